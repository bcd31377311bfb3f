"""Merges a library pack into the library: every source of it once, by the digest of its file or its text."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from briefer.domain.errors import LibraryUnavailable
from briefer.domain.source import Source, SourceId, SourceText, TextDigest
from briefer.librarian.index_keeping import IndexKeeping
from briefer.librarian.queue_reading import Asker
from briefer.ports.library import LibraryWriting
from briefer.ports.packs import Conflict, PackedSource, PackReport
from briefer.ports.reading import Read
from briefer.ports.work import Progress
from briefer.whole_file import clause_of

FILES = "files"  # the folder within the library's for files that came in packs


class Pack(Protocol):
    @property
    def sources(self) -> Sequence[PackedSource]: ...
    def check(self, told: Callable[[int], None]) -> None:
        """Raises `FileDamaged`."""

    def text(self, digest: TextDigest) -> SourceText: ...
    def copy_file(self, raw_digest: str, to: Path) -> None:
        """Raises `FileDamaged`; `OSError` where it cannot be written."""


class Packs(Protocol):
    """Opens packs, and knows what is in them."""

    def open(self, path: Path) -> AbstractContextManager[Pack]:
        """Raises `NotFound`, `FileDamaged`, `FormatTooNew`."""

    def plain_name(self, name: str) -> str: ...


class Merging(Protocol):
    def same_as(
        self, packed: PackedSource, *, but: Collection[SourceId] = (), files: Collection[str] = ()
    ) -> SourceId | None: ...
    def keep_text(self, source: SourceId, text: SourceText) -> None: ...
    def has_place(self, path: Path) -> bool: ...
    def is_free(self, id: SourceId) -> bool: ...
    def merge(self, source: SourceId, packed: PackedSource) -> tuple[Conflict, ...]: ...
    def mark_without_file(self, source: SourceId) -> None: ...


class MergedLibrary(LibraryWriting, Protocol):
    @property
    def merging(self) -> Merging: ...
    def held(self, source: SourceId) -> Source:
        """Raises `NotFound`."""


class PackTaking:
    def __init__(self, folder: Path, library: MergedLibrary, keeping: IndexKeeping, packs: Packs) -> None:
        self._folder, self._library, self._keeping, self._packs = folder, library, keeping, packs

    def take(self, path: Path, asker: Asker) -> PackReport:
        """All of the pack is checked before any of it is taken. Stops between two sources."""
        added: list[Source] = []
        merged: list[Source] = []
        conflicts: list[Conflict] = []
        stopped = False
        with self._packs.open(path) as pack:
            total = 2 * len(pack.sources)
            pack.check(lambda done: asker.progress(Progress(done, total)))
            files, taken = {one.raw_digest for one in pack.sources}, set[SourceId]()
            self._keeping.begin()
            for done, packed in enumerate(pack.sources):
                asker.between()
                if asker.cancelled():
                    stopped = True
                    break
                asker.progress(Progress(len(pack.sources) + done, total, packed.name))
                known = self._library.merging.same_as(packed, but=taken, files=files)
                source = known if known is not None else self._add(pack, packed)
                taken.add(source)
                self._keep_texts(pack, packed, source)
                conflicts += self._library.merging.merge(source, packed)
                (added if known is None else merged).append(self._library.held(source))
                self._keeping.flush_if_due()
        self._keeping.flush()
        return PackReport(tuple(added), tuple(merged), tuple(conflicts), cancelled=stopped)

    def _add(self, pack: Pack, packed: PackedSource) -> SourceId:
        path = self._free_place(packed)
        if packed.has_file:
            self._put(pack, packed, path)
        read = Read(path, packed.raw_digest, pack.text(packed.digest), packed.status, packed.reason)
        source, passages = self._library.add(
            read, known_as=packed.id if self._library.merging.is_free(packed.id) else None
        )
        if not packed.has_file:
            self._library.merging.mark_without_file(source.id)
        self._keeping.add(source.id, passages)
        return source.id

    def _keep_texts(self, pack: Pack, packed: PackedSource, source: SourceId) -> None:
        """All that its quotes may have been taken from, in the library that it comes from."""
        has = self._library.held(source).digest
        for digest in (packed.digest, *packed.earlier):
            if digest != has:
                self._library.merging.keep_text(source, pack.text(digest))

    def _free_place(self, packed: PackedSource) -> Path:
        """In the folder of its file's digest; in one with a number where another source of the same file has that."""
        folder, name, number = packed.raw_digest[:16], self._packs.plain_name(packed.name), 1
        path = self._folder / FILES / folder / name
        while self._library.merging.has_place(path):
            number += 1
            path = self._folder / FILES / f"{folder}-{number}" / name
        return path

    def _put(self, pack: Pack, packed: PackedSource, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            pack.copy_file(packed.raw_digest, path)
        except OSError as error:
            raise LibraryUnavailable(self._folder, clause_of(error)) from error
