"""One generation of the index, opened for reading: its words, who has them, and what that is worth.

Documents are numbered from 0 across all segments, as Whoosh does; deleted ones never come out of here.
Not safe for several threads at once: the posting files have one reading position.
"""

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path

from whoosh import index
from whoosh.reading import IndexReader
from whoosh.util.numeric import byte_to_length

from briefer.domain.source import PassageId
from briefer.index.analysis import stem_of
from briefer.index.blocks import positions_among, weights_of, whole_numbers
from briefer.index.schema import EXACT, ID, K1, NAME, STEM, B, idf

CACHED_POSTINGS = 1_000_000  # entries of about 60 bytes; the least recently used words go first
CACHED_POSITIONS = 100_000  # documents whose positions for a word are kept, about 150 bytes each
_GAINS, _UNION, _UNION_GAINS = "gains", "union", "union gains"

Postings = Mapping[int, float]  # document number to weight


class Snapshot:
    """Raises whatever Whoosh raises for damaged files."""

    def __init__(self, folder: Path) -> None:
        self._reader: IndexReader = index.open_dir(str(folder), indexname=NAME).reader()
        self._leaves = [(leaf, base) for leaf, base in self._reader.leaf_readers() if leaf.doc_count_all()]
        self.ids = array("Q")
        self._deleted: set[int] = set()
        for leaf, base in self._leaves:
            self.ids.extend(whole_numbers(leaf, ID, "Q"))
            if leaf.has_deletions():
                self._deleted.update(base + number for number in range(leaf.doc_count_all()) if leaf.is_deleted(number))
        self.documents: int = self._reader.doc_count_all()
        self._average = self._reader.field_length(STEM) / self.documents if self.documents else 1.0
        self._norms: list[float] | None = None
        self._words: list[str] | None = None
        self._cache: OrderedDict[tuple[str, str], Postings] = OrderedDict()
        self._entries = 0
        self._positions: dict[str, dict[int, list[int]]] = {}
        self._positions_kept = 0

    def close(self) -> None:
        self._reader.close()

    def passage(self, number: int) -> PassageId:
        return PassageId(self.ids[number])

    def all_numbers(self) -> set[int]:
        return set(range(self.documents)) - self._deleted

    def having_stem(self, stem: str) -> Postings:
        return self._cached((STEM, stem), lambda: self._postings(STEM, stem))

    def having_word(self, word: str) -> Postings:
        return self._cached((EXACT, word), lambda: self._postings(EXACT, word))

    def gains_of_stem(self, stem: str) -> Postings:
        """What the BM25 score of each document that has this word gains by it."""
        having = self._reader.doc_frequency(STEM, stem.encode())
        return self._cached((_GAINS, stem), lambda: self._gains(self.having_stem(stem), having))

    def union(self, name: str, made: Callable[[], Postings]) -> Postings:
        """Several words taken as one, kept under a name that says which."""
        return self._cached((_UNION, name), made)

    def gains_of_union(self, name: str, postings: Postings) -> Postings:
        """The same as `gains_of_stem` for several words taken as one."""
        return self._cached((_UNION_GAINS, name), lambda: self._gains(postings, len(postings)))

    def forget_unions(self) -> None:
        """Drops what was made of words while time ran out."""
        for key in [key for key in self._cache if key[0] in (_UNION, _UNION_GAINS)]:
            self._entries -= len(self._cache.pop(key))

    def positions(self, word: str, numbers: list[int]) -> dict[int, list[int]]:
        """Where `word` stands in each of the documents `numbers` (sorted; all have it), in tokens from 0."""
        known = self._positions.setdefault(word, {})
        unread = [number for number in numbers if number not in known]
        for leaf, base in self._leaves if unread else ():
            first = bisect_left(unread, base)
            last = bisect_left(unread, base + leaf.doc_count_all())
            if first < last and (EXACT, word.encode()) in leaf:
                local = [number - base for number in unread[first:last]]
                for number, places in positions_among(leaf, EXACT, word.encode(), local):
                    known[base + number] = places
        found = {number: known[number] for number in numbers if number in known}
        self._positions_kept += len(unread)
        if self._positions_kept > CACHED_POSITIONS:
            self._positions.clear()
            self._positions_kept = 0
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

    def _gains(self, postings: Postings, having: int) -> Postings:
        weight = idf(self.documents, having) * (K1 + 1)
        norms = self._norms = self._norms or self._all_norms()
        return {number: weight * count / (count + norms[number]) for number, count in postings.items()}

    def _all_norms(self) -> list[float]:
        """What the length of each document is worth. Lengths are kept in one byte."""
        of_byte = [K1 * (1 - B + B * byte_to_length(byte) / self._average) for byte in range(256)]
        return [of_byte[byte] for leaf, _ in self._leaves for byte in whole_numbers(leaf, f"_{STEM}_len", "B")]

    def _postings(self, field: str, word: str) -> Postings:
        postings: dict[int, float] = {}
        for leaf, base in self._leaves:
            if (field, word.encode()) in leaf:
                for numbers, weights in weights_of(leaf, field, word.encode()):
                    shifted = [base + number for number in numbers] if base else numbers
                    postings.update(zip(shifted, weights, strict=True))
        for number in self._deleted.intersection(postings):
            del postings[number]
        return postings

    def _cached(self, key: tuple[str, str], made: Callable[[], Postings]) -> Postings:
        if key in self._cache:
            self._cache.move_to_end(key)
            return self._cache[key]
        postings = self._cache[key] = made()
        self._entries += len(postings)
        while self._entries > CACHED_POSTINGS and len(self._cache) > 1:
            self._entries -= len(self._cache.popitem(last=False)[1])
        return postings
