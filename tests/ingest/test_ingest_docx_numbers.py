"""Numbers that Word makes for lists and headings are in the text as they are on the page."""

from pathlib import Path

import pytest

from briefer.ingest.docx import WordReader
from tests.ingest.office_files import W, docx, p

STYLES = (
    f'<w:styles {W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style></w:styles>'
)


def level(depth: int, form: str, label: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:numFmt w:val="{form}"/><w:lvlText w:val="{label}"/>{more}</w:lvl>'


def numbering(*lists: str) -> str:
    """Lists 1, 2, … each with a number of its own; number 9 is list 1 begun anew at 7."""
    abstract = "".join(f'<w:abstractNum w:abstractNumId="{n}">{one}</w:abstractNum>' for n, one in enumerate(lists, 1))
    numbers = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n, _ in enumerate(lists, 1))
    anew = (
        '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>'
        "</w:lvlOverride></w:num>"
    )
    return f"<w:numbering {W}>{abstract}{numbers}{anew}</w:numbering>"


def item(words: str, number: int, depth: int = 0) -> str:
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{words}</w:t></w:r></w:p>"
    )


SIMPLE = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "%3.")
BULLETS = level(0, "bullet", "\u2022")
HEADINGS = level(0, "upperRoman", "%1.", '<w:pStyle w:val="H1"/>') + level(
    1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/><w:isLgl/>'
)
PARTS = {"numbering": numbering(SIMPLE, BULLETS, HEADINGS), "styles": STYLES}


def lines(*paragraphs: str, parts: dict[str, str] = PARTS) -> list[str]:
    text = WordReader().read(Path("a.docx"), docx("".join(paragraphs), parts)).text
    for block in text.blocks:
        assert block.span.of(text.text) == block.span.of(text.text).strip()
    return [block.span.of(text.text) for block in text.blocks]


def test_items_are_counted_and_inner_counts_begin_anew() -> None:
    found = lines(
        item("one", 1),
        item("one a", 1, 1),
        item("one b", 1, 1),
        item("deep", 1, 2),
        item("two", 1),
        item("two a", 1, 1),
    )

    assert found == ["1. one", "(a) one a", "(b) one b", "i. deep", "2. two", "(a) two a"]


def test_text_between_does_not_stop_the_count_and_a_new_start_does() -> None:
    assert lines(item("one", 1), p("between"), item("two", 1), item("seven", 9), item("eight", 9)) == [
        "1. one",
        "between",
        "2. two",
        "7. seven",
        "8. eight",
    ]


def test_bullets_are_not_in_the_text() -> None:
    assert lines(item("an item", 2)) == ["an item"]


def test_headings_have_the_numbers_of_their_styles() -> None:
    found = lines(p("Scope", "H1"), p("Aims", "H2"), p("Means", "H2"), p("Duties", "H1"), p("Of states", "H2"))

    assert found == ["I. Scope", "1.1 Aims", "1.2 Means", "II. Duties", "2.1 Of states"]


def test_numbers_that_are_turned_off_are_not_counted() -> None:
    none = '<w:pPr><w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'
    off = f"<w:p>{none}<w:r><w:t>Annex</w:t></w:r></w:p>"

    assert lines(p("Scope", "H1"), off, p("Duties", "H1")) == ["I. Scope", "Annex", "II. Duties"]


def test_an_empty_item_counts_but_is_no_block() -> None:
    assert lines(item("one", 1), item("", 1), item("three", 1)) == ["1. one", "3. three"]


def test_cells_have_their_numbers_too() -> None:
    row = f"<w:tbl><w:tr><w:tc>{item('first', 1)}</w:tc><w:tc>{p('cell')}</w:tc></w:tr></w:tbl>"

    assert lines(row, item("second", 1)) == ["1. first\tcell", "2. second"]


@pytest.mark.parametrize(
    ("form", "count", "label"),
    [("lowerLetter", 28, "bb"), ("upperRoman", 49, "XLIX"), ("decimalZero", 3, "03"), ("chineseCounting", 4, "4")],
)
def test_forms_of_numbers(form: str, count: int, label: str) -> None:
    parts = {
        "numbering": numbering(
            f'<w:lvl w:ilvl="0"><w:start w:val="{count}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="%1"/></w:lvl>'
        )
    }

    assert lines(item("words", 1), parts=parts) == [f"{label} words"]


@pytest.mark.parametrize(
    "broken",
    [
        "<w:numbering/>",
        numbering(level(0, "decimal", "%9.%8.%1")),
        numbering('<w:lvl w:ilvl="x"><w:start w:val="99999999999999"/><w:lvlText w:val="%1"/></w:lvl>'),
        numbering(
            '<w:lvl w:ilvl="0"><w:start w:val="-5"/><w:numFmt w:val="lowerRoman"/>'
            f'<w:lvlText w:val="{"%1" * 99}"/></w:lvl>'
        ),
    ],
)
def test_numbers_that_make_no_sense_spoil_no_words(broken: str) -> None:
    broken = broken.replace("<w:numbering/>", f"<w:numbering {W}/>")

    assert lines(item("words", 1), parts={"numbering": broken})[0].endswith("words")
