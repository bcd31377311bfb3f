"""A list of names: of people, with a tick for those printed family name first, and of organisations."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefer.domain.reference import Name
from briefer.ui.choice_box import ChoiceBox
from briefer.ui.details.boxes import SEVERAL
from briefer.ui.details.fields import Several
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr
from briefer.ui.widgets import IconButton, button, label

PERSON, ORGANISATION = 0, 1


class NamesBox(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._mixed = False
        self._rows: list[_NameRow] = []
        self._several = label(tr(SEVERAL), "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._several)
        self._add = button(tr("Add a name"), self._add_and_enter, look="link")
        self._add.setAccessibleName(tr("Add a name to {field}").format(field=name))
        self._column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def put(self, value: object) -> None:
        self._mixed = value is Several.VALUES
        self._several.setVisible(self._mixed)
        for row in tuple(self._rows):
            self._drop(row)
        for name in value if isinstance(value, tuple) else ():
            self._append(name)
        self.changed.emit()

    def value(self) -> object:
        names = tuple(name for row in self._rows if (name := row.name()) is not None)
        return Several.VALUES if self._mixed and not names else names

    @property
    def rows(self) -> tuple["_NameRow", ...]:
        return tuple(self._rows)

    def _append(self, name: Name) -> "_NameRow":
        row = _NameRow(self._theme, self._name, len(self._rows) + 1, name)
        row.changed.connect(self.changed)
        row.unwanted.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()
        return row

    def _add_and_enter(self) -> None:
        self._append(Name(family="", given="")).given.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, row: "_NameRow") -> None:
        self._drop(row)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mixed = False
        self.changed.emit()

    def _drop(self, row: "_NameRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


class _NameRow(QWidget):
    changed = Signal()
    unwanted = Signal()

    def __init__(self, theme: Theme, field: str, number: int, name: Name) -> None:
        super().__init__()
        self._kind = ChoiceBox()
        self._kind.addItems([tr("Person"), tr("Organisation")])
        self.given, self.family, self.whole = QLineEdit(), QLineEdit(), QLineEdit()
        self.family_first = QCheckBox(tr("Family name first"))
        self.family_first.setToolTip(tr("Printed family name first wherever the style allows: Li Yan"))
        parts = {
            self._kind: tr("kind"),
            self.given: tr("given name"),
            self.family: tr("family name"),
            self.whole: tr("name of the organisation"),
            self.family_first: tr("family name first"),
        }
        for box, part in parts.items():
            box.setAccessibleName(tr("{field} {number}, {part}").format(field=field, number=number, part=part))
        self._kind.view().setAccessibleName(tr("Kinds of name"))
        self.given.setPlaceholderText(tr("Given name"))
        self.family.setPlaceholderText(tr("Family name"))
        self.whole.setPlaceholderText(tr("Name of the organisation"))
        self._show(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for box, stretch in (
            (self._kind, 0),
            (self.given, 2),
            (self.family, 2),
            (self.whole, 4),
            (self.family_first, 0),
        ):
            row.addWidget(box, stretch)
        row.addWidget(IconButton(theme, "close", tr("Take this name out"), self.unwanted.emit))
        self._kind.currentIndexChanged.connect(self._switch)
        for line in (self.given, self.family, self.whole):
            line.textChanged.connect(lambda: self.changed.emit())
        self.family_first.toggled.connect(lambda: self.changed.emit())

    @property
    def kind(self) -> QComboBox:
        return self._kind

    def name(self) -> Name | None:
        """`None` where nothing is typed."""
        given, family, whole = (" ".join(box.text().split()) for box in (self.given, self.family, self.whole))
        if self._kind.currentIndex() == ORGANISATION:
            return Name(literal=whole) if whole else None
        if not given and not family:
            return None
        return Name(family or None, given or None, family_first=self.family_first.isChecked())

    def _show(self, name: Name) -> None:
        self.given.setText(name.given or "")
        self.family.setText(name.family or "")
        self.whole.setText(name.literal or "")
        self.family_first.setChecked(name.family_first)
        self._kind.setCurrentIndex(ORGANISATION if name.literal is not None else PERSON)
        self._arrange()

    def _switch(self) -> None:
        """What is typed goes along: the last word of a name is taken for the family's only by the user."""
        if self._kind.currentIndex() == ORGANISATION and not self.whole.text():
            self.whole.setText(f"{self.given.text()} {self.family.text()}".strip())
        elif self._kind.currentIndex() == PERSON and not self.given.text() and not self.family.text():
            self.family.setText(self.whole.text())
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        person = self._kind.currentIndex() == PERSON
        for box in (self.given, self.family, self.family_first):
            box.setVisible(person)
        self.whole.setVisible(not person)
