"""The text of a source: read-only, with paragraph numbers, matches marked where they can be seen, and a selection."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QFrame, QWidget

from briefer.domain.anchor import Span
from briefer.domain.source import SourceText, TextDigest
from briefer.ui.directions import placed, window_runs_leftward
from briefer.ui.look.theme import Theme
from briefer.ui.reader.document import DocumentMap, fill_document, set_apart
from briefer.ui.reader.gutter import Gutter, Spot
from briefer.ui.reader.lazy_layout import LazyLayout
from briefer.ui.reader.match_marks import MatchMarks
from briefer.ui.reader.pressed_text import PressedText
from briefer.ui.reader.sentences import whole_sentences
from briefer.ui.reader.ticks import WIDTH, Ticks
from briefer.ui.tongue import tr

RING = 2  # pixels of the ring that shows the focus
FROM_TOP = 0.3  # how far down the window a match is scrolled to


class ReaderView(PressedText):
    """Says `selected` when the selection has changed and `menu_wanted` with a place on the screen."""

    selected = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, mime: Callable[[Span], QMimeData], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._mime = mime
        self._text = SourceText("", ())
        self._digest = self._text.digest
        self._map = DocumentMap("", ())
        self._matches: tuple[Span, ...] = ()
        self._starts: list[int] = []
        self._current: int | None = None
        self._settling = False
        self._marks = MatchMarks(theme)
        self._filled = QTextDocument(self)
        self._layout = LazyLayout(self._filled, theme, formats=self._set_apart, marked=self._marked_parts)
        self._filled.setDocumentLayout(self._layout)
        self.setDocument(self._filled)
        self.setProperty("look", "reader")
        self.setAccessibleName(tr("Text of the source"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(*((WIDTH, 0, 0, 0) if window_runs_leftward() else (0, 0, WIDTH, 0)))
        self._ticks = Ticks(theme, self)
        self._gutter = Gutter(theme)
        self.selectionChanged.connect(self.selected)
        self.verticalScrollBar().valueChanged.connect(self._settle)
        theme.theme_changed.connect(self._restyle)

    # -- what is shown ------------------------------------------------------------------------------------------
    def show_text(self, text: SourceText, matches: Sequence[Span]) -> None:
        """Shows `text` from its beginning, with `matches` marked."""
        self._matches, self._starts, self._current = (), [], None
        if text is not self._text:  # to fill in a long one takes time
            self._text, self._digest = text, text.digest
            self._map = self._fill(text)
            self._gutter.show_text(text.blocks, self._map)
        self._matches = tuple(sorted(matches))
        self._starts = [span.start for span in self._matches]
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._settle()
        self._show_ticks()

    def renew(self, text: SourceText) -> None:
        """The same words with other furniture: place, selection and matches stay."""
        place = self._place()
        self._text = text
        self._gutter.show_text(text.blocks, self._map)
        self._layout.forget()
        self._stay_at(place)

    def show_quoted(self, spans: Sequence[Span]) -> None:
        """A line beside what is quoted in the briefing."""
        if tuple(spans) != self._gutter.quoted:
            self._gutter.show_quoted(spans)
            self.viewport().update()

    def show_marked(self, spans: Sequence[Span]) -> None:
        """A flag beside what a person has marked."""
        self._gutter.show_marked(spans)
        self.viewport().update()

    def spot_at(self, place: QPoint) -> tuple[Spot, Span] | None:
        return self._gutter.at(place)

    @property
    def gutter(self) -> Gutter:
        return self._gutter

    def show_matches(self, matches: Sequence[Span]) -> None:
        """Marks other matches in the text that is shown; none of them is current."""
        self._matches = tuple(sorted(matches))
        self._starts = [span.start for span in self._matches]
        self._current = None
        self._mark_visible()
        self._show_ticks()
        self.viewport().update()

    def first_in_view(self) -> int:
        """The offset of the first character that can be seen."""
        return self._map.span_from_qt(*2 * (self.cursorForPosition(QPoint(0, 0)).position(),)).start

    def place_read(self) -> int:
        """The offset of what stands where `scroll_to` brings a place."""
        if not self.verticalScrollBar().value():
            return 0
        line = QPoint(0, round(self.viewport().height() * FROM_TOP))
        return self._map.span_from_qt(*2 * (self.cursorForPosition(line).position(),)).start

    @property
    def text(self) -> SourceText:
        return self._text

    @property
    def digest(self) -> TextDigest:
        """Of the text; to work it out for a long one takes time."""
        return self._digest

    @property
    def matches(self) -> tuple[Span, ...]:
        return self._matches

    @property
    def current_match(self) -> int | None:
        return self._current

    def marked(self) -> tuple[Span, ...]:
        """The matches that carry a mark now: those in view."""
        return tuple(
            self._map.span_from_qt(one.cursor.selectionStart(), one.cursor.selectionEnd())
            for one in self.extraSelections()
        )

    # -- moving -------------------------------------------------------------------------------------------------
    def go_to_match(self, number: int) -> None:
        """Makes a match the current one. The caret goes there, too: who selects with keys begins at what was found."""
        self._current = number
        match = self._matches[number]
        self.setTextCursor(self.cursor_at(Span(match.start, match.start)))
        self.scroll_to(match)
        self._mark_visible()
        self._show_ticks()

    def first_match_from(self, offset: int) -> int | None:
        """The number of the first match that begins at `offset` or after it."""
        number = bisect_left(self._starts, offset)
        return number if number < len(self._starts) else None

    def scroll_to(self, span: Span) -> None:
        """Brings the beginning of `span` to 30 % from the top."""
        bar, cursor = self.verticalScrollBar(), self.cursor_at(Span(span.start, span.start))
        for _ in range(4):  # what stands above finds its height on the way
            before = bar.value()
            top = self.cursorRect(cursor).top() + bar.value()
            bar.setValue(round(top - self.viewport().height() * FROM_TOP))
            if bar.value() == before:
                break

    # -- selecting ----------------------------------------------------------------------------------------------
    def selected_span(self) -> Span | None:
        """What is selected, as code points of the canonical text."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        span = self._map.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())
        return span if span.of(self._text.text).strip() else None

    def caret_span(self) -> Span:
        """What is selected, or the mere place of the caret."""
        cursor = self.textCursor()
        return self._map.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span) -> None:
        self.setTextCursor(self.cursor_at(span))

    def widened(self) -> Span | None:
        """The selection, or the place of the caret, widened to whole sentences."""
        return whole_sentences(self._text.text, self._text.blocks, self.caret_span()) if self._text.blocks else None

    def selection_rect(self) -> QRect:
        """From the first to the last line of the selection, in the viewport's coordinates."""
        cursor = self.textCursor()
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        return self.cursorRect(first).united(self.cursorRect(last))

    def createMimeDataFromSelection(self) -> QMimeData:
        """For Ctrl+C and for drags: the stored words with their place."""
        span = self.selected_span()
        return self._mime(span) if span is not None else QMimeData()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    # -- drawing ------------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._draw_gutter(painter)
        self._draw_outline(painter)

    def _draw_gutter(self, painter: QPainter) -> None:
        """For the paragraphs in view."""
        layout, offset = self.document().documentLayout(), self.verticalScrollBar().value()
        self._gutter.begin(self.viewport().width())
        block = self._top().block()
        while block.isValid() and block.blockNumber() < len(self._text.blocks):
            area = layout.blockBoundingRect(block).translated(0, -offset)
            if area.top() > self.viewport().height():
                return
            self._gutter.draw(painter, block, area)
            block = block.next()

    def _draw_outline(self, painter: QPainter) -> None:
        if self._current is None:
            return
        cursor, offset = self.cursor_at(self._matches[self._current]), self.verticalScrollBar().value()
        block = self.document().findBlock(cursor.selectionStart())
        area = self.document().documentLayout().blockBoundingRect(block).translated(0, -offset)
        self._marks.outline(painter, cursor, block, area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self._place()
        super().resizeEvent(event)
        if not self._theme.is_changing:
            self._stay_at(place)
            self._place_ticks()

    def _place_ticks(self) -> None:
        bar = self.verticalScrollBar()
        used = bar.width() if bar.isVisible() else 0
        place = QRect(self.width() - used - WIDTH - RING, RING, WIDTH, self.height() - 2 * RING)
        self._ticks.setGeometry(placed(place, self.rect()).toRect())

    # -- within -------------------------------------------------------------------------------------------------
    def cursor_at(self, span: Span) -> QTextCursor:
        """A cursor that has `span` selected."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.to_qt(span.start))
        cursor.setPosition(self._map.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _top(self) -> QTextCursor:
        """The first place in view. Qt names one far below it while a new text is being laid out."""
        layout, offset = self.document().documentLayout(), self.verticalScrollBar().value()
        top = self.cursorForPosition(QPoint(0, 0))
        block = top.block()
        while (above := block.previous()).isValid() and layout.blockBoundingRect(above).bottom() > offset:
            block = above
        return top if block == top.block() else QTextCursor(block)

    def _mark_visible(self) -> None:
        """Marks the matches in view and no others: a cursor for each of thousands takes a quarter of a second."""
        if not self._matches:
            self._marks.show(())
        else:
            size = self.viewport().size()
            top = self._top().position()
            bottom = self.cursorForPosition(QPoint(size.width(), size.height())).position()
            seen = self._map.span_from_qt(min(top, bottom), max(top, bottom))
            first = max(0, bisect_left(self._starts, seen.start) - 1)
            last = bisect_right(self._starts, seen.end)
            self._marks.show([(self.cursor_at(self._matches[at]), at == self._current) for at in range(first, last)])
        self.setExtraSelections(self._marks.shown)

    def _show_ticks(self) -> None:
        length = max(1, len(self._text.text))
        self._ticks.show_places([start / length for start in self._starts], self._current)

    def _restyle(self) -> None:
        """Colours and sizes anew; place and selection stay."""
        place = self._place()
        self._layout.restyle()
        self._stay_at(place)
        self._place_ticks()
        self._ticks.update()

    def _fill(self, text: SourceText) -> DocumentMap:
        self._settling = True  # nothing can be looked at before the map is there
        with self._layout.filling():
            mapped = fill_document(self._filled, text, self._theme)
        self._settling = False
        return mapped

    def _place(self) -> tuple[int, float]:
        """The paragraph at the top, and which part of its height is out of sight above."""
        at = self.verticalScrollBar().value()
        number = self._layout.number_at(at)
        return number, max(0, at - self._layout.top_of(number)) / max(1, self._layout.height_of(number))

    def _stay_at(self, place: tuple[int, float]) -> None:
        """After everything was laid out anew: the same words at the top."""
        number, above = place
        top = self._layout.top_of(number) if number or above else 0
        self.verticalScrollBar().setValue(round(top + above * self._layout.height_of(number)))
        self._settle()

    def _settle(self) -> None:
        """Makes exact what is in sight and a page above and below it, which stay where they are, and marks matches."""
        if self._settling:
            return
        self._settling = True
        bar, height = self.verticalScrollBar(), self.viewport().height()
        at_end = bar.value() == bar.maximum() > 0
        self._layout.lay_out(bar.value(), bar.value() + 2 * height)
        moved = self._layout.lay_out_above(bar.value(), height)
        self._layout.tell_size()
        if at_end:
            bar.setValue(bar.maximum())
        elif moved:
            bar.setValue(bar.value() + moved)
        self.viewport().update()
        self._settling = False
        self._mark_visible()

    def _marked_parts(self) -> list[tuple[int, int, QTextCharFormat]]:
        return self._marks.parts(self.textCursor(), self.palette())

    def _set_apart(self, number: int) -> tuple[list[QTextLayout.FormatRange], int]:
        length = self._filled.findBlockByNumber(number).length()
        return set_apart(self._text.blocks, number, length, theme=self._theme)
