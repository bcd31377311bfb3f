"""Columns: together as wide as the page, and wide enough for their words where that can be."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.export.word.widths import cell_width, column_widths

TOTAL = 9412
WORDS = st.text(st.characters(codec="ascii", exclude_categories=["C"]), max_size=60)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=8))
def test_columns_fill_the_width_exactly_and_none_is_lost(texts: list[list[str]]) -> None:
    widths = column_widths(texts, TOTAL)
    assert sum(widths) == TOTAL
    assert all(width > 0 for width in widths)


def test_shares_are_kept_while_the_words_fit() -> None:
    assert column_widths([["Topic"], ["Line"], ["Behind"]], 10_000, shares=(16, 32, 52)) == [1600, 3200, 5200]


def test_a_long_word_takes_width_from_the_others() -> None:
    word = "Bundesverfassungsgericht"
    narrow, *others = column_widths([[word], ["a b c"], ["d e f"]], TOTAL, shares=(10, 45, 45))
    assert narrow == cell_width(word) > TOTAL // 10
    assert narrow + sum(others) == TOTAL


def test_words_too_long_for_the_page_share_it_by_length() -> None:
    long, longer = column_widths([["x" * 100], ["x" * 200]], TOTAL)
    assert long + longer == TOTAL
    assert longer > long


def test_a_line_break_divides_the_width_that_a_cell_asks_for() -> None:
    assert cell_width("one\ntwo three") == cell_width("two three")
    assert cell_width("你好") > cell_width("ab")
