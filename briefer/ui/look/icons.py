"""Icons by name, drawn in a colour. The drawings are `resources/icons/*.svg` and use `currentColor`."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefer.paths import RESOURCES
from briefer.ui.directions import window_runs_leftward

ICONS = RESOURCES / "icons"
SIZES = (16, 20, 24)  # pixels at 100 %
SIDEWAYS = frozenset(  # those that point, or begin, to a side, and so to the other where one reads from right to left
    ("bullet", "export", "left", "level-in", "level-out", "panel", "point", "redo", "right", "undo")
)


def icon(
    name: str, colour: str, disabled: str | None = None, *, scale: float = 1.0, ratios: tuple[float, ...] = (1.0,)
) -> QIcon:
    """The icon in `colour`, and in `disabled` where its control cannot be used. Raises `KeyError` for unknown names.

    It is drawn for text of the size `scale`, for each of `ratios` of device pixels to a pixel, sharp in no other.
    """
    return _icon(name, colour, disabled, scale, ratios, leftward=window_runs_leftward())


def pixmap(name: str, colour: str, size: int, *, ratio: float = 1.0) -> QPixmap:
    """The icon `size` pixels wide at 100 %, for a screen of `ratio` device pixels a pixel."""
    return _pixmap(name, colour, size, ratio, leftward=window_runs_leftward())


@cache
def _icon(
    name: str, colour: str, disabled: str | None, scale: float, ratios: tuple[float, ...], *, leftward: bool
) -> QIcon:
    made = QIcon()
    for size in (round(size * scale) for size in SIZES):
        for ratio in ratios:
            made.addPixmap(_pixmap(name, colour, size, ratio, leftward=leftward))
            if disabled is not None:
                made.addPixmap(_pixmap(name, disabled, size, ratio, leftward=leftward), QIcon.Mode.Disabled)
    return made


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float, *, leftward: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode("utf-8")))
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if leftward and name in SIDEWAYS:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@cache
def _drawing(name: str) -> str:
    path = ICONS / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    return path.read_text(encoding="utf-8")
