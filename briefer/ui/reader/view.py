"""The text of a source: read-only, with paragraph numbers, matches marked where they can be seen, and a selection."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from briefer.domain.anchor import Span
from briefer.domain.source import SourceText
from briefer.ui.directions import begin, end_side, placed, start_side, window_runs_leftward
from briefer.ui.drag_card import drag_quote
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.reader.document import DocumentMap, begins_furniture, fill_document, line_rects, set_apart
from briefer.ui.reader.lazy_layout import LEFT, LazyLayout
from briefer.ui.reader.sentences import whole_sentences
from briefer.ui.reader.ticks import WIDTH, Ticks
from briefer.ui.tongue import tr

FROM_TOP = 0.3  # how far down the window a match is scrolled to


class ReaderView(QTextEdit):
    """Says `selected` when the selection has changed and `menu_wanted` with a place on the screen."""

    selected = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, mime: Callable[[Span], QMimeData], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mime = mime
        self._text = SourceText("", ())
        self._map = DocumentMap("", ())
        self._matches: tuple[Span, ...] = ()
        self._starts: list[int] = []
        self._current: int | None = None
        self._pressed: QPoint | None = None  # where a drag may begin
        self._settling = False
        self._marks: list[QTextEdit.ExtraSelection] = []
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
        self.selectionChanged.connect(self.selected)
        self.verticalScrollBar().valueChanged.connect(self._settle)
        theme.theme_changed.connect(self._restyle)

    # -- what is shown ------------------------------------------------------------------------------------------
    def show_text(self, text: SourceText, matches: Sequence[Span]) -> None:
        """Shows `text` from its beginning, with `matches` marked."""
        self._text, self._matches, self._starts, self._current = text, (), [], None
        self._map = self._fill(text)
        self._matches = tuple(sorted(matches))
        self._starts = [span.start for span in self._matches]
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._settle()
        self._show_ticks()

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

    @property
    def text(self) -> SourceText:
        return self._text

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
        self._current = number
        self.scroll_to(self._matches[number])
        self._mark_visible()
        self._show_ticks()

    def first_match_from(self, offset: int) -> int | None:
        """The number of the first match that begins at `offset` or after it."""
        number = bisect_left(self._starts, offset)
        return number if number < len(self._starts) else None

    def scroll_to(self, span: Span) -> None:
        """Brings the beginning of `span` to 30 % from the top."""
        bar, cursor = self.verticalScrollBar(), self._cursor(Span(span.start, span.start))
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

    def select(self, span: Span) -> None:
        self.setTextCursor(self._cursor(span))

    def widened(self) -> Span | None:
        """The selection, or the place of the caret, widened to whole sentences."""
        cursor = self.textCursor()
        span = self._map.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())
        return whole_sentences(self._text.text, self._text.blocks, span) if self._text.blocks else None

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the selection may begin a drag; anywhere else it begins a selection."""
        if event.button() == Qt.MouseButton.LeftButton and self._is_selected(event.position().toPoint()):
            self._pressed = event.position().toPoint()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag_quote(self, self.createMimeDataFromSelection(), self._theme)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        self._pressed = None
        self.setTextCursor(self.cursorForPosition(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    # -- drawing ------------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._draw_gutter(painter)
        self._draw_outline(painter)

    def _draw_gutter(self, painter: QPainter) -> None:
        """Paragraph numbers, and the label over page furniture, for the blocks in view."""
        layout, offset = self.document().documentLayout(), self.verticalScrollBar().value()
        painter.setFont(self._theme.ui_font(SIZES.tiny))
        painter.setPen(self._theme.colour("muted"))
        metrics = painter.fontMetrics()
        begin(painter)
        block = self._top().block()
        while block.isValid() and block.blockNumber() < len(self._text.blocks):
            rect = layout.blockBoundingRect(block).translated(0, -offset)
            if rect.top() > self.viewport().height():
                return
            first = block.layout().lineAt(0)
            if first.isValid():
                baseline = round(rect.top() + first.y() + first.ascent())
                stored = self._text.blocks[block.blockNumber()]
                number = str(stored.number)
                across = QRectF(0, 0, self.viewport().width(), 0)
                beside = QRectF(0, baseline - metrics.ascent(), self._theme.px(LEFT - 16), metrics.height())
                painter.drawText(placed(beside, across), end_side(), number)
                if begins_furniture(self._text.blocks, block.blockNumber()):
                    above = QRectF(
                        rect.left(), rect.top() + first.y() - metrics.height(), rect.width(), metrics.height()
                    )
                    painter.drawText(above, start_side(), tr("page furniture"))
            block = block.next()

    def _draw_outline(self, painter: QPainter) -> None:
        if self._current is None:
            return
        cursor, offset = self._cursor(self._matches[self._current]), self.verticalScrollBar().value()
        block = self.document().findBlock(cursor.selectionStart())
        start, end = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
        rect = self.document().documentLayout().blockBoundingRect(block)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("warn"), 1.5))
        for one in line_rects(block, start, end, rect):
            painter.drawRoundedRect(QRectF(one).translated(0, -offset).adjusted(-1, 0, 1, 0), 2, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        number = self._layout.number_at(self.verticalScrollBar().value())
        super().resizeEvent(event)
        self._stay_at(number)
        bar = self.verticalScrollBar()
        used = bar.width() if bar.isVisible() else 0
        place = QRect(self.width() - used - WIDTH, 0, WIDTH, self.height())
        self._ticks.setGeometry(placed(place, self.rect()).toRect())

    def _is_selected(self, place: QPoint) -> bool:
        cursor, here = self.textCursor(), self.cursorForPosition(place)
        near = (self.cursorRect(here).center() - place).manhattanLength() < 2 * self.cursorRect(here).height()
        return near and cursor.hasSelection() and cursor.selectionStart() <= here.position() < cursor.selectionEnd()

    # -- within -------------------------------------------------------------------------------------------------
    def _cursor(self, span: Span) -> QTextCursor:
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
            self._marks = []
            self.setExtraSelections([])
            return
        size = self.viewport().size()
        top = self._top().position()
        bottom = self.cursorForPosition(QPoint(size.width(), size.height())).position()
        seen = self._map.span_from_qt(min(top, bottom), max(top, bottom))
        first = max(0, bisect_left(self._starts, seen.start) - 1)
        last = bisect_right(self._starts, seen.end)
        self._marks = [self._mark(number) for number in range(first, last)]
        self.setExtraSelections(self._marks)

    def _mark(self, number: int) -> QTextEdit.ExtraSelection:
        current, tokens = number == self._current, self._theme.tokens
        form = QTextCharFormat()
        form.setBackground(QColor(tokens.hit_current if current else tokens.hit))
        form.setForeground(QColor(tokens.hit_current_text if current else tokens.hit_text))
        made = QTextEdit.ExtraSelection()
        made.format = form
        made.cursor = self._cursor(self._matches[number])
        return made

    def _show_ticks(self) -> None:
        length = max(1, len(self._text.text))
        self._ticks.show_places([start / length for start in self._starts], self._current)

    def _restyle(self) -> None:
        """Colours and sizes anew; place and selection stay."""
        number = self._layout.number_at(self.verticalScrollBar().value())
        self._filled.setDefaultFont(self._theme.serif_font())
        self._layout.forget()
        self._stay_at(number)
        self._ticks.update()

    def _fill(self, text: SourceText) -> DocumentMap:
        self._settling = True  # nothing can be looked at before the map is there
        mapped = fill_document(self._filled, text, self._theme)
        self._settling = False
        return mapped

    def _stay_at(self, number: int) -> None:
        """After everything was laid out anew: the same paragraph at the top."""
        self.verticalScrollBar().setValue(self._layout.top_of(number) if number else 0)
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
        """The matches in view and the selection, which is drawn over them."""
        parts = [(one.cursor.selectionStart(), one.cursor.selectionEnd(), one.format) for one in self._marks]  # type: list[tuple[int, int, QTextCharFormat]]
        cursor = self.textCursor()
        if cursor.hasSelection():
            form = QTextCharFormat()
            form.setBackground(self.palette().highlight())
            form.setForeground(self.palette().highlightedText())
            parts.append((cursor.selectionStart(), cursor.selectionEnd(), form))
        return parts

    def _set_apart(self, number: int) -> tuple[list[QTextLayout.FormatRange], int]:
        length = self._filled.findBlockByNumber(number).length()
        return set_apart(self._text.blocks, number, length, theme=self._theme)
