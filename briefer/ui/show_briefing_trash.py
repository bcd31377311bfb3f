"""What was removed from the briefing: to put back, or to remove for good."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from briefer.domain.outline_content import Deleted
from briefer.ui.dialogue import Dialogue
from briefer.ui.flow_layout import FlowLayout
from briefer.ui.plain_text import Cited, plain_text
from briefer.ui.show_lists import table_of
from briefer.ui.tongue import tr
from briefer.ui.widgets import button, label

LONGEST = 300  # characters of a branch that are shown


@dataclass(frozen=True, slots=True)
class TrashChoice:
    """Numbers in `Front.trash`: what goes back, or what goes for good."""

    back: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()


class BriefingTrashDialog(Dialogue):
    """The newest first. Nothing is changed by it; `choice` is what was asked for."""

    def __init__(self, trash: Sequence[Deleted], cited: Cited, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice: TrashChoice | None = None
        self._count = len(trash)
        self.setWindowTitle(tr("Trash"))
        self.resize(680, 460)
        rows = [(_in_short(one, cited), one.heading or tr("the briefing")) for one in reversed(trash)]
        self.table = table_of((tr("Removed"), tr("From")), rows)
        self.table.setAccessibleName(tr("Removed parts of the briefing"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setColumnWidth(0, 440)
        self.table.resizeRowsToContents()
        if rows:
            self.table.selectRow(0)
        said = tr("It is kept in the briefing’s file, and never exported.") if rows else tr("The trash is empty.")
        self.back = self._answer(tr("Put back"), lambda: TrashChoice(back=self._chosen()), there=bool(rows))
        self.gone = self._answer(tr("Remove for good"), lambda: TrashChoice(gone=self._chosen()), there=bool(rows))
        self.empty = self._answer(
            tr("Empty the trash"), lambda: TrashChoice(gone=tuple(range(self._count))), there=bool(rows)
        )
        ends = FlowLayout(8)
        for one in (self.back, self.gone, self.empty, button(tr("Close"), self.reject)):
            ends.addWidget(one)
        column = QVBoxLayout(self)
        column.addWidget(label(said, "small", wraps=True))
        column.addWidget(self.table, 1)
        column.addLayout(ends)

    def _chosen(self) -> tuple[int, ...]:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return tuple(sorted(self._count - 1 - row for row in rows))

    def _answer(self, text: str, choice: Callable[[], TrashChoice], *, there: bool) -> QWidget:
        def take() -> None:
            self.choice = choice()
            if self.choice.back or self.choice.gone:
                self.accept()

        made = button(text, take)
        made.setEnabled(there)
        return made


def _in_short(removed: Deleted, cited: Cited) -> str:
    text = plain_text(removed.branch, cited).replace("\n\n", "\n")
    return text if len(text) <= LONGEST else text[:LONGEST].rstrip() + " …"
