"""What a search asks and answers. The query itself is in `query_language`."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefer.domain.anchor import Span
from briefer.domain.query_language import Query
from briefer.domain.source import Passage, PassageId, Source, SourceId


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage found by the index, with its BM25 score. `complete` is whether it has all the words asked for."""

    passage: PassageId
    score: float
    complete: bool


@dataclass(frozen=True, slots=True)
class Ranking:
    """The index's answer, best first. `total` counts complete matches (partial ones where there are none).

    `partial` says that time ran out before everything was looked at.
    """

    ranked: tuple[Ranked, ...]
    total: int
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found, with the matches in it. `spans` are code points in the source's canonical text."""

    passage: Passage
    source: Source
    score: float
    spans: tuple[Span, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """Hits best first. `notes` are sentences on what was ignored in the query; `meant` is the query as it was read.

    `total` counts passages, `matches` occurrences, `in_furniture` hits that stand in page furniture (ranked last).
    `suggestion` is a spelling that would find something, where nothing was found. `repeats` names hits that say what a
    hit of another source says already, and that source. Where only filters were typed, `sources` are those that pass.
    """

    query: str
    hits: tuple[Hit, ...]
    total: int
    matches: int
    in_furniture: int = 0
    notes: tuple[str, ...] = ()
    meant: Query | None = None
    suggestion: str | None = None
    partial: bool = False
    seconds: float = 0.0
    repeats: Mapping[PassageId, SourceId] = field(default_factory=dict)
    sources: tuple[Source, ...] | None = None

    @property
    def none_complete(self) -> bool:
        """Whether no passage has all the words, so that the best partial matches are shown."""
        return bool(self.hits) and not any(hit.complete for hit in self.hits)
