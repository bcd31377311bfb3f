"""What becomes of a file that is read: a source that is new, has changed or was moved, one that is known, or none."""

import logging
from dataclasses import dataclass, field
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import LeftOut, Source, SourceId, SourceStatus
from briefer.ingest.file_bytes import digest_of_file
from briefer.ingest.reference_beside import documents_beside, is_reference_file
from briefer.ingest.sizes import raw_at_most
from briefer.librarian.chosen_reading import ChosenReading
from briefer.librarian.digests import are_alike, digest_if_there, has_digest
from briefer.librarian.file_order import FileOrder, stamp_of
from briefer.librarian.index_keeping import IndexKeeping
from briefer.librarian.queued_library import QueuedLibrary
from briefer.librarian.reading_ahead import Outcome
from briefer.ports.following import SeenFile
from briefer.ports.reading import Read

_LOG = logging.getLogger(__name__)
READ_AGAIN = 3  # times that a file which changes while it is read is read again, before it is taken as it is
_STOPPED = frozenset({SourceStatus.READER_STOPPED, SourceStatus.TOOK_TOO_LONG})  # by the second try as well


@dataclass(slots=True)
class Taken:
    """What became of the files that were read, by the source's id."""

    added: dict[SourceId, Source] = field(default_factory=dict)
    changed: dict[SourceId, Source] = field(default_factory=dict)
    moved: dict[SourceId, Source] = field(default_factory=dict)
    unchanged: dict[SourceId, Source] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)
    stopped: bool = False


class FileTaking:
    """Files that were taken stay in the queue until they are settled: a kill before that has them read again."""

    def __init__(
        self,
        library: QueuedLibrary,
        keeping: IndexKeeping,
        reading: ChosenReading,
        order: FileOrder,
        *,
        reader: int = 0,
    ) -> None:
        """`reader` is the version of what reads."""
        self._library, self._keeping, self._reading, self._order = library, keeping, reading, order
        self._reader = reader
        self._chosen = frozenset[Path]()
        self._let_go: set[Path] = set()
        self._unsettled: list[SeenFile] = []
        self._again: dict[Path, int] = {}

    def begin(self, chosen: frozenset[Path]) -> None:
        """A run, in which `chosen` are read even where they stopped the reader before."""
        self._chosen = chosen
        self._again.clear()
        self._let_go.clear()
        self._unsettled.clear()  # of a run that failed: they are read again

    def let_go(self, path: Path) -> None:
        """The file is not to be read in this run any more: its source was taken out in the midst of it."""
        self._let_go.add(path)

    def want(self, path: Path) -> None:
        """The source was put back."""
        self._let_go.discard(path)

    def read(self, path: Path) -> Read:
        """On any thread. Raises `SourceUnreadable`."""
        return self._reading.read(path)

    def known(self, path: Path) -> str | None:
        """The digest of a file that need not be read. Raises `SourceUnreadable` for one that must not be."""
        if is_reference_file(path):
            return ""  # it is not read itself: see `_renew`
        digest = digest_of_file(path, raw_at_most(self._reading.how(path)))
        if self._known_by(digest, path) is not None:
            return digest
        if path not in self._chosen and (stopped := self._library.quarantine.reason(digest, self._reader)) is not None:
            raise SourceUnreadable(path, stopped[0].value, stopped[1])
        return None

    def take(self, file: SeenFile, outcome: Outcome, taken: Taken) -> None:
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
                read = self.read(file.path)
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

    def settle(self) -> None:
        """What was taken is out of the queue."""
        files, self._unsettled = self._unsettled, []
        if files:
            self._library.files.settle(files)

    # -- within -------------------------------------------------------------------------------------------------
    def _known_by(self, digest: str, path: Path) -> Source | None:
        """The source with these bytes; none where the file at `path` was overwritten with a copy of another's."""
        known = self._library.known(digest)
        if known is not None and known.path != path and self._library.places.is_others_place(path, digest):
            return None if has_digest(known.path, digest) else known
        return known

    def _renew(self, reference: SeenFile, taken: Taken) -> None:
        """A file of references is new, has changed or is gone: the documents beside it that are sources are read again.
        One that cannot be read keeps what it has."""
        for path in documents_beside(reference.path):
            if self._library.places.source_at(path) is None:
                continue
            try:
                source = self._keep(self.read(path))
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
        self.settle()
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
        self._library.files.put([self._order.later(file.path, stamp)])
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
