"""Tables, captions, footnotes and lists of PDFs as blocks of their kind."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from briefer.domain.source import BlockKind
from briefer.ingest.pdf_reader import PdfReader
from tests.ingest.pdf_writing import At, Sheet, column, pdf


def blocks_of(sheets: Sequence[Sheet], *, contents: bytes = b"") -> list[tuple[str, str]]:
    text = PdfReader().read(Path("a.pdf"), pdf(sheets, contents=contents)).text
    return [(block.kind.value, block.span.of(text.text)) for block in text.blocks]


def grid(xs: Sequence[float], ys: Sequence[float]) -> bytes:
    """Lines drawn from edge to edge."""
    flat = [b"%g %g m %g %g l S" % (xs[0], y, xs[-1], y) for y in ys]
    upright = [b"%g %g m %g %g l S" % (x, ys[0], x, ys[-1]) for x in xs]
    return b"\n".join(flat + upright) + b"\n"


PROSE = [
    "The words before the table run on from edge to edge of the page and",
    "end here, in the second of their lines.",
]
CELLS = [
    At(80, 632, "Milestone"),
    At(250, 632, "Target"),
    At(400, 632, "Owner"),
    At(80, 606, "Publish the whole of the"),
    At(80, 594, "inventory of data"),
    At(250, 600, "May 2021"),
    At(400, 600, "Every agency"),
    At(80, 570, "Report"),
    At(400, 570, "The council"),
]
LINES = grid([72, 240, 390, 530], [560, 585, 620, 645])


def test_a_table_with_lines_gives_rows_with_cells_between_the_text_above_and_below() -> None:
    after = column(["The words after the table."], top=530)
    found = blocks_of([Sheet([*column(PROSE, top=700), *CELLS, *after])], contents=LINES)

    assert found == [
        ("para", " ".join(PROSE)),
        ("row", "Milestone\tTarget\tOwner"),
        ("row", "Publish the whole of the inventory of data\tMay 2021\tEvery agency"),
        ("row", "Report\t\tThe council"),
        ("para", "The words after the table."),
    ]


def test_a_table_made_of_shaded_boxes_is_a_table_too() -> None:
    boxes = b"".join(
        b"0.9 g %g %g %g %g re f\n" % (left, bottom, width, height)
        for bottom, height in ((560, 25), (585, 35), (620, 25))
        for left, width in ((72, 168), (240, 150), (390, 140))
    )
    # a page draws its contents after its words here, so the words are under the boxes: they are read all the same
    found = blocks_of([Sheet(CELLS)], contents=boxes)

    assert [kind for kind, _ in found] == ["row"] * 3


def test_a_frame_round_text_is_no_table() -> None:
    found = blocks_of([Sheet(column(PROSE, top=640))], contents=grid([60, 540], [600, 660]))

    assert found == [("para", " ".join(PROSE))]


def test_a_list_in_a_cell_is_read_as_a_list() -> None:
    words = [At(80, 632, "Tasks"), At(250, 632, "\u2022 Read the sources"), At(250, 618, "\u2022 Write the note")]
    more = [At(80, 580, "Owner"), At(250, 580, "Desk"), At(400, 580, "Today"), At(400, 632, "Soon")]

    found = blocks_of([Sheet([*words, *more])], contents=grid([72, 240, 390, 530], [560, 600, 645]))

    assert ("list", "\u2022 Read the sources") in found and ("list", "\u2022 Write the note") in found
    assert ("row", "Owner\tDesk\tToday") in found


def test_a_paragraph_goes_on_after_a_table_in_its_way() -> None:
    first = column(["The sentence begins above a table that stands at the foot of the page and goes"], top=700)
    second = column(["on below it, as sentences do."], top=500)

    found = blocks_of([Sheet([*first, *CELLS, *second])], contents=LINES)

    assert found[0] == ("para", f"{first[0].text} {second[0].text}")


def test_two_lines_that_are_both_set_in_are_one_paragraph() -> None:
    wide = column([f"{line} of the wide kind that goes from edge to edge" for line in PROSE * 2], top=720)
    narrow = column(
        ["Where servers cannot be updated within seven days, the agency advises", "to take them off the network."],
        left=90,
        top=640,
    )

    found = blocks_of([Sheet([*wide, *narrow])])

    assert ("para", " ".join(each.text for each in narrow)) in found


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Figure 4: What federal leaders need to know", BlockKind.CAPTION),
        ("Table 2. Spending by year", BlockKind.CAPTION),
        ("Tableau 3 – Les dépenses par année", BlockKind.CAPTION),
        ("Table 2 shows what was spent, year by year", BlockKind.PARAGRAPH),
        ("Figures are in millions", BlockKind.PARAGRAPH),
        ("4.1.4. Taxation of freight vehicles", BlockKind.HEADING),
        (
            "4.1 Taxes rise by a tenth where a vehicle is used on the roads of more than one of the states.",
            BlockKind.LIST_ITEM,
        ),
        ("○ keep all optional properties for now", BlockKind.LIST_ITEM),
    ],
)
def test_a_line_says_what_it_is(words: str, kind: BlockKind) -> None:
    body = column(PROSE * 3, top=700)
    if "○" in words:
        words = words.replace("○", "\u2022")  # what the tests' font has

    found = blocks_of([Sheet([*body, At(72, 600, words)])])

    assert found[-1] == (kind.value, words)


def test_footnotes_are_told_with_a_foot_of_the_page_below_them() -> None:
    body = column(PROSE * 6, top=720)
    notes = column(
        ["1 See the memorandum on open data.", "2 Also known as plans,", "such as those of the act."], top=120, size=8
    )
    foot = [At(250, 60, "The framework", 12)]

    found = blocks_of([Sheet([*body, *notes, *foot])])

    assert ("footnote", "1 See the memorandum on open data.") in found
    assert ("footnote", "2 Also known as plans, such as those of the act.") in found


def test_small_items_marked_with_stars_are_a_list_and_no_notes() -> None:
    body = column(PROSE * 4, top=720)
    items = column(
        ["* Store the mat when it is not in use.", "* Assess the area.", "* Train the staff."], top=380, size=8
    )

    found = blocks_of([Sheet([*body, *column(["* Keep the bed low."], top=620, size=8), *items])])

    assert [kind for kind, words in found if words.startswith("*")] == ["list"] * 4
