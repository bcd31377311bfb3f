"""The left margin of a text: numbers of paragraphs, pages, what is quoted or marked; and labels over furniture.

All of it is painted and none of it is in the text, so that reading, selecting and copying do not meet it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextLine

from briefer.domain.anchor import Span
from briefer.domain.source import Block, page_at
from briefer.ui.directions import placed
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.reader.document import DocumentMap, begins_furniture, begins_page, furniture_run
from briefer.ui.reader.lazy_layout import LEFT
from briefer.ui.tongue import tr

_LINE, _LINE_LEFT = 3, 7  # pixels: width and place of the line beside what is quoted
_NUMBER = 16  # pixels between a number and the text
_FLAG, _FLAG_LEFT = 8, 13  # pixels: width of a mark's flag, and its place left of the text
_REACH = 14  # pixels round the line in which a click is meant for it


class Spot(Enum):
    """What can be clicked beside the text."""

    QUOTED = "quoted"
    UNMARK = "unmark"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class _Painted:
    """Where something was painted that can be clicked, and the place in the text that it stands for."""

    spot: Spot
    area: QRect
    span: Span


class Gutter:
    """`begin` is told what is in the text, `draw` paints it for one paragraph, `at` says what stands at a place."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._blocks: Sequence[Block] = ()
        self._map = DocumentMap("", ())
        self._quoted: tuple[Span, ...] = ()
        self._marked: tuple[Span, ...] = ()
        self._painted: list[_Painted] = []
        self._across = QRectF()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_text(self, blocks: Sequence[Block], mapped: DocumentMap) -> None:
        self._blocks, self._map = blocks, mapped

    def show_quoted(self, spans: Sequence[Span]) -> None:
        self._quoted = tuple(spans)

    def show_marked(self, spans: Sequence[Span]) -> None:
        self._marked = tuple(spans)

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def marked(self) -> tuple[Span, ...]:
        return self._marked

    @property
    def quoted(self) -> tuple[Span, ...]:
        return self._quoted

    def at(self, place: QPoint) -> tuple[Spot, Span] | None:
        """What was painted there, in the viewport's coordinates."""
        return next(((one.spot, one.span) for one in self._painted if one.area.contains(place)), None)

    # -- drawing ------------------------------------------------------------------------------------------------
    def begin(self, width: int) -> None:
        """A new picture is drawn, `width` pixels wide. All is worked out as if the window were read from the left."""
        self._painted.clear()
        self._across = QRectF(0, 0, width, 0)

    def draw(self, painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        """For one paragraph, which stands in `area` of the viewport."""
        number = block.blockNumber()
        stored, first = self._blocks[number], block.layout().lineAt(0)
        if not first.isValid():
            return
        painter.setFont(self._theme.ui_font(SIZES.tiny))
        metrics = painter.fontMetrics()
        baseline = round(area.top() + first.y() + first.ascent())
        self._draw_lines(painter, block, area)
        painter.setPen(self._theme.colour("muted"))
        self._right(painter, str(stored.number), baseline)
        above = round(area.top() + first.y()) - metrics.descent()
        if begins_page(self._blocks, number):
            self._pill(painter, stored.page or 0, above)
        if begins_furniture(self._blocks, number):
            self._label(painter, number, above)
        for start in stored.page_starts:
            line = self._line_of(block, start)
            if line is not None and line.lineNumber() > 0:
                self._pill(painter, page_at(stored, start) or 0, round(area.top() + line.y() + line.ascent()))

    def _draw_lines(self, painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        """A line beside what is quoted, a flag where a mark begins."""
        span = self._blocks[block.blockNumber()].span
        px = self._theme.px
        for quoted in self._quoted:
            if (ends := self._ends(block, area, span, quoted)) is not None:
                top, bottom = ends
                line = QRectF(px(_LINE_LEFT), top, px(_LINE), bottom - top)
                painter.fillRect(placed(line, self._across), self._theme.colour("accent"))
                reach = placed(QRect(0, round(top), px(_LINE_LEFT + _REACH), round(bottom - top)), self._across)
                self._painted.append(_Painted(Spot.QUOTED, reach.toRect(), quoted))
        for marked in self._marked:
            if (ends := self._ends(block, area, span, marked)) is not None and marked.start >= span.start:
                flag = placed(QRectF(px(LEFT - _FLAG_LEFT), ends[0] + px(6), px(_FLAG), px(11)), self._across)
                self._flag(painter, flag)
                self._painted.append(_Painted(Spot.MARK, flag.toRect().adjusted(-10, -7, 4, 7), marked))

    def _ends(self, block: QTextBlock, area: QRectF, own: Span, span: Span) -> tuple[float, float] | None:
        """Top and bottom of the lines of a paragraph that `span` stands in."""
        if not own.overlaps(span):
            return None
        first = self._line_of(block, max(own.start, span.start))
        last = self._line_of(block, min(own.end, span.end) - 1)
        if first is None or last is None:
            return None
        return area.top() + first.y(), area.top() + last.y() + last.height()

    def _line_of(self, block: QTextBlock, offset: int) -> QTextLine | None:
        line = block.layout().lineForTextPosition(self._map.to_qt(offset) - block.position())
        return line if line.isValid() else None

    def _right(self, painter: QPainter, text: str, baseline: int) -> None:
        wide = painter.fontMetrics().horizontalAdvance(text)
        self._write(painter, self._theme.px(LEFT - _NUMBER) - wide, baseline, text)

    def _write(self, painter: QPainter, left: int, baseline: int, text: str) -> QRect:
        """Where it stands then."""
        metrics = painter.fontMetrics()
        box = QRect(left, baseline - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
        stands = placed(box, self._across).toRect()
        painter.drawText(stands.left(), baseline, text)
        return stands

    def _pill(self, painter: QPainter, page: int, baseline: int) -> None:
        """ "p. 3" in a frame."""
        text, metrics, px = tr("p. {page}").format(page=page), painter.fontMetrics(), self._theme.px
        wide = metrics.horizontalAdvance(text) + px(10)
        pill = QRectF(px(LEFT - _NUMBER) - wide + px(5), baseline - metrics.ascent() - 1, wide, metrics.height() + 2)
        pill.moveLeft(max(2.0, pill.left()))
        pill = placed(pill, self._across)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _label(self, painter: QPainter, number: int, baseline: int) -> None:
        """Over a run of furniture, with the way to unmark it."""
        px, metrics = self._theme.px, painter.fontMetrics()
        said, verb = tr("page furniture"), tr("Unmark")
        painter.setPen(self._theme.colour("muted"))
        self._write(painter, px(LEFT), baseline, said)
        left = px(LEFT) + metrics.horizontalAdvance(said) + px(12)
        painter.setPen(self._theme.colour("accent"))
        stands = self._write(painter, left, baseline, verb)
        run = [self._blocks[at].span for at in furniture_run(self._blocks, number)]
        self._painted.append(_Painted(Spot.UNMARK, _round(stands), Span(run[0].start, run[-1].end)))

    def _flag(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("warn"))
        middle = QPoint(round(area.center().x()), round(area.bottom() - area.width() / 2))
        painter.drawPolygon(
            [
                area.topLeft().toPoint(),
                area.topRight().toPoint(),
                area.bottomRight().toPoint(),
                middle,
                area.bottomLeft().toPoint(),
            ]
        )
        painter.restore()


def _round(words: QRect) -> QRect:
    """At least 24 pixels high, so that it can be hit."""
    area = words.adjusted(-4, 0, 4, 0)
    more = max(0, 24 - area.height()) // 2
    return area.adjusted(0, -more, 0, more)
