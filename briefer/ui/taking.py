"""Quotes taken from their sources in the background, one request after the other, so that they arrive in order."""

from collections import deque
from collections.abc import Callable
from typing import Any

from briefer.ui.jobs import Jobs

TAKE = "take quotes"

Request = tuple[Callable[[], Any], Callable[[Any], object], Callable[[Exception], object]]


class InTurn:
    """Runs work in `jobs`; what is asked for while it runs waits."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._waiting: deque[Request] = deque()

    def __call__(
        self, work: Callable[[], Any], done: Callable[[Any], object], failed: Callable[[Exception], object]
    ) -> None:
        self._waiting.append((work, done, failed))
        if not self._jobs.is_running(TAKE):
            self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            return
        work, done, failed = self._waiting.popleft()
        self._jobs.run(
            TAKE, lambda _: work(), lambda made: self._end(done, made), on_error=lambda error: self._end(failed, error)
        )

    def _end(self, tell: Callable[[Any], object], what: object) -> None:
        self._go_on()
        tell(what)
