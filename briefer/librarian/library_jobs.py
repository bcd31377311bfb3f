"""What the librarian does: adds files, takes sources out, describes them, and keeps the index in step.

Text is committed to the library before the index hears of it, and the library notes when the index has followed. So
a kill at any moment costs at most one file, and the next job makes up for what the index missed.
"""

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

from briefer.domain.errors import LibraryUnavailable, SourceUnreadable
from briefer.domain.source import LeftOut, Passage, PassageId, Source, SourceId, SourceStatus
from briefer.librarian.reading_ahead import Outcome, read_ahead
from briefer.ports import (
    AddReport,
    Cancelled,
    FileReading,
    IndexLedger,
    IndexWriting,
    LibraryCuration,
    LibraryWriting,
    Progress,
    never,
)

FILES_AT_ONCE = 200  # files between two commits of the index
SECONDS_AT_ONCE = 2.0  # and the longest time between them, so that search works while importing
SECONDS_AT_MOST = 20.0  # where the index has grown large and a commit takes long
RELATED_AT_ONCE = 50  # sources of an older library that are compared in one transaction
PASSAGES_AT_ONCE = 20_000  # passages between two commits: bounds the memory it takes

Tell = Callable[[Progress], None]


class Library(LibraryWriting, LibraryCuration, IndexLedger, Protocol):
    """The library as its writer sees it."""

    def moved(self, source: SourceId, path: Path) -> Source:
        """The source's file stands elsewhere now. Raises `NotFound`."""

    def held(self, source: SourceId) -> Source:
        """Raises `NotFound`."""

    def relate_some(self, at_most: int) -> int:
        """Compares sources that no other was compared with yet; how many, none when all are done."""


class Index(IndexWriting, Protocol):
    def is_sound(self) -> bool: ...


class Found(Protocol):
    """Files that were found under the paths asked for."""

    @property
    def files(self) -> Sequence[Path]: ...
    @property
    def left_out(self) -> Sequence[LeftOut]: ...
    @property
    def skipped(self) -> int: ...


class LibraryJobs:
    """Jobs on one library. Whoever calls holds its write lock."""

    def __init__(
        self,
        folder: Path,
        *,
        library: Library,
        index: Index,
        reading: FileReading,
        files_under: Callable[[Sequence[Path]], Found],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folder = folder
        self._library = library
        self._index = index
        self._reading = reading
        self._files_under = files_under
        self._clock = clock
        self._index_failed = False

    def add(self, paths: Sequence[Path], *, progress: Tell, cancelled: Cancelled = never) -> AddReport:
        """Reads files and folders, small files first. Stops between two files; what was read before is kept."""
        began = self._clock()
        self.repair(progress=progress, cancelled=cancelled)
        found = self._files_under(paths)
        files = sorted(((path, _size(path)) for path in dict.fromkeys(found.files)), key=lambda file: file[1])
        added: dict[SourceId, Source] = {}
        unchanged: dict[SourceId, Source] = {}
        left_out = list(found.left_out)
        for one in left_out:
            self._library.leave_out(one)
        batch = _Batch(self._clock(), SECONDS_AT_ONCE)
        stopped = False
        with closing(read_ahead(files, known=self._known, read=self._reading.read)) as outcomes:
            for done, (path, outcome) in enumerate(outcomes):
                if cancelled():
                    stopped = True
                    break
                progress(Progress(done, len(files), path.name))
                match self._take(path, outcome, batch):
                    case LeftOut() as one:
                        left_out.append(one)
                    case (Source() as source, True):
                        added[source.id] = source
                    case (Source() as source, _):
                        unchanged[source.id] = source
                if batch.is_full(self._clock()):
                    batch = self._flushed(batch)
        self._flush(batch)
        if not stopped:
            progress(Progress(len(files), len(files)))
        return AddReport(
            added=tuple(added.values()),
            unchanged=tuple(source for source in unchanged.values() if source.id not in added),
            left_out=tuple(left_out),
            skipped=found.skipped,
            seconds=self._clock() - began,
            cancelled=stopped,
        )

    def remove(self, sources: Sequence[SourceId]) -> None:
        """Raises `NotFound` at the first that is not there; those before it are gone."""
        self.repair()
        try:
            for source in sources:
                self._library.remove(source)
        finally:
            self._flush(_Batch())

    def restore(self, sources: Sequence[SourceId]) -> None:
        """Out of the trash. Raises `NotFound` at the first that is not there; those before it are back."""
        self.repair()
        batch = _Batch(self._clock())
        try:
            for source in sources:
                self._index_anew(*self._library.restore(source), batch)
        finally:
            self._flush(batch)

    def tag(self, sources: Sequence[SourceId], *, put: Sequence[str], take: Sequence[str]) -> None:
        for source in sources:
            self._library.tag(source, put=put, take=take)

    def ignore(self, paths: Sequence[Path], *, ignored: bool) -> None:
        for path in paths:
            self._library.ignore(path, ignored=ignored)

    def reread(self, sources: Sequence[SourceId], *, progress: Tell, cancelled: Cancelled = never) -> AddReport:
        """Reads files anew that are sources, changed or not; one that cannot be read keeps what it has."""
        began, batch = self._clock(), _Batch(self._clock())
        self.repair(progress=progress, cancelled=cancelled)
        added: list[Source] = []
        unchanged: list[Source] = []
        left_out: list[LeftOut] = []
        for done, before in enumerate([self._library.held(id) for id in sources]):
            if cancelled():
                break
            progress(Progress(done, len(sources), before.path.name))
            try:
                source, passages = self._library.add(self._reading.read(before.path))
            except SourceUnreadable as error:
                left_out.append(LeftOut(before.path, SourceStatus(error.status), error.reason))
                continue
            self._index_anew(source, passages, batch)
            (unchanged if source.digest == before.digest else added).append(source)
        self._flush(batch)
        return AddReport(
            tuple(added), tuple(unchanged), tuple(left_out), seconds=self._clock() - began, cancelled=cancelled()
        )

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source:
        return self._library.describe(source, values)

    def reindex(self, *, progress: Tell, cancelled: Cancelled = never) -> int:
        """Throws the index away and rebuilds it; the number of passages in it. What a cancelled one lacks, the next
        job adds."""
        self._begin_anew()
        return self._catch_up(progress, cancelled, fresh=True)

    def repair(self, *, progress: Tell = lambda _: None, cancelled: Cancelled = never) -> int:
        """Brings the index in step with the library, anew where it is not sound; the number of passages added."""
        fresh = self._index_failed or not self._index.is_sound()
        if fresh:
            self._begin_anew()
        while not cancelled() and self._library.relate_some(RELATED_AT_ONCE):
            pass
        return self._catch_up(progress, cancelled, fresh=fresh)

    # -- within -------------------------------------------------------------------------------------------------
    def _known(self, path: Path) -> Source | None:
        return self._library.known(_digest(path))

    def _take(self, path: Path, outcome: Outcome, batch: "_Batch") -> LeftOut | tuple[Source, bool]:
        """The file's source, and whether it is new or has changed; or why there is none."""
        try:
            read = outcome()
        except SourceUnreadable as error:
            left_out = LeftOut(path, SourceStatus(error.status), error.reason)
            self._library.leave_out(left_out)
            return left_out
        if isinstance(read, Source):
            return self._found_again(read, path), False
        known = self._library.known(read.raw_digest)  # a copy of a file that was read a moment ago
        if known is not None:
            return self._found_again(known, path), False
        source, passages = self._library.add(read)
        self._index_anew(source, passages, batch)
        return source, True

    def _index_anew(self, source: Source, passages: Sequence[Passage], batch: "_Batch") -> None:
        """Gives the index new passages of a source; `batch` is committed later."""
        with self._explained():
            self._index.add(passages)
        batch.sources.append(source.id)
        batch.passages += len(passages)

    def _found_again(self, source: Source, path: Path) -> Source:
        """The same bytes elsewhere: a copy, or the file itself where the old place is empty."""
        if source.path == path or os.path.lexists(source.path):
            return source
        return self._library.moved(source.id, path)

    def _flushed(self, batch: "_Batch") -> "_Batch":
        """A new batch. It may take longer the longer this one took, so that committing stays a small part of it all."""
        began = self._clock()
        self._flush(batch)
        now = self._clock()
        return _Batch(now, min(max(SECONDS_AT_ONCE, 4 * (now - began)), SECONDS_AT_MOST))

    def _flush(self, batch: "_Batch") -> None:
        """The index forgets what is gone, commits what is new, and the library notes it."""
        dropped = self._library.dropped()
        if not batch.sources and not dropped:
            return
        with self._explained():
            for ids in dropped:
                self._index.remove([PassageId(id) for id in ids])
            self._index.commit()
        self._library.settle(batch.sources, dropped)

    def _begin_anew(self) -> None:
        self._library.unsettle()  # first: a kill between the two must not leave an empty index that is thought full
        with self._explained():
            self._index.clear()
        self._index_failed = False

    def _catch_up(self, progress: Tell, cancelled: Cancelled, *, fresh: bool) -> int:
        waiting = self._library.waiting()
        count = 0
        batch = _Batch(self._clock())
        for done, source in enumerate(waiting):
            if cancelled():
                break
            progress(Progress(done, len(waiting)))
            passages = self._library.passages_of(source)
            with self._explained():
                if not fresh:  # a kill between the index's commit and our note of it
                    self._index.remove([passage.id for passage in passages])
                self._index.add(passages)
            batch.sources.append(source)
            batch.passages += len(passages)
            count += len(passages)
            if batch.is_full(self._clock()):
                batch = self._flushed(batch)
        else:
            if waiting:
                progress(Progress(len(waiting), len(waiting)))
        self._flush(batch)
        return count

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Makes a disk's refusal of the index our own. After any failure the index is built anew: what its writer had
        in hand is not known."""
        try:
            yield
        except BaseException as error:
            self._index_failed = True
            if isinstance(error, OSError):
                why = f"search could not be updated ({(error.strerror or 'the disk could not be used').lower()})"
                raise LibraryUnavailable(
                    self._folder, f"{why}; the texts are kept and search follows later."
                ) from error
            raise


class _Batch:
    """Sources whose passages the index has been given and has not committed."""

    def __init__(self, began: float = 0.0, seconds: float = SECONDS_AT_ONCE) -> None:
        self.sources: list[SourceId] = []
        self.passages = 0
        self._began = began
        self._seconds = seconds

    def is_full(self, now: float) -> bool:
        if len(self.sources) >= FILES_AT_ONCE or self.passages >= PASSAGES_AT_ONCE:
            return True
        return bool(self.sources) and now - self._began >= self._seconds


def _size(path: Path) -> int:
    """In bytes. Small files come first, so that the first hits come soon."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _digest(path: Path) -> str:
    """SHA-256 of the file's bytes. Raises `SourceUnreadable`."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise SourceUnreadable(path, SourceStatus.MISSING.value, "The file was moved or deleted.") from error
    except OSError as error:
        reason = "You do not have permission to read this file."
        if not isinstance(error, PermissionError):
            reason = f"The file cannot be opened: {error.strerror or os.strerror(error.errno or 0)}."
        raise SourceUnreadable(path, SourceStatus.NO_ACCESS.value, reason) from error
