"""Words held against a text that may have changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.anchor import Anchor, Span
from briefer.domain.likeness import difference, exact_place, look_alike

TEXT = "Trade grew. The two sides agreed on 43,548 visas in May. Talks go on. Talks go on again."


def anchor(words: str, text: str = TEXT) -> Anchor:
    start = text.index(words)
    return Anchor.at(Span(start, start + len(words)), text)


def test_words_are_found_where_they_stand_now_and_only_exactly() -> None:
    here = anchor("agreed on 43,548 visas")
    later = "A new beginning. " + TEXT
    found = exact_place("agreed on 43,548 visas", here, later)
    assert found is not None
    assert found.of(later) == "agreed on 43,548 visas"
    assert exact_place("agreed on 43,548 visas", here, later.replace("548", "549")) is None
    assert exact_place("Agreed on 43,548 visas", here, later) is None


def test_of_several_places_the_surroundings_decide_and_where_they_cannot_nothing_is_taken() -> None:
    text = "One: talks go on. Two: talks go on. "
    second = Anchor.at(Span(23, 34), text)
    assert exact_place("talks go on", second, "Zero. " + text) == Span(29, 40)
    nowhere = Anchor(Span(500, 511), "", "")
    assert exact_place("talks go on", nowhere, text) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The two sides agreed on 43,549 visas in June.", "The two sides agreed on 43,548 visas in May."),
        ("agreed upon 43,548 visas", "agreed on 43,548 visas"),
        ("Nothing like this stands anywhere", None),
        ("…", None),
    ],
)
def test_what_looks_like_it_is_found_and_nothing_else(words: str, found: str | None) -> None:
    span = look_alike(words, TEXT)
    assert (span.of(TEXT) if span is not None else None) == found


def test_what_differs_is_marked_by_whole_words() -> None:
    one, other = "They agreed on 43,548 visas.", "They have agreed on 43,549 visas."
    apart = difference(one, other)
    assert [span.of(one) for span in apart.in_one] == ["548"]
    assert [span.of(other) for span in apart.in_other] == [" have", "549"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_is_left_when_the_differences_are_taken_out_is_the_same(one: str, other: str) -> None:
    apart = difference(one, other)
    assert _without(one, apart.in_one) == _without(other, apart.in_other)


def _without(text: str, spans: tuple[Span, ...]) -> str:
    for span in reversed(spans):
        text = text[: span.start] + text[span.end :]
    return text
