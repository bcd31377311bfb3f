"""Lawful edits of a quote."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outline_trees import direct

from briefer.domain.anchor import Span
from briefer.domain.errors import EditRefused
from briefer.domain.quote import DirectQuote, Insertion, Omission, Sic, shown
from briefer.domain.quote_editing import (
    drop_edit,
    first_letter,
    insert_words,
    omit,
    replace_words,
    sic,
    weighty_words,
)

WORDS = "Both leaders did not visit the country in 2024."


def at(words: str) -> Span:
    start = WORDS.index(words)
    return Span(start, start + len(words))


def made(*steps: Callable[[DirectQuote], DirectQuote]) -> str:
    quote = direct(words=WORDS)
    for step in steps:
        quote = step(quote)
    assert quote.words == WORDS
    return shown(quote)


def test_each_edit_is_shown() -> None:
    assert made(lambda q: omit(q, at(" did not "))) == "Both leaders […] visit the country in 2024."
    assert made(lambda q: insert_words(q, at(" did").start, "[of them]")) == (
        "Both leaders[of them] did not visit the country in 2024."
    )
    assert made(lambda q: replace_words(q, at("the country"), "Viet Nam")) == (
        "Both leaders did not visit [Viet Nam] in 2024."
    )
    assert made(first_letter) == "[b]oth leaders did not visit the country in 2024."
    assert made(first_letter, first_letter) == WORDS
    assert made(lambda q: sic(q, at("visit").start + 2)) == "Both leaders did not visit [sic] the country in 2024."


@pytest.mark.parametrize(
    ("first", "second", "result"),
    [
        ("did not", "visit the", "Both leaders […] country in 2024."),
        ("did not", "not visit", "Both leaders […] the country in 2024."),
        ("not visit", "did not visit the", "Both leaders […] country in 2024."),
        ("did not visit", "not", "Both leaders […] the country in 2024."),
        ("leaders", "visit", "Both […] did not […] the country in 2024."),
    ],
)
def test_omissions_that_touch_become_one(first: str, second: str, result: str) -> None:
    assert made(lambda q: omit(q, at(first)), lambda q: omit(q, at(second))) == result
    assert made(lambda q: omit(q, at(second)), lambda q: omit(q, at(first))) == result


def test_an_omission_takes_in_what_was_put_in_and_the_rest_of_what_was_replaced() -> None:
    result = made(
        lambda q: insert_words(q, at("not").start, "really"),
        lambda q: replace_words(q, at("the country"), "Viet Nam"),
        lambda q: omit(q, at("did not visit the")),
    )
    assert result == "Both leaders […] in 2024."


def test_a_replacement_takes_in_omissions_it_overlaps() -> None:
    assert made(lambda q: omit(q, at("visit the")), lambda q: replace_words(q, at("the country"), "go there")) == (
        "Both leaders did not [go there] in 2024."
    )


def test_what_is_put_in_within_an_omission_goes_to_its_end() -> None:
    result = made(lambda q: omit(q, at("did not visit")), lambda q: insert_words(q, at("not").start, "saw"))
    assert result == "Both leaders […][saw] the country in 2024."


def test_words_put_in_twice_at_one_place_are_the_last_ones() -> None:
    place = at("visit").start
    assert made(lambda q: insert_words(q, place, "a "), lambda q: insert_words(q, place, "b")) == (
        "Both leaders did not [b]visit the country in 2024."
    )


def test_the_first_letter_is_that_after_a_leading_omission() -> None:
    assert made(lambda q: omit(q, at("Both leaders")), first_letter) == "[…] [D]id not visit the country in 2024."


@pytest.mark.parametrize(
    "step",
    [
        lambda q: omit(q, Span(4, 5)),
        lambda q: omit(q, Span(0, len(WORDS))),
        lambda q: omit(q, Span(0, 99)),
        lambda q: insert_words(q, 99, "x"),
        lambda q: insert_words(q, 2, "  "),
        lambda q: insert_words(q, 2, "[]"),
        lambda q: insert_words(q, 2, "a] b"),
        lambda q: replace_words(q, Span(3, 3), "x"),
        lambda q: sic(sic(q, 4), 4),
        lambda q: drop_edit(q, 0),
        lambda q: first_letter(replace_words(q, at("Both"), "The")),
    ],
)
def test_what_is_not_lawful_is_refused(step: Callable[[DirectQuote], DirectQuote]) -> None:
    with pytest.raises(EditRefused, match=r"\.$"):
        step(direct(words=WORDS))


def test_dropping_an_edit_gives_the_sources_words_back() -> None:
    quote = sic(omit(direct(words=WORDS), at("did not")), at("country").end)
    assert [type(edit) for edit in quote.edits] == [Omission, Sic]
    assert shown(drop_edit(quote, 0)) == WORDS.replace("country", "country [sic]")
    assert drop_edit(drop_edit(quote, 1), 0) == direct(words=WORDS)


def test_negations_numbers_and_units_weigh() -> None:
    assert weighty_words("did not visit 20% in March") == ("not", "2", "0", "%")
    assert weighty_words("cannot, won’t, a million") == ("cannot", "n’t", "million")
    assert weighty_words("the nothing notable") == ()


steps = st.one_of(
    st.tuples(st.just("omit"), st.integers(0, 47), st.integers(0, 47)),
    st.tuples(st.just("replace"), st.integers(0, 47), st.integers(0, 47)),
    st.tuples(st.just("insert"), st.integers(0, 47), st.just(0)),
    st.tuples(st.just("sic"), st.integers(0, 47), st.just(0)),
    st.tuples(st.just("letter"), st.just(0), st.just(0)),
    st.tuples(st.just("drop"), st.integers(0, 3), st.just(0)),
)


@given(st.lists(steps, max_size=8))
@settings(deadline=None, max_examples=300)
def test_any_edits_leave_a_lawful_quote_with_the_same_words(wanted: list[tuple[str, int, int]]) -> None:
    quote = direct(words=WORDS)
    for what, one, other in wanted:
        span = Span(*sorted((one, other)))
        try:
            match what:
                case "omit":
                    quote = omit(quote, span)
                    assert any(
                        isinstance(edit, Omission)
                        and edit.span.start <= span.start + 1
                        and span.end - 1 <= edit.span.end
                        for edit in quote.edits
                    )
                case "replace":
                    quote = replace_words(quote, span, "x")
                case "insert":
                    quote = insert_words(quote, one, "y")
                    assert any(isinstance(edit, Insertion) for edit in quote.edits)
                case "sic":
                    quote = sic(quote, one)
                case "letter":
                    quote = first_letter(quote)
                case _:
                    quote = drop_edit(quote, one)
        except EditRefused:
            continue
    assert quote.words == WORDS
    for _ in range(len(quote.edits)):
        quote = drop_edit(quote, 0)
    assert shown(quote) == WORDS
