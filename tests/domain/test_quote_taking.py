"""Quotes are slices of the stored text; what is shown is derived."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outline_trees import direct

from briefer.domain.anchor import Locator, Span
from briefer.domain.errors import QuoteNotVerbatim
from briefer.domain.quote import (
    Insertion,
    Omission,
    QuoteId,
    Replacement,
    Sic,
    is_verbatim,
    quote,
    shown,
)
from briefer.domain.source import Block, BlockKind, SourceId, SourceText

TEXT = "Both sides 😀 met.\n\n\u00a0A second paragraph here.\nThird."
BLOCKS = (
    Block(Span(0, 17), BlockKind.PARAGRAPH, 1),
    Block(Span(20, 44), BlockKind.PARAGRAPH, 2, language="fr"),
    Block(Span(45, 51), BlockKind.PARAGRAPH, 3),
)
SOURCE = SourceText(TEXT, BLOCKS, language="en")


def take(start: int, end: int, source: SourceText = SOURCE):  # type: ignore[no-untyped-def]
    return quote(QuoteId("q1"), SourceId("s1"), source, Span(start, end))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_a_quote_is_always_a_slice_of_its_text(text: str, one: int, other: int) -> None:
    start, end = sorted((one, other))
    source = SourceText(text, (Block(Span(0, len(text)), BlockKind.PARAGRAPH, 1),))
    try:
        made = take(start, end, source)
    except QuoteNotVerbatim:
        assert end > len(text) or not text[start:end].strip()
        return
    assert is_verbatim(made, text)
    assert shown(made) == made.words == text[start:end].strip()
    assert text.startswith(
        made.anchor.prefix + made.words + made.anchor.suffix, made.anchor.span.start - len(made.anchor.prefix)
    )


def test_white_space_at_the_ends_stays_outside() -> None:
    made = take(17, 44)
    assert made.words == "A second paragraph here."
    assert made.anchor.span == Span(20, 44)
    assert made.locator == Locator("paragraph", "2")
    assert made.language == "fr"


def test_a_quote_over_paragraphs_is_cited_by_both() -> None:
    made = take(0, 51)
    assert made.words == TEXT
    assert made.locator == Locator("paragraph", "1-3")
    assert made.language == "en"


def test_a_quote_from_pages_is_cited_by_page() -> None:
    blocks = (Block(Span(0, 3), BlockKind.PARAGRAPH, 1, page=4), Block(Span(4, 7), BlockKind.PARAGRAPH, 2, page=5))
    assert take(0, 3, SourceText("one two", blocks)).locator == Locator("page", "4")
    assert take(0, 7, SourceText("one two", blocks)).locator == Locator("page", "4-5")


@pytest.mark.parametrize("span", [(17, 20), (0, 0), (0, 999)])
def test_nothing_or_what_lies_outside_cannot_be_quoted(span: tuple[int, int]) -> None:
    with pytest.raises(QuoteNotVerbatim):
        take(*span)


def test_all_lawful_edits_are_shown() -> None:
    edits = (Replacement(Span(0, 1), "F"), Omission(Span(5, 10)), Insertion(11, "made"), Sic(17))
    assert shown(direct(edits=edits)) == "[F]our […] [made]abroad [sic]"


@pytest.mark.parametrize(
    "edits", [(Omission(Span(0, 99)),), (Omission(Span(5, 9)), Omission(Span(0, 3))), (Omission(Span(0, 5)), Sic(3))]
)
def test_edits_outside_or_out_of_order_are_refused(edits: tuple[Omission | Sic, ...]) -> None:
    with pytest.raises(QuoteNotVerbatim):
        direct(edits=edits)


@given(st.text(min_size=1, max_size=30), st.data())
def test_without_edits_the_words_are_shown_and_an_omission_hides_only_its_own(words: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    assert shown(direct(words=words)) == words
    assert shown(direct(words=words, edits=(Omission(Span(start, end)),))) == words[:start] + "[…]" + words[end:]
