"""How the Library's rows look."""

from typing import assert_never

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefer.domain.source import Source
from briefer.ui.directions import begin, placed, start_side, wrapped
from briefer.ui.library.model import ROW
from briefer.ui.library.rows import (
    DividerRow,
    GroupRow,
    LinkRow,
    PassageRow,
    Row,
    Shown,
    SourceRow,
    fitted_facts,
    lacks,
    place_of,
    source_of,
)
from briefer.ui.look.icons import pixmap
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import RADII, SIZES, TEXT_LINE, Tokens
from briefer.ui.text_positions import TextPositions
from briefer.ui.tongue import mark, number, tr
from briefer.ui.words import has_title, state, state_icon, title

MOST_LINES = 3
FILL_IN = mark("Fill in")
SIDE = 14  # pixels at 100 % left and right of a row's text


class LibraryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: Row = index.data(ROW)
        width = _width(option)
        return QSize(width, self._height(row, width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row = index.data(ROW)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begin(painter)
        self._ground(painter, area, selected=selected, hovered=bool(state & QStyle.StateFlag.State_MouseOver), row=row)
        match row:
            case GroupRow():
                self._paint_group(painter, area, row)
            case PassageRow():
                self._paint_passage(painter, area, row, selected=selected)
            case SourceRow():
                self._paint_source(painter, area, row)
            case DividerRow(text):
                self._paint_divider(painter, area, text)
            case LinkRow():
                self._paint_link(painter, area, row)
            case _:
                assert_never(row)
        painter.restore()

    def is_on_link(self, row: Row, area: QRect, place: QPoint) -> bool:
        """Whether `place` is on the row's "Fill in"."""
        source = source_of(row)
        return source is not None and lacks(source) and self._link_box(row, area).contains(QPointF(place))

    # -- measures -----------------------------------------------------------------------------------------------
    def _height(self, row: Row, width: int) -> int:
        px, base, small, tiny = self._theme.px, self._line(SIZES.base), self._line(SIZES.small), self._line(SIZES.tiny)
        match row:
            case GroupRow() | SourceRow():
                return round(px(10) + base + px(3) + small + px(8))
            case PassageRow(_, shown):
                return round(px(8) + self._snippet(shown, self._text_width(width))[1] + px(4) + tiny + px(8))
            case DividerRow() | LinkRow():
                return round(px(10) + small + px(10))
            case _:
                assert_never(row)

    def _line(self, size: int) -> float:
        return QFontMetricsF(self._theme.ui_font(size)).height()

    def _text_width(self, width: int) -> int:
        return max(40, width - 2 * self._theme.px(SIDE) - self._theme.px(8))

    def _snippet(self, shown: Shown, width: int) -> tuple[QTextLayout, float]:
        """The snippet laid out in at most three lines, matches bold and coloured, and its height."""
        tokens = self._theme.tokens
        layout = QTextLayout(shown.text, self._theme.ui_font(SIZES.small))
        layout.setTextOption(wrapped(shown.text))
        positions = TextPositions(shown.text)
        layout.setFormats([_marked(positions, span.start, span.end, tokens) for span in shown.spans])
        height, step = 0.0, self._line(SIZES.small) * TEXT_LINE / 117  # a line of the system font has some air already
        layout.beginLayout()
        for _ in range(MOST_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += step
        layout.endLayout()
        return layout, height

    # -- painting -----------------------------------------------------------------------------------------------
    def _ground(self, painter: QPainter, area: QRect, *, selected: bool, hovered: bool, row: Row) -> None:
        if isinstance(row, DividerRow) or not (selected or hovered):
            return
        tokens, inset = self._theme.tokens, QRectF(area).adjusted(6, 1, -6, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.selection if selected else tokens.raised))
        painter.drawRoundedRect(inset, RADII.button, RADII.button)
        if selected:
            painter.setBrush(QColor(tokens.accent))
            bar = placed(QRectF(inset.left(), inset.top() + 3, 3, inset.height() - 6), area)
            painter.drawRoundedRect(bar, RADII.bar, RADII.bar)

    def _paint_group(self, painter: QPainter, area: QRect, row: GroupRow) -> None:
        theme, tokens = self._theme, self._theme.tokens
        badge, font = number(row.matches), theme.ui_font(SIZES.tiny, bold=True)
        metrics = QFontMetricsF(font)
        width, height = max(metrics.horizontalAdvance(badge) + theme.px(16), theme.px(26)), theme.px(18)
        box = placed(QRectF(area.right() - theme.px(SIDE) - width, area.top() + theme.px(9), width, height), area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge)
        second = self._paint_link_of(painter, area, row)
        self._paint_two_lines(
            painter, area, row.source, with_words=False, first=round(width) + theme.px(8), second=second
        )

    def _paint_source(self, painter: QPainter, area: QRect, row: SourceRow) -> None:
        """A source in the list: with its state, an icon and a word, at the end of its second line."""
        theme, tokens = self._theme, self._theme.tokens
        said, (icon, colour) = state(row.source), state_icon(row.source)
        font, size = theme.ui_font(SIZES.small), theme.px(14)
        width = QFontMetricsF(font).horizontalAdvance(said) + theme.px(2)
        top = area.top() + theme.px(10) + round(self._line(SIZES.base)) + theme.px(3)
        box = QRectF(area.right() - theme.px(SIDE) - width, top, width, self._line(SIZES.small))
        self._text(painter, placed(box, area), said, size=SIZES.small, muted=True)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        left = round(box.left()) - size - theme.px(4)
        picture = pixmap(icon, getattr(tokens, colour), size, ratio=ratio)
        sign = QRectF(left, round(box.center().y() - size / 2), size, size)
        painter.drawPixmap(placed(sign, area).topLeft(), picture)
        first = self._paint_link_of(painter, area, row)
        self._paint_two_lines(
            painter,
            area,
            row.source,
            with_words=True,
            first=first,
            second=area.right() - theme.px(SIDE) - left + theme.px(8),
        )

    def _paint_link_of(self, painter: QPainter, area: QRect, row: GroupRow | SourceRow) -> int:
        """ "Fill in", where title or date are not known; the room it takes."""
        if not lacks(row.source):
            return 0
        box = self._link_box(row, area)
        painter.setFont(self._theme.ui_font(SIZES.small, bold=True))
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tr(FILL_IN))
        return round(box.width()) + self._theme.px(8)

    def _link_box(self, row: Row, area: QRect) -> QRectF:
        """At the end of a line: the first in the list of sources, the second above results, where a badge is."""
        theme = self._theme
        width = QFontMetricsF(theme.ui_font(SIZES.small, bold=True)).horizontalAdvance(tr(FILL_IN)) + theme.px(2)
        top, height = area.top() + theme.px(10), self._line(SIZES.base)
        if isinstance(row, GroupRow):
            top, height = top + round(height) + theme.px(3), self._line(SIZES.small)
        return placed(QRectF(area.right() - theme.px(SIDE) - width, top, width, height), area)

    def _paint_two_lines(
        self, painter: QPainter, area: QRect, source: Source, *, with_words: bool, first: int, second: int
    ) -> None:
        """Icon, title, and publisher, date and words. `first` and `second` are kept free at the ends of the lines."""
        theme, tokens, size = self._theme, self._theme.tokens, self._theme.px(18)
        left, top = area.left() + theme.px(SIDE), area.top() + theme.px(10)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        icon = pixmap("source", tokens.accent, size, ratio=ratio)
        painter.drawPixmap(placed(QRectF(left, top, size, size), area).topLeft(), icon)
        left += size + theme.px(8)
        width = area.right() - theme.px(SIDE) - left
        named, known = title(source.reference), has_title(source.reference)
        box = QRectF(left, top, width - first, self._line(SIZES.base))
        self._text(painter, placed(box, area), named, bold=True, muted=not known)
        top += round(self._line(SIZES.base)) + theme.px(3)
        box = QRectF(left, top, width - second, self._line(SIZES.small))
        metrics = QFontMetricsF(theme.ui_font(SIZES.small))
        facts = fitted_facts(source, box.width(), metrics.horizontalAdvance, with_words=with_words)
        self._text(painter, placed(box, area), facts, size=SIZES.small, muted=True)

    def _paint_passage(self, painter: QPainter, area: QRect, row: PassageRow, *, selected: bool) -> None:
        theme, tokens = self._theme, self._theme.tokens
        left, top = area.left() + theme.px(SIDE) + theme.px(6), area.top() + theme.px(8)
        width = self._text_width(area.width())
        layout, height = self._snippet(row.shown, width)
        painter.setPen(QColor(tokens.text))
        layout.draw(painter, placed(QRectF(left, top, width, height), area).topLeft())
        place = QRectF(left, top + height + theme.px(4), area.width() / 2, self._line(SIZES.tiny))
        self._text(painter, placed(place, area), place_of(row.hit), size=SIZES.tiny, muted=True)
        if selected:
            size = theme.px(16)
            device = painter.device()
            grip = pixmap("grip", tokens.muted, size, ratio=device.devicePixelRatioF() if device is not None else 1.0)
            box = QRectF(area.right() - theme.px(SIDE) - size, round(place.top()), size, size)
            painter.drawPixmap(placed(box, area).topLeft(), grip)

    def _paint_divider(self, painter: QPainter, area: QRect, text: str) -> None:
        theme = self._theme
        box = QRectF(area).adjusted(theme.px(SIDE), 0, -theme.px(SIDE), 0)
        self._text(painter, box, text, size=SIZES.small, bold=True, muted=True)
        used = QFontMetricsF(theme.ui_font(SIZES.small, bold=True)).horizontalAdvance(text) + theme.px(8)
        painter.setPen(theme.colour("border"))
        line = placed(QRectF(box.left() + used, box.center().y(), box.width() - used, 0), area)
        painter.drawLine(line.topLeft(), line.topRight())

    def _paint_link(self, painter: QPainter, area: QRect, row: LinkRow) -> None:
        theme = self._theme
        box = QRectF(area).adjusted(theme.px(SIDE), 0, -theme.px(SIDE), 0)
        self._text(painter, box, row.text, size=SIZES.small, muted=True)
        used = QFontMetricsF(theme.ui_font(SIZES.small)).horizontalAdvance(row.text) + theme.px(6)
        painter.setFont(theme.ui_font(SIZES.small, bold=True))
        painter.setPen(theme.colour("accent"))
        rest = placed(box.adjusted(used, 0, 0, 0), area)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | start_side(), row.link)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        *,
        size: int = SIZES.base,
        bold: bool = False,
        muted: bool = False,
    ) -> None:
        font = self._theme.ui_font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted" if muted else "text"))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | start_side(), shown)


def _marked(positions: TextPositions, start: int, end: int, tokens: Tokens) -> QTextLayout.FormatRange:
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setForeground(QColor(tokens.hit_text))
    form.setBackground(QColor(tokens.hit))
    made = QTextLayout.FormatRange()
    made.start = positions.to_qt(start)
    made.length = positions.to_qt(end) - positions.to_qt(start)
    made.format = form
    return made


def _width(option: QStyleOptionViewItem) -> int:
    """The one width that measuring and painting go by: that of the view's window on its rows."""
    widget = option.widget
    return widget.viewport().width() if isinstance(widget, QAbstractItemView) else 320
