"""Works off the queue of files: reads each, keeps its text, and has it indexed.

The queue stands in the library's database. Whatever moment this is killed at, the file that was being read is read
again, one that was kept is known by its digest, and none becomes two texts.
"""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import LeftOut, Source, SourceId, SourceStatus
from briefer.ingest.file_bytes import digest_of_file
from briefer.ingest.reference_beside import documents_beside, is_reference_file
from briefer.ingest.sizes import raw_at_most
from briefer.librarian.chosen_reading import ChosenReading
from briefer.librarian.digests import are_alike, digest_if_there, has_digest
from briefer.librarian.estimate import Estimate
from briefer.librarian.index_keeping import IndexKeeping, KeptLibrary, Tell
from briefer.librarian.pacing import Pacing
from briefer.librarian.reading_ahead import FILES_AHEAD, Outcome, read_ahead
from briefer.ports.following import FileStamp, SeenFile
from briefer.ports.reading import Read
from briefer.ports.work import Cancelled, Progress, never

_LOG = logging.getLogger(__name__)
STABLE = 2.0  # seconds that a file must stay as it is before it is read
READ_AGAIN = 3  # times that a file which changes while it is read is read again, before it is taken as it is
GLANCE = 0.05  # seconds between two looks at whether a pause has ended
RECENT = 30 * 24 * 3600.0  # seconds; files changed since come before others of their size
_STOPPED = frozenset({SourceStatus.READER_STOPPED, SourceStatus.TOOK_TOO_LONG})  # by the second try as well
_HEAD_START = 4  # times as large a recent file may be


class FileLedger(Protocol):
    """The queue of files to read (see `storage.file_queue`)."""

    def put(self, files: Sequence[SeenFile]) -> None: ...
    def take(self, most: int, now: float) -> tuple[SeenFile, ...]: ...
    def give_back(self) -> None: ...
    def settle(self, files: Sequence[SeenFile]) -> None: ...
    def waiting(self) -> tuple[int, int]: ...
    def next_due(self) -> float | None: ...


class Places(Protocol):
    """Where the files of sources stand."""

    def moved(self, source: SourceId, path: Path) -> Source:
        """The source's file stands elsewhere now; a source that had the place is missing. Raises `NotFound`."""

    def is_others_place(self, path: Path, raw_digest: str) -> bool:
        """Whether a source that was read from other bytes has its place at `path`."""

    def there(self, source: SourceId, *, looked_at: bool = False) -> Source:
        """The file is there, with the bytes that were read. Raises `NotFound`."""

    def gone(self, paths: Sequence[Path]) -> tuple[Source, ...]:
        """The files are not there any more; the sources that are missing since now."""

    def is_thrown_away(self, path: Path) -> bool:
        """Whether the source whose file stands there is in the trash."""

    def source_at(self, path: Path) -> Source | None:
        """The source whose file stands there."""

    def leave_out_all(self, left_out: Sequence[LeftOut]) -> None: ...


class Quarantine(Protocol):
    """Bytes that stopped the reader twice."""

    def reason(self, raw_digest: str, reader: int) -> tuple[SourceStatus, str] | None:
        """How reading them ended; `None` where they may be read."""

    def hold(self, raw_digest: str, reader: int, status: SourceStatus, reason: str) -> None: ...
    def release(self, raw_digest: str) -> None: ...


class QueuedLibrary(KeptLibrary, Protocol):
    """The library as whoever reads sees it."""

    @property
    def files(self) -> FileLedger: ...
    @property
    def places(self) -> Places: ...
    @property
    def quarantine(self) -> Quarantine: ...


@dataclass(slots=True)
class Taken:
    """What became of the files that were read, by the source's id."""

    added: dict[SourceId, Source] = field(default_factory=dict)
    changed: dict[SourceId, Source] = field(default_factory=dict)
    moved: dict[SourceId, Source] = field(default_factory=dict)
    unchanged: dict[SourceId, Source] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Asker:
    """Whoever wants the reading: is told how it goes, may stop it, and does what is short `between` two files.

    `chosen` are files that were asked for one by one: they are read even where they stopped the reader before.
    """

    progress: Tell
    cancelled: Cancelled = never
    between: Callable[[], None] = lambda: None
    chosen: frozenset[Path] = frozenset()


class QueueReading:
    """One run after the other, on the thread that writes the library."""

    def __init__(
        self,
        library: QueuedLibrary,
        keeping: IndexKeeping,
        reading: ChosenReading,
        *,
        pacing: Pacing,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        threads: int = 1,
        reader: int = 0,
        away: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """`reader` is the version of what reads. While `away` is entered, others may write the library."""
        self._away = away
        self._let_go: set[Path] = set()
        self._reader, self._chosen = reader, frozenset[Path]()
        self._library, self._keeping, self._reading, self._pacing = library, keeping, reading, pacing
        self._clock, self._now, self._sleep, self._threads = clock, now, sleep, threads
        self._unsettled: list[SeenFile] = []
        self._again: dict[Path, int] = {}

    def seen(self, path: Path, stamp: FileStamp, *, due: float = 0.0) -> SeenFile:
        """A file for the queue: small and recent ones come first."""
        is_recent = self._now() - stamp.mtime_ns / 1e9 < RECENT
        return SeenFile(path, stamp, due, stamp.size if is_recent else stamp.size * _HEAD_START)

    def let_go(self, path: Path) -> None:
        """The file is not to be read in this run any more: its source was taken out in the midst of it."""
        self._let_go.add(path)

    def want(self, path: Path) -> None:
        """The source was put back."""
        self._let_go.discard(path)

    def work_off(self, asker: Asker, taken: Taken, *, patient: bool) -> None:
        """Reads what may be read. `patient`: waits for files that are not due yet, too."""
        self._chosen = asker.chosen
        self._again.clear()
        self._let_go.clear()
        self._unsettled.clear()  # of a run that failed: they are read again
        self._library.files.give_back()  # what a run that failed, was stopped or was killed had in hand
        self._keeping.begin()
        with self._keeping.in_pieces():
            self._work_off(asker, taken, patient=patient)

    # -- within -------------------------------------------------------------------------------------------------
    def _work_off(self, asker: Asker, taken: Taken, *, patient: bool) -> None:
        run = _Run(Estimate(self._clock))
        while True:
            self._read_due(asker, taken, run)
            if not taken.stopped and self._keeping.is_behind():
                self._index_more(asker, taken, run)
                continue
            due = self._library.files.next_due()
            if taken.stopped or due is None or not patient:
                break
            if asker.cancelled():
                taken.stopped = True
                break
            self._wait_until(due, asker, taken)
        if run.done and not taken.stopped:
            asker.progress(Progress(run.done, run.done))

    def _index_more(self, asker: Asker, taken: Taken, run: "_Run") -> None:
        """Goes on with long texts until another file can be read."""
        while self._keeping.is_behind():
            self._pause(asker, run)
            asker.between()
            if asker.cancelled():
                taken.stopped = True
                return
            self._keeping.go_on()
            due = self._library.files.next_due()
            if due is not None and due <= self._now():
                return

    def _read_due(self, asker: Asker, taken: Taken, run: "_Run") -> None:
        outcomes = read_ahead(self._upcoming(run), known=self._known, read=self._reading.read, threads=self._threads)
        with closing(outcomes):
            for file, outcome in outcomes:
                self._pause(asker, run)
                asker.between()
                if asker.cancelled():
                    taken.stopped = True
                    break
                asker.progress(run.step(file))
                if outcome is not None:
                    self._take(file, outcome, taken)
                    run.finish(file)
                self._keeping.go_on()
                self._keeping.flush_if_due()
        self._settle()
        self._keeping.flush()

    def _upcoming(self, run: "_Run") -> Iterator[SeenFile]:
        files = self._library.files
        while True:
            self._settle()
            taken = files.take(FILES_AHEAD, self._now())
            count, size = files.waiting()
            run.expect(count, size)
            if not taken:
                return
            unstable: list[SeenFile] = []
            for file in taken:
                stamp = stamp_of(file.path)
                if stamp is not None and stamp != file.stamp and file.due:
                    unstable.append(self.seen(file.path, stamp, due=self._now() + STABLE))
                else:
                    yield file if stamp is None else SeenFile(file.path, stamp, file.due, file.rank)
            if unstable:
                files.put(unstable)

    def _known(self, path: Path) -> str | None:
        if is_reference_file(path):
            return ""  # it is not read itself: see `_renew`
        digest = digest_of_file(path, raw_at_most(self._reading.how(path)))
        if self._known_by(digest, path) is not None:
            return digest
        if path not in self._chosen and (stopped := self._library.quarantine.reason(digest, self._reader)) is not None:
            raise SourceUnreadable(path, stopped[0].value, stopped[1])
        return None

    def _known_by(self, digest: str, path: Path) -> Source | None:
        """The source with these bytes; none where the file at `path` was overwritten with a copy of another's."""
        known = self._library.known(digest)
        if known is not None and known.path != path and self._library.places.is_others_place(path, digest):
            return None if has_digest(known.path, digest) else known
        return known

    def _take(self, file: SeenFile, outcome: Outcome, taken: Taken) -> None:
        """Notes what a file has become: a source that is new, has changed, was moved, is as it was; or none."""
        if file.path in self._let_go:
            self._unsettled.append(file)
            return
        if is_reference_file(file.path):
            self._renew(file, taken)
            return
        try:
            read = outcome()
            digest = read if isinstance(read, str) else read.raw_digest
            known = self._known_by(digest, file.path)  # asked again: much may have happened since it was read ahead
            if isinstance(read, str) and known is None:
                read = self._reading.read(file.path)
        except SourceUnreadable as error:
            self._leave_out(file, error, taken)
            return
        if self._has_changed_meanwhile(file):
            return
        if known is not None or isinstance(read, str):
            assert known is not None
            self._found_again(known, file, taken)
            return
        source = self._keep(read)
        if file.path in self._chosen:
            self._library.quarantine.release(read.raw_digest)
        self._unsettled.append(file)  # the stamp it was read with
        has_older = source.status is SourceStatus.CHANGED
        (taken.changed if has_older else taken.added)[source.id] = source
        taken.unchanged.pop(source.id, None)

    def _renew(self, reference: SeenFile, taken: Taken) -> None:
        """A file of references is new, has changed or is gone: the documents beside it that are sources are read again.
        One that cannot be read keeps what it has."""
        for path in documents_beside(reference.path):
            if self._library.places.source_at(path) is None:
                continue
            try:
                source = self._keep(self._reading.read(path))
            except SourceUnreadable as error:
                _LOG.info("The reference of %r was not read again: %s", path, error)
                continue
            if source.id not in taken.added and source.id not in taken.changed:
                taken.unchanged[source.id] = source
        self._unsettled.append(reference)

    def _keep(self, read: Read) -> Source:
        source, passages = self._library.add(read)
        self._keeping.add(source.id, passages)
        return source

    def _leave_out(self, file: SeenFile, error: SourceUnreadable, taken: Taken) -> None:
        self._unsettled.append(file)
        self._settle()
        left_out = LeftOut(file.path, SourceStatus(error.status), error.reason)
        if left_out.status in _STOPPED and (digest := digest_if_there(file.path)) is not None:
            self._library.quarantine.hold(digest, self._reader, left_out.status, left_out.reason)
        self._library.leave_out(left_out)
        taken.left_out.append(left_out)

    def _has_changed_meanwhile(self, file: SeenFile) -> bool:
        stamp = stamp_of(file.path)
        times = self._again.get(file.path, 0)
        if stamp is None or stamp == file.stamp or times >= READ_AGAIN:
            return False
        self._again[file.path] = times + 1
        self._library.files.put([self.seen(file.path, stamp, due=self._now() + STABLE)])
        return True

    def _found_again(self, source: Source, file: SeenFile, taken: Taken) -> None:
        """The same bytes: the file as it was, the file in another place, or a copy."""
        self._unsettled.append(file)
        if source.path == file.path:
            if source.status is SourceStatus.MISSING:
                source = self._library.places.there(source.id)
        elif not are_alike(source.path, file.path):
            source = self._library.places.moved(source.id, file.path)
            taken.moved[source.id] = source
        if source.id not in taken.added and source.id not in taken.changed:
            taken.unchanged[source.id] = source

    def _settle(self) -> None:
        files, self._unsettled = self._unsettled, []
        if files:
            self._library.files.settle(files)

    def _pause(self, asker: Asker, run: "_Run") -> None:
        """While reading is to pause: what was read can be searched, short orders are followed, and others may write."""
        if not self._pacing.is_paused:
            return
        self._settle()
        self._keeping.flush()
        began = self._clock()
        while self._pacing.is_paused and not asker.cancelled():
            asker.between()
            with self._away():
                self._pacing.wait(GLANCE)
        run.estimate.skip_pause(self._clock() - began)

    def _wait_until(self, due: float, asker: Asker, taken: Taken) -> None:
        while (rest := due - self._now()) > 0:
            asker.between()
            if asker.cancelled():
                taken.stopped = True
                return
            self._sleep(min(GLANCE, rest))


class _Run:
    """How far a run is. Files that come meanwhile count as well."""

    def __init__(self, estimate: Estimate) -> None:
        self.estimate = estimate
        self.done = 0
        self._left = self._bytes_left = 0

    def expect(self, files: int, size: int) -> None:
        """So many are not done yet, those being read among them."""
        self._left, self._bytes_left = files, size

    def step(self, file: SeenFile) -> Progress:
        left = self.estimate.left(self._left, self._bytes_left)
        return Progress(self.done, self.done + self._left, file.path.name, left)

    def finish(self, file: SeenFile) -> None:
        self.done += 1
        self._left = max(0, self._left - 1)
        self._bytes_left = max(0, self._bytes_left - file.stamp.size)
        self.estimate.note(file.stamp.size)


def stamp_of(path: Path) -> FileStamp | None:
    """`None` where there is no file that can be reached."""
    try:
        return FileStamp.of(path.stat())
    except OSError:
        return None
