"""Work in threads whose results arrive on the window's thread. Of several with one name, the newest wins."""

import sys
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event, Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from briefer.domain.errors import Cancelled
from briefer.ports.work import Cancelled as Asked

T = TypeVar("T")
THREADS = 16  # begun when wanted; changes that wait for an import must not hold up a search or a recovery copy
LAST = 3.0  # seconds for which closing waits for what is done last
TURN = 0.0005  # seconds after which a busy thread lets the window's have its turn; Python's own 5 ms add up to stalls


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a job is for. `stop` tells its work to end."""

    name: str
    generation: int
    stop: Event
    on_done: Callable[[Any], object]
    on_error: Callable[[Exception], object]


class Jobs(QObject):
    """`run` starts work; `cancel` stops it; `close` waits until no thread is left."""

    busy_changed = Signal()
    _ended = Signal(object, object, object)  # _Wanted, result, error
    _told = Signal(object, object)  # _Wanted, what a job reports on its way

    def __init__(self, on_error: Callable[[Exception], object]) -> None:
        """`on_error` is told of what no one else was asked to hear."""
        super().__init__()
        sys.setswitchinterval(TURN)
        self._on_error = on_error
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="briefer-window")
        self._running: dict[str, _Wanted] = {}
        self._generation = 0
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        name: str,
        work: Callable[[Asked], T],
        on_done: Callable[[T], object],
        *,
        on_error: Callable[[Exception], object] | None = None,
    ) -> None:
        """Calls `work(cancelled)` in a thread and then `on_done` or `on_error` here.

        An older job of the same name is asked to stop, and its result is not used.
        """
        if self._closed:
            return
        self.cancel(name)
        self._generation += 1
        wanted = _Wanted(name, self._generation, Event(), on_done, on_error or self._on_error)
        self._running[name] = wanted
        self._pool.submit(work, wanted.stop.is_set).add_done_callback(lambda future: self._end(wanted, future))
        self.busy_changed.emit()

    def teller(self, name: str, on_told: Callable[[Any], object]) -> Callable[[Any], None]:
        """A function that work may call in its thread: what it is given reaches `on_told` here while `name` runs."""

        def tell(what: Any) -> None:
            if not self._closed:
                self._told.emit((name, on_told), what)

        return tell

    def cancel(self, name: str) -> None:
        """Asks the work to stop and drops what it brings."""
        wanted = self._running.pop(name, None)
        if wanted is not None:
            wanted.stop.set()
            self.busy_changed.emit()

    def stop(self, name: str) -> None:
        """Asks the work to stop and still takes what it brings: what was finished before is kept."""
        if name in self._running:
            self._running[name].stop.set()

    def is_running(self, name: str) -> bool:
        return name in self._running

    def is_idle(self) -> bool:
        return not self._running

    def close(self, last: Callable[[], object] = lambda: None, *, within: float = LAST) -> None:
        """Stops everything and waits for it. Nothing is delivered afterwards.

        When no job runs any more, `last` is done in a thread, which is waited for `within` seconds and no longer.
        """
        self._closed = True
        for wanted in self._running.values():
            wanted.stop.set()
        self._running.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)
        ending = Thread(target=last, name="briefer-window-last", daemon=True)
        ending.start()
        ending.join(within)

    def _end(self, wanted: _Wanted, future: "Future[Any]") -> None:
        """In the worker's thread: hands over."""
        if self._closed:
            return
        try:
            error = future.exception()
        except CancelledError:
            return
        self._ended.emit(wanted, None if error else future.result(), error)

    def _deliver(self, wanted: _Wanted, result: object, error: Exception | None) -> None:
        """On the window's thread: only what is still wanted."""
        if self._running.get(wanted.name) is not wanted:
            return
        del self._running[wanted.name]
        self.busy_changed.emit()
        match error:
            case None:
                wanted.on_done(result)
            case Cancelled():
                return
            case _:
                wanted.on_error(error)

    def _report(self, to: tuple[str, Callable[[Any], object]], what: object) -> None:
        name, on_told = to
        if name in self._running:
            on_told(what)
