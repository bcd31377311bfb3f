"""The Reader: header, match bar, text and selection bar."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from briefer.domain.anchor import Span
from briefer.domain.original import has_pages, place_of
from briefer.domain.source import Source, SourceId, SourceText
from briefer.ui.look.theme import Theme
from briefer.ui.mime import QuotedPlace, quote_mime
from briefer.ui.quoted_places import place_of_selection
from briefer.ui.reader.find_bar import FindBar, nearest, places_of
from briefer.ui.reader.header import ReaderHeader
from briefer.ui.reader.match_bar import MatchBar
from briefer.ui.reader.original import OriginalPane
from briefer.ui.reader.selection_bar import SelectionBar
from briefer.ui.reader.view import ReaderView
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import label, line

BESIDE = 900  # pixels of width from which the text and the original stand beside each other
LONGEST_FOUND = 100  # characters of a selection that Ctrl+F takes over
EMPTY = mark("Choose a result, or a source, to read it here.")
LEAST = 24  # pixels of text that stay where all else needs its height


class ReaderPanel(QFrame):
    """Told: `show_text`, `show_said`, `next_match`, `previous_match`. Says what its signals are named for."""

    quote_wanted = Signal(object)  # QuotedPlace
    match_changed = Signal(object)  # Span of the current match
    at_match = Signal(str)  # "4 of 15 matches", in words
    past_the_end = Signal(int)  # 1 after the last match, -1 before the first
    details_wanted = Signal(object)  # SourceId: the user wants to fill in what was not found
    said = Signal(str)  # for the status bar
    file_wanted = Signal(object)  # Source: its file in the computer's own program
    focus_wanted = Signal()  # this area alone, or all of them again

    def __init__(self, theme: Theme, *, bar_after: int = 150) -> None:
        """`bar_after`: milliseconds from a selection to its bar."""
        super().__init__()
        self._source: Source | None = None
        self._query = ""
        self._searched: tuple[Span, ...] = ()  # the matches of the search, while others are found
        self._find = FindBar(theme)
        self.setProperty("look", "card")
        self._header = ReaderHeader(theme)
        self._original = OriginalPane(theme)
        self._is_original = False  # whether the original is wanted rather than the text alone
        self._matches = MatchBar(theme)
        self._view = ReaderView(theme, self._mime)
        self._bar = SelectionBar(theme, self._view.viewport())
        self._wait = QTimer(self, singleShot=True, interval=bar_after)
        self._placeholder = label(tr(EMPTY), "muted", wraps=True)
        self._lay_out()
        self._connect()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_text(
        self, source: Source, text: SourceText, spans: Sequence[Span] = (), *, at: Span | None = None, query: str = ""
    ) -> None:
        """Shows a source with its matches, scrolled to `at`: the match there is current, else the words are selected.

        `text` may be an older text of the source, one that a briefing quotes.
        """
        self._query, self._searched = query, tuple(spans)
        self._find.hide()
        self._view.show_text(text, spans)
        self._show_source(source)
        self._original.begin(source, text)
        self._pages.setCurrentWidget(self._sides)
        self._bar_row.setVisible(bool(spans))
        self._show_place()
        if at is not None:
            self._go_to(at)
        self._show_sides()

    def renew(self, source: Source) -> None:
        """What is known of the source on show, anew; text and place stay."""
        if self._source is not None and self._source.id == source.id and self._source != source:
            self._show_source(source)

    def show_said(self, sentence: str) -> None:
        """A sentence in place of a text: why there is none, or that it is being opened."""
        self._source = None
        self._find.hide()
        self._header.setVisible(False)
        self._bar_row.setVisible(False)
        self._placeholder.setText(sentence)
        self._pages.setCurrentIndex(0)
        self.setFocusProxy(cast(QWidget, None))  # Qt takes none for none; its stub does not say so

    def forget(self, source: SourceId) -> None:
        """Clears the column if it shows this source."""
        if self._source is not None and self._source.id == source:
            self.show_said(tr(EMPTY))

    def next_match(self) -> None:
        self._step(1)

    def previous_match(self) -> None:
        self._step(-1)

    def show_original(self) -> None:
        """The pages as they are, at the passage one is at; a file without such pages opens in its own program."""
        if self._source is None:
            self.said.emit(tr("Open a source first; then its original can be shown."))
        elif has_pages(self._source):
            self._is_original = True
            self._show_sides()
        else:
            self.file_wanted.emit(self._source)
            self._show_sides()

    def show_text_alone(self) -> None:
        self._is_original = False
        self._show_sides()

    def toggle_original(self) -> None:
        (self.show_text_alone if self._original.isVisibleTo(self) else self.show_original)()

    def turn_page(self, by: int) -> None:
        """Of the original, which is shown if it is not."""
        if not self._original.isVisibleTo(self):
            self.show_original()
        if self._original.isVisibleTo(self):
            self._original.turn(by)

    def add_selection(self) -> bool:
        """Wants the selected words in the briefing; whether there were any."""
        place = self.selected_place()
        if place is not None:
            self.quote_wanted.emit(place)
        return place is not None

    def find_here(self) -> None:
        """Opens the find bar, with the selected words where they are on one line."""
        if self._source is None:
            self.said.emit(tr("Open a source first; then its words can be found here."))
            return
        span = self._view.selected_span()
        words = span.of(self._view.text.text) if span is not None else ""
        self._find.begin(words if "\n" not in words and len(words) < LONGEST_FOUND else "")

    def widen_selection(self) -> None:
        if (span := self._view.widened()) is not None and span.of(self._view.text.text).strip():
            self._view.select(span)

    def copy_selection(self) -> None:
        if self._view.selected_span() is not None:
            QGuiApplication.clipboard().setMimeData(self._view.createMimeDataFromSelection())
            self.said.emit(tr("Copied with its citation."))

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def source(self) -> Source | None:
        return self._source

    def selected_place(self) -> QuotedPlace | None:
        """The selected words with their place in the source."""
        span = self._view.selected_span()
        if span is None or self._source is None:
            return None
        return place_of_selection(self._source, self._view.text, span)

    @property
    def find_bar(self) -> FindBar:
        return self._find

    @property
    def view(self) -> ReaderView:
        return self._view

    @property
    def heading(self) -> QLabel:
        return self._header.heading

    @property
    def header(self) -> ReaderHeader:
        return self._header

    @property
    def original(self) -> OriginalPane:
        return self._original

    @property
    def match_bar(self) -> MatchBar:
        return self._matches

    @property
    def selection_bar(self) -> SelectionBar:
        return self._bar

    # -- within -------------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        self._bar_row = QWidget()
        bar = QVBoxLayout(self._bar_row)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(0)
        bar.addWidget(self._matches)
        bar.addWidget(line())
        empty = QWidget()
        middle = QHBoxLayout(empty)
        middle.setContentsMargins(40, 40, 40, 40)
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(self._placeholder)
        self._pages = QStackedLayout()
        self._pages.addWidget(empty)
        self._sides = QSplitter(Qt.Orientation.Horizontal)
        for page in (empty, self._sides):
            page.setMinimumHeight(LEAST)
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(self._view)
        self._sides.addWidget(self._original)
        self._original.hide()
        self._pages.addWidget(self._sides)
        column.addWidget(self._header)
        column.addWidget(line())
        column.addWidget(self._find)
        column.addWidget(self._bar_row)
        column.addLayout(self._pages, 1)
        self._header.setVisible(False)
        self._bar_row.setVisible(False)

    def _connect(self) -> None:
        self._header.fill_in_wanted.connect(self._want_details)
        self._header.text_wanted.connect(self.show_text_alone)
        self._header.original_wanted.connect(self.show_original)
        self._header.focus_wanted.connect(self.focus_wanted)
        self._original.at_page.connect(self.at_match)
        self._matches.previous_wanted.connect(self.previous_match)
        self._matches.next_wanted.connect(self.next_match)
        self._find.typed.connect(self._show_found)
        self._find.next_wanted.connect(self.next_match)
        self._find.previous_wanted.connect(self.previous_match)
        self._find.closed.connect(self._end_finding)
        self._view.selected.connect(self._selection_changed)
        self._view.menu_wanted.connect(self._show_menu)
        self._view.verticalScrollBar().valueChanged.connect(self._selection_changed)
        self._wait.timeout.connect(self._place_bar)
        self._bar.add_wanted.connect(self.add_selection)
        self._bar.copy_wanted.connect(self.copy_selection)
        self._bar.sentence_wanted.connect(self.widen_selection)

    def _show_source(self, source: Source) -> None:
        self._source = source
        self._header.show_source(source, is_older=self._view.text.digest != source.digest)
        self._header.setVisible(True)

    def _show_sides(self) -> None:
        """Text, original or both, as they are wanted and as there is room."""
        source = self._source
        shown = source is not None and self._is_original and has_pages(source)
        self._original.setVisible(shown)
        beside = shown and self.width() >= BESIDE
        if beside and not self._view.isVisibleTo(self):
            self._sides.setSizes([self.width() // 2] * 2)
        self._view.setVisible(not shown or beside)
        if source is not None:
            self._header.show_side(original=shown, has_pages=has_pages(source))
            self.setFocusProxy(self._original if shown and not self._view.isVisibleTo(self) else self._view)
        if shown:
            self._original.show_place(place_of(self._view.text, self._at()))

    def _at(self) -> Span:
        """The passage one is at: what is selected, else the current match, else the first in view."""
        current = self._view.current_match
        if (selected := self._view.selected_span()) is not None:
            return selected
        if current is not None:
            return self._view.matches[current]
        first = self._view.first_in_view()
        return Span(first, first)

    def _follow(self, span: Span) -> None:
        """The original goes where the text goes."""
        if self._original.isVisibleTo(self):
            self._original.show_place(place_of(self._view.text, span))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._original.isVisibleTo(self) and self._view.isVisibleTo(self) != (self.width() >= BESIDE):
            self._show_sides()

    def _want_details(self) -> None:
        if self._source is not None:
            self.details_wanted.emit(self._source.id)

    def _mime(self, span: Span) -> QMimeData:
        assert self._source is not None  # a selection is a source's
        return quote_mime([place_of_selection(self._source, self._view.text, span)])

    def _go_to(self, at: Span) -> None:
        number = self._view.first_match_from(at.start)
        matches = self._view.matches
        if number is not None and matches[number].start < max(at.end, at.start + 1):
            self._make_current(number)
        else:
            self._view.select(at)
            self._view.scroll_to(at)

    def _step(self, by: int) -> None:
        total = len(self._view.matches)
        if not total and self._find.isVisible():
            self.said.emit(tr("These words are not in this source."))
            return
        if self._source is None or not total:
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

    def _make_current(self, number: int) -> None:
        self._view.go_to_match(number)
        self._show_place()
        self._follow(self._view.matches[number])
        self.match_changed.emit(self._view.matches[number])
        self.at_match.emit(self._matches.said())

    def _show_place(self) -> None:
        asked = self._find.box.text() if self._find.isVisible() else self._query
        self._matches.show_place(self._view.current_match, len(self._view.matches), query=asked)

    def _show_found(self, typed: str) -> None:
        """Marks what is typed in the find bar; the first from the top of the window on is the current one."""
        if not self._find.isVisible():
            return
        found = places_of(typed, self._view.text.text)
        self._view.show_matches(found)
        self._bar_row.setVisible(bool(typed.strip()))
        number = nearest(found, self._view.first_in_view())
        if number is not None:
            self._view.go_to_match(number)
        self._show_place()
        self.at_match.emit(self._matches.said())

    def _end_finding(self) -> None:
        """The matches of the search again, and the focus on the text."""
        self._find.hide()
        self._view.show_matches(self._searched)
        self._bar_row.setVisible(bool(self._searched))
        self._show_place()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _selection_changed(self) -> None:
        self._bar.hide()
        if self._view.selected_span() is None:
            self._wait.stop()
        else:
            self._wait.start()

    def _place_bar(self) -> None:
        span = self._view.selected_span()
        if span is not None:
            self._follow(span)
            self._bar.show_at(self._view.selection_rect(), offer_sentence=self._view.widened() != span)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        add = menu.addAction(tr("Add to briefing"), self.add_selection)
        copy = menu.addAction(tr("Copy with citation"), self.copy_selection)
        for action in (add, copy):
            action.setEnabled(self._view.selected_span() is not None)
        menu.addAction(tr("Whole sentence"), self.widen_selection)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
