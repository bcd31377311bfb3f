"""Where words that somebody typed or pasted stand in the library, exactly."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.errors import NotFound
from briefer.domain.query_parser import parse
from briefer.domain.quote import DirectQuote, QuoteId, quote
from briefer.domain.source import Source, SourceId
from briefer.ports.index import IndexReading
from briefer.ports.library import LibraryReading
from briefer.ports.work import Cancelled, never

FEWEST = 8  # words from which a match with a source is no accident
ASKED = 8  # words that the index is asked for
LIKELIEST = 20  # passages that are looked at


@dataclass(frozen=True, slots=True)
class Wording:
    """Words found in a source: the quote that they are there."""

    source: Source
    quote: DirectQuote


class Wordings:
    """Only white space may differ; what is handed back has the source's own."""

    def __init__(self, library: LibraryReading, index: IndexReading) -> None:
        self._library, self._index = library, index

    def likely(self, words: str, *, id: QuoteId, cancelled: Cancelled = never) -> Wording | None:
        """In the sources that the index names for these words: fast. None for fewer than eight words."""
        if len(words.split()) < FEWEST:
            return None
        return self._first(self._likeliest(words, cancelled), words, id, cancelled)

    def anywhere(self, words: str, *, id: QuoteId, cancelled: Cancelled = never) -> Wording | None:
        """In any source, the likeliest first. A library of thousands takes seconds."""
        seen = tuple(self._likeliest(words, cancelled))
        found = self._first(iter(seen), words, id, cancelled)
        rest = (source.id for source in self._library.sources() if source.id not in seen)
        return found or self._first(rest, words, id, cancelled)

    def _likeliest(self, words: str, cancelled: Cancelled) -> Iterator[SourceId]:
        asked = " ".join(re.findall(r"\w+", words)[:ASKED])
        query = parse(f'"{asked}"', whole=True)
        if query.node is None:
            return
        last = self._library.passage_map().furniture
        ranking = self._index.rank(query, within=None, last=last, limit=LIKELIEST, cancelled=cancelled)
        passages = self._library.passages([one.passage for one in ranking.ranked])
        yield from dict.fromkeys(passage.source for passage in passages)

    def _first(self, sources: Iterator[SourceId], words: str, id: QuoteId, cancelled: Cancelled) -> Wording | None:
        pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
        for one in sources:
            if cancelled():
                return None
            try:
                source = self._library.source(one)
                text = self._library.text(source.digest)
            except NotFound:
                continue
            if words.strip() and (match := pattern.search(text.text)):
                return Wording(source, quote(id, one, text, Span(*match.span())))
        return None
