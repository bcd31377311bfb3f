"""Postings of one word in one segment, a block at a time; and columns of numbers, each in one piece.

Whoosh's matchers hand out one posting after the other; its block files hold 128 in one piece. Where a matcher is of the
kind that has blocks, they are read whole: these are names of Whoosh's own codec, used in this module only. Other
matchers (a word with a single posting) are read posting by posting.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from pickle import loads
from typing import Any

from whoosh.codec.whoosh3 import W3LeafMatcher
from whoosh.columns import NumericColumn
from whoosh.matching.wrappers import FilterMatcher
from whoosh.reading import IndexReader

_COUNT = 4  # bytes before the pickled positions of a posting

Block = tuple[Iterable[int], Iterable[float]]


def weights_of(leaf: IndexReader, field: str, word: bytes) -> Iterator[Block]:
    """Document numbers within the segment, ascending, with the word's weights. Deleted documents are among them."""
    matcher = _matcher(leaf, field, word)
    if isinstance(matcher, W3LeafMatcher):
        yield from _blocks(matcher)
    else:
        while matcher.is_active():
            yield (matcher.id(),), (matcher.weight(),)
            matcher.next()


def _blocks(matcher: Any) -> Iterator[Block]:
    while matcher.is_active():
        matcher._read_ids()
        matcher._read_weights()
        yield matcher._ids, matcher._weights
        matcher._next_block()


def whole_numbers(leaf: Any, column: str, code: str) -> "array[int]":
    """A column of numbers, one for each document of the segment, 0 where there is none; `code` as in `array`."""
    found = array(code)
    if leaf.doc_count_all() and leaf._perdoc.has_column(column):
        reader = leaf._perdoc.column_reader(column, NumericColumn(code))
        found.frombytes(bytes(reader._dbfile.get(reader._basepos, reader._count * found.itemsize)))
        if sys.byteorder == "little":
            found.byteswap()
    found.extend([0] * (leaf.doc_count_all() - len(found)))
    return found


def positions_among(leaf: IndexReader, field: str, word: bytes, numbers: list[int]) -> Iterator[tuple[int, list[int]]]:
    """The word's positions in those of `numbers` (ascending) that have it."""
    matcher = _matcher(leaf, field, word)
    if not isinstance(matcher, W3LeafMatcher):
        for number in numbers:
            if matcher.is_active():
                matcher.skip_to(number)
            if matcher.is_active() and matcher.id() == number:
                yield number, list(matcher.value_as("positions"))
    else:
        yield from _positions_in_blocks(matcher, numbers)


def _positions_in_blocks(matcher: Any, numbers: list[int]) -> Iterator[tuple[int, list[int]]]:
    at = 0
    while at < len(numbers) and matcher.is_active():
        last = bisect_left(numbers, matcher._maxid + 1, at)
        if last > at:
            matcher._read_ids()
            matcher._read_values()
            places = {number: place for place, number in enumerate(matcher._ids)}
            for number in numbers[at:last]:
                if (place := places.get(number)) is not None:
                    yield number, _decoded(matcher._values[place])
        at = last
        matcher._next_block()


def _matcher(leaf: IndexReader, field: str, word: bytes) -> Any:
    matcher: Any = leaf.postings(field, word)
    while isinstance(matcher, FilterMatcher):  # takes out deleted documents one by one; we do it in one go
        matcher = matcher.child
    return matcher


def _decoded(value: bytes) -> list[int]:
    """Positions from a posting: a count, then a pickled list of the steps from one to the next, its end cut off."""
    pickled = value[_COUNT:]
    return list(accumulate(loads(pickled if pickled.endswith(b".") else pickled + b".")))
