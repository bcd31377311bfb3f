"""Code points to Qt positions and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.ui.text_positions import Snap, TextPositions

TEXTS = st.text(st.sampled_from("aé \u00a0\n😀𝒜文\U0010ffff"), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_a_position_in_qt_counts_the_units_before_it(text: str) -> None:
    positions = TextPositions(text)
    for offset in range(len(text) + 1):
        assert positions.to_qt(offset) == units(text[:offset])
    assert positions.qt_length == units(text)


@given(TEXTS)
def test_every_position_comes_back(text: str) -> None:
    positions = TextPositions(text)
    for offset in range(len(text) + 1):
        for snap in Snap:
            assert positions.from_qt(positions.to_qt(offset), snap) == offset


@given(TEXTS, st.data())
def test_a_selection_takes_in_whole_characters(text: str, data: st.DataObject) -> None:
    positions = TextPositions(text)
    qt_start = data.draw(st.integers(0, positions.qt_length))
    qt_end = data.draw(st.integers(qt_start, positions.qt_length))
    start, end = positions.span_from_qt(qt_start, qt_end)
    assert positions.to_qt(start) <= qt_start
    assert qt_end <= positions.to_qt(end)
    assert qt_start - positions.to_qt(start) <= 1
    assert positions.to_qt(end) - qt_end <= 1


def test_half_a_pair_goes_to_the_side_asked_for() -> None:
    positions = TextPositions("a😀b")
    assert positions.from_qt(2, Snap.DOWN) == 1
    assert positions.from_qt(2, Snap.UP) == 2


@pytest.mark.parametrize("offset", [-1, 3])
def test_positions_outside_the_text_are_refused(offset: int) -> None:
    with pytest.raises(ValueError):
        TextPositions("ab").to_qt(offset)
    with pytest.raises(ValueError):
        TextPositions("ab").from_qt(offset)
