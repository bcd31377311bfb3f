"""The librarian process as the window and the command line see it: a port that blocks until the work is done."""

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from briefer.codec import BadShape, decode
from briefer.domain.errors import FieldInvalid, LibraryUnavailable
from briefer.domain.source import Source, SourceId
from briefer.librarian_client.messages import (
    Message,
    error_from_message,
    line_of,
    message_from,
    values_to_message,
)
from briefer.ports import AddReport, Cancelled, Progress, never
from briefer.whole_file import clause_of

GLANCE = 0.05  # seconds between two looks at whether the user has cancelled
FAREWELL = 5.0  # seconds that the process has to finish the file it is at, before it is killed

_STOPPED = "the librarian stopped unexpectedly. What it had read is kept; please try again."

T = TypeVar("T")


class LibrarianProcess:
    """Implements `Librarian` and `Curator`. Starts its process at first use, and again after it has died.

    One job at a time.
    """

    def __init__(self, library: Path, command: Sequence[str] | None = None) -> None:
        self._library = library
        self._command = tuple(command) if command is not None else _own_command(library)
        self._one_job = threading.Lock()
        self._started = threading.Lock()
        self._process: _Process | None = None
        self._jobs = 0

    def start(self) -> None:
        """Starts the process, which then sees to the index by itself. Does not wait for it."""
        self._running()

    def add(
        self, paths: Sequence[Path], *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> AddReport:
        order = {"do": "add", "paths": [os.path.normpath(path.absolute()) for path in paths]}
        return self._decoded(self._job(order, progress, cancelled), AddReport)

    def remove(self, sources: Sequence[SourceId]) -> None:
        self._job({"do": "remove", "sources": list(sources)})

    def restore(self, sources: Sequence[SourceId]) -> None:
        self._job({"do": "restore", "sources": list(sources)})

    def tag(self, sources: Sequence[SourceId], *, put: Sequence[str], take: Sequence[str]) -> None:
        self._job({"do": "tag", "sources": list(sources), "put": list(put), "take": list(take)})

    def ignore(self, paths: Sequence[Path], *, ignored: bool) -> None:
        self._job({"do": "ignore", "paths": [str(path) for path in paths], "ignored": ignored})

    def reread(
        self, sources: Sequence[SourceId], *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> AddReport:
        order = {"do": "reread", "sources": list(sources)}
        return self._decoded(self._job(order, progress, cancelled), AddReport)

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source:
        try:
            order = {"do": "describe", "source": source, "values": values_to_message(values)}
        except BadShape as error:
            raise FieldInvalid(", ".join(values), "it holds something that no reference has.") from error
        return self._decoded(self._job(order), Source)

    def reindex(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        return self._decoded(self._job({"do": "reindex"}, progress, cancelled), int)

    def close(self) -> None:
        """Ends the process: at once when it is idle, after the file it is at, or by force."""
        with self._started:
            process, self._process = self._process, None
        if process is not None:
            process.end()

    # -- within -------------------------------------------------------------------------------------------------
    def _job(
        self,
        order: Message,
        progress: Callable[[Progress], None] = lambda _: None,
        cancelled: Cancelled = never,
    ) -> Any:
        with self._one_job:
            self._jobs += 1
            job = self._jobs
            process = self._running()
            process.send({"job": job, **order})
            try:
                return self._follow(process, job, progress, cancelled)
            except BaseException:
                process.send({"do": "cancel", "job": job})
                raise

    def _follow(self, process: "_Process", job: int, progress: Callable[[Progress], None], cancelled: Cancelled) -> Any:
        asked_to_stop = False
        while True:
            if not asked_to_stop and cancelled():
                asked_to_stop = True
                process.send({"do": "cancel", "job": job})
            try:
                message = process.events.get(timeout=GLANCE)
            except queue.Empty:
                continue
            match message:
                case None:
                    raise LibraryUnavailable(self._library, _STOPPED)
                case {"event": "progress", "job": number, "progress": step} if number == job:
                    progress(self._decoded(step, Progress))
                case {"event": "done", "job": number, "result": result} if number == job:
                    return result
                case {"event": "failed", "job": number, "error": dict(error)} if number == job:
                    raise error_from_message(error, self._library)
                case _:
                    pass  # of its own first job, or of one that nobody waits for any more

    def _running(self) -> "_Process":
        with self._started:
            if self._process is None or self._process.has_ended():
                if self._process is not None:
                    self._process.end()
                self._process = _Process(self._command, self._library)
            return self._process

    def _decoded(self, data: Any, shape: type[T]) -> T:
        try:
            return decode(data, shape)
        except BadShape as error:
            raise LibraryUnavailable(self._library, "the librarian's answer was not understood.") from error


class _Process:
    """One life of the process. `events` ends with `None` when its output does."""

    def __init__(self, command: Sequence[str], library: Path) -> None:
        try:
            self._process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise LibraryUnavailable(library, f"the librarian could not be started: {clause_of(error)}.") from error
        self.events: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._ended = threading.Event()
        self._listener = threading.Thread(target=self._listen, name="librarian", daemon=True)
        self._listener.start()

    def send(self, message: Message) -> None:
        """Nothing, if it has gone: its events end, and that is what the job hears."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(line_of(message))
            self._process.stdin.flush()

    def has_ended(self) -> bool:
        return self._ended.is_set() or self._process.poll() is not None

    def end(self) -> None:
        self.send({"do": "quit"})
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(FAREWELL)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                self.events.put(message_from(line))
            except BadShape:
                break  # cut off in the middle by its death
        self._ended.set()
        self.events.put(None)


def _own_command(library: Path) -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, "--librarian", "--library", str(library))
    return (sys.executable, "-m", "briefer.librarian", "--library", str(library))


def _environment() -> dict[str, str]:
    """So that `-m briefer.librarian` finds this very package, from whatever folder we were started."""
    home = str(Path(__file__).resolve().parent.parent.parent)
    path = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": home if not path else os.pathsep.join((home, path))}
