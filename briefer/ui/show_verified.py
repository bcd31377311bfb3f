"""What became of each quote of a Word file."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableWidget, QVBoxLayout, QWidget

from briefer.domain.proof import QuoteState, differences
from briefer.services.verifying import Verified
from briefer.ui.show_lists import table_of
from briefer.ui.widgets import label
from briefer.ui.words import count

_STATES = {
    QuoteState.UNCHANGED: "Unchanged",
    QuoteState.CHANGED: "Changed",
    QuoteState.GONE: "Gone",
    QuoteState.NO_ANCHOR: "Unchanged, its anchor is gone",
    QuoteState.SOURCE_CHANGED: "Unchanged, its source changed since",
}


class VerifiedDialog(QDialog):
    """A row a quote: how it stands, its words with what was done to them, and what it cites."""

    def __init__(self, name: str, verified: Sequence[Verified], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"Verified: {name}")
        self.resize(860, 480)
        first = sorted(verified, key=_is_settled)  # what is to be looked at comes first
        self._table = table_of(
            ("State", "Words", "Citation"), [(state_of(one), words_of(one), one.proof.citation) for one in first]
        )
        self._table.setAccessibleName("Quotes of the Word file")
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
        return "This file lists no quotes."
    same = sum(map(_is_settled, verified))
    quotes = count(len(verified), "quote")
    if same == len(verified):
        return f"{quotes}, all unchanged and still in their sources."
    apart = sum(not one.compared for one in verified)
    unseen = f" {apart} could only be compared with the file’s own record." if apart else ""
    return f"{quotes}: {same} unchanged, {len(verified) - same} to look at.{unseen}"


def _is_settled(one: Verified) -> bool:
    return one.state is QuoteState.UNCHANGED and one.compared


def state_of(one: Verified) -> str:
    tracked = ", as a tracked change" if one.tracked else ""
    apart = "" if one.compared else " (source not in this library)"
    return f"{_STATES[one.state]}{tracked}{apart}"


def words_of(one: Verified) -> str:
    """The words that stand in the file, and what was done to them, a line each."""
    lines = [one.found or one.expected or "", *differences(one.expected, one.found)]
    return "\n".join(line for line in lines if line)
