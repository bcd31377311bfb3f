"""Which match is current, and the way to the others: "4 of 15 matches for “cooperation”"."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefer.ui.look.theme import Theme
from briefer.ui.tongue import number, tip, tr
from briefer.ui.widgets import Elided, IconButton

QUOTED = ('"', "“")  # what was typed with quotation marks gets no second ones


class MatchBar(QWidget):
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._said = Elided("small-text")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addWidget(IconButton(theme, "previous", tip(tr("Previous match"), "Shift+F3"), self.previous_wanted.emit))
        row.addWidget(IconButton(theme, "next", tip(tr("Next match"), "F3"), self.next_wanted.emit))

    def show_place(self, current: int | None, total: int, *, query: str) -> None:
        """`current` counts from 0."""
        words = query.strip()
        if current is None:
            said = tr("%n match(es)", None, total)
        else:
            said = tr("{place} of %n match(es)", None, total).format(place=number(current + 1))
        asked = words if words.startswith(QUOTED) else tr("“{words}”").format(words=words)
        self._said.show_text(tr("{matches} for {words}").format(matches=said, words=asked) if words else said)

    def said(self) -> str:
        return self._said.whole_text()
