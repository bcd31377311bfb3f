"""How the Library's rows look."""

from typing import assert_never

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefer.ui.directions import begin, placed, start_side
from briefer.ui.library.heading import LARGE, SIDE, Fonts, heading_of, height_of
from briefer.ui.library.model import ROW
from briefer.ui.library.rows import (
    DividerRow,
    GroupRow,
    Link,
    LinkRow,
    PassageRow,
    Row,
    SourceRow,
    place_of,
)
from briefer.ui.library.snippet_layouts import SnippetLayouts
from briefer.ui.look.icons import pixmap
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import HIT_AREA, RADII, SIZES
from briefer.ui.tongue import number


class LibraryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fonts = Fonts(theme)
        self._snippets = SnippetLayouts(self._fonts)
        self._heights: dict[tuple[object, ...], int] = {}
        self._usual_height: int | None = None
        theme.theme_changed.connect(self._forget)

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
            case GroupRow() | SourceRow():
                self._paint_heading(painter, area, row)
            case PassageRow():
                self._paint_passage(painter, area, row, selected=selected)
            case DividerRow(text):
                self._paint_divider(painter, area, text)
            case LinkRow():
                self._paint_link(painter, area, row)
            case _:
                assert_never(row)
        painter.restore()

    def is_on_link(self, row: Row, area: QRect, place: QPoint) -> bool:
        """Whether `place` is on the row's "Fill in"."""
        if not isinstance(row, GroupRow | SourceRow):
            return False
        link = heading_of(self._fonts, row, area.width()).link
        return link is not None and link.translated(area.topLeft()).contains(QPointF(place))

    # -- measures -----------------------------------------------------------------------------------------------
    def _height(self, row: Row, width: int) -> int:
        room, small, tiny = self._theme.room, self._line(SIZES.small), self._line(SIZES.tiny)
        match row:
            case GroupRow() | SourceRow():
                return self._height_of_heading(row, width)
            case LinkRow(leads_to=Link.REVIEW | Link.ALL_SOURCES) if self._theme.text_size < LARGE:
                return self._height_of_all()  # among sources, which are laid out as even rows
            case PassageRow(_, shown):
                return round(room(8) + self._snippets.of(shown, self._text_width(width))[1] + room(4) + tiny + room(8))
            case DividerRow() | LinkRow():
                return max(HIT_AREA, round(room(10) + small + room(10)))
            case _:
                assert_never(row)

    def _height_of_heading(self, row: GroupRow | SourceRow, width: int) -> int:
        """One for all rows where the text is not large; else remembered, since a list asks for every row."""
        if self._theme.text_size < LARGE:
            return self._height_of_all()
        key = (type(row) is GroupRow, row.source.id, row.source.fields, width)
        if key not in self._heights:
            self._heights[key] = heading_of(self._fonts, row, width).height
        return self._heights[key]

    def _height_of_all(self) -> int:
        if self._usual_height is None:
            self._usual_height = height_of(self._fonts)
        return self._usual_height

    def _forget(self) -> None:
        """After the text size, or the look, has changed."""
        self._heights, self._usual_height = {}, None
        self._snippets.forget()

    def _line(self, size: int) -> float:
        return self._fonts.metrics(size).height()

    def _text_width(self, width: int) -> int:
        return max(40, width - 2 * self._theme.px(SIDE) - self._theme.px(8))

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

    def _paint_heading(self, painter: QPainter, area: QRect, row: GroupRow | SourceRow) -> None:
        heading = heading_of(self._fonts, row, area.width())
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        painter.translate(area.topLeft())
        for one in heading.pictures:
            picture = pixmap(one.name, getattr(self._theme.tokens, one.colour), round(one.box.width()), ratio=ratio)
            painter.drawPixmap(one.box.topLeft().toPoint(), picture)
        for piece in heading.pieces:
            painter.setFont(self._fonts.font(piece.size, bold=piece.bold))
            painter.setPen(self._theme.colour(piece.colour))
            painter.drawText(piece.box, Qt.AlignmentFlag.AlignVCenter | start_side(), piece.text)
        if heading.badge is not None and isinstance(row, GroupRow):
            self._paint_badge(painter, heading.badge, number(row.matches))

    def _paint_badge(self, painter: QPainter, box: QRectF, text: str) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(self._fonts.font(SIZES.tiny, bold=True))
        painter.setPen(QColor(tokens.accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_passage(self, painter: QPainter, area: QRect, row: PassageRow, *, selected: bool) -> None:
        theme, tokens = self._theme, self._theme.tokens
        left, top = area.left() + theme.px(SIDE) + theme.px(6), area.top() + theme.room(8)
        width = self._text_width(area.width())
        layout, height = self._snippets.of(row.shown, width)
        painter.setPen(QColor(tokens.text))
        layout.draw(painter, placed(QRectF(left, top, width, height), area).topLeft())
        place = QRectF(left, top + height + theme.room(4), area.width() / 2, self._line(SIZES.tiny))
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
        self._text(painter, placed(box, area), text, size=SIZES.small, bold=True, muted=True)
        used = self._fonts.metrics(SIZES.small, bold=True).horizontalAdvance(text) + theme.px(8)
        painter.setPen(theme.colour("border"))
        line = placed(QRectF(box.left() + used, box.center().y(), box.width() - used, 0), area)
        painter.drawLine(line.topLeft(), line.topRight())

    def _paint_link(self, painter: QPainter, area: QRect, row: LinkRow) -> None:
        """What is told, cut where there is no room, and the whole link behind it."""
        theme = self._theme
        box = QRectF(area).adjusted(theme.px(SIDE), 0, -theme.px(SIDE), 0)
        link, told_in = self._fonts.metrics(SIZES.small, bold=True), self._fonts.metrics(SIZES.small)
        room = box.width() - link.horizontalAdvance(row.link) - theme.px(8)
        used = min(told_in.horizontalAdvance(row.text) + theme.px(2), room)
        told = placed(QRectF(box.left(), box.top(), used, box.height()), area)
        self._text(painter, told, row.text, size=SIZES.small, muted=True)
        painter.setFont(self._fonts.font(SIZES.small, bold=True))
        painter.setPen(theme.colour("accent"))
        rest = placed(box.adjusted(used + theme.px(6), 0, 0, 0), area)
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
        painter.setFont(self._fonts.font(size, bold=bold))
        painter.setPen(self._theme.colour("muted" if muted else "text"))
        shown = self._fonts.metrics(size, bold=bold).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | start_side(), shown)


def _width(option: QStyleOptionViewItem) -> int:
    """The one width that measuring and painting go by: that of the view's window on its rows."""
    widget = option.widget
    return widget.viewport().width() if isinstance(widget, QAbstractItemView) else 320
