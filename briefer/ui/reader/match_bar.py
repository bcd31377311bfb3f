"""Which match is current, and the way to the others: "4 of 15 matches for “cooperation”"."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefer.ui.look.theme import Theme
from briefer.ui.widgets import Elided, IconButton
from briefer.ui.words import count

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
        row.addWidget(IconButton(theme, "previous", "Previous match (Shift+F3)", self.previous_wanted.emit))
        row.addWidget(IconButton(theme, "next", "Next match (F3)", self.next_wanted.emit))

    def show_place(self, current: int | None, total: int, *, query: str) -> None:
        """`current` counts from 0."""
        words = query.strip()
        asked = f" for {words if words.startswith(QUOTED) else f'“{words}”'}" if words else ""
        matches = count(total, "match", "matches")
        self._said.show_text(f"{matches}{asked}" if current is None else f"{current + 1:,} of {matches}{asked}")

    def said(self) -> str:
        return self._said.whole_text()
