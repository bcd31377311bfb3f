"""A segment of Whoosh's own format, written in a fraction of the time: value for value what Whoosh would write.

Whoosh makes a tuple of every posting, sorts them all, and hands them on one by one. Here postings gather by word as
they come, already in the order of documents, and go to Whoosh's block writer 128 at a time. The names with an
underscore are Whoosh's, used in this module only; a test holds all that is written against Whoosh's own writer.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pickle import dumps
from struct import Struct
from typing import Any

from whoosh.codec.whoosh3 import W3FieldWriter, W3LeafMatcher
from whoosh.matching.wrappers import FilterMatcher
from whoosh.reading import IndexReader
from whoosh.util.numeric import byte_to_length, length_to_byte
from whoosh.writing import SegmentWriter

from briefer.domain.source import Passage
from briefer.index.analysis import forms_in
from briefer.index.schema import EXACT, ID, STEM

_count = Struct("!I").pack  # as Whoosh packs how often a word stands in a document


class FastSegment:
    """What a writer adds to its new segment. `add` passages and readers, then `write` once."""

    def __init__(self, writer: SegmentWriter) -> None:
        self._writer: Any = writer
        self._stems: dict[str, list[int]] = defaultdict(list)  # of each word: document and count, in turn
        self._exact: dict[str, tuple[list[int], list[bytes]]] = defaultdict(lambda: ([], []))
        self._exact_counts: dict[str, dict[int, int]] = defaultdict(dict)  # where a word stands more than once
        self._lengths = {STEM: array("I"), EXACT: array("I")}  # as they are stored, in one byte
        self._once = _PositionsOfOne()

    def add(self, passage: Passage) -> None:
        exact, stems = forms_in(passage.text)
        document = self._begin(passage.id, len(stems), len(exact))
        of_stem = self._stems
        for word, count in Counter(stems).items():
            of_stem[word] += (document, count)
        places: dict[str, list[int]] = {}
        for place, word in enumerate(exact):
            if word in places:
                places[word].append(place)
            else:
                places[word] = [place]
        of_exact, once = self._exact, self._once
        for word, positions in places.items():
            documents, values = of_exact[word]
            documents.append(document)
            if len(positions) == 1:
                values.append(once[positions[0]])
            else:
                values.append(_encoded(positions))
                self._exact_counts[word][document] = len(positions)
        self._end()

    def add_reader(self, reader: IndexReader) -> None:
        """All documents of another segment that were not deleted."""
        renumbered: dict[int, int] = {}
        column = reader.column_reader(ID) if reader.doc_count_all() else ()
        for old in range(reader.doc_count_all()):
            if not reader.is_deleted(old):
                lengths = [reader.doc_field_length(old, field) or 0 for field in (STEM, EXACT)]
                renumbered[old] = self._begin(column[old], *lengths)
                self._end()
        for field, word in reader.all_terms():
            (self._take_stem if field == STEM else self._take_exact)(reader, word, renumbered)

    def write(self) -> None:
        """Instead of Whoosh's own step: closes what is known of documents and writes the words."""
        self._writer.perdocwriter.close()
        fields: W3FieldWriter = self._writer.fieldwriter
        for field, words in ((EXACT, self._exact_postings()), (STEM, self._stem_postings())):
            self._write_field(fields, field, words)
        fields.close()

    # -- documents ----------------------------------------------------------------------------------------------
    def _begin(self, id: int, stems: int, exact: int) -> int:
        writer = self._writer
        document: int = writer.docnum
        documents = writer.perdocwriter
        documents.start_doc(document)
        schema = writer.schema
        documents.add_field(EXACT, schema[EXACT], None, exact)
        documents.add_field(ID, schema[ID], None, 0)
        documents.add_column_value(ID, schema[ID].column_type, schema[ID].to_column_value(id))
        documents.add_field(STEM, schema[STEM], None, stems)
        for field, length in ((STEM, stems), (EXACT, exact)):
            self._lengths[field].append(byte_to_length(length_to_byte(length)) if length else 0)
        return document

    def _end(self) -> None:
        self._writer.perdocwriter.finish_doc()
        self._writer._added = True
        self._writer.docnum += 1

    # -- another segment's words ----------------------------------------------------------------------------------
    def _take_stem(self, reader: IndexReader, word: bytes, renumbered: Mapping[int, int]) -> None:
        postings = self._stems[word.decode()]
        for documents, weights, _ in _blocks(reader, STEM, word):
            for old, weight in zip(documents, weights, strict=True):
                if old in renumbered:
                    postings += (renumbered[old], int(weight))

    def _take_exact(self, reader: IndexReader, word: bytes, renumbered: Mapping[int, int]) -> None:
        taken, values = self._exact[text := word.decode()]
        for documents, weights, encoded in _blocks(reader, EXACT, word):
            for old, weight, value in zip(documents, weights, encoded, strict=True):
                if old in renumbered:
                    taken.append(renumbered[old])
                    values.append(value)
                    if weight != 1.0:
                        self._exact_counts[text][renumbered[old]] = int(weight)

    # -- words, in the order of their bytes -----------------------------------------------------------------------
    def _stem_postings(self) -> Iterator[tuple[str, list[int], list[int], list[bytes]]]:
        packed = [_count(count) for count in range(1024)]
        for word in sorted(word for word, postings in self._stems.items() if postings):
            postings = self._stems[word]
            counts = postings[1::2]
            values = [packed[count] if count < 1024 else _count(count) for count in counts]
            yield word, postings[::2], counts, values

    def _exact_postings(self) -> Iterator[tuple[str, list[int], list[int], list[bytes]]]:
        for word in sorted(word for word, (documents, _) in self._exact.items() if documents):
            documents, values = self._exact[word]
            if (several := self._exact_counts.get(word)) is not None:
                yield word, documents, [several.get(document, 1) for document in documents], values
            else:
                yield word, documents, [1] * len(documents), values

    def _write_field(
        self, fields: Any, field: str, words: Iterable[tuple[str, list[int], list[int], list[bytes]]]
    ) -> None:
        length_of = self._lengths[field].__getitem__
        started = False
        for word, documents, counts, values in words:
            if not started:
                fields.start_field(field, self._writer.schema[field])
                started = True
            fields.start_term(word.encode())
            block = fields._postwriter
            size = block._blocklimit
            last = len(documents) - size
            for start in range(0, len(documents), size):
                block._ids = array("I", documents[start : start + size])
                block._weights = array("f", counts[start : start + size])
                block._values = values[start : start + size]
                lengths = list(map(length_of, block._ids))
                block._minlength = min(lengths)
                block._maxlength = max(lengths)
                block._maxweight = float(max(counts[start : start + size]))
                if start < last:
                    block._write_block()
            fields.finish_term()
        if started:
            fields.finish_field()


class _PositionsOfOne(dict[int, bytes]):
    """The encoded position of a word that stands once, made when first asked for."""

    def __missing__(self, place: int) -> bytes:
        self[place] = encoded = _encoded([place])
        return encoded


def _encoded(places: list[int]) -> bytes:
    """Positions as Whoosh encodes them: their number, and the steps from one to the next."""
    steps = [places[0], *(after - before for before, after in pairwise(places))]
    return _count(len(steps)) + dumps(steps, 2)


def _blocks(reader: Any, field: str, word: bytes) -> Iterator[tuple[Iterable[int], Iterable[float], Iterable[bytes]]]:
    matcher = reader.postings(field, word)
    while isinstance(matcher, FilterMatcher):
        matcher = matcher.child
    if not isinstance(matcher, W3LeafMatcher):
        while matcher.is_active():
            yield (matcher.id(),), (matcher.weight(),), (matcher.value(),)
            matcher.next()
        return
    has_positions = field == EXACT
    while matcher.is_active():
        yield _found(matcher, has_positions=has_positions)
        matcher._next_block()


def _found(matcher: Any, *, has_positions: bool) -> tuple[Iterable[int], Iterable[float], Iterable[bytes]]:
    matcher._read_ids()
    matcher._read_weights()
    if has_positions:
        matcher._read_values()
    return matcher._ids, matcher._weights, matcher._values if has_positions else ()
