"""The library as whoever works off its queue sees it: the queue, the places of files, and what may not be read."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from briefer.domain.source import LeftOut, Source, SourceId, SourceStatus
from briefer.librarian.index_keeping import KeptLibrary
from briefer.ports.following import SeenFile


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
    """A library whose files are read."""

    @property
    def files(self) -> FileLedger: ...
    @property
    def places(self) -> Places: ...
    @property
    def quarantine(self) -> Quarantine: ...
