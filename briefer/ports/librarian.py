"""The one who writes library and index, in a process of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.mark import Mark
from briefer.domain.source import LeftOut, Source, SourceId
from briefer.ports.reading import AS_IT_IS, ReadAs
from briefer.ports.work import Cancelled, Progress, never


@dataclass(frozen=True, slots=True)
class AddReport:
    """What adding files did. `cancelled` where the user stopped it; what was read before is kept."""

    added: tuple[Source, ...] = ()
    unchanged: tuple[Source, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    skipped: int = 0
    seconds: float = 0.0
    cancelled: bool = False


class Librarian(Protocol):
    """The handle on the librarian process. Every call blocks until it is done: call it from a worker thread.

    All raise `LibraryBusy` while another window or command writes, and `LibraryUnavailable`.
    """

    def add(
        self,
        paths: Sequence[Path],
        *,
        how: ReadAs = AS_IT_IS,
        progress: Callable[[Progress], None],
        cancelled: Cancelled = never,
    ) -> AddReport:
        """Reads files and folders, as is asked. A file that cannot be read is in the report and stops nothing."""

    def remove(self, sources: Sequence[SourceId]) -> None: ...

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source: ...

    def check(self, source: SourceId, at: Path | None = None) -> Source:
        """Looks at a source's file again: whether it is there, and whether it has changed. `at` is where it was found.

        Raises `NotFound`, `NotTheSameFile`, and `SourceUnreadable`; then the text that was kept stays.
        """

    def reindex(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        """Throws the index away and rebuilds it; the number of passages in it."""

    def close(self) -> None: ...


class Curator(Protocol):
    """More of the librarian process, with the same rules: what a person decides about what the library holds."""

    def restore(self, sources: Sequence[SourceId]) -> None:
        """Out of the trash and into search. Raises `NotFound`."""

    def tag(self, sources: Sequence[SourceId], *, put: Sequence[str], take: Sequence[str]) -> None:
        """Raises `NotFound`."""

    def ignore(self, paths: Sequence[Path], *, ignored: bool) -> None: ...

    def reread(
        self, sources: Sequence[SourceId], *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> AddReport:
        """Reads the sources' files anew, changed or not. One that cannot be read any more keeps what it has and is
        among those left out. What a person has confirmed stays."""


class Adjuster(Protocol):
    """More of the librarian process, with the same rules: what a person puts right about how sources are read."""

    def decode(self, source: SourceId, encoding: str | None) -> Source:
        """Reads the file anew by an encoding, and later likewise; `None` leaves it to reading again. Quotes keep the
        text that they were taken from. Raises `NotFound` and `SourceUnreadable`; then nothing was changed."""

    def furnish(self, rule: FurnitureRule, *, holds: bool) -> None:
        """Makes a rule on page furniture, or takes it back. Search follows before this returns."""

    def mark(self, mark: Mark, *, kept: bool) -> None:
        """Puts a mark, or takes it away."""
