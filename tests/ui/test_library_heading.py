"""How a source is laid out in a row of the Library."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from briefer.domain.reference import PartialDate, ReferenceField
from briefer.domain.source import Source
from briefer.ui.library.heading import Fonts, Heading, heading_of, height_of
from briefer.ui.library.rows import GroupRow, SourceRow
from briefer.ui.look.theme import Theme
from tests.fakes import MemoryLibrary, text_of

PLAIN = MemoryLibrary().put("one", text_of("Talks one."))
LONG = replace(
    PLAIN,
    fields=(
        ReferenceField("title", "Key takeaways from a long year of talks between many ministers", 0.9, None, "t"),
        ReferenceField("publisher", "The Ministry of Long Names and Places", 0.9, None, "t"),
        ReferenceField("issued", PartialDate(2024, 1, 1), 0.9, None, "t"),
    ),
)
ROWS = [GroupRow(PLAIN, 17), GroupRow(LONG, 1_234), SourceRow(PLAIN), SourceRow(LONG)]


def texts(heading: Heading) -> list[str]:
    return [piece.text for piece in heading.pieces]


@pytest.mark.parametrize("size", [100, 125, 150, 200])
@pytest.mark.parametrize("width", [262, 336, 500])
@pytest.mark.parametrize("row", ROWS, ids=["group", "long group", "source", "long source"])
def test_nothing_lies_over_anything_else_or_outside_the_row(
    theme: Theme, row: GroupRow | SourceRow, width: int, size: int
) -> None:
    theme.set_text_size(size)
    heading = heading_of(Fonts(theme), row, width)
    boxes: list[QRectF] = [one.box for one in (*heading.pieces, *heading.pictures)]
    boxes += [heading.badge] if heading.badge is not None else []
    for one, other in combinations(boxes, 2):
        shared = one.intersected(other)
        assert shared.width() < 1 or shared.height() < 1, (one, other)
    assert all(box.right() <= width and box.bottom() <= heading.height for box in boxes)
    theme.set_text_size(100)


def test_at_normal_size_a_long_title_is_cut_on_one_line(theme: Theme) -> None:
    (title, facts) = texts(heading_of(Fonts(theme), GroupRow(LONG, 3), 336))
    assert title.startswith("Key takeaways") and title.endswith("…")
    assert facts.endswith("1 Jan 2024")


@pytest.mark.parametrize("source", [PLAIN, LONG], ids=["unknown", "known"])
def test_at_twice_the_size_the_date_is_whole_and_the_title_goes_on(theme: Theme, source: Source) -> None:
    theme.set_text_size(200)
    said = " ".join(texts(heading_of(Fonts(theme), SourceRow(source), 336))).replace("\u00a0", " ")
    assert ("Date not found" in said) if source is PLAIN else ("1 Jan 2024" in said)
    assert said.startswith("Title not found" if source is PLAIN else "Key takeaways from")
    assert ("Fill in" in said) is (source is PLAIN) and "Ready" in said
    theme.set_text_size(100)


@pytest.mark.parametrize("size", [80, 100, 125])
@pytest.mark.parametrize("row", ROWS, ids=["group", "long group", "source", "long source"])
def test_below_large_sizes_every_row_is_as_high(theme: Theme, row: GroupRow | SourceRow, size: int) -> None:
    theme.set_text_size(size)
    assert heading_of(Fonts(theme), row, 336).height == height_of(Fonts(theme))
    theme.set_text_size(100)
