"""The librarian process as the window and the command line see it: a port that blocks until the work is done."""

import contextlib
import logging
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from itertools import count as numbers
from pathlib import Path
from typing import Any, TypeVar

from briefer.codec import BadShape, decode, encode
from briefer.domain.errors import FieldInvalid, LibraryUnavailable
from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.mark import Mark
from briefer.domain.source import Source, SourceId
from briefer.librarian_client.messages import (
    Message,
    error_from_message,
    line_of,
    message_from,
    values_to_message,
)
from briefer.paths import own_environment
from briefer.ports.following import Followed, News, Pace
from briefer.ports.librarian import AddReport
from briefer.ports.packs import PackReport
from briefer.ports.reading import AS_IT_IS, ReadAs
from briefer.ports.work import Cancelled, Progress, never
from briefer.whole_file import clause_of

GLANCE = 0.05  # seconds between two looks at whether the user has cancelled
FAREWELL = 5.0  # seconds that the process has to finish the file it is at, before it is killed

_STOPPED = "the librarian stopped unexpectedly. What it had read is kept; please try again."

T = TypeVar("T")
Events = queue.SimpleQueue[Message | None]
_LOG = logging.getLogger(__name__)


class LibrarianProcess:
    """Implements `Librarian`, `Curator`, `IndexMending`, `PackTaking` and `FolderFollowing`.

    Starts its process at first use, and again after it has died.
    """

    def __init__(self, library: Path, command: Sequence[str] | None = None) -> None:
        self._library = library
        self._command = tuple(command) if command is not None else _own_command(library)
        self._started = threading.Lock()
        self._process: _Process | None = None
        self._jobs = numbers(1)
        self._on_news: Callable[[News], object] | None = None

    def start(self) -> None:
        """Starts the process, which then sees to the index by itself. Does not wait for it."""
        self._running()

    def add(
        self,
        paths: Sequence[Path],
        *,
        how: ReadAs = AS_IT_IS,
        progress: Callable[[Progress], None],
        cancelled: Cancelled = never,
    ) -> AddReport:
        order = {
            "do": "add",
            "paths": [os.path.normpath(path.absolute()) for path in paths],
            "how": encode(how),
        }
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

    def decode(self, source: SourceId, encoding: str | None) -> Source:
        return self._decoded(self._job({"do": "decode", "source": source, "encoding": encoding}), Source)

    def furnish(self, rule: FurnitureRule, *, holds: bool) -> None:
        self._job({"do": "furnish", "rule": encode(rule), "holds": holds})

    def mark(self, mark: Mark, *, kept: bool) -> None:
        self._job({"do": "mark", "mark": encode(mark), "kept": kept})

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source:
        try:
            order = {"do": "describe", "source": source, "values": values_to_message(values)}
        except BadShape as error:
            raise FieldInvalid(", ".join(values), "it holds something that no reference has.") from error
        return self._decoded(self._job(order), Source)

    def check(self, source: SourceId, at: Path | None = None) -> Source:
        found = None if at is None else os.path.normpath(at.absolute())
        return self._decoded(self._job({"do": "check", "source": source, "at": found}), Source)

    def reindex(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        return self._decoded(self._job({"do": "reindex"}, progress, cancelled), int)

    # -- IndexMending -------------------------------------------------------------------------------------------
    def mend(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        return self._decoded(self._job({"do": "repair"}, progress, cancelled), int)

    # -- PackTaking ---------------------------------------------------------------------------------------------
    def take_pack(
        self, path: Path, *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> PackReport:
        order = {"do": "take_pack", "path": os.path.normpath(path.absolute())}
        return self._decoded(self._job(order, progress, cancelled), PackReport)

    # -- FolderFollowing ----------------------------------------------------------------------------------------
    def watch(self, folders: Sequence[Path]) -> None:
        self._job({"do": "watch", "paths": [os.path.normpath(path.absolute()) for path in folders]})

    def unwatch(self, folder: Path) -> bool:
        return self._decoded(self._job({"do": "unwatch", "path": os.path.normpath(folder.absolute())}), bool)

    def follow(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> Followed:
        return self._decoded(self._job({"do": "follow"}, progress, cancelled), Followed)

    def begin(self, on_news: Callable[[News], object]) -> None:
        self._on_news = on_news
        self._running()

    def look(self) -> None:
        if self._on_news is not None:
            self._running().send({"do": "look"})

    def tell(self, pace: Pace) -> None:
        with self._started:
            process = self._process
        if process is not None:
            process.send({"do": pace.value})

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
        with self._started:
            job = next(self._jobs)
        process = self._running()
        events = process.events_of(job)
        process.send({"job": job, **order})
        try:
            return self._follow(process, events, job, progress, cancelled)
        except BaseException:
            process.send({"do": "cancel", "job": job})
            raise
        finally:
            process.forget(job)

    def _follow(
        self,
        process: "_Process",
        events: "Events",
        job: int,
        progress: Callable[[Progress], None],
        cancelled: Cancelled,
    ) -> Any:
        asked_to_stop = False
        while True:
            if not asked_to_stop and cancelled():
                asked_to_stop = True
                process.send({"do": "cancel", "job": job})
            try:
                message = events.get(timeout=GLANCE)
            except queue.Empty:
                continue
            match message:
                case None:
                    raise LibraryUnavailable(self._library, _STOPPED)
                case {"event": "progress", "progress": step}:
                    progress(self._decoded(step, Progress))
                case {"event": "done", "result": result}:
                    return result
                case {"event": "failed", "error": dict(error)}:
                    raise error_from_message(error, self._library)
                case _:
                    pass  # of a later version

    def _running(self) -> "_Process":
        with self._started:
            if self._process is None or self._process.has_ended():
                if self._process is not None:
                    self._process.end()
                self._process = _Process(self._command, self._library, self._hear)
            if self._on_news is not None and not self._process.has_begun:
                self._process.has_begun = True
                self._process.send({"do": "begin"})
            return self._process

    def _hear(self, message: Message) -> None:
        """On the listening thread: what the librarian tells of itself."""
        if self._on_news is None:
            return
        try:
            match message:
                case {"progress": step}:
                    self._on_news(decode(step, Progress))
                case {"followed": followed}:
                    self._on_news(decode(followed, Followed))
                case {"error": dict(error)}:
                    self._on_news(error_from_message(error, self._library))
        except BadShape:
            _LOG.warning("The librarian's news was not understood: %.200r", message)

    def _decoded(self, data: Any, shape: type[T]) -> T:
        try:
            return decode(data, shape)
        except BadShape as error:
            raise LibraryUnavailable(self._library, "the librarian's answer was not understood.") from error


class _Process:
    """One life of the process. The events of each job end with `None` when its output does."""

    def __init__(self, command: Sequence[str], library: Path, on_news: Callable[[Message], None]) -> None:
        try:
            self._process = subprocess.Popen(
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=own_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise LibraryUnavailable(library, f"the librarian could not be started: {clause_of(error)}.") from error
        self.has_begun = False
        self._on_news = on_news
        self._events: dict[int, Events] = {}
        self._routing = threading.Lock()
        self._sending = threading.Lock()
        self._ended = threading.Event()
        self._listener = threading.Thread(target=self._listen, name="librarian", daemon=True)
        self._listener.start()

    def events_of(self, job: int) -> "Events":
        events: Events = queue.SimpleQueue()
        with self._routing:
            self._events[job] = events
            if self._ended.is_set():
                events.put(None)
        return events

    def forget(self, job: int) -> None:
        with self._routing:
            self._events.pop(job, None)

    def send(self, message: Message) -> None:
        """Nothing, if it has gone: its events end, and that is what the job hears."""
        assert self._process.stdin is not None
        with self._sending, contextlib.suppress(OSError, ValueError):
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
        try:
            self._route()
        finally:  # whatever ended it, nobody must wait for more
            with self._routing:
                self._ended.set()
                for events in self._events.values():
                    events.put(None)

    def _route(self) -> None:
        """Until its output ends."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                message = message_from(line)
            except BadShape:
                break  # cut off in the middle by its death
            if message.get("event") == "news":
                self._on_news(message)
                continue
            with self._routing:
                events = self._events.get(message.get("job", 0))
            if events is not None:  # not of its own first job, nor of one that nobody waits for any more
                events.put(message)


def _own_command(library: Path) -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable, "--librarian", "--library", str(library))
    return (sys.executable, "-m", "briefer.librarian", "--library", str(library))
