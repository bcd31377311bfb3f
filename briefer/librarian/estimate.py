"""How long reading will still take. Small files come first, so that counting files would promise too much."""

import time
from collections import deque
from collections.abc import Callable

FILE = 40_000  # bytes that opening a file, however small, takes as long as
SURE_AFTER = 5.0  # seconds; before that a guess would jump about
REMEMBERED = 30.0  # seconds of the past that the pace is taken from


class Estimate:
    """Begins when the first file is done: until then whoever reads was starting up. `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._done = 0.0
        self._past: deque[tuple[float, float]] = deque()

    def note(self, size: int) -> None:
        """A file of `size` bytes is done."""
        self._done += FILE + size
        now = self._clock()
        self._past.append((now, self._done))
        while now - self._past[0][0] > REMEMBERED:
            self._past.popleft()

    def skip_pause(self, seconds: float) -> None:
        """Nothing was done for so long, on purpose."""
        self._past = deque((when + seconds, done) for when, done in self._past)

    def left(self, files: int, size: int) -> float | None:
        """Seconds for `files` files of `size` bytes in all; `None` where it cannot be told yet."""
        if not self._past:
            return None
        began, before = self._past[0]
        passed, done = self._clock() - began, self._done - before
        if passed < SURE_AFTER or done <= 0 or files <= 0:
            return None
        return (files * FILE + size) * passed / done
