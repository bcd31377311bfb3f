"""Searching: what was typed, to passages with their words and places."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from time import perf_counter
from typing import Protocol

from briefer.domain.anchor import Span
from briefer.domain.errors import NotFound
from briefer.domain.query_language import Query
from briefer.domain.query_parser import parse
from briefer.domain.search import Hit, Ranked, SearchAnswer
from briefer.domain.source import Passage, PassageId, Source, SourceId
from briefer.domain.source_filter import ALL_SOURCES, SourceFilter
from briefer.ports.index import IndexReading
from briefer.ports.library import LibraryReading, PassageMap, RelatedReading
from briefer.ports.work import Cancelled, never
from briefer.services.repeats import repeats_among
from briefer.services.source_filters import passes

LIMIT = 50


class Library(LibraryReading, RelatedReading, Protocol):
    """What the library holds, and what in it is alike."""


class Searching:
    """Safe for several threads, as its library and index are."""

    def __init__(self, library: Library, index: IndexReading, *, today: Callable[[], date] = date.today) -> None:
        self._library = library
        self._index = index
        self._today = today
        self._sources: tuple[int, dict[SourceId, Source]] = (-1, {})  # those found in a generation of the library

    def search(
        self,
        typed: str,
        *,
        whole: bool = False,
        among: SourceFilter = ALL_SOURCES,
        limit: int = LIMIT,
        cancelled: Cancelled = never,
    ) -> SearchAnswer:
        """The best passages for `typed`, whatever that is, in the sources that pass the filter `among`.

        Unless `whole`, its last word may still go on. Nothing typed is an error. A cancelled search answers soon, with
        what it has, as `partial`.
        """
        began = perf_counter()
        query = parse(typed, whole=whole)
        if query.node is None:
            found = self._passing(query, among) if query.filters else None
            return SearchAnswer(typed, (), 0, 0, notes=query.notes, seconds=perf_counter() - began, sources=found)
        passages = self._library.passage_map()
        within = self._within(query, among, passages)
        ranking = self._index.rank(query, within=within, last=passages.furniture, limit=limit, cancelled=cancelled)
        hits = self._hits(query, ranking.ranked, self._sources_of(passages.generation), cancelled)
        found_all = any(hit.complete for hit in hits)
        return SearchAnswer(
            typed,
            hits,
            ranking.total,
            sum(len(hit.spans) for hit in hits if hit.complete or not found_all),
            in_furniture=sum(hit.passage.id in passages.furniture for hit in hits),
            notes=query.notes,
            meant=query,
            suggestion=None if found_all or cancelled() else self._index.suggestion(query),
            partial=ranking.partial or cancelled(),
            seconds=perf_counter() - began,
            repeats=repeats_among(hits, self._library.related),
        )

    def can_be_trusted(self) -> bool:
        """Whether the index is sound. Without one a search finds nothing, whatever the library holds."""
        return self._index.is_sound()

    def among(self, sources: Sequence[Source], chosen: SourceFilter) -> tuple[Source, ...]:
        """Those of `sources` that pass a filter, in their order."""
        today = self._today()
        return tuple(source for source in sources if passes(source, (), chosen, today=today))

    def matches(self, typed: str, text: str, *, whole: bool = False) -> tuple[Span, ...]:
        """Where the words of `typed` stand in any text, such as that of a source which is open for reading."""
        query = parse(typed, whole=whole)
        return () if query.node is None else self._index.matches(query, text)

    def _within(self, query: Query, among: SourceFilter, passages: PassageMap) -> frozenset[PassageId] | None:
        """The passages of the sources that meet all filters; `None` where there are none."""
        if not query.filters and among == ALL_SOURCES:
            return None
        kept = (source.id for source in self._passing(query, among))
        return frozenset(PassageId(number) for source in kept for number in passages.of.get(source, ()))

    def _passing(self, query: Query, among: SourceFilter) -> tuple[Source, ...]:
        """The sources that meet all filters, typed and chosen."""
        today, sources = self._today(), self._library.sources()
        return tuple(source for source in sources if passes(source, query.filters, among, today=today))

    def _hits(
        self, query: Query, ranked: tuple[Ranked, ...], sources: dict[SourceId, Source], cancelled: Cancelled
    ) -> tuple[Hit, ...]:
        """The ranked passages with text and matches. A passage without a match in its text is not shown."""
        passages = {passage.id: passage for passage in self._library.passages([one.passage for one in ranked])}
        hits: list[Hit] = []
        for one in ranked:
            if cancelled():
                break
            passage = passages.get(one.passage)
            if passage is None:
                continue  # removed since it was indexed
            source = sources.get(passage.source) or self._source(passage.source)
            start = passage.span.start
            spans = tuple(
                Span(start + span.start, start + span.end) for span in self._index.matches(query, passage.text)
            )
            if source is not None and spans:
                sources[source.id] = source
                hits.append(Hit(_placed(passage, spans[0]), source, one.score, spans, one.complete))
        return tuple(hits)

    def _sources_of(self, generation: int) -> dict[SourceId, Source]:
        """The sources at hand: from one key to the next they are much the same."""
        if self._sources[0] != generation:
            self._sources = generation, {}
        return self._sources[1]

    def _source(self, id: SourceId) -> Source | None:
        try:
            return self._library.source(id)
        except NotFound:
            return None


def _placed(passage: Passage, first: Span) -> Passage:
    """A passage of several paragraphs with the number and page of the one that its first match stands in."""
    for start in reversed(passage.later):
        if start.offset <= first.start:
            return replace(passage, paragraph=start.paragraph, page=start.page)
    return passage
