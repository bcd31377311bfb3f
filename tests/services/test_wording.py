"""Exact words looked for in the library."""

import pytest

from briefer.domain.quote import QuoteId, is_verbatim
from briefer.services.wording import Wordings
from tests.fakes import MemoryLibrary, text_of
from tests.ui.desk_of_fakes import WordIndex

TEXT = "Before. The two sides agreed on 43,548 visas,\nand on talks in May. After."
ID = QuoteId("q1")


@pytest.fixture
def wordings() -> Wordings:
    library = MemoryLibrary()
    library.put("s0", text_of("Nothing of the kind."))
    library.put("s1", text_of(TEXT))
    return Wordings(library, WordIndex(library))


def test_words_are_found_whatever_the_white_space_and_the_quote_has_the_sources_own(wordings: Wordings) -> None:
    found = wordings.anywhere("agreed on  43,548 visas,\tand on talks", id=ID)
    assert found is not None
    assert found.source.id == "s1"
    assert found.quote.words == "agreed on 43,548 visas,\nand on talks"
    assert is_verbatim(found.quote, TEXT)


@pytest.mark.parametrize("words", ["agreed on 43,549 visas", "Agreed on 43,548 visas", "agreed on .* visas", " ", ""])
def test_what_is_not_there_exactly_is_not_found(wordings: Wordings, words: str) -> None:
    assert wordings.anywhere(words, id=ID) is None


def test_seven_words_may_be_an_accident(wordings: Wordings) -> None:
    assert wordings.likely("The two sides agreed on 43,548 visas,", id=ID) is None


def test_a_search_that_is_cancelled_finds_nothing(wordings: Wordings) -> None:
    assert wordings.anywhere("agreed on 43,548 visas", id=ID, cancelled=lambda: True) is None
