"""How long work that is counted will still take."""

import time
from collections.abc import Callable

from briefer.ports.work import Progress

SURE_AFTER = 2.0  # seconds; before that a guess would jump about


class Pace:
    """Begins with the work. `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._began = clock()

    def left(self, progress: Progress) -> float | None:
        """Seconds, at the pace so far; `None` where that cannot be told yet."""
        passed = self._clock() - self._began
        if passed < SURE_AFTER or not 0 < progress.done < progress.total:
            return None
        return passed / progress.done * (progress.total - progress.done)
