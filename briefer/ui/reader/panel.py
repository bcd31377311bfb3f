"""The Reader: header, match bar, text and selection bar."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from briefer.domain.anchor import Span
from briefer.domain.original import has_pages
from briefer.domain.source import Source, SourceId, SourceText, TextDigest
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.mime import QuotedPlace, quote_mime
from briefer.ui.quoted_places import place_of_selection
from briefer.ui.reader.find_bar import FindBar
from briefer.ui.reader.gutter import Spot
from briefer.ui.reader.header import ReaderHeader
from briefer.ui.reader.match_bar import MatchBar
from briefer.ui.reader.notices import notice_for
from briefer.ui.reader.original import OriginalPane
from briefer.ui.reader.selection_bar import SelectionBar
from briefer.ui.reader.sides import Sides
from briefer.ui.reader.stepping import Stepping
from briefer.ui.reader.view import ReaderView
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import label, line

OPENING_AFTER = 250  # milliseconds without a text, after which that is said
EMPTY = mark("Choose a result, or a source, to read it here.")
LEAST = 24  # pixels of text that stay where all else needs its height


class ReaderPanel(QFrame):
    """Told: `show_text`, `show_said`, `next_match`, `previous_match`. Says what its signals are named for."""

    quote_wanted = Signal(object)  # QuotedPlace
    match_changed = Signal(object)  # Span of the current match
    at_match = Signal(str)  # where one is now, in words: "4 of 15 matches", "Page 3 of 12"
    past_the_end = Signal(int)  # 1 after the last match, -1 before the first
    details_wanted = Signal(object)  # SourceId: the user wants to fill in what was not found
    said = Signal(str)  # for the status bar
    file_wanted = Signal(object)  # Source: its file in the computer's own program
    focus_wanted = Signal()  # this area alone, or all of them again
    text_looks_wrong = Signal()
    spot_clicked = Signal(Spot, object)  # what beside the text, and the Span that it stands for
    menu_wanted = Signal(QPoint)  # on the screen
    text_shown = Signal()
    mark_wanted = Signal()

    def __init__(self, theme: Theme, *, bar_after: int = 150) -> None:
        """`bar_after`: milliseconds from a selection to its bar."""
        super().__init__()
        self._source: Source | None = None
        self.setProperty("look", "card")
        self._header, self._line = ReaderHeader(theme), line()
        self._view = ReaderView(theme, self._mime)
        self._original = OriginalPane(theme)
        self._sides = Sides(self._view, self._original)
        self._stepping = Stepping(theme, self._view)
        self._bar = SelectionBar(theme, self._view.viewport())
        self._wait = QTimer(self, singleShot=True, interval=bar_after)
        self._opening = QTimer(self, singleShot=True, interval=OPENING_AFTER)
        self._placeholder = label(tr(EMPTY), "muted", wraps=True)
        self._lay_out()
        self._connect()
        self.show_keys(KeyTable())

    # -- told ---------------------------------------------------------------------------------------------------
    def show_keys(self, keys: KeyTable) -> None:
        for part in (self._header, self._stepping.match_bar, self._bar, self._original):
            part.show_keys(keys)

    def show_opening(self, source: Source) -> None:
        """The header of a source whose text is on its way; that it is being opened is said if it takes long."""
        self._end()
        self._placeholder.setText("")
        self._pages.setCurrentIndex(0)
        self._header.show_source(source, is_older=False)
        self._show_header(True)
        self._opening.start()

    def show_text(
        self, source: Source, text: SourceText, spans: Sequence[Span] = (), *, at: Span | None = None, query: str = ""
    ) -> None:
        """Shows a source with its matches, scrolled to `at`: the match there is current, else the words are selected.

        `text` may be an older text of the source, one that a briefing quotes.
        """
        self._opening.stop()
        self._view.show_text(text, spans)
        self._stepping.begin(spans, query=query)
        self._show_source(source)
        self._pages.setCurrentWidget(self._sides)
        if at is not None:
            self._stepping.go_to(at)
        self._sides.show_source(source)
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):  # on the header, for want of a text
            self._sides.focus_side().setFocus(Qt.FocusReason.OtherFocusReason)
        self.text_shown.emit()

    def renew(self, source: Source) -> None:
        """What is known of the source on show, anew; text and place stay."""
        if self._source is not None and self._source.id == source.id and self._source != source:
            self._show_source(source)

    def renew_text(self, text: SourceText) -> None:
        """The text on show with other furniture; place and selection stay."""
        if text.digest == self._view.digest:
            self._view.renew(text)

    def show_said(self, sentence: str) -> None:
        """A sentence in place of a text: why there is none."""
        self._end()
        self._show_header(False)
        self._placeholder.setText(sentence)
        self._pages.setCurrentIndex(0)

    def forget(self, source: SourceId) -> None:
        """Clears the column if it shows this source."""
        if self._source is not None and self._source.id == source:
            self.show_said(tr(EMPTY))

    def show_beside(self, *, quoted: Sequence[Span], marked: Sequence[Span]) -> None:
        """What of the text on show is quoted in the briefing, and what is marked. Selected words that are quoted by now
        need no bar, which would hide the lines below them."""
        if self._view.selected_span() in quoted:
            self._wait.stop()
            self._bar.hide()
        self._view.show_quoted(quoted)
        self._view.show_marked(marked)

    def next_match(self) -> None:
        self._stepping.step(1)

    def previous_match(self) -> None:
        self._stepping.step(-1)

    def show_original(self) -> None:
        """The pages as they are, at the passage one is at; a file without such pages opens in its own program."""
        if self._source is None:
            self.said.emit(tr("Open a source first; then its original can be shown."))
            return
        if has_pages(self._source):
            self._sides.want_original(True)
        else:
            self.file_wanted.emit(self._source)
            self._show_side(False)

    def show_text_alone(self) -> None:
        self._sides.want_original(False)

    def toggle_original(self) -> None:
        (self.show_text_alone if self._sides.is_original_shown() else self.show_original)()

    def turn_page(self, by: int) -> None:
        """Of the original, which is shown if it is not."""
        if not self._sides.is_original_shown():
            self.show_original()
        if self._sides.is_original_shown():
            self._original.turn(by)

    def add_selection(self) -> bool:
        """Wants the selected words in the briefing; whether there were any."""
        place = self.selected_place()
        if place is not None:
            self.quote_wanted.emit(place)
        return place is not None

    def find_here(self) -> None:
        if self._source is None:
            self.said.emit(tr("Open a source first; then its words can be found here."))
        else:
            self.show_text_alone()
            self._stepping.find_here()

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

    def shows(self, source: SourceId, digest: TextDigest) -> bool:
        """Whether this very text is on show."""
        return self._source is not None and self._source.id == source and self._view.digest == digest

    def selected_place(self) -> QuotedPlace | None:
        """The selected words with their place in the source."""
        span = self._view.selected_span()
        if span is None or self._source is None:
            return None
        return place_of_selection(self._source, self._view.text, span)

    @property
    def find_bar(self) -> FindBar:
        return self._stepping.find_bar

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
        return self._stepping.match_bar

    @property
    def selection_bar(self) -> SelectionBar:
        return self._bar

    def said_instead(self) -> str:
        """What stands in place of a text."""
        return self._placeholder.text()

    # -- within -------------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        empty = QWidget()
        middle = QHBoxLayout(empty)
        middle.setContentsMargins(40, 8, 40, 8)  # it stands in the middle; more would take height from the other page
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle.addWidget(self._placeholder)
        self._pages = QStackedLayout()
        self._pages.addWidget(empty)
        self._pages.addWidget(self._sides)
        column.addWidget(self._header)
        column.addWidget(self._line)
        column.addWidget(self._stepping)
        column.addLayout(self._pages, 1)
        self._show_header(False)

    def _connect(self) -> None:
        self._header.fill_in_wanted.connect(self._want_details)
        self._header.text_wanted.connect(self.show_text_alone)
        self._header.original_wanted.connect(self.show_original)
        self._header.focus_wanted.connect(self.focus_wanted)
        self._original.at_page.connect(self.at_match)
        self._sides.shown.connect(self._show_side)
        self._stepping.match_changed.connect(self._sides.follow)
        self._stepping.match_changed.connect(self.match_changed)
        self._stepping.at_match.connect(self.at_match)
        self._stepping.past_the_end.connect(self.past_the_end)
        self._stepping.said.connect(self.said)
        self._view.selected.connect(self._selection_changed)
        self._view.spot_clicked.connect(self.spot_clicked)
        self._view.menu_wanted.connect(self.menu_wanted)
        self._view.verticalScrollBar().valueChanged.connect(self._selection_changed)
        self._wait.timeout.connect(self._place_bar)
        self._opening.timeout.connect(lambda: self._placeholder.setText(tr("Opening…")))
        self._bar.add_wanted.connect(self.add_selection)
        self._bar.copy_wanted.connect(self.copy_selection)
        self._bar.sentence_wanted.connect(self.widen_selection)
        self._bar.mark_wanted.connect(self.mark_wanted)

    def _show_header(self, shown: bool) -> None:
        for one in (self._header, self._line):
            one.setVisible(shown)

    def _end(self) -> None:
        """No source is on show."""
        self._opening.stop()
        self._source = None
        self._bar.hide()
        self._stepping.end()
        self.setFocusProxy(cast(QWidget, None))  # Qt takes none for none; its stub does not say so

    def _show_source(self, source: Source) -> None:
        self._source = source
        is_older = self._view.digest != source.digest
        self._header.show_source(source, is_older=is_older)
        self._show_header(True)
        self._show_notice()

    def _show_notice(self) -> None:
        """What is to be known of the source; what can be done about it, unless that is done."""
        source = self._source
        notice = notice_for(source) if source is not None and self._view.digest == source.digest else None
        if notice is None:
            self._header.show_notice(None)
        elif notice.is_about_text:
            self._header.show_notice(notice.sentence, notice.verb, self.text_looks_wrong.emit)
        else:
            verb = None if self._sides.is_original_shown() else notice.verb
            self._header.show_notice(notice.sentence, verb, self.show_original)

    def _show_side(self, original: bool) -> None:
        if self._source is not None:
            self._header.show_side(original=original, has_pages=has_pages(self._source))
            self.setFocusProxy(self._sides.focus_side())
            self._show_notice()

    def _want_details(self) -> None:
        if self._source is not None:
            self.details_wanted.emit(self._source.id)

    def _mime(self, span: Span) -> QMimeData:
        assert self._source is not None  # a selection is a source's
        return quote_mime([place_of_selection(self._source, self._view.text, span)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._selection_changed()  # the words stand elsewhere now

    def _selection_changed(self) -> None:
        self._bar.hide()
        if self._view.selected_span() is None:
            self._wait.stop()
        else:
            self._wait.start()

    def _place_bar(self) -> None:
        span = self._view.selected_span()
        if span is not None and self._source is not None:
            self._sides.follow(span)
            self._bar.show_at(self._view.selection_rect(), offer_sentence=self._view.widened() != span)
