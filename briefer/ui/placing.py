"""Where the window stands and how wide its columns are, for each arrangement of screens."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefer.ui.columns import Columns
from briefer.ui.window_memory import WindowMemory


def screens() -> str:
    """The screens there are, in a word: "0,0 1920x1080 1.25; …"."""
    parts = []
    for screen in QGuiApplication.screens():
        area = screen.geometry()
        ratio = f"{screen.devicePixelRatio():.2f}"
        parts.append(f"{area.x()},{area.y()} {area.width()}x{area.height()} {ratio}")
    return "; ".join(sorted(parts))


def place(window: QWidget, columns: Columns, memory: WindowMemory) -> None:
    """As it was left with these screens; elsewhere it stays as it is."""
    here = screens()
    geometry = memory.geometry(here)
    if geometry is not None:
        window.restoreGeometry(geometry)
    widths = memory.widths(here)
    if widths is not None:
        columns.restore_widths(widths)


def keep_place(window: QWidget, columns: Columns, memory: WindowMemory) -> None:
    here = screens()
    memory.keep_geometry(here, window.saveGeometry())
    memory.keep_widths(here, columns.widths())
