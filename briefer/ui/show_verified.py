"""What became of each quote of a Word file."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QTableWidget, QVBoxLayout, QWidget

from briefer.domain.proof import QuoteState, differences
from briefer.services.verifying import Verified
from briefer.ui.below.retold import retold
from briefer.ui.dialogue import Dialogue
from briefer.ui.show_lists import table_of
from briefer.ui.tongue import mark, number, tr
from briefer.ui.widgets import label

_STATES = {
    QuoteState.UNCHANGED: mark("Unchanged"),
    QuoteState.CHANGED: mark("Changed"),
    QuoteState.GONE: mark("Gone"),
    QuoteState.NO_ANCHOR: mark("Unchanged, its anchor is gone"),
    QuoteState.SOURCE_CHANGED: mark("Unchanged, its source changed since"),
}


class VerifiedDialog(Dialogue):
    """A row a quote: how it stands, its words with what was done to them, and what it cites."""

    def __init__(self, name: str, verified: Sequence[Verified], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Verified: {name}").format(name=name))
        self.resize(860, 480)
        first = sorted(verified, key=_is_settled)  # what is to be looked at comes first
        self._table = table_of(
            (tr("State"), tr("Words"), tr("Citation")),
            [(state_of(one), words_of(one), one.proof.citation) for one in first],
        )
        self._table.setAccessibleName(tr("Quotes of the Word file"))
        self._table.setColumnWidth(0, 150)
        self._table.setColumnWidth(2, 270)
        self._table.horizontalHeader().sectionResized.connect(self._table.resizeRowsToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(summary(verified), "strong", wraps=True))
        column.addWidget(self._table, 1)
        column.addWidget(buttons)

    @property
    def table(self) -> QTableWidget:
        return self._table


def summary(verified: Sequence[Verified]) -> str:
    """One sentence on all of them."""
    if not verified:
        return tr("This file lists no quotes.")
    same = sum(map(_is_settled, verified))
    if same == len(verified):
        return tr("%n quote(s), all unchanged and still in their sources.", None, same)
    said = tr("%n quote(s): {same} unchanged, {others} to look at.", None, len(verified))
    apart = sum(not one.compared for one in verified)
    unseen = tr("%n could only be compared with the file’s own record.", None, apart) if apart else ""
    return f"{said.format(same=number(same), others=number(len(verified) - same))} {unseen}".strip()


def _is_settled(one: Verified) -> bool:
    return one.state is QuoteState.UNCHANGED and one.compared


def state_of(one: Verified) -> str:
    said = tr(_STATES[one.state])
    if one.tracked:
        said = tr("{state}, as a tracked change").format(state=said)
    return said if one.compared else tr("{state} (source not in this library)").format(state=said)


def words_of(one: Verified) -> str:
    """The words that stand in the file, and what was done to them, a line each."""
    lines = [one.found or one.expected or "", *map(retold, differences(one.expected, one.found))]
    return "\n".join(line for line in lines if line)
