"""Which match is current, and the way to the others: "4 of 15 matches for “cooperation”"."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefer.ui.actions import Act
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import number, tr
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
        self._previous = IconButton(theme, "previous", tr("Previous match"), self.previous_wanted.emit)
        self._next = IconButton(theme, "next", tr("Next match"), self.next_wanted.emit)
        row.addWidget(self._previous)
        row.addWidget(self._next)

    def show_keys(self, keys: KeyTable) -> None:
        self._previous.say(keys.tip(tr("Previous match"), Act.PREVIOUS_MATCH))
        self._next.say(keys.tip(tr("Next match"), Act.NEXT_MATCH))

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
