"""Keeps the index in step with the library.

Text is committed to the library before the index hears of it, and the library notes when the index has followed. So
a kill at any moment costs nothing: the next job makes up for what the index missed.

A long text is committed piece by piece. Until its last one it counts as not indexed, and is begun again after a kill.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from briefer.domain.errors import LibraryUnavailable
from briefer.domain.source import Passage, PassageId, SourceId
from briefer.ports.index import IndexLedger, IndexWriting
from briefer.ports.library import LibraryWriting
from briefer.ports.work import Cancelled, Progress

FILES_AT_ONCE = 200  # files between two commits of the index
SECONDS_AT_FIRST = 1.0  # until the first, so that there is something to find soon
SECONDS_AT_ONCE = 2.0  # and the longest time between two, so that search works while importing
SECONDS_AT_MOST = 20.0  # where the index has grown large and a commit takes long
PASSAGES_AT_ONCE = 20_000  # passages between two commits: bounds the memory it takes
PIECE = 6_000  # passages of a long text that are committed at once; smaller ones cost more merging than they spare

Tell = Callable[[Progress], None]


class KeptLibrary(LibraryWriting, IndexLedger, Protocol):
    """The library as far as the index depends on it."""


class Index(IndexWriting, Protocol):
    def is_sound(self) -> bool: ...


class IndexKeeping:
    """What is `add`ed is committed by `flush`, or by `flush_if_due`."""

    def __init__(
        self, folder: Path, library: KeptLibrary, index: Index, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._folder, self._library, self._index, self._clock = folder, library, index, clock
        self._batch = _Batch(clock(), SECONDS_AT_FIRST)
        self._long: dict[SourceId, _Rest] = {}
        self._waits = False
        self._failed = False

    @contextmanager
    def in_pieces(self) -> Iterator[None]:
        """For a run that calls `go_on` between other things: meanwhile `flush` leaves the rest of long texts. What is
        not indexed at the end waits for the next job."""
        self._waits = True
        try:
            yield
        finally:
            self._waits = False
            self._long.clear()

    def leave_long(self) -> None:
        """Others may have changed them: what is not indexed waits for the next job."""
        self._long.clear()

    def is_behind(self) -> bool:
        """Whether there are long texts to `go_on` with."""
        return bool(self._long)

    def go_on(self) -> None:
        """Commits the next piece of the long text that came first."""
        source = next(iter(self._long), None)
        if source is None:
            return
        rest = self._long[source]
        if source not in self._library.waiting():
            del self._long[source]  # it was taken out meanwhile
            return
        piece = rest.next_piece()
        if rest.is_done():
            del self._long[source]
        self._give(source, piece, is_last=rest.is_done())
        self._commit()

    def begin(self) -> None:
        """A new run of files: what comes first is committed soon."""
        self._batch = _Batch(self._clock(), SECONDS_AT_FIRST)

    def add(self, source: SourceId, passages: Sequence[Passage]) -> None:
        self._long.pop(source, None)
        if len(passages) > PIECE:
            self._long[source] = _Rest(passages)
        else:
            self._give(source, passages, is_last=True)

    def flush_if_due(self) -> None:
        """A batch may take longer the longer the one before took, so that committing stays a small part of it all."""
        if self._batch.is_full(self._clock()):
            began = self._clock()
            self.flush()
            now = self._clock()
            self._batch = _Batch(now, min(max(SECONDS_AT_ONCE, 4 * (now - began)), SECONDS_AT_MOST))

    def flush(self) -> None:
        """The index forgets what is gone, commits what is new, and the library notes it."""
        while self._long and not self._waits:
            self.go_on()
        self._commit()

    def _commit(self) -> None:
        batch, self._batch = self._batch, _Batch(self._clock())
        dropped = self._library.dropped()
        if not batch.passages and not batch.sources and not dropped:
            return
        with self._explained():
            for ids in dropped:
                self._index.remove([PassageId(id) for id in ids])
            self._index.commit()
        self._library.settle(batch.sources, dropped)

    def rebuild(self, *, progress: Tell, cancelled: Cancelled) -> int:
        """Throws the index away and builds it again; the number of passages in it. What a cancelled one lacks, the
        next job adds."""
        self._begin_anew()
        return self._catch_up(progress, cancelled, fresh=True)

    def repair(self, *, progress: Tell, cancelled: Cancelled) -> int:
        """Brings the index in step with the library, anew where it is not sound; the number of passages added. In the
        midst of a run, too: what that has in hand is committed first."""
        fresh = self._failed or not self._index.is_sound()
        if fresh:
            self._begin_anew()
        elif self._batch.sources:
            self.flush()
        return self._catch_up(progress, cancelled, fresh=fresh)

    # -- within -------------------------------------------------------------------------------------------------
    def _begin_anew(self) -> None:
        self._library.unsettle()  # first: a kill between the two must not leave an empty index that is thought full
        with self._explained():
            self._index.clear()
        self._long.clear()
        self._failed = False

    def _catch_up(self, progress: Tell, cancelled: Cancelled, *, fresh: bool) -> int:
        waiting = [source for source in self._library.waiting() if source not in self._long]
        count = 0
        self._batch = _Batch(self._clock())
        for done, source in enumerate(waiting):
            if cancelled():
                break
            progress(Progress(done, len(waiting)))
            passages = self._library.passages_of(source)
            if not fresh:  # a kill between the index's commit and our note of it
                with self._explained():
                    self._index.remove([passage.id for passage in passages])
            self.add(source, passages)
            while source in self._long and not cancelled():
                self.go_on()
            if self._long.pop(source, None) is None:
                count += len(passages)
            self.flush_if_due()
        else:
            if waiting:
                progress(Progress(len(waiting), len(waiting)))
        self.flush()
        return count

    def _give(self, source: SourceId, passages: Sequence[Passage], *, is_last: bool) -> None:
        """To the index, which commits them later. With the `last` ones the source counts as indexed."""
        with self._explained():
            self._index.add(passages)
        self._batch.passages += len(passages)
        if is_last:
            self._batch.sources.append(source)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Makes a disk's refusal of the index our own. After any failure the index is built anew: what its writer had
        in hand is not known."""
        try:
            yield
        except BaseException as error:
            self._failed = True
            if isinstance(error, OSError):
                why = f"search could not be updated ({(error.strerror or 'the disk could not be used').lower()})"
                raise LibraryUnavailable(
                    self._folder, f"{why}; the texts are kept and search follows later."
                ) from error
            raise


class _Rest:
    """What is left of a long text."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages, self._at = passages, 0

    def next_piece(self) -> Sequence[Passage]:
        start, self._at = self._at, self._at + PIECE
        return self._passages[start : self._at]

    def is_done(self) -> bool:
        return self._at >= len(self._passages)


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
