"""Stepping through matches: those of the search, or those of what is typed to be found in this source."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.domain.anchor import Span
from briefer.ui.look.theme import Theme
from briefer.ui.reader.find_bar import FindBar, nearest, places_of
from briefer.ui.reader.match_bar import MatchBar
from briefer.ui.reader.view import ReaderView
from briefer.ui.tongue import tr
from briefer.ui.widgets import line

LONGEST_FOUND = 100  # characters of a selection that Ctrl+F takes over


class Stepping(QWidget):
    """The bars over the text."""

    match_changed = Signal(object)  # Span of the current match
    at_match = Signal(str)  # "4 of 15 matches", in words
    past_the_end = Signal(int)  # 1 after the last match, -1 before the first
    said = Signal(str)

    def __init__(self, theme: Theme, view: ReaderView) -> None:
        super().__init__()
        self._view = view
        self._query = ""
        self._searched: tuple[Span, ...] = ()  # the matches of the search, while others are found
        self._find, self._bar = FindBar(theme), MatchBar(theme)
        self._row = QWidget()
        row = QVBoxLayout(self._row)
        column = QVBoxLayout(self)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self._bar)
        row.addWidget(line())
        column.addWidget(self._find)
        column.addWidget(self._row)
        self._bar.previous_wanted.connect(lambda: self.step(-1))
        self._bar.next_wanted.connect(lambda: self.step(1))
        self._find.typed.connect(self._show_found)
        self._find.next_wanted.connect(lambda: self.step(1))
        self._find.previous_wanted.connect(lambda: self.step(-1))
        self._find.closed.connect(self._end_finding)
        self._row.hide()

    # -- told ---------------------------------------------------------------------------------------------------
    def begin(self, matches: Sequence[Span], *, query: str) -> None:
        """The view shows another text, with these matches."""
        self._query, self._searched = query, tuple(matches)
        self._find.hide()
        self._row.setVisible(bool(matches))
        self._show_place()

    def end(self) -> None:
        """There is no text."""
        self._find.hide()
        self._row.hide()

    def find_here(self) -> None:
        """Opens the find bar, with the selected words where they are on one line."""
        span = self._view.selected_span()
        words = span.of(self._view.text.text) if span is not None else ""
        self._find.begin(words if "\n" not in words and len(words) < LONGEST_FOUND else "")

    def step(self, by: int) -> None:
        total = len(self._view.matches)
        if not total and self._find.isVisible():
            self.said.emit(tr("These words are not in this source."))
            return
        if not total:
            self.past_the_end.emit(by)
            return
        current = self._view.current_match
        wanted = (0 if by > 0 else total - 1) if current is None else current + by
        if self._find.isVisible():
            wanted %= total  # round this source; the others are not what is asked for
        if 0 <= wanted < total:
            self._make_current(wanted)
        else:
            self.past_the_end.emit(by)

    def go_to(self, at: Span) -> None:
        """To a passage: the match there is current, else the words are selected."""
        number = self._view.first_match_from(at.start)
        matches = self._view.matches
        if number is not None and matches[number].start < max(at.end, at.start + 1):
            self._make_current(number)
        else:
            self._view.select(at)
            self._view.scroll_to(at)

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def find_bar(self) -> FindBar:
        return self._find

    @property
    def match_bar(self) -> MatchBar:
        return self._bar

    # -- within -------------------------------------------------------------------------------------------------
    def _make_current(self, number: int) -> None:
        self._view.go_to_match(number)
        self._show_place()
        self.match_changed.emit(self._view.matches[number])
        self.at_match.emit(self._bar.said())

    def _show_place(self) -> None:
        asked = self._find.box.text() if self._find.isVisible() else self._query
        self._bar.show_place(self._view.current_match, len(self._view.matches), query=asked)

    def _show_found(self, typed: str) -> None:
        """Marks what is typed in the find bar; the first from the top of the window on is the current one."""
        if not self._find.isVisible():
            return
        found = places_of(typed, self._view.text.text)
        self._view.show_matches(found)
        self._row.setVisible(bool(typed.strip()))
        number = nearest(found, self._view.first_in_view())
        if number is not None:
            self._view.go_to_match(number)
        self._show_place()
        self.at_match.emit(self._bar.said())

    def _end_finding(self) -> None:
        """The matches of the search again, and the focus on the text."""
        self._find.hide()
        self._view.show_matches(self._searched)
        self._row.setVisible(bool(self._searched))
        self._show_place()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
