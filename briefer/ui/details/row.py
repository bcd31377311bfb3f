"""One field of the reference editor: its box, what is said of it, and how to confirm or to take over what was read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from briefer.domain.reference import FACT
from briefer.services.evidence import Described, Reading
from briefer.ui.details.boxes import DateBox, FlagBox, TextBox, TypeBox
from briefer.ui.details.fields import Box, Field, Several, shared_value
from briefer.ui.details.names_box import NamesBox
from briefer.ui.details.saying import CONFIRMED, NOTHING_READ, evidence, evidence_of_names, suggestion, value_in_words
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr
from briefer.ui.widgets import button, label

ValueBox = TextBox | NamesBox | DateBox | FlagBox | TypeBox


class FieldRow(QWidget):
    """Says `changed` where its value, or whether it is confirmed, may have changed."""

    changed = Signal()

    def __init__(self, theme: Theme, field: Field, sources: Sequence[Described]) -> None:
        super().__init__()
        self.field = field
        self._before = shared_value([one.source.reference for one in sources], field.name)
        self._is_confirmed = all(one.is_confirmed(field.name) for one in sources)
        readings = sources[0].of(field.name) if len(sources) == 1 else ()
        self._box = _box_for(theme, field)
        self._box.put(self._before)
        self._shown = self._box.value()  # what it makes of that: white space, say, is not a change of the user's
        self._confirm = QCheckBox(tr("Confirm"))
        self._confirm.setAccessibleName(tr("Confirm {field}").format(field=tr(field.text)))
        self._confirm.setToolTip(tr("What is confirmed is never changed by reading the file again"))
        self._can_be_confirmed = (
            field.box is not Box.FLAG and not self._is_confirmed and self._before not in (None, (), Several.VALUES)
        )
        self._confirm.setVisible(self._can_be_confirmed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        top = QHBoxLayout()
        top.addWidget(self._box, 1)
        top.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(top)
        if field.box is not Box.FLAG and len(sources) == 1:
            self._tell(readings)
        self._box.changed.connect(self._value_changed)
        self._confirm.toggled.connect(lambda: self.changed.emit())

    @property
    def box(self) -> ValueBox:
        return self._box

    @property
    def confirm(self) -> QCheckBox:
        return self._confirm

    def change(self) -> tuple[bool, object]:
        """Whether a person has decided the field, and its value. Raises `ValueError` where that is not lawful."""
        value = self._box.value()
        if value is Several.VALUES:
            return False, None
        return value != self._shown or (self._can_be_confirmed and self._confirm.isChecked()), value

    def _value_changed(self) -> None:
        """What a person types is confirmed by that; there is no more to tick."""
        try:
            is_same = self._box.value() == self._shown
        except ValueError:
            is_same = False
        self._confirm.setVisible(self._can_be_confirmed and is_same)
        self.changed.emit()

    def _tell(self, readings: Sequence[Reading]) -> None:
        """Whether it is confirmed; what it was read from; and what else was read, to be taken over."""
        facts = [one for one in readings if one.field.confidence >= FACT]
        cited = facts and not self._is_confirmed and self._before not in (None, ())
        if self._is_confirmed:
            self._say(tr(CONFIRMED))
        elif cited:
            self._say(evidence_of_names(facts) if self.field.box is Box.NAMES else evidence(facts[-1]))
        elif not readings and self._before in (None, ()) and not self.field.seldom:
            self._say(tr(NOTHING_READ))
        others = readings if not cited else [one for one in readings if one.field.confidence < FACT]
        if self.field.box is Box.NAMES:
            if others:
                names = tuple(one.field.value for one in others)
                said = tr("Read: {names}.").format(names=value_in_words(names))
                if any(one.field.confidence < FACT for one in others):
                    said = tr("Suggestion: {names}.").format(names=value_in_words(names))
                self._offer(f"{said} {evidence_of_names(others)}", names)
            return
        for one in others:
            if one.field.value != self._before:
                self._offer(suggestion(one), one.field.value)

    def _say(self, text: str) -> None:
        self._column.addWidget(label(text, "small", wraps=True))

    def _offer(self, text: str, value: object) -> None:
        """What was read, with a button that takes it over."""
        row = QHBoxLayout()
        row.addWidget(label(text, "small", wraps=True), 1)
        use = button(tr("Use"), self._putting(value), look="link")
        use.setAccessibleName(tr("Use {value}").format(value=value_in_words(value)))
        row.addWidget(use, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _putting(self, value: object) -> Callable[[], None]:
        return lambda: self._box.put(value)


def _box_for(theme: Theme, field: Field) -> ValueBox:
    name = tr(field.text)
    match field.box:
        case Box.TEXT:
            return TextBox(name)
        case Box.NAMES:
            return NamesBox(theme, name)
        case Box.DATE:
            return DateBox(name)
        case Box.FLAG:
            return FlagBox(name)
        case Box.TYPE:
            return TypeBox(name)
