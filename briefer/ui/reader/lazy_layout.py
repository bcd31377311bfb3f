"""A document's layout that lays out the paragraphs which are looked at, and estimates the height of all others.

Qt's own lays out everything before the place that is asked for: half a second for a megabyte opened at its end. Lines
and paragraphs are set in whole pixels.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
)

from briefer.ui.directions import placed, wrapped
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import READER_LINE
from briefer.ui.reader.heights import Heights

LEFT, RIGHT, TOP, BOTTOM, BETWEEN = 54, 20, 12, 40, 9  # pixels at 100 %

Formats = Callable[[int], tuple[list[QTextLayout.FormatRange], int]]
Marked = Callable[[], Sequence[tuple[int, int, QTextCharFormat]]]


class LazyLayout(QAbstractTextDocumentLayout):
    """`formats` answers what sets a paragraph apart, by its number: how its letters look, and room above in pixels.

    `marked` answers what is marked or selected: from and to where, and how.
    """

    def __init__(self, document: QTextDocument, theme: Theme, *, formats: Formats, marked: Marked) -> None:
        super().__init__(document)
        self._document, self._theme, self._formats = document, theme, formats
        self._marked = marked
        self._heights = Heights(())
        self._exact: set[int] = set()
        self._width = 0.0
        self._scale = theme.scale
        self._is_filling = False

    # -- told ---------------------------------------------------------------------------------------------------
    @contextmanager
    def filling(self) -> Iterator[None]:
        """While the document is filled: everything is estimated once, at the end."""
        self._is_filling = True
        try:
            yield
        finally:
            self._is_filling = False
            self.forget()

    def restyle(self) -> None:
        """Colours or sizes are others now. Colours leave heights as they are."""
        font = self._theme.serif_font()
        if self._document.defaultFont() != font:
            self._document.setDefaultFont(font)  # which is heard of below
        elif self._scale != self._theme.scale or self._document.pageSize().width() != self._width:
            self.forget()
        else:
            self._exact.clear()

    def forget(self) -> None:
        """Everything looks different now, or is another text."""
        width, doc = self._document.pageSize().width(), self._document
        self._width, self._scale = width, self._theme.scale
        self._exact.clear()
        metrics = QFontMetricsF(doc.defaultFont())
        room = max(60.0, width - self._theme.px(LEFT + RIGHT))
        letters = max(1.0, room / max(1.0, metrics.averageCharWidth() * 1.02))
        line, between = metrics.height() * READER_LINE / 100, self._theme.px(BETWEEN)
        guesses: list[int] = []
        block = doc.begin()
        while block.isValid():
            guesses.append(ceil(ceil(block.length() / letters) * line) + between)
            block = block.next()
        self._heights = Heights(guesses)
        self.documentSizeChanged.emit(self.documentSize())

    def lay_out(self, top: float, bottom: float) -> float:
        """Makes exact what stands between `top` and `bottom`; how much higher what stands above `top` has become."""
        first, last = self.number_at(top), self.number_at(bottom)
        before = self._heights.before(first)
        self._lay_out_range(first, last)
        while self._heights.before(last + 1) + self._theme.px(TOP) < bottom and last + 1 < len(self._heights):
            last += 1
            self._lay_out_range(last, last)
        return self._heights.before(first) - before

    def lay_out_above(self, top: float, room: float) -> int:
        """Makes exact what stands within `room` above `top`, and in any case the paragraph above the one there, which
        may be longer than that; how much higher it has become."""
        end = self.number_at(top)
        before = self._heights.before(end)
        self._lay_out_range(min(self.number_at(top - room), end - 1), end - 1)
        return self._heights.before(end) - before

    def tell_size(self) -> None:
        self.documentSizeChanged.emit(self.documentSize())

    def number_at(self, y: float) -> int:
        """The paragraph that stands at a height."""
        return self._heights.at(round(y) - self._theme.px(TOP))

    def top_of(self, number: int) -> int:
        return self._theme.px(TOP) + self._heights.before(number)

    def height_of(self, number: int) -> int:
        """The exact height of a paragraph; 0 where there is none."""
        self._lay_out_range(number, number)
        return self._heights[number] if number < len(self._heights) else 0

    # -- asked by Qt --------------------------------------------------------------------------------------------
    def documentChanged(self, position: int, removed: int, added: int) -> None:
        if self._is_filling or self._theme.is_changing:
            return
        if removed or added or self._document.pageSize().width() != self._width:
            self.forget()

    def documentSize(self) -> QSizeF:
        px = self._theme.px
        return QSizeF(max(0.0, self._width), self._heights.before(len(self._heights)) + px(TOP + BOTTOM))

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if not block.isValid() or block.blockNumber() >= len(self._heights):
            return QRectF()
        number = block.blockNumber()
        self._lay_out_range(number, number)
        room = max(60.0, self._width - self._theme.px(LEFT + RIGHT))
        box = QRectF(self._theme.px(LEFT), self.top_of(number), room, self._heights[number])
        return placed(box, QRectF(0, 0, self._width, 0))

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]  # Qt calls with a point
        block = self._document.findBlockByNumber(self.number_at(point.y()))
        if not block.isValid():
            return -1 if accuracy == Qt.HitTestAccuracy.ExactHit else 0
        area = self.blockBoundingRect(block)
        layout, inside = block.layout(), point - area.topLeft()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if inside.y() < line.y() + line.height() or number == layout.lineCount() - 1:
                if accuracy == Qt.HitTestAccuracy.ExactHit and not line.naturalTextRect().contains(inside):
                    return -1
                return block.position() + int(line.xToCursor(inside.x()))
        return block.position()

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = painter.clipBoundingRect()
        painter.setPen(self._theme.colour("text"))
        marked = self._marked()  # those of the context do not outlive it
        number = self.number_at(clip.top())
        block = self._document.findBlockByNumber(number)
        while block.isValid():
            area = self.blockBoundingRect(block)
            if area.top() > clip.bottom():
                return
            block.layout().draw(painter, area.topLeft(), _within(block, marked))
            block = block.next()

    # -- within -------------------------------------------------------------------------------------------------
    def _lay_out_range(self, first: int, last: int) -> None:
        block = self._document.findBlockByNumber(max(0, first))
        for number in range(max(0, first), min(last, len(self._heights) - 1) + 1):
            if number not in self._exact:
                self._exact.add(number)
                self._heights[number] = self._broken(block, number)
            block = block.next()

    def _broken(self, block: QTextBlock, number: int) -> int:
        """Breaks a paragraph into lines; its height."""
        formats, y = self._formats(number)
        layout = block.layout()
        layout.setFormats(formats)
        layout.setTextOption(wrapped(block.text()))
        room = max(60.0, self._width - self._theme.px(LEFT + RIGHT))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y))
            y += ceil(line.height() * READER_LINE / 100)
        layout.endLayout()
        return y + self._theme.px(BETWEEN)


def _within(block: QTextBlock, selections: Sequence[tuple[int, int, QTextCharFormat]]) -> list[QTextLayout.FormatRange]:
    """The parts of selections that stand in a paragraph."""
    ranges: list[QTextLayout.FormatRange] = []
    for start, end, form in selections:
        first, last = max(0, start - block.position()), min(block.length() - 1, end - block.position())
        if first < last:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = first, last - first, form
            ranges.append(one)
    return ranges
