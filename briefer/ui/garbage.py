"""Collects garbage in quiet moments: Python would look through all objects wherever it is, for 20 to 40 ms."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

EVERY = 10_000  # milliseconds between two looks whether there is something to collect, and after the last key
NEVER = 1_000_000_000  # as a threshold
_AT_WORK = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class QuietGarbage(QObject):
    """What is young is collected as ever, which takes a moment; what has lived on, only while `is_quiet` and nobody
    types or clicks in the windows that are watched.

    What stands when the first quiet moment comes is that of the program itself, and is not looked through again.
    """

    def __init__(self, is_quiet: Callable[[], bool], parent: QObject | None = None, *, every: int = EVERY) -> None:
        super().__init__(parent)
        self._is_quiet = is_quiet
        self._before = gc.get_threshold()
        self._has_collected = False
        gc.set_threshold(*self._before[:2], NEVER)
        self._timer = QTimer(self, interval=every)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def watch(self, window: QWindow) -> None:
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _AT_WORK:
            self._timer.start()
        return False

    def end(self) -> None:
        """From now on it is collected as it was before."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def _collect(self) -> None:
        waiting = gc.get_count()[2]  # how often what was young has lived on
        if not self._is_quiet() or waiting < self._before[2]:
            return
        gc.collect()
        if not self._has_collected:
            self._has_collected = True
            gc.freeze()
