"""Pages below each other, as wide as there is room. Only those in view are held as pictures."""

import struct
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr

MARGIN, GAP = 12, 12  # pixels round the pages and between them
WIDEST = 1_000  # pixels: a page does not grow without end on a wide screen
HELD = 4  # pages that are kept as pictures
_STEP = 48  # pixels, for one line of scrolling


@dataclass(frozen=True, slots=True)
class _Page:
    png: bytes
    width: int
    height: int


class Pages(QAbstractScrollArea):
    at_page = Signal(int, int)  # the page in view and how many there are, from 1
    width_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: tuple[_Page, ...] = ()
        self._held: OrderedDict[int, QPixmap] = OrderedDict()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell())
        theme.theme_changed.connect(self.viewport().update)
        self._tell()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_pages(self, pages: tuple[bytes, ...]) -> None:
        """PNG pictures. What was in view stays in view as far as it is still there."""
        self._pages = tuple(_Page(png, *_size_of(png)) for png in pages)
        self._held.clear()
        self._measure()
        self.viewport().update()
        self._tell()

    def go_to(self, page: int) -> None:
        """`page` counts from 0."""
        if 0 <= page < len(self._pages):
            self.verticalScrollBar().setValue(self._top_of(page) - GAP)

    # -- asked --------------------------------------------------------------------------------------------------
    def page_width(self) -> int:
        """Of one page, in pixels of the window."""
        return min(max(120, self.viewport().width() - 2 * MARGIN), WIDEST)

    def page_in_view(self) -> int:
        """From 0: the one that takes most of the middle."""
        if not self._pages:
            return 0
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return next(
            (at for at in range(len(self._pages)) if middle < self._top_of(at) + self._height(at) + GAP),
            len(self._pages) - 1,
        )

    def count(self) -> int:
        return len(self._pages)

    def pictures_held(self) -> int:
        return len(self._held)

    # -- measured and painted -----------------------------------------------------------------------------------
    def _height(self, at: int) -> int:
        page = self._pages[at]
        return round(self.page_width() * page.height / page.width)

    def _top_of(self, at: int) -> int:
        return MARGIN + sum(self._height(before) + GAP for before in range(at))

    def _measure(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        whole = self._top_of(len(self._pages)) - GAP + MARGIN if self._pages else 0
        bar.setPageStep(max(1, room - _STEP))
        bar.setRange(0, max(0, whole - room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._measure()
        bar.setValue(round(share * bar.maximum()))
        if event.oldSize().width() != event.size().width():
            self.width_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._theme.colour("bg"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shift = self.verticalScrollBar().value()
        left = max(MARGIN, (self.viewport().width() - self.page_width()) // 2)
        for at in range(len(self._pages)):
            place = QRect(left, self._top_of(at) - shift, self.page_width(), self._height(at))
            if place.intersects(event.rect()):
                painter.drawPixmap(place, self._picture(at))
                painter.setPen(self._theme.colour("border"))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _picture(self, at: int) -> QPixmap:
        if at not in self._held:
            made = QPixmap()
            made.loadFromData(self._pages[at].png, "PNG")
            self._held[at] = made
            while len(self._held) > HELD:
                self._held.popitem(last=False)
        self._held.move_to_end(at)
        return self._held[at]

    # -- keys ---------------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as there is room, and less: pages are scrolled."""
        return QSize(420, self.minimumHeight())

    def _tell(self) -> None:
        if self._pages:
            page, pages = self.page_in_view() + 1, len(self._pages)
            self.setAccessibleName(tr("Page {page} of {pages}").format(page=page, pages=pages))
            self.at_page.emit(page, pages)
        else:
            self.setAccessibleName(tr("Page preview"))


def _size_of(png: bytes) -> tuple[int, int]:
    """Width and height, from the header (https://www.w3.org/TR/png/#11IHDR)."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height
