"""The menu bar: always there on macOS, elsewhere for as long as it is used after Alt was pressed by itself."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from briefer.ui.tongue import tr


def add_menu_bar(
    window: QMainWindow, menus: Iterable[QMenu], actions: Iterable[QAction], *, platform: str = sys.platform
) -> QMenuBar:
    """The same menus as a bar at the head of the window."""
    bar = QMenuBar(window)
    is_mac = platform == "darwin"
    bar.setNativeMenuBar(is_mac)
    bar.setAccessibleName(tr("Menu bar"))
    for menu in menus:
        bar.addMenu(menu)
    window.setMenuBar(bar)
    if not is_mac:
        AltKey(window, bar, actions)
    return bar


class AltKey(QObject):
    """Shows the bar with its first menu open when Alt is pressed and let go with nothing between."""

    def __init__(self, window: QMainWindow, bar: QMenuBar, actions: Iterable[QAction]) -> None:
        super().__init__(window)
        self._window, self._bar = window, bar
        self._is_held = False
        bar.hide()
        for menu in self._menus():
            menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._hide_unless_used))
        for action in actions:
            action.triggered.connect(self._forget)  # a shortcut with Alt took its key before the window saw it
        window.winId()  # makes the handle that keys arrive at
        handle = window.windowHandle()
        assert handle is not None
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                self._is_held = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
            case QEvent.Type.KeyRelease if isinstance(event, QKeyEvent):
                if event.key() == Qt.Key.Key_Alt and self._is_held:
                    self._show()
                self._forget()
            case QEvent.Type.MouseButtonPress | QEvent.Type.FocusOut | QEvent.Type.Wheel:
                self._forget()
            case _:
                pass
        return False

    def _show(self) -> None:
        self._bar.show()
        self._bar.setActiveAction(self._bar.actions()[0])

    def _forget(self) -> None:
        self._is_held = False

    def _menus(self) -> list[QMenu]:
        return [menu for action in self._bar.actions() if isinstance(menu := action.menu(), QMenu)]

    def _hide_unless_used(self) -> None:
        if not any(menu.isVisible() for menu in self._menus()):
            self._bar.hide()
