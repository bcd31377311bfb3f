"""How far the index has come with what the library holds, and making up for what it lacks."""

from collections.abc import Callable

from briefer.ports.index import IndexedReading, IndexMending
from briefer.ports.work import Cancelled, Progress, never, silent


class Indexing:
    def __init__(self, reading: IndexedReading, mending: IndexMending) -> None:
        self._reading = reading
        self._mending = mending

    def lacking(self) -> int:
        """How many sources are kept whose passages cannot be found yet, as after a program was killed."""
        return self._reading.not_indexed()

    def mend(self, *, progress: Callable[[Progress], None] = silent, cancelled: Cancelled = never) -> int:
        """Makes up for what the index lacks; the number of passages. Raises `LibraryBusy`, `LibraryUnavailable`."""
        return self._mending.mend(progress=progress, cancelled=cancelled)
