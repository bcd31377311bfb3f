"""Searching: what was typed, to passages with their words and places."""

from collections import OrderedDict
from dataclasses import replace
from threading import Lock
from time import perf_counter

from briefer.domain.anchor import Span
from briefer.domain.errors import NotFound
from briefer.domain.query_language import FieldFilter, Query
from briefer.domain.query_parser import parse
from briefer.domain.search import Hit, Ranked, SearchAnswer
from briefer.domain.source import Block, Passage, PassageId, Source, SourceId, TextDigest, block_at
from briefer.ports import Cancelled, IndexReading, LibraryReading, PassageMap, never
from briefer.services.source_filters import passes

LIMIT = 50
_TEXTS = 32  # texts whose blocks are kept at hand


class Searching:
    """Safe for several threads, as its library and index are."""

    def __init__(self, library: LibraryReading, index: IndexReading) -> None:
        self._library = library
        self._index = index
        self._blocks: OrderedDict[TextDigest, tuple[Block, ...]] = OrderedDict()
        self._lock = Lock()

    def search(
        self, typed: str, *, whole: bool = False, limit: int = LIMIT, cancelled: Cancelled = never
    ) -> SearchAnswer:
        """The best passages for `typed`, whatever that is. Unless `whole`, its last word may still go on.

        Nothing typed is an error. A cancelled search answers soon, with what it has, as `partial`.
        """
        began = perf_counter()
        query = parse(typed, whole=whole)
        notes = list(query.notes)
        if query.node is None:
            return SearchAnswer(typed, (), 0, 0, notes=query.notes, seconds=perf_counter() - began)
        passages = self._library.passage_map()
        within = self._within(query, passages, notes)
        ranking = self._index.rank(query, within=within, last=passages.furniture, limit=limit, cancelled=cancelled)
        hits = self._hits(query, ranking.ranked, cancelled)
        found_all = any(hit.complete for hit in hits)
        return SearchAnswer(
            typed,
            hits,
            ranking.total,
            sum(len(hit.spans) for hit in hits if hit.complete or not found_all),
            in_furniture=sum(hit.passage.id in passages.furniture for hit in hits),
            notes=tuple(notes),
            reading=query.reading,
            suggestion=None if found_all or cancelled() else self._index.suggestion(query),
            partial=ranking.partial or cancelled(),
            seconds=perf_counter() - began,
        )

    def can_be_trusted(self) -> bool:
        """Whether the index is sound. Without one a search finds nothing, whatever the library holds."""
        return self._index.is_sound()

    def matches(self, typed: str, text: str, *, whole: bool = False) -> tuple[Span, ...]:
        """Where the words of `typed` stand in any text, such as that of a source which is open for reading."""
        query = parse(typed, whole=whole)
        return () if query.node is None else self._index.matches(query, text)

    def _within(self, query: Query, passages: PassageMap, notes: list[str]) -> frozenset[PassageId] | None:
        """The passages of the sources that meet the query's filters; `None` where it has none."""
        if not query.filters:
            return None
        notes += [
            f"Sources have no tags yet, so “tag:{' '.join(one.words)}” finds nothing."
            for one in query.filters
            if isinstance(one, FieldFilter) and one.field == "tag"
        ]
        kept = [source.id for source in self._library.sources() if passes(source.reference, query.filters)]
        return frozenset(PassageId(number) for source in kept for number in passages.of.get(source, ()))

    def _hits(self, query: Query, ranked: tuple[Ranked, ...], cancelled: Cancelled) -> tuple[Hit, ...]:
        """The ranked passages with text and matches. A passage without a match in its text is not shown."""
        passages = {passage.id: passage for passage in self._library.passages([one.passage for one in ranked])}
        sources: dict[SourceId, Source | None] = {}
        hits: list[Hit] = []
        for one in ranked:
            if cancelled():
                break
            passage = passages.get(one.passage)
            if passage is None:
                continue  # removed since it was indexed
            if passage.source not in sources:
                sources[passage.source] = self._source(passage.source)
            source = sources[passage.source]
            start = passage.span.start
            spans = tuple(
                Span(start + span.start, start + span.end) for span in self._index.matches(query, passage.text)
            )
            if source is not None and spans:
                hits.append(Hit(self._placed(passage, spans[0]), source, one.score, spans, one.complete))
        return tuple(hits)

    def _source(self, id: SourceId) -> Source | None:
        try:
            return self._library.source(id)
        except NotFound:
            return None

    def _placed(self, passage: Passage, first: Span) -> Passage:
        """A passage of several paragraphs with the number and page of the one that its first match stands in."""
        if "\n" not in passage.text:
            return passage
        block = block_at(self._blocks_of(passage.digest), first.start)
        return passage if block is None else replace(passage, paragraph=block.number, page=block.page)

    def _blocks_of(self, digest: TextDigest) -> tuple[Block, ...]:
        with self._lock:
            if digest in self._blocks:
                self._blocks.move_to_end(digest)
                return self._blocks[digest]
        try:
            blocks = self._library.text(digest).blocks
        except NotFound:
            return ()
        with self._lock:
            self._blocks[digest] = blocks
            while len(self._blocks) > _TEXTS:
                self._blocks.popitem(last=False)
        return blocks
