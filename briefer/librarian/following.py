"""Follows watched folders: looks at them, puts what is new or changed in the queue, notes what is gone."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from briefer.domain.source import LeftOut, Source, SourceId
from briefer.ingest.reference_beside import documents_beside, is_reference_file, references_beside
from briefer.librarian.file_order import FileOrder, stamp_of
from briefer.librarian.file_taking import Taken
from briefer.librarian.queue_reading import Asker, QueueReading
from briefer.librarian.queued_library import FileLedger, QueuedLibrary
from briefer.ports.following import FileStamp, Followed, SeenFile, WatchedFolder

_NOT_THERE = FileStamp(0, 0, 0)  # of a file that is gone, or never was


class Look(Protocol):
    """What a look at a folder found."""

    @property
    def fresh(self) -> Sequence[tuple[Path, FileStamp]]: ...
    @property
    def left_out(self) -> Sequence[tuple[LeftOut, FileStamp]]: ...
    @property
    def references(self) -> Sequence[tuple[Path, FileStamp]]: ...
    @property
    def gone(self) -> Sequence[Path]: ...
    @property
    def unreadable(self) -> Sequence[Path]: ...
    @property
    def unchanged(self) -> int: ...


class LookAgain(Protocol):
    def __call__(self, place: Path, known: Mapping[bytes, FileStamp], *, chosen: Path) -> Look: ...


class WatchLedger(FileLedger, Protocol):
    """The folders that are watched, with the stamps of their files."""

    def set_aside(self, files: Sequence[SeenFile]) -> None: ...
    def stamps(self, place: Path) -> dict[bytes, FileStamp]: ...
    def watched(self) -> tuple[WatchedFolder, ...]: ...
    def found_folder(self, folder: WatchedFolder) -> None: ...


class FollowedLibrary(QueuedLibrary, Protocol):
    @property
    def files(self) -> WatchLedger: ...


class Following:
    """A file that is gone counts as missing only when everything new was read: it may have been moved."""

    def __init__(
        self,
        library: FollowedLibrary,
        reading: QueueReading,
        look_again: LookAgain,
        order: FileOrder,
    ) -> None:
        self._library, self._reading, self._look_again, self._order = library, reading, look_again, order
        self._gone: dict[Path, None] = {}

    def follow(self, places: Sequence[Path] | None, asker: Asker, *, patient: bool) -> Followed:
        """Looks at `places` in watched folders, `None` for all of each, and reads what may be read. `patient`: waits
        for files that were changed a moment ago, too."""
        away = self._look_at_all() if places is None else self._look_at(places)
        taken, missing = Taken(), dict[SourceId, Source]()
        while True:
            self._reading.work_off(asker, taken, patient=patient)
            if taken.stopped or not self._gone or self._library.files.next_due() is not None:
                break
            gone, self._gone = tuple(path for path in self._gone if not os.path.lexists(path)), {}
            missing |= {source.id: source for source in self._library.places.gone(gone)}
        return Followed(
            added=tuple(taken.added.values()),
            changed=tuple(taken.changed.values()),
            moved=tuple(taken.moved.values()),
            missing=tuple(source for id, source in missing.items() if id not in taken.moved),
            left_out=tuple(taken.left_out),
            away=away,
        )

    # -- within -------------------------------------------------------------------------------------------------
    def _look_at_all(self) -> tuple[Path, ...]:
        """All watched folders; those that could not be reached."""
        away = []
        for folder in self._library.files.watched():
            known = self._library.files.stamps(folder.path)
            look = self._look_again(folder.path, known, chosen=folder.path)
            found = _found(folder, look, has_files=bool(known))
            if found != folder:
                self._library.files.found_folder(found)
            if found.is_away:
                away.append(folder.path)
            else:
                self._note(look)
        return tuple(away)

    def _look_at(self, places: Sequence[Path]) -> tuple[Path, ...]:
        for folder in self._library.files.watched():
            if folder.path.is_dir():
                for place in places:
                    if place.is_relative_to(folder.path):
                        known = self._library.files.stamps(place)
                        self._note(self._look_again(place, known, chosen=folder.path))
        return ()

    def _note(self, look: Look) -> None:
        wanted = [(path, stamp) for path, stamp in look.fresh if not self._library.places.is_thrown_away(path)]
        if wanted:
            self._library.files.put([self._order.once_stable(path, stamp) for path, stamp in wanted])
        if look.left_out:
            self._library.places.leave_out_all([one for one, _ in look.left_out])
            self._library.files.set_aside([SeenFile(one.path, stamp) for one, stamp in look.left_out])
        self.note_references(look.references)
        self._gone |= dict.fromkeys(look.gone)
        for path in filter(is_reference_file, look.gone):
            self._library.files.put([self._order.at_once(path, _NOT_THERE)])

    def note_references_beside(self, documents: Iterable[Path]) -> None:
        """Those of documents that were asked for one by one: new, changed or gone."""
        beside = (path for document in documents for path in references_beside(document))
        self.note_references([(path, stamp_of(path) or _NOT_THERE) for path in beside])

    def note_references(self, found: Sequence[tuple[Path, FileStamp]]) -> None:
        """Files of references beside others: of those that are new or have changed, the documents are read again.
        Documents that are no sources yet are read with theirs in any case."""
        for path, stamp in found:
            if self._library.files.stamps(path).get(os.fsencode(path), _NOT_THERE) == stamp:
                continue
            if any(self._library.places.source_at(document) is not None for document in documents_beside(path)):
                self._library.files.put([self._order.once_stable(path, stamp)])
            else:
                self._library.files.set_aside([SeenFile(path, stamp)])


def _found(folder: WatchedFolder, look: Look, *, has_files: bool) -> WatchedFolder:
    """A folder that cannot be listed is away, as is an empty one on another device, such as a drive's mount point
    with no drive: nothing is missing then."""
    try:
        device = folder.path.stat().st_dev & 0x7FFFFFFF
    except OSError:
        return WatchedFolder(folder.path, folder.device, is_away=True)
    is_empty = has_files and not (look.fresh or look.left_out or look.unchanged)
    is_elsewhere = is_empty and folder.device not in (0, device)
    if folder.path in look.unreadable or is_elsewhere or not folder.path.is_dir():
        return WatchedFolder(folder.path, folder.device, is_away=True)
    return WatchedFolder(folder.path, device)
