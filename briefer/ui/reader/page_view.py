"""A page of the original as a picture, with a passage marked on it; as wide as the column, or larger."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from briefer.domain.original import Box
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr

MARGIN = 12  # pixels round the page
STEP, SMALLEST, LARGEST = 1.25, 0.5, 4.0  # zoom, as a multiple of the width of the column
FROM_TOP = 0.3  # how far down the window a mark is scrolled to
TURN_AFTER = 350  # milliseconds between two pages that are turned with the wheel
SETTLED = 60  # milliseconds without a new size, after which a page is asked for


class PageView(QAbstractScrollArea):
    """Says `width_wanted` when the page must be drawn anew and `turned` when another one is wanted."""

    width_wanted = Signal()
    turned = Signal(int)  # by how many pages
    page_wanted = Signal(int)  # 1, or -1 for the last

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self._boxes: tuple[Box, ...] = ()
        self._matches: tuple[Box, ...] = ()
        self._said = ""
        self._zoom = 1.0
        self._turned_at = 0
        self._from_end = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLED)
        self._settle.timeout.connect(self.width_wanted)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Page of the original"))
        theme.theme_changed.connect(self.viewport().update)

    # -- told ---------------------------------------------------------------------------------------------------
    def show_page(self, image: QImage, *, is_other: bool) -> None:
        """`is_other`: another page than before, which is shown from its top (from its end, if turned back to)."""
        self._image, self._said = image, ""
        if is_other:
            self._boxes = self._matches = ()
        self._place_bars()
        if is_other:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum() if self._from_end else 0)
            self._from_end = False
        self.viewport().update()

    def show_marks(self, boxes: Sequence[Box], matches: Sequence[Box] = ()) -> None:
        """Marks the places and, more weakly, all matches; scrolls to the first place where it is not in sight."""
        self._boxes, self._matches = tuple(boxes), tuple(matches)
        if boxes:
            page, first = self._page_rect(), boxes[0]
            top = round(page.top() + first.top * page.height())
            if not 0 <= top <= self.viewport().height() * 0.8:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + top - round(self.viewport().height() * FROM_TOP))
        self.viewport().update()

    def show_said(self, sentence: str) -> None:
        """A sentence in place of a page."""
        self._image, self._said = QImage(), sentence
        self._boxes = self._matches = ()
        self._place_bars()
        self.viewport().update()

    def zoom_by(self, factor: float) -> None:
        self._zoom_to(self._zoom * factor)

    def fit_width(self) -> None:
        self._zoom_to(1.0)

    # -- asked --------------------------------------------------------------------------------------------------
    def width_in_pixels(self) -> int:
        """How wide the page is to be drawn, in pixels of the screen."""
        return max(100, round(self._shown_width() * self.devicePixelRatioF()))

    def said(self) -> str:
        return self._said

    def is_showing(self) -> bool:
        return not self._image.isNull()

    def marks(self) -> tuple[Box, ...]:
        return self._boxes

    def matches(self) -> tuple[Box, ...]:
        return self._matches

    # -- keys and wheel -----------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space if bar.value() == bar.maximum():
                self._turn(1)
            case Qt.Key.Key_PageUp if bar.value() == bar.minimum():
                self._turn(-1)
            case Qt.Key.Key_Space:
                bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
            case Qt.Key.Key_Right if self.horizontalScrollBar().maximum() == 0:
                self.turned.emit(1)
            case Qt.Key.Key_Left if self.horizontalScrollBar().maximum() == 0:
                self.turned.emit(-1)
            case Qt.Key.Key_Home:
                self.page_wanted.emit(1)
            case Qt.Key.Key_End:
                self.page_wanted.emit(-1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / STEP)
            case Qt.Key.Key_0 | Qt.Key.Key_W:
                self.fit_width()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; turns the page at its ends; with Ctrl, zooms."""
        down = event.angleDelta().y() < 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 / STEP if down else STEP)
            return
        bar = self.verticalScrollBar()
        at_end = bar.value() == (bar.maximum() if down else bar.minimum())
        if not at_end or not event.angleDelta().y():
            super().wheelEvent(event)
            self._turned_at = event.timestamp()
        elif event.timestamp() - self._turned_at > TURN_AFTER:
            self._turned_at = event.timestamp()
            self._turn(1 if down else -1)

    # -- drawing ------------------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("bg"))
        if self._image.isNull():
            painter.setPen(self._theme.colour("muted"))
            room = self.viewport().rect().adjusted(40, 40, -40, -40)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._said)
            return
        page = self._page_rect()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, self._image)
        painter.setPen(self._theme.colour("border"))
        painter.drawRect(page.adjusted(-1, -1, 0, 0))
        self._draw_marks(painter, page)

    def _draw_marks(self, painter: QPainter, page: QRect) -> None:
        """As with a marker: what is printed shows through. The outline is for those who do not see the colour."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rects = [_on(page, box) for box in self._boxes]
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in self._matches:
            painter.fillRect(_on(page, box), QColor(_MATCH))
        for rect in rects:
            painter.fillRect(rect, QColor(_MARKER))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(QColor(_OUTLINE), 1.5))
        for rect in rects:
            painter.drawRoundedRect(rect, 2, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.verticalScrollBar()
        was_at_end = bar.value() == bar.maximum() > 0
        self._place_bars()
        if was_at_end:
            bar.setValue(bar.maximum())
        if self.isVisible():
            self._settle.start()

    def sizeHint(self) -> QSize:
        return QSize(500, 600)

    # -- within -------------------------------------------------------------------------------------------------
    def _turn(self, by: int) -> None:
        self._from_end = by < 0
        self.turned.emit(by)

    def _zoom_to(self, zoom: float) -> None:
        zoom = min(max(zoom, SMALLEST), LARGEST)
        if zoom == self._zoom:
            return
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(1, self._page_size().height())
        self._zoom = zoom
        self._place_bars()
        bar.setValue(round(middle * self._page_size().height() - self.viewport().height() / 2))
        self.viewport().update()
        self._settle.start()

    def _shown_width(self) -> int:
        return max(50, round((self.viewport().width() - 2 * MARGIN) * self._zoom))

    def _page_size(self) -> QSize:
        """In the window's pixels."""
        width = self._shown_width()
        if self._image.isNull():
            return QSize(width, 0)
        return QSize(width, round(width * self._image.height() / self._image.width()))

    def _page_rect(self) -> QRect:
        size = self._page_size()
        left = max(MARGIN, (self.viewport().width() - size.width()) // 2) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, MARGIN - self.verticalScrollBar().value()), size)

    def _place_bars(self) -> None:
        size, room = self._page_size(), self.viewport().size()
        for bar, length, seen in (
            (self.verticalScrollBar(), size.height(), room.height()),
            (self.horizontalScrollBar(), size.width(), room.width()),
        ):
            bar.setRange(0, max(0, length + 2 * MARGIN - seen))
            bar.setPageStep(max(1, round(seen * 0.9)))
            bar.setSingleStep(40)


def _on(page: QRect, box: Box) -> QRectF:
    """A box on the page as it is shown."""
    return QRectF(
        page.left() + box.left * page.width(),
        page.top() + box.top * page.height(),
        (box.right - box.left) * page.width(),
        (box.bottom - box.top) * page.height(),
    ).adjusted(-1, -1, 1, 1)


_MATCH, _MARKER, _OUTLINE = "#FFEBB0", "#FFC74A", "#8A5A00"  # on paper, which is white in the dark too
