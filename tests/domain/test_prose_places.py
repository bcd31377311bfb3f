"""Prose: every place has its quote, marks stay on their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.anchor import Span
from briefer.domain.prose import PLACE, Mark, Prose, Style
from briefer.domain.quote import QuoteId

Q1, Q2 = QuoteId("q1"), QuoteId("q2")


def test_a_place_without_a_quote_is_refused() -> None:
    with pytest.raises(ValueError, match="place"):
        Prose(f"a {PLACE}")
    with pytest.raises(ValueError, match="place"):
        Prose("a", (), (Q1,))


def test_a_mark_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="mark"):
        Prose("a", (Mark(Span(0, 2), Style.BOLD),))


def test_taking_a_place_out_moves_the_marks_along() -> None:
    prose = Prose(f"so {PLACE} and {PLACE}", (Mark(Span(0, 2), Style.BOLD), Mark(Span(3, 8), Style.ITALIC)), (Q1, Q2))
    assert prose.without(Q1) == Prose(
        f"so  and {PLACE}", (Mark(Span(0, 2), Style.BOLD), Mark(Span(3, 7), Style.ITALIC)), (Q2,)
    )
    assert prose.without(QuoteId("q3")) is prose


def test_a_mark_on_the_place_alone_goes_with_it() -> None:
    assert Prose(PLACE, (Mark(Span(0, 1), Style.BOLD),), (Q1,)).without(Q1) == Prose()


@given(st.text(alphabet="ab" + PLACE, max_size=12), st.data())
def test_marked_words_stay_marked_whatever_place_goes(text: str, data: st.DataObject) -> None:
    placed = tuple(QuoteId(f"q{number}") for number in range(text.count(PLACE)))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    prose = Prose(text, (Mark(Span(start, end), Style.BOLD),), placed)
    for quote in data.draw(st.permutations(placed)):
        prose = prose.without(quote)
    marked = "".join(mark.span.of(prose.text) for mark in prose.marks)
    assert prose.text == text.replace(PLACE, "")
    assert marked == text[start:end].replace(PLACE, "")


def test_words_give_way_to_a_quote_and_marks_and_other_places_stay_where_they_belong() -> None:
    text = f"bold {PLACE} said words here"
    prose = Prose(
        text,
        (Mark(Span(0, 4), Style.BOLD), Mark(Span(7, 17), Style.ITALIC), Mark(Span(18, 22), Style.BOLD)),
        (QuoteId("q1"),),
    )
    start = text.index("said words")
    made = prose.with_place(Span(start, start + len("said words")), QuoteId("q2"))
    assert (made.text, made.placed) == (f"bold {PLACE} {PLACE} here", ("q1", "q2"))
    assert [(mark.span.of(made.text), mark.style) for mark in made.marks] == [
        ("bold", Style.BOLD),
        ("here", Style.BOLD),
    ]
    back = made.without(QuoteId("q2"))
    assert back.text == f"bold {PLACE}  here"
