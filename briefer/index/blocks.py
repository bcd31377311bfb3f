"""Postings of one word in one segment, through Whoosh's matchers."""

from collections.abc import Iterator

from whoosh.reading import IndexReader


def weights_of(leaf: IndexReader, field: str, word: bytes) -> Iterator[tuple[int, float]]:
    """Document numbers within the segment, ascending, with the word's weight in each."""
    matcher = leaf.postings(field, word)
    while matcher.is_active():
        yield matcher.id(), matcher.weight()
        matcher.next()


def positions_among(leaf: IndexReader, field: str, word: bytes, numbers: list[int]) -> Iterator[tuple[int, list[int]]]:
    """The word's positions in those of `numbers` (ascending) that have it."""
    matcher = leaf.postings(field, word)
    for number in numbers:
        if not matcher.is_active():
            return
        matcher.skip_to(number)
        if matcher.is_active() and matcher.id() == number:
            yield number, list(matcher.value_as("positions"))
