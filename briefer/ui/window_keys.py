"""The window's own keys come first, also where a text field would take them: on some systems Ctrl+E and Ctrl+K move
and delete within a line."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QWidget
from shiboken6 import isValid


class WindowKeys(QObject):
    """Watches the text field that has the focus. `actions` are those whose keys the window keeps for itself."""

    def __init__(self, window: QWidget, actions: Iterable[QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = tuple(actions)
        self._watched: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):  # a field may lose the focus by being deleted
            self._watched.removeEventFilter(self)
        self._watched = None
        if isinstance(now, QLineEdit | QAbstractScrollArea) and self._window.isAncestorOf(now):
            self._watched = now
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        typed = QKeySequence(event.keyCombination())
        if not any(action.isEnabled() and typed in action.shortcuts() for action in self._actions):
            return False
        event.ignore()  # not the field's: the window's action is triggered instead
        return True
