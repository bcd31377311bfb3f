"""Where the matches stand in the whole text: ticks beside the scroll bar, longer for the current one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefer.ui.directions import placed
from briefer.ui.look.theme import Theme

WIDTH = 10


class Ticks(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: tuple[float, ...] = ()
        self._current: int | None = None
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_places(self, places: Sequence[float], current: int | None) -> None:
        """`places` run from 0 (top) to 1 (bottom)."""
        self._places, self._current = tuple(places), current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour("warn")
        drawn: set[int] = set()
        for number, place in enumerate(self._places):
            y = round(place * (self.height() - 4))
            if number == self._current:
                painter.fillRect(0, y, WIDTH, 3, colour)
            elif y not in drawn:
                drawn.add(y)
                painter.fillRect(placed(QRect(3, y, WIDTH - 4, 2), self.rect()), colour)
