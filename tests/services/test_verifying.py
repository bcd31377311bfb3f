"""What a Word file says of its quotes, joined with what the library knows."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.anchor import Span
from briefer.domain.proof import FoundQuote, QuoteProof, QuoteState, normalised, proof_of
from briefer.domain.quote import Omission, QuoteEdit, QuoteId, Replacement
from briefer.domain.source import SourceId
from briefer.services.verifying import Verified, Verifying
from tests.fakes import MemoryLibrary, text_of

TEXT = text_of("First line.\nThe ministers agreed to four trips abroad this year.\n")
WORDS = "The ministers agreed to four trips"
START = TEXT.text.index(WORDS)
FILE = Path("briefing.docx")


class OneQuote:
    """A Word file with one quote, of which it says what it was told to."""

    def __init__(self, quote: FoundQuote) -> None:
        self._quote = quote

    def quotes(self, path: Path) -> tuple[FoundQuote, ...]:
        assert path == FILE
        return (self._quote,)

    def faults(self, path: Path) -> tuple[str, ...]:
        return ()


@pytest.fixture
def library() -> MemoryLibrary:
    library = MemoryLibrary()
    library.put("s", TEXT)
    return library


def proof(printed: str = WORDS, *, edits: tuple[QuoteEdit, ...] = ()) -> QuoteProof:
    words = normalised(printed)
    return QuoteProof(
        id=QuoteId("q1"),
        anchor="_bq_q1_0",
        source=SourceId("s"),
        digest=TEXT.digest,
        span=Span(START, START + len(WORDS)),
        edits=edits,
        locator=None,
        citation="",
        proof=proof_of(printed),
        length=len(words),
        codes=sum(map(ord, words)),
    )


def unchanged(printed: str = WORDS, *, edits: tuple[QuoteEdit, ...] = ()) -> FoundQuote:
    return FoundQuote(proof(printed, edits=edits), QuoteState.UNCHANGED, printed, printed)


def verified(library: MemoryLibrary, quote: FoundQuote) -> Verified:
    [one] = Verifying(library, OneQuote(quote)).verify(FILE)
    return one


def test_words_that_stand_in_file_and_source_are_unchanged(library: MemoryLibrary) -> None:
    one = verified(library, unchanged())

    assert (one.state, one.compared, one.expected, one.found) == (QuoteState.UNCHANGED, True, WORDS, WORDS)


def test_lawful_edits_are_made_before_words_are_compared(library: MemoryLibrary) -> None:
    edits = (Replacement(Span(0, 1), "t"), Omission(Span(4, 13)))

    assert verified(library, unchanged("[t]he […] agreed to four trips", edits=edits)).state is QuoteState.UNCHANGED


def test_a_file_whose_list_was_altered_with_its_words_does_not_pass(library: MemoryLibrary) -> None:
    one = verified(library, unchanged("The ministers agreed to forty trips"))

    assert (one.state, one.expected) == (QuoteState.CHANGED, WORDS)
    assert one.found == "The ministers agreed to forty trips"


def test_edits_that_lie_outside_the_words_do_not_pass(library: MemoryLibrary) -> None:
    one = verified(library, unchanged("[x]", edits=(Replacement(Span(0, 500), "x"),)))

    assert one.state is QuoteState.CHANGED


@pytest.mark.parametrize(
    ("newer", "still"),
    [("Nothing was agreed.", False), ("A line more.\nThe ministers agreed to four trips, they say.", True)],
)
def test_a_source_with_a_newer_text_is_told_and_whether_it_still_has_the_words(
    library: MemoryLibrary, newer: str, still: bool
) -> None:
    library.put("s", text_of(newer))

    one = verified(library, unchanged())

    assert (one.state, one.expected, one.in_newer_text) == (QuoteState.SOURCE_CHANGED, WORDS, still)


def test_a_change_in_the_file_is_told_before_one_in_the_source(library: MemoryLibrary) -> None:
    library.put("s", text_of("Nothing was agreed."))

    changed = FoundQuote(proof(), QuoteState.CHANGED, "The ministers agreed to no trips", WORDS, tracked=True)
    one = verified(library, changed)

    assert (one.state, one.tracked, one.expected) == (QuoteState.CHANGED, True, WORDS)


def test_a_removed_source_still_proves_its_quotes(library: MemoryLibrary) -> None:
    library.drop(SourceId("s"))

    assert verified(library, unchanged()).state is QuoteState.UNCHANGED


def test_a_text_that_is_not_in_the_library_leaves_only_the_file_to_ask() -> None:
    one = verified(MemoryLibrary(), unchanged())
    gone = verified(MemoryLibrary(), FoundQuote(proof(), QuoteState.GONE, None, None))

    assert (one.state, one.compared, one.expected) == (QuoteState.UNCHANGED, False, WORDS)
    assert (gone.state, gone.expected) == (QuoteState.GONE, None)


def test_words_are_expected_even_where_the_file_has_lost_them(library: MemoryLibrary) -> None:
    one = verified(library, FoundQuote(proof(), QuoteState.GONE, None, None))

    assert (one.state, one.expected, one.found) == (QuoteState.GONE, WORDS, None)


def test_a_form_feed_in_the_source_is_what_was_printed_for_it() -> None:
    library = MemoryLibrary()
    library.put("s", text_of("A page\x0cends here."))
    text = text_of("A page\x0cends here.")
    printed = "A page\ufffdends here."
    given = replace(proof(printed), digest=text.digest, span=Span(0, len(text.text)))

    assert verified(library, FoundQuote(given, QuoteState.UNCHANGED, printed, printed)).state is QuoteState.UNCHANGED
