"""A quote beside its source: what is found there, and that nothing is taken by itself."""

from dataclasses import replace

import pytest

from briefer.domain.anchor import Span
from briefer.domain.quote import DirectQuote, Omission, QuoteId, claim_of, is_verbatim
from briefer.domain.source import SourceId
from briefer.services.comparing import Comparing, Found, Held
from briefer.services.quoting import Quoting
from tests.fakes import MemoryLibrary, text_of

WORDS = "First line.\n\nThe two sides agreed on 43,548 visas."
ONE = SourceId("s1")


@pytest.fixture
def library() -> MemoryLibrary:
    library = MemoryLibrary()
    library.put(ONE, text_of(WORDS))
    return library


@pytest.fixture
def quote(library: MemoryLibrary) -> DirectQuote:
    made = Quoting(library).take(ONE, library.source(ONE).digest, Span(13, 50), id=QuoteId("q1"))
    return replace(made, edits=(Omission(Span(4, 7)),))


def test_a_quote_that_stands_where_it_was_taken_is_the_same(library: MemoryLibrary, quote: DirectQuote) -> None:
    compared = Comparing(library).compare(quote)
    assert (compared.found, compared.there) == (Found.SAME, quote)


def test_in_a_newer_text_the_words_are_found_and_keep_their_lawful_edits(
    library: MemoryLibrary, quote: DirectQuote
) -> None:
    library.put(ONE, text_of("A word before. " + WORDS))
    compared = Comparing(library).compare(quote)
    assert compared.found is Found.MOVED
    assert compared.there is not None
    assert is_verbatim(compared.there, "A word before. " + WORDS)
    assert (compared.there.words, compared.there.edits, compared.there.id) == (quote.words, quote.edits, quote.id)


@pytest.mark.parametrize("newer", [False, True])
def test_words_that_are_not_there_bring_what_looks_like_them_without_their_edits(
    library: MemoryLibrary, quote: DirectQuote, newer: bool
) -> None:
    if newer:
        library.put(ONE, text_of(WORDS.replace("43,548", "50,000")))
    altered = replace(quote, words=quote.words.replace("548", "549"))
    compared = Comparing(library).compare(altered)
    assert compared.found is Found.ALIKE
    assert compared.there is not None
    assert compared.there.words == (quote.words.replace("43,548", "50,000") if newer else quote.words)
    assert is_verbatim(compared.there, library.text(compared.there.digest).text)
    assert compared.there.edits == ()


def test_what_is_gone_and_what_has_no_source_is_said(library: MemoryLibrary, quote: DirectQuote) -> None:
    library.put(ONE, text_of("Something else entirely."))
    assert Comparing(library).compare(quote).found is Found.GONE
    assert Comparing(MemoryLibrary()).compare(quote).found is Found.NO_SOURCE


def test_all_quotes_are_held_against_the_text_they_name_and_the_newer_one(
    library: MemoryLibrary, quote: DirectQuote
) -> None:
    first = Quoting(library).take(ONE, quote.digest, Span(0, 11), id=QuoteId("q2"))
    altered = replace(quote, id=QuoteId("q3"), words=quote.words.replace("548", "549"))
    assert Comparing(library).hold([quote, first, altered]) == Held(altered=frozenset({claim_of(altered)}))
    library.put(ONE, text_of(WORDS.replace("43,548", "50,000")))
    held = Comparing(library).hold([quote, first, altered])
    assert held == Held(frozenset({claim_of(altered)}), frozenset({claim_of(quote)}), frozenset({claim_of(first)}))
