"""What a person decides about what the library holds: tags, the trash, files not to be asked about, reading again."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefer.domain.source import Removed, SourceId
from briefer.ports.librarian import AddReport, Curator
from briefer.ports.library import TrashReading
from briefer.ports.work import Cancelled, Progress, never


class Curation:
    """Every change blocks until the librarian process has made it. All raise `LibraryBusy`, `LibraryUnavailable`."""

    def __init__(self, trash: TrashReading, curator: Curator) -> None:
        self._trash = trash
        self._curator = curator

    def removed(self) -> tuple[Removed, ...]:
        """What waits in the trash; the one removed last comes first."""
        return self._trash.removed()

    def restore(self, sources: Sequence[SourceId]) -> None:
        """Out of the trash, with tags and confirmed details. Raises `NotFound`."""
        self._curator.restore(sources)

    def tag(self, sources: Sequence[SourceId], *, put: Sequence[str] = (), take: Sequence[str] = ()) -> None:
        """Puts tags on and takes tags off, whatever their case. Raises `NotFound`."""
        wanted = [tag for tag in (" ".join(one.split()) for one in put) if tag]
        self._curator.tag(sources, put=wanted, take=take)

    def ignore(self, paths: Sequence[Path]) -> None:
        """Files that could not be read, and are not to be counted among those that need attention."""
        self._curator.ignore(paths, ignored=True)

    def heed(self, paths: Sequence[Path]) -> None:
        """Files that are to be counted again."""
        self._curator.ignore(paths, ignored=False)

    def reread(
        self,
        sources: Sequence[SourceId],
        *,
        progress: Callable[[Progress], None],
        cancelled: Cancelled = never,
    ) -> AddReport:
        """Reads the files anew, changed or not; a file that cannot be read any more costs nothing."""
        return self._curator.reread(sources, progress=progress, cancelled=cancelled)
