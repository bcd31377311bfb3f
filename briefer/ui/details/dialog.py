"""The reference editor, for one source or several at once. Only what a person decides is handed back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.source import Related, Source
from briefer.services.evidence import Described
from briefer.ui.details.fields import FIELDS, Box, without_nothing
from briefer.ui.details.row import FieldRow
from briefer.ui.dialogue import Dialogue
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr
from briefer.ui.widgets import button, label
from briefer.ui.words import has_title, state, title


class Step(Enum):
    """Where to go once the details are kept: to another source that lacks some, or nowhere."""

    STAY = 0
    NEXT = 1
    PREVIOUS = -1


@dataclass(frozen=True, slots=True)
class Edited:
    """Fields that a person decided, in the names of `Reference`; `None` takes one out."""

    values: Mapping[str, object]
    then: Step = Step.STAY


class DetailsDialog(Dialogue):
    def __init__(self, sources: Sequence[Described], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self._then = Step.STAY
        self._rows = {field.name: FieldRow(theme, field, sources) for field in FIELDS}
        self._fault = label("", "warn", wraps=True)
        self.setWindowTitle(tr("Details of the source") if len(sources) == 1 else tr("Details of several sources"))
        self.resize(720, 640)
        self._lay_out()
        folded = [field.name for field in FIELDS if field.seldom and field.name != "language"]  # found in every text
        self._seldom.setVisible(any(map(self._is_known, folded)))
        self._more.setVisible(not self._seldom.isVisibleTo(self))
        self._fault.hide()

    # -- asked --------------------------------------------------------------------------------------------------
    def row(self, name: str) -> FieldRow:
        return self._rows[name]

    def fault(self) -> str:
        return self._fault.text()

    def edited(self) -> Edited:
        """Raises `ValueError` for what is not lawful."""
        decided = {name: row.change() for name, row in self._rows.items()}
        return Edited(without_nothing({name: value for name, (is_so, value) in decided.items() if is_so}), self._then)

    # -- within -------------------------------------------------------------------------------------------------
    def _keep(self, then: Step) -> None:
        self._then = then
        try:
            self.edited()
        except ValueError as error:
            self._fault.setText(str(error))
            self._fault.show()
            return
        self.accept()

    def _confirm_all(self) -> None:
        for row in self._rows.values():
            row.confirm.setChecked(True)

    def _show_seldom(self) -> None:
        self._seldom.show()
        self._more.hide()
        first = next(self._rows[field.name] for field in FIELDS if field.seldom)
        first.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0].setFocus()

    def _is_known(self, name: str) -> bool:
        return any(getattr(one.source.reference, name) not in (None, ()) for one in self._sources)

    def _lay_out(self) -> None:
        inside, self._seldom = QWidget(), QWidget()
        inside.setObjectName("filters")
        always, seldom = QFormLayout(), QFormLayout(self._seldom)
        seldom.setContentsMargins(0, 0, 0, 0)
        for form in (always, seldom):
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setVerticalSpacing(10)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in FIELDS:
            form = seldom if field.seldom else always
            text = QLabel() if field.box is Box.FLAG else label(tr(field.text), "strong")
            form.addRow(text, self._rows[field.name])
        self._more = button(tr("More fields"), self._show_seldom, look="link")
        column = QVBoxLayout(inside)
        column.addLayout(always)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._seldom)
        column.addWidget(label(_facts(self._sources), "small", wraps=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.addWidget(label(_about([one.source for one in self._sources]), "title", wraps=True))
        whole.addWidget(area, 1)
        whole.addWidget(self._fault)
        whole.addLayout(self._buttons())
        self._rows["title"].findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[0].setFocus()

    def _buttons(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(button(tr("Confirm all"), self._confirm_all))
        if len(self._sources) == 1:
            tip = tr("Keeps these details and goes on to a source without title, author or date")
            for text, key, then in (
                (tr("Previous"), "Alt+Left", Step.PREVIOUS),
                (tr("Next"), "Alt+Right", Step.NEXT),
            ):
                made = self._stepping(text, then)
                made.setShortcut(QKeySequence(key))
                made.setToolTip(f"{tip} ({key})")
                foot.addWidget(made)
        foot.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setDefault(True)
        buttons.accepted.connect(lambda: self._keep(Step.STAY))
        buttons.rejected.connect(self.reject)
        foot.addWidget(buttons)
        return foot

    def _stepping(self, text: str, then: Step) -> QPushButton:
        return button(text, lambda: self._keep(then))


def _about(sources: Sequence[Source]) -> str:
    if len(sources) > 1:
        return tr("%n source(s). What differs among them is left as it is unless typed over.", None, len(sources))
    return title(sources[0].reference) if has_title(sources[0].reference) else sources[0].path.name


def _facts(sources: Sequence[Described]) -> str:
    """Where the files stand; of one source also how it was read, and what is alike."""
    if len(sources) > 1:
        return "\n".join(str(one.source.path) for one in sources)
    source = sources[0].source
    counts = tr("{state}. {words}, {passages}.").format(
        state=state(source),
        words=tr("%n word(s)", None, source.word_count),
        passages=tr("%n passage(s)", None, source.passage_count),
    )
    numbers = tr("Paragraph numbers count the non-blank paragraphs of the text from 1, page furniture included.")
    return "\n".join((str(source.path), f"{counts} {numbers}", *map(_alike, sources[0].alike)))


def _alike(pair: tuple[Source, Related]) -> str:
    """ "Same text as “Key takeaways” (92 %)."."""
    other, related = pair
    said = (
        tr("Same text as “{title}” ({percent} %).")
        if related.is_same
        else tr("Shares passages with “{title}” ({percent} % of the shorter text).")
    )
    return said.format(title=other.reference.title or other.path.name, percent=round(related.share * 100))
