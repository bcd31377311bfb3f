"""Where a drag over the outline would land: the line that shows it, rows that open under it, scrolling at the edges."""

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QTreeView

from briefer.domain.editing import Place
from briefer.domain.outline_content import ROOT, NodeId, OwnPoint, Section
from briefer.ui.directions import placed, window_runs_leftward
from briefer.ui.look.theme import Theme
from briefer.ui.mime import branches_in
from briefer.ui.outline.dropping import Third, place_of_drop, spot
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.row_parts import left_of

OPEN_AFTER = 500  # milliseconds that a drag rests on a closed row before it opens
EDGE = 32  # pixels from the edge within which a drag scrolls
DOT = 4  # pixels: half the dot at the beginning of the line
SCROLL_EVERY = 30  # milliseconds
COPY = Qt.DropAction.CopyAction


class DropTarget(QObject):
    """The half of the outline's view that drags are told to."""

    def __init__(self, view: QTreeView, model: OutlineModel, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._model, self._theme = view, model, theme
        self._spot: Place | None = None
        self._hovered: NodeId | None = None
        self._open_timer = QTimer(self, singleShot=True, interval=OPEN_AFTER)
        self._open_timer.timeout.connect(self._open_hovered)
        self._scroll_timer = QTimer(self, interval=SCROLL_EVERY)
        self._scroll_timer.timeout.connect(self._scroll_on)
        self._scroll_step = 0

    @property
    def place(self) -> Place | None:
        """Where a drag that hovers now would land."""
        return self._spot

    # -- told ---------------------------------------------------------------------------------------------------
    def enter(self, event: QDragEnterEvent) -> None:
        """Taken for what it is, wherever it enters: a drag refused here would never be asked about again."""
        self._model.forget_refusal()
        if any(event.mimeData().hasFormat(format) for format in self._model.mimeTypes()):
            event.setDropAction(COPY)
            event.accept()
        else:
            event.ignore()

    def move(self, event: QDragMoveEvent) -> None:
        point = event.position().toPoint()
        place = self._place_at(point, event.mimeData())
        self._hover(point)
        self._scroll_near(point)
        parent = self._model.index_of(place.parent)
        if self._hovers_itself(event.mimeData()):  # where every drag of a row begins, and nothing to be told about
            self._spot = None
            event.ignore()
        elif self._model.canDropMimeData(event.mimeData(), COPY, place.row, 0, parent):
            self._spot = place
            event.setDropAction(COPY)
            event.accept()
        else:
            self._spot = None
            event.ignore()
        self._view.viewport().update()

    def drop(self, event: QDropEvent) -> None:
        """The model takes it in; saying "copied" keeps the view, and other widgets, from taking anything out."""
        place = self._place_at(event.position().toPoint(), event.mimeData())
        parent = self._model.index_of(place.parent)
        self.end()
        data = event.mimeData()
        can = self._model.canDropMimeData(data, COPY, place.row, 0, parent)
        if can and self._model.dropMimeData(data, COPY, place.row, 0, parent):
            event.setDropAction(COPY)
            event.accept()
        else:
            event.ignore()

    def end(self) -> None:
        """The drag has left, or has landed."""
        self._spot = self._hovered = None
        self._open_timer.stop()
        self._scroll_timer.stop()
        self._view.viewport().update()

    def draw(self, painter: QPainter) -> None:
        """The line where a drop would land."""
        if self._spot is None:
            return
        x, y = self._line_at(self._spot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._theme.colour("accent")
        painter.setPen(QPen(accent, 2))
        width = self._view.viewport().width()
        line = placed(QRect(x, y, width - self._theme.px(16) - x, 0), QRect(0, 0, width, 0))
        painter.drawLine(line.topLeft(), line.topRight())
        painter.setBrush(self._theme.colour("surface"))
        painter.drawEllipse(line.topRight() if window_runs_leftward() else line.topLeft(), DOT, DOT)

    # -- within -------------------------------------------------------------------------------------------------
    def _place_at(self, point: QPoint, mime: QMimeData) -> Place:
        branches = branches_in(mime)
        sections = branches is not None and any(isinstance(one.content, Section) for one in branches.subtrees)
        outline = self._model.outline
        index = self._view.indexAt(point)
        if not index.isValid():
            return place_of_drop(outline, ROOT, -1, sections=sections)
        area = self._view.visualRect(index)
        part = (point.y() - area.top()) * 3 // max(1, area.height())
        third = (Third.UPPER, Third.MIDDLE, Third.LOWER)[min(max(part, 0), 2)]
        return spot(outline, self._model.node_at(index), third, sections=sections, is_open=self._view.isExpanded(index))

    def _hovers_itself(self, mime: QMimeData) -> bool:
        branches = branches_in(mime)
        return branches is not None and branches.outline == self._model.token and self._hovered in branches.nodes

    def _hover(self, point: QPoint) -> None:
        index = self._view.indexAt(point)
        node = self._model.node_at(index) if index.isValid() else None
        if node != self._hovered:
            self._hovered = node
            closed = index.isValid() and not self._view.isExpanded(index) and self._model.rowCount(index) > 0
            if closed:
                self._open_timer.start()
            else:
                self._open_timer.stop()

    def _open_hovered(self) -> None:
        if self._hovered is not None:
            self._view.expand(self._model.index_of(self._hovered))

    def _scroll_near(self, point: QPoint) -> None:
        below = point.y() - (self._view.viewport().height() - EDGE)
        above = EDGE - point.y()
        self._scroll_step = below // 2 if below > 0 else -(above // 2) if above > 0 else 0
        if self._scroll_step and not self._scroll_timer.isActive():
            self._scroll_timer.start()
        elif not self._scroll_step:
            self._scroll_timer.stop()

    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._scroll_step)

    def _line_at(self, place: Place) -> tuple[int, int]:
        """Where the line is drawn: at the level of what it will stand beside, below what it will stand after."""
        outline = self._model.outline
        children = outline.children(place.parent)
        if place.row < len(children):
            area = self._area(children[place.row])
            if area.isValid():
                return left_of(self._model, children[place.row], self._theme), max(1, area.top())
        above = children[place.row - 1] if place.row > 0 else place.parent
        x = left_of(self._model, above, self._theme) if above != ROOT else self._theme.px(18)
        if place.row == 0 and above != ROOT:
            x += self._theme.px(18 if isinstance(outline.content(above), OwnPoint) else 2)
        last = above
        while last != ROOT and outline.child_count(last) and self._view.isExpanded(self._model.index_of(last)):
            last = outline.child(last, outline.child_count(last) - 1)
        area = self._area(last)
        return x, min(self._view.viewport().height() - 2, area.bottom() if area.isValid() else 2)

    def _area(self, node: NodeId) -> QRect:
        return self._view.visualRect(self._model.index_of(node)) if node != ROOT else QRect()
