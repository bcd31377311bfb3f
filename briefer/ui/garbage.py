"""Collects garbage on the window's thread, and what takes long only in quiet moments.

Python would collect in whatever thread happens to make an object. In a worker's, that ends Qt objects which belong to
the window's thread; and going through all objects takes 20 to 40 ms wherever it falls.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow

EVERY = 10_000  # milliseconds between two looks whether there is something old to collect, and after the last key
YOUNG_EVERY = 200  # milliseconds between two looks at what is young
_AT_WORK = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class QuietGarbage(QObject):
    """What was just made is looked at soon, which takes a moment; what has lived on, only while `is_quiet` and nobody
    types or clicks in the windows that are watched.

    What stands when the first quiet moment comes is that of the program itself, and is not looked through again.
    """

    def __init__(
        self,
        is_quiet: Callable[[], bool],
        parent: QObject | None = None,
        *,
        every: int = EVERY,
        young_every: int = YOUNG_EVERY,
    ) -> None:
        super().__init__(parent)
        self._is_quiet = is_quiet
        self._has_collected = False
        gc.disable()
        self._young = QTimer(self, interval=young_every)
        self._young.timeout.connect(_collect_young)
        self._young.start()
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
        self._young.stop()
        self._timer.stop()
        gc.enable()
        gc.unfreeze()

    def _collect(self) -> None:
        waiting = gc.get_count()[1]  # how often what was young has lived on
        if not self._is_quiet() or waiting < gc.get_threshold()[1]:
            return
        gc.collect()
        if not self._has_collected:
            self._has_collected = True
            gc.freeze()


def _collect_young() -> None:
    """What was made since the last look, if it is as much as Python would wait for."""
    if gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(0)
