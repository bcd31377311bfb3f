"""One generation of the index, opened for reading: its words, who has them, and what that is worth.

Documents are numbered from 0 across all segments, as Whoosh does; deleted ones never come out of here.
Not safe for several threads at once: the posting files have one reading position.
"""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from whoosh import index
from whoosh.reading import IndexReader

from briefer.domain.source import PassageId
from briefer.index.analysis import stem_of
from briefer.index.blocks import positions_among, weights_of
from briefer.index.schema import EXACT, ID, K1, NAME, STEM, B, idf

CACHED_POSTINGS = 2_000_000  # entries of about 32 bytes; the least recently used words go first

Postings = Mapping[int, float]  # document number to weight


class Snapshot:
    """Raises whatever Whoosh raises for damaged files."""

    def __init__(self, folder: Path) -> None:
        self._reader: IndexReader = index.open_dir(str(folder), indexname=NAME).reader()
        self._leaves = [(leaf, base) for leaf, base in self._reader.leaf_readers() if leaf.doc_count_all()]
        self.ids = array("Q")
        self._deleted: set[int] = set()
        for leaf, base in self._leaves:
            column = leaf.column_reader(ID)
            self.ids.extend(column[number] for number in range(leaf.doc_count_all()))
            if leaf.has_deletions():
                self._deleted.update(base + number for number in range(leaf.doc_count_all()) if leaf.is_deleted(number))
        self.documents: int = self._reader.doc_count_all()
        self._average = self._reader.field_length(STEM) / self.documents if self.documents else 1.0
        self._norms: dict[int, float] = {}
        self._words: list[str] | None = None
        self._cache: OrderedDict[tuple[str, str], Postings] = OrderedDict()
        self._cached = 0

    def close(self) -> None:
        self._reader.close()

    def passage(self, number: int) -> PassageId:
        return PassageId(self.ids[number])

    def all_numbers(self) -> set[int]:
        return set(range(self.documents)) - self._deleted

    def having_stem(self, stem: str) -> Postings:
        return self._postings(STEM, stem)

    def having_word(self, word: str) -> Postings:
        return self._postings(EXACT, word)

    def score_of_stem(self, stem: str) -> Callable[[int], float]:
        """What a document's BM25 score gains by this word."""
        return self._scoring(self.having_stem(stem), self._reader.doc_frequency(STEM, stem.encode()))

    def score_of_postings(self, postings: Postings) -> Callable[[int], float]:
        """The same for several words taken as one."""
        return self._scoring(postings, len(postings))

    def positions(self, word: str, numbers: list[int]) -> dict[int, list[int]]:
        """Where `word` stands in each of the documents `numbers` (sorted) that has it, counted in tokens from 0."""
        found: dict[int, list[int]] = {}
        for leaf, base in self._leaves:
            first = bisect_left(numbers, base)
            last = bisect_left(numbers, base + leaf.doc_count_all())
            if first < last and (EXACT, word.encode()) in leaf:
                local = [number - base for number in numbers[first:last]]
                for number, places in positions_among(leaf, EXACT, word.encode(), local):
                    found[base + number] = places
        return found

    def words_starting(self, prefix: str) -> list[str]:
        """The exact words of the lexicon that begin so, in order."""
        words = self.words
        first = bisect_left(words, prefix)
        last = bisect_left(words, prefix + "\U0010ffff", first)
        return words[first:last]

    def words_of_stem(self, stem: str) -> list[str]:
        """The exact words of the lexicon that have this stem. English stems keep a word's first two letters."""
        return [word for word in self.words_starting(stem[:2]) if stem_of(word) == stem]

    def frequency(self, word: str) -> int:
        """How many documents have this exact word."""
        return int(self._reader.doc_frequency(EXACT, word.encode()))

    def has_stem(self, stem: str) -> bool:
        return (STEM, stem.encode()) in self._reader

    @property
    def words(self) -> list[str]:
        if self._words is None:
            self._words = [word.decode() for word in self._reader.lexicon(EXACT)]
        return self._words

    def _scoring(self, postings: Postings, having: int) -> Callable[[int], float]:
        weight = idf(self.documents, having) * (K1 + 1)
        norms = self._norms

        def score(number: int) -> float:
            count = postings.get(number)
            if count is None:
                return 0.0
            norm = norms.get(number)
            if norm is None:
                norm = norms[number] = self._norm(number)
            return weight * count / (count + norm)

        return score

    def _norm(self, number: int) -> float:
        return K1 * (1 - B + B * self._reader.doc_field_length(number, STEM) / self._average)

    def _postings(self, field: str, word: str) -> Postings:
        key = (field, word)
        if key in self._cache:
            self._cache.move_to_end(key)
            return self._cache[key]
        postings: dict[int, float] = {}
        for leaf, base in self._leaves:
            if (field, word.encode()) in leaf:
                _collect(postings, weights_of(leaf, field, word.encode()), base)
        if self._deleted:
            for number in self._deleted.intersection(postings):
                del postings[number]
        self._cache[key] = postings
        self._cached += len(postings)
        while self._cached > CACHED_POSTINGS and len(self._cache) > 1:
            self._cached -= len(self._cache.popitem(last=False)[1])
        return postings


def _collect(postings: dict[int, float], found: Iterable[tuple[int, float]], base: int) -> None:
    if base:
        postings.update((base + number, weight) for number, weight in found)
    else:
        postings.update(found)
