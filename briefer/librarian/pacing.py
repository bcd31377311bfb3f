"""Whether reading may go on and with how many children: told by the window, asked by whoever reads."""

import threading
import time
from collections.abc import Callable

CHILDREN = 2  # that read files at once
TYPING = 3.0  # seconds after the last sign of life that a user counts as active


class Pacing:
    """Safe for several threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._active_until = float("-inf")
        self._may_go_on = threading.Event()
        self._may_go_on.set()

    def pause(self) -> None:
        self._may_go_on.clear()

    def go_on(self) -> None:
        self._may_go_on.set()

    @property
    def is_paused(self) -> bool:
        return not self._may_go_on.is_set()

    def wait(self, seconds: float) -> None:
        """Until reading may go on, and no longer than `seconds`."""
        self._may_go_on.wait(seconds)

    def note_user(self) -> None:
        """The user types or moves the mouse."""
        self._active_until = self._clock() + TYPING

    def children(self) -> int:
        """How many files may be read at once: one while the user is at work."""
        return 1 if self._clock() < self._active_until else CHILDREN
