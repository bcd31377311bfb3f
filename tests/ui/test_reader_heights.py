"""Where paragraphs of any heights begin, against adding them up."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.ui.reader.heights import Heights

ANY = st.lists(st.integers(1, 500), min_size=1, max_size=40)


@given(ANY, st.lists(st.tuples(st.integers(0, 39), st.integers(1, 500)), max_size=10), st.integers(-10, 22_000))
def test_places_are_those_of_a_plain_sum(heights: list[int], changes: list[tuple[int, int]], y: int) -> None:
    kept = Heights(heights)
    for number, height in changes:
        if number < len(heights):
            heights[number] = kept[number] = height
    assert [kept.before(number) for number in range(len(heights) + 1)] == [
        sum(heights[:number]) for number in range(len(heights) + 1)
    ]
    expected = [number for number in range(len(heights)) if sum(heights[:number]) <= y]
    assert kept.at(y) == (expected[-1] if expected else 0)


def test_nothing_has_no_height() -> None:
    assert Heights(()).before(3) == 0
    assert Heights(()).at(10) == 0
