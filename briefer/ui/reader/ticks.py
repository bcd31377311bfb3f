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
        self._tops: tuple[int, dict[int, None]] | None = None  # for a height, those of the ticks, each once
        self._current: int | None = None
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_places(self, places: Sequence[float], current: int | None) -> None:
        """`places` run from 0 (top) to 1 (bottom)."""
        self._current = current
        if tuple(places) != self._places:
            self._places, self._tops = tuple(places), None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour("warn")
        room = self.height() - 4
        for top in self._tops_in(room):
            painter.fillRect(placed(QRect(3, top, WIDTH - 4, 2), self.rect()), colour)
        if self._current is not None:
            painter.fillRect(0, round(self._places[self._current] * room), WIDTH, 3, colour)

    def _tops_in(self, room: int) -> dict[int, None]:
        """Thousands of matches have a few hundred places, and those are drawn as often as the caret blinks."""
        if self._tops is None or self._tops[0] != room:
            self._tops = room, dict.fromkeys(round(place * room) for place in self._places)
        return self._tops[1]
