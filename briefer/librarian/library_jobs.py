"""What the librarian does: adds files, follows folders, describes and removes sources, keeps the index in step."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Protocol

from briefer.domain.errors import NotTheSameFile, SourceUnreadable
from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.mark import Mark
from briefer.domain.source import LeftOut, Source, SourceId, SourceStatus
from briefer.ingest.file_bytes import digest_of_file
from briefer.ingest.sizes import LARGE_RAW_AT_MOST, RAW_AT_MOST, TEXT_AT_MOST
from briefer.librarian.chosen_reading import ChosenReading
from briefer.librarian.file_order import FileOrder, stamp_of
from briefer.librarian.file_taking import FileTaking, Taken
from briefer.librarian.following import FollowedLibrary, Following, LookAgain, WatchLedger
from briefer.librarian.index_keeping import Index, IndexKeeping, Tell
from briefer.librarian.pacing import Pacing
from briefer.librarian.pack_taking import MergedLibrary, Packs, PackTaking
from briefer.librarian.queue_reading import Asker, QueueReading
from briefer.ports.following import Followed, SeenFile, WatchedFolder
from briefer.ports.librarian import AddReport
from briefer.ports.library import AdjustmentsWriting, LibraryCuration
from briefer.ports.packs import PackReport
from briefer.ports.reading import AS_IT_IS, FileReading, Read, ReadAs
from briefer.ports.work import Cancelled, Progress, never

RELATED_AT_ONCE = 50  # sources of an older library that are compared in one transaction


class JobLedger(WatchLedger, Protocol):
    def drop_waiting(self) -> None: ...
    def watch(self, folder: Path) -> None: ...
    def unwatch(self, folder: Path) -> bool: ...


class Library(FollowedLibrary, LibraryCuration, MergedLibrary, AdjustmentsWriting, Protocol):
    """The library as its writer sees it."""

    @property
    def files(self) -> JobLedger: ...

    def held(self, source: SourceId) -> Source:
        """Raises `NotFound`."""

    def larger_than(self, *, characters: int, size: int) -> frozenset[Path]:
        """The places of sources with more text than that, or in files of more bytes."""

    def changes_by_others(self) -> int:
        """A number that is another whenever someone else has changed the library."""

    def relate_some(self, at_most: int) -> int:
        """Compares sources that no other was compared with yet; how many, none when all are done."""


class Found(Protocol):
    """Files that were found under the paths asked for."""

    @property
    def files(self) -> Sequence[Path]: ...
    @property
    def left_out(self) -> Sequence[LeftOut]: ...
    @property
    def skipped(self) -> int: ...
    @property
    def references(self) -> Sequence[Path]:
        """Those of files beside them."""


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
        look_again: LookAgain,
        packs: Packs,
        pacing: Pacing | None = None,
        threads: int = 1,
        reader: int = 0,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        away: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """`threads` read at once. `reader` is the version of what reads. `clock` counts seconds, `now` those since
        1970. While `away` is entered, others may write."""
        self._library = library
        self._files_under = files_under
        self._chosen = ChosenReading(reading, lambda: _chosen_in(library))
        self._read = self._chosen.read
        self._clock = clock
        self._keeping = IndexKeeping(folder, library, index, clock)
        self._order = FileOrder(now)
        self._taking = FileTaking(library, self._keeping, self._chosen, self._order, reader=reader)
        self._reading = QueueReading(
            library.files,
            self._keeping,
            self._taking,
            self._order,
            pacing=pacing or Pacing(clock),
            clock=clock,
            now=now,
            sleep=sleep,
            threads=threads,
            away=lambda: self._others_write(away),
        )
        self._following = Following(library, self._reading, look_again, self._order)
        self._packs = PackTaking(folder, library, self._keeping, packs)

    def add(
        self,
        paths: Sequence[Path],
        *,
        how: ReadAs = AS_IT_IS,
        progress: Tell,
        cancelled: Cancelled = never,
        is_over: Cancelled = never,
        between: Callable[[], None] = lambda: None,
    ) -> AddReport:
        """Reads files and folders as is asked, small and recent files first, with what an earlier run had not come to.

        `between` is called between two files. Stops there, too: what was read before is kept, the rest is let go, but
        for a run that `is_over`, since whoever asked is gone: it waits for the next.
        """
        began = self._clock()
        self.repair(progress=progress, cancelled=cancelled)
        found = self._files_under(paths)
        taken = Taken(left_out=list(found.left_out))
        if found.left_out:
            self._library.places.leave_out_all(found.left_out)
            self._library.files.set_aside(
                [SeenFile(one.path, stamp) for one in found.left_out if (stamp := stamp_of(one.path)) is not None]
            )
        self._library.files.put(
            [
                self._order.at_once(path, stamp)
                for path in dict.fromkeys(found.files)
                if (stamp := stamp_of(path)) is not None
            ]
        )
        self._following.note_references(
            [(path, stamp) for path in found.references if (stamp := stamp_of(path)) is not None]
        )
        chosen = frozenset(path for path in paths if path in found.files)
        self._following.note_references_beside(sorted(chosen))
        asker = Asker(progress, cancelled, between, chosen=chosen)
        with self._chosen.asked(found.files, how):
            self._reading.work_off(asker, taken, patient=True)
        if taken.stopped and not is_over():
            self._library.files.drop_waiting()
        return AddReport(
            added=(*taken.added.values(), *taken.changed.values()),
            unchanged=tuple(taken.unchanged.values()),
            left_out=tuple(taken.left_out),
            skipped=found.skipped,
            seconds=self._clock() - began,
            cancelled=taken.stopped,
        )

    def follow(
        self,
        places: Sequence[Path] | None,
        *,
        progress: Tell,
        cancelled: Cancelled = never,
        between: Callable[[], None] = lambda: None,
        patient: bool = False,
    ) -> Followed:
        """Looks at `places` in watched folders (`None`: at all), and reads what waits, whoever asked for it. What a
        stopped one leaves, the next reads."""
        self.repair(progress=progress, cancelled=cancelled)
        return self._following.follow(places, Asker(progress, cancelled, between), patient=patient)

    def take_pack(
        self,
        path: Path,
        *,
        progress: Tell,
        cancelled: Cancelled = never,
        between: Callable[[], None] = lambda: None,
    ) -> PackReport:
        self.repair()
        return self._packs.take(path, Asker(progress, cancelled, between))

    def next_due(self) -> float | None:
        """When the next file of the queue may be read, in seconds since 1970."""
        return self._library.files.next_due()

    def watch(self, folders: Sequence[Path]) -> None:
        for folder in folders:
            self._library.files.watch(folder)

    def unwatch(self, folder: Path) -> bool:
        return self._library.files.unwatch(folder)

    def watched(self) -> tuple[WatchedFolder, ...]:
        return self._library.files.watched()

    def check(self, source: SourceId, at: Path | None = None) -> Source:
        """Looks at a source's file again: it is there, has changed, or is missing. `at` is where a person found it.

        Raises `NotFound`; `NotTheSameFile` where another stands at `at`; `SourceUnreadable`, and then the text that
        was kept stays.
        """
        self.repair()
        known = self._library.held(source)
        if at is not None and at != known.path:
            return self._check_elsewhere(known, at)
        try:
            same = self._library.known(digest_of_file(known.path, LARGE_RAW_AT_MOST))
        except SourceUnreadable as error:
            if SourceStatus(error.status) is not SourceStatus.MISSING:
                raise
            self._library.places.gone([known.path])
            return self._library.held(source)
        if same is None or same.id != source:
            found = self._add_now(self._read(known.path))
            if found != source:  # the place belongs to another source
                return self._library.held(source)
        return self._library.places.there(source, looked_at=True)

    def _check_elsewhere(self, known: Source, at: Path) -> Source:
        same = self._library.known(digest_of_file(at, LARGE_RAW_AT_MOST))
        if same is None and self._read(at).text.digest != known.digest:
            raise NotTheSameFile(at, known.path.name)
        if same is not None and same.id != known.id:
            raise NotTheSameFile(at, known.path.name)
        if self._library.places.is_others_place(at, ""):
            raise NotTheSameFile(at, known.path.name)
        return self._library.places.moved(known.id, at)

    def remove(self, sources: Sequence[SourceId]) -> None:
        """Raises `NotFound` at the first that is not there; those before it are gone."""
        self.repair()
        try:
            for source in sources:
                path = self._library.held(source).path
                self._library.remove(source)
                self._taking.let_go(path)
        finally:
            self._keeping.flush()

    def restore(self, sources: Sequence[SourceId]) -> None:
        """Out of the trash. Raises `NotFound` at the first that is not there; those before it are back."""
        self.repair()
        try:
            for id in sources:
                source, passages = self._library.restore(id)
                self._taking.want(source.path)
                self._keeping.add(source.id, passages)
        finally:
            self._keeping.flush()

    def tag(self, sources: Sequence[SourceId], *, put: Sequence[str], take: Sequence[str]) -> None:
        for source in sources:
            self._library.tag(source, put=put, take=take)

    def ignore(self, paths: Sequence[Path], *, ignored: bool) -> None:
        for path in paths:
            self._library.ignore(path, ignored=ignored)

    def reread(self, sources: Sequence[SourceId], *, progress: Tell, cancelled: Cancelled = never) -> AddReport:
        """Reads files anew that are sources, changed or not; one that cannot be read keeps what it has."""
        began = self._clock()
        self.repair(progress=progress, cancelled=cancelled)
        added: list[Source] = []
        unchanged: list[Source] = []
        left_out: list[LeftOut] = []
        for done, before in enumerate([self._library.held(id) for id in sources]):
            if cancelled():
                break
            progress(Progress(done, len(sources), before.path.name))
            try:
                source, passages = self._library.add(self._read(before.path))
            except SourceUnreadable as error:
                left_out.append(LeftOut(before.path, SourceStatus(error.status), error.reason))
                if left_out[-1].status is SourceStatus.MISSING:
                    self._library.places.gone([before.path])
                continue
            self._keeping.add(source.id, passages)
            self._library.places.there(source.id, looked_at=True)
            (unchanged if source.digest == before.digest else added).append(source)
        self._keeping.flush()
        return AddReport(
            tuple(added), tuple(unchanged), tuple(left_out), seconds=self._clock() - began, cancelled=cancelled()
        )

    def decode(self, source: SourceId, encoding: str | None) -> Source:
        """Reads a file anew by an encoding. Raises `NotFound` and `SourceUnreadable`; then nothing was changed, nor was
        it where the place of the file belongs to another source."""
        self.repair()
        known = self._library.held(source)
        if self._library.places.is_others_place(known.path, known.raw_digest or ""):
            return known
        found = self._add_now(self._chosen.read_by(known.path, encoding))
        if found != source:  # nobody had the place, and the file there has become a source of its own
            return self._library.held(source)
        self._library.choose_encoding(source, encoding)
        return self._library.places.there(source, looked_at=True)

    def _add_now(self, read: Read) -> SourceId:
        """Keeps what was read and has it indexed; which source it is."""
        source, passages = self._library.add(read)
        self._keeping.add(source.id, passages)
        self._keeping.flush()
        return source.id

    def furnish(self, rule: FurnitureRule, *, holds: bool) -> None:
        """Makes a rule on page furniture, or takes it back."""
        self.repair()
        for source, passages in self._library.furnish(rule, holds=holds):
            self._keeping.add(source.id, passages)
        self._keeping.flush()

    def mark(self, mark: Mark, *, kept: bool) -> None:
        self._library.mark(mark, kept=kept)

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source:
        return self._library.describe(source, values)

    @contextmanager
    def _others_write(self, away: Callable[[], AbstractContextManager[None]]) -> Iterator[None]:
        """In the midst of a run that pauses. The index is brought in step with what they have done."""
        before = self._library.changes_by_others()
        with away():
            yield
        if self._library.changes_by_others() != before:
            self._keeping.leave_long()
            self.repair()

    def reindex(self, *, progress: Tell, cancelled: Cancelled = never) -> int:
        """Throws the index away and rebuilds it; the number of passages in it. What a cancelled one lacks, the next
        job adds."""
        return self._keeping.rebuild(progress=progress, cancelled=cancelled)

    def repair(self, *, progress: Tell = lambda _: None, cancelled: Cancelled = never) -> int:
        """Brings the index in step with the library, anew where it is not sound; the number of passages added."""
        self._chosen.refresh()
        while not cancelled() and self._library.relate_some(RELATED_AT_ONCE):
            pass
        return self._keeping.repair(progress=progress, cancelled=cancelled)


def _chosen_in(library: Library) -> Mapping[Path, ReadAs]:
    """What was chosen for good: encodings, and that a file is read although it is large, as it once was."""
    encodings = library.encodings()
    large = library.larger_than(characters=TEXT_AT_MOST, size=RAW_AT_MOST)
    return {path: ReadAs(encodings.get(path), is_large=path in large) for path in encodings.keys() | large}
