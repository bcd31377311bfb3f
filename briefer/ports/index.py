"""The index: what finds passages."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import Protocol

from briefer.domain.anchor import Span
from briefer.domain.query_language import Query
from briefer.domain.search import Ranking
from briefer.domain.source import Passage, PassageId, SourceId
from briefer.ports.work import Cancelled, Progress, never


class IndexLedger(Protocol):
    """What the library knows of how far the index has followed it; kept there, so that a kill costs nothing."""

    def waiting(self) -> tuple[SourceId, ...]:
        """Sources whose passages the index may lack, or hold in part; those with the fewest passages first."""

    def dropped(self) -> tuple[range, ...]:
        """Ids of passages that are gone from the library and that the index may still hold."""

    def settle(self, sources: Sequence[SourceId], dropped: Sequence[range]) -> None:
        """The index has committed the passages of `sources` and the removal of `dropped`."""

    def unsettle(self) -> None:
        """The index is to be built anew: every source waits, nothing is dropped."""


class IndexReading(Protocol):
    """Finds passages. A new generation is seen by the next call; a damaged index answers as if it were empty."""

    def rank(
        self,
        query: Query,
        *,
        within: AbstractSet[PassageId] | None,
        last: AbstractSet[PassageId],
        limit: int,
        cancelled: Cancelled = never,
    ) -> Ranking:
        """Passages by tier (all words, some words), those in `last` behind the others, then BM25, then id."""

    def matches(self, query: Query, text: str) -> tuple[Span, ...]:
        """Where the query's words stand in `text`, in code points of it."""

    def suggestion(self, query: Query) -> str | None:
        """A query with a spelling that is in the index, where a word of this one is not."""

    def is_sound(self) -> bool:
        """Whether the index is there, whole, and of this program's schema."""


class IndexWriting(Protocol):
    """The index's one writer, in the librarian process."""

    def add(self, passages: Sequence[Passage]) -> None: ...

    def remove(self, passages: Sequence[PassageId]) -> None: ...

    def commit(self) -> None: ...

    def clear(self) -> None:
        """An empty, sound index, whatever was there before."""


class IndexMending(Protocol):
    def mend(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        """Adds to the index what the library holds and it lacks; the number of passages. As `Librarian`."""


class IndexedReading(Protocol):
    def not_indexed(self) -> int:
        """How many sources the index has not taken up yet."""
