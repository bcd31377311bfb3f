"""Columns: together as wide as the page, and wide enough for their words where that can be."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.manuscript import TableKind
from briefer.export.column_widths import cell_width, column_widths, table_widths

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


def test_a_column_to_fill_has_room_for_a_pen() -> None:
    steps = ["Decision or step", "Agree the dates of the next round with all who take part"]
    wide, who, when = table_widths(TableKind.GRID, [steps, ["Who", ""], ["By when", ""]], TOTAL)

    assert who >= TOTAL // 5 and when >= TOTAL // 5
    assert wide > who


def test_a_topic_is_narrow_where_lines_and_background_follow_it() -> None:
    topic, line, background = ["Topic", "Trade"], ["Line", "We want it."], ["Behind it", "They want it as well."]

    assert table_widths(TableKind.GRID, [topic, line, background], 10_000) == [1600, 3200, 5200]
    assert table_widths(TableKind.GRID, [background, line, topic], 10_000)[0] > 5000


def test_east_asian_words_break_anywhere_and_press_no_other_column() -> None:
    long = "双方同意在相互尊重的基础上继续开展高层对话" * 3
    number, words = column_widths([["No.", "10"], ["Words", long]], TOTAL)

    assert number >= cell_width("No.")
    assert words > TOTAL * 2 // 3


def test_one_long_address_leaves_short_words_whole() -> None:
    number, place, address = column_widths([["No."], ["paragraph"], ["https://example.org/" + "x" * 200]], TOTAL)

    assert (number, place) == (cell_width("No."), cell_width("paragraph"))
    assert number + place + address == TOTAL
