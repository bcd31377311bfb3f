"""When watched folders are looked at: at the start, when asked, every ten minutes, and when the system says so."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

FULL_EVERY = 600.0  # seconds
NOT_BEFORE = 10.0  # seconds between two full looks that are asked for
AGAIN_AFTER = 30.0  # seconds until another try where another process writes
MANY = 200  # places; where more have changed, whole folders are looked at


class Hints(Protocol):
    """What the system tells of changes; it may miss some."""

    def watch(self, folders: Sequence[Path], tell: Callable[[Path], None]) -> None:
        """These folders, instead of those before."""

    def close(self) -> None: ...


class Watch:
    """Says when to look and where. Safe for several threads; `wake` is called where that is sooner than was said."""

    def __init__(
        self,
        hints: Hints,
        wake: Callable[[], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._hints, self._wake, self._clock, self._now = hints, wake, clock, now
        self._lock = threading.Lock()
        self._is_on = False
        self._places: dict[Path, None] = {}
        self._next_full = 0.0
        self._last_full = float("-inf")
        self._next_due: float | None = None
        self._folders: tuple[Path, ...] = ()

    def begin(self) -> None:
        """Follows from now on; looks at everything first."""
        self._is_on = True
        self._next_full = self._clock()
        self._wake()

    def look(self) -> None:
        """At everything, unless that was done a moment ago."""
        if self._is_on and self._clock() - self._last_full > NOT_BEFORE:
            self._next_full = self._clock()
            self._wake()

    def patience(self) -> float | None:
        """Seconds until there is something to do; `None`: for ever."""
        if not self._is_on:
            return None
        waits = [self._next_full - self._clock()]
        if self._places:
            waits.append(0.0)
        if self._next_due is not None:
            waits.append(self._next_due - self._now())
        return max(0.0, min(waits))

    def take(self) -> Sequence[Path] | None:
        """Where to look now: `None` for everywhere."""
        with self._lock:
            places, self._places = tuple(self._places), {}
        if self._clock() < self._next_full and len(places) <= MANY:
            return places
        self._last_full = self._clock()
        self._next_full = self._last_full + FULL_EVERY
        return None

    def done(self, folders: Sequence[Path], next_due: float | None) -> None:
        """`folders` are to be watched, and the next file can be read at `next_due`."""
        self._next_due = next_due
        self.listen(folders)

    def listen(self, folders: Sequence[Path]) -> None:
        """To what the system tells of these folders. Before they are looked at, so that nothing falls between."""
        if self._folders != tuple(folders):
            self._folders = tuple(folders)
            self._hints.watch(self._folders, self._hear)

    def put_off(self) -> None:
        """It could not be done. The next look is at everything, so the places told of until now are not needed."""
        with self._lock:
            self._places = {}
        self._next_due = None
        self._next_full = self._clock() + AGAIN_AFTER

    def close(self) -> None:
        self._hints.close()

    def _hear(self, place: Path) -> None:
        with self._lock:
            is_new = not self._places
            self._places[place] = None
        if is_new:
            self._wake()
