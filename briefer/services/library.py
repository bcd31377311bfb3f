"""The library, as a user means it: what is in it, adding, removing, describing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from briefer.domain.errors import NotFound, SourceUnreadable
from briefer.domain.source import LeftOut, Related, Source, SourceId, SourceText, TextDigest
from briefer.ports.librarian import AddReport, Librarian
from briefer.ports.library import LibraryReading, RelatedReading
from briefer.ports.reading import AS_IT_IS, ReadAs
from briefer.ports.work import Cancelled, Progress, never, silent
from briefer.services.evidence import Described, described


class Reading(LibraryReading, RelatedReading, Protocol):
    """What the library holds, and what in it is alike."""


class LibraryService:
    """Reads the library here; leaves every change to the librarian process, which blocks until it is done."""

    def __init__(
        self,
        reading: Reading,
        librarian: Librarian,
        *,
        folder: Path | None = None,
        also_close: Callable[[], None] = lambda: None,
    ) -> None:
        """`folder` is where the library stands, to be shown. `also_close` closes what `reading` holds open."""
        self.folder = folder
        self._reading = reading
        self._librarian = librarian
        self._also_close = also_close

    def sources(self) -> tuple[Source, ...]:
        return self._reading.sources()

    def source(self, id: SourceId) -> Source:
        """Raises `NotFound`."""
        return self._reading.source(id)

    def source_named(self, name: str) -> Source:
        """The source with this id, the beginning of an id, file name or title. Raises `NotFound` unless it is one."""
        folded = name.casefold()
        sources = self._reading.sources()
        for source in sources:
            if source.id == name:
                return source
        found = [
            source
            for source in sources
            if folded in (source.path.name.casefold(), str(source.path).casefold())
            or (source.reference.title or "").casefold() == folded
            or (len(name) >= 4 and source.id.startswith(folded))
        ]
        if len(found) != 1:
            raise NotFound("source", name)
        return found[0]

    def text(self, digest: TextDigest) -> SourceText:
        """Any text that was ever kept. Raises `NotFound`."""
        return self._reading.text(digest)

    def described(self, id: SourceId) -> Described:
        """A source with what was read for its details, and where. Raises `NotFound`."""
        return described(self._reading, id)

    def related(self, source: SourceId) -> tuple[Related, ...]:
        """Other sources with much of the same text, the most alike first."""
        return self._reading.related(source)

    def left_out(self) -> tuple[LeftOut, ...]:
        return self._reading.left_out()

    def add(
        self,
        paths: Sequence[Path],
        *,
        how: ReadAs = AS_IT_IS,
        progress: Callable[[Progress], None] = silent,
        cancelled: Cancelled = never,
    ) -> AddReport:
        """Reads files and folders into the library, as is asked this once; blocks. Raises `LibraryBusy`,
        `LibraryUnavailable`."""
        found = [path.absolute() for path in paths]
        return self._librarian.add(found, how=how, progress=progress, cancelled=cancelled)

    def remove(self, sources: Sequence[SourceId]) -> None:
        """Takes sources out; briefings keep their quotes and every text that was kept stays. Raises `NotFound`."""
        self._librarian.remove(sources)

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source:
        """Confirms reference fields, in the names of `Reference`. Raises `NotFound`."""
        return self._librarian.describe(source, values)

    def check(self, source: SourceId) -> Source:
        """Looks at the source's file again: it is there, has changed, or is missing. Raises `NotFound`,
        `SourceUnreadable`."""
        return self._librarian.check(source)

    def look_again(self, sources: Iterable[SourceId], cancelled: Cancelled = never) -> bool:
        """Reads again those of `sources` whose file holds other bytes now; whether any has another text since.

        A file that is gone or cannot be read now leaves its source as it was: who checks it is told why.
        """
        changed = False
        for one in sources:
            if cancelled():
                break
            changed |= self._has_other_text(one)
        return changed

    def locate(self, source: SourceId, path: Path) -> Source:
        """A missing file was found at `path`. Raises `NotTheSameFile` where that has other words."""
        return self._librarian.check(source, path.absolute())

    def reindex(self, *, progress: Callable[[Progress], None] = silent, cancelled: Cancelled = never) -> int:
        """Rebuilds the index from the library; the number of passages in it."""
        return self._librarian.reindex(progress=progress, cancelled=cancelled)

    def _has_other_text(self, id: SourceId) -> bool:
        try:
            before = self._reading.source(id)
            return before.path.is_file() and self._librarian.check(id).digest != before.digest
        except (NotFound, SourceUnreadable):
            return False

    def close(self) -> None:
        """Ends the librarian process and lets go of the library's files."""
        self._librarian.close()
        self._also_close()
