"""PDF: lines become paragraphs again, what was changed is on record, and what cannot be read is named."""

from pathlib import Path

import pytest

from briefer.domain.anchor import Span
from briefer.domain.errors import SourceUnreadable
from briefer.domain.quote import QuoteId, quote
from briefer.domain.reference import FACT, reference_from
from briefer.domain.source import Block, BlockKind, Furniture, SourceId, SourceStatus, SourceText
from briefer.ingest.pdf_reader import CHECK_SCAN, PdfReader
from briefer.ingest.reading import Reading
from briefer.ingest.refusals import PASSWORD_NEEDED, WRONG_PASSWORD
from briefer.ports.reading import AS_IT_IS, ReadAs
from tests.ingest.pdf_writing import At, Sheet, column, pdf

PATH = Path("a.pdf")

LONG = [
    "The two governments agreed to reopen the border crossing after months of talks, offi-",
    "cials on both sides said on Monday. Traffic had been stopped since the early spring of",
    "the year before, when floods took away the bridge and most of the road that leads to it.",
    "The officials",
]
SECOND = [
    "Trade between the two provinces fell by a third while the bridge was closed, and many",
    "people-to-people meetings were put off. A second bridge is to be built, and people-to-",
    "people exchange is to begin again as soon as the weather allows it in the mountains.",
]


def read(*sheets: Sheet, info: tuple[tuple[str, str], ...] = ()) -> Reading:
    return PdfReader().read(PATH, pdf(sheets, info))


def lines(*texts: str) -> Sheet:
    return Sheet(column(texts))


def words(text: SourceText) -> list[str]:
    return [block.span.of(text.text) for block in text.blocks]


def refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(SourceUnreadable) as caught:
        PdfReader().read(PATH, data)
    return caught.value.status, caught.value.reason


def changes(text: SourceText, kind: str) -> list[tuple[str, str]]:
    return [(each.span.of(text.text), each.original) for each in text.changes if each.kind == kind]


def test_the_lines_of_a_paragraph_become_one() -> None:
    text = read(lines(*LONG)).text
    assert words(text) == [
        "The two governments agreed to reopen the border crossing after months of talks, officials on both sides said "
        "on Monday. Traffic had been stopped since the early spring of the year before, when floods took away the "
        "bridge and most of the road that leads to it. The officials"
    ]
    assert changes(text, "joined-line") == [(" ", "\n"), (" ", "\n")]
    assert changes(text, "dehyphen") == [("", "-\n")]


def test_a_real_hyphen_at_the_end_of_a_line_survives() -> None:
    assert "and people-to-people exchange is" in read(lines(*SECOND)).text.text


def test_a_hyphen_is_kept_when_the_document_does_not_tell() -> None:
    text = read(lines("They spoke of many things that stood in the way of an agree-", "zorn by all.")).text
    assert "agree-zorn by all" in text.text
    assert changes(text, "dehyphen") == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("the hope of achiev-", "ing more than was achieved before", "achieving more"),
        ("a long-", "standing wish for all who live there now", "long-standing wish"),
        ("all the Asia-", "Pacific countries that were at the table", "Asia-Pacific countries"),
        ("the member states and/", "or their agencies that were at the table", "and/or their"),
        ("the years 2019-", "2020 as they were seen by all the others", "2019-2020 as"),
    ],
)
def test_words_that_a_line_end_divides(before: str, after: str, expected: str) -> None:
    filler = "It is said in the first line of this paragraph, which is a long one, that there was "
    assert expected in read(lines(filler + before, after)).text.text


def test_a_larger_gap_begins_a_paragraph() -> None:
    sheet = Sheet([*column(LONG), *column(SECOND, top=720 - 12 * len(LONG) - 8)])
    assert [each.split()[0] for each in words(read(sheet).text)] == ["The", "Trade"]


def test_an_indent_begins_a_paragraph() -> None:
    indented = [
        At(72 + 15 * (number in (0, 4)), each.base, each.text) for number, each in enumerate(column(LONG + SECOND))
    ]
    assert [each.split()[0] for each in words(read(Sheet(indented)).text)] == ["The", "Trade"]


def test_a_short_last_line_ends_a_paragraph() -> None:
    done = [*LONG[:3], "Nobody was hurt."]
    assert [each.split()[0] for each in words(read(lines(*done, *SECOND)).text)] == ["The", "Trade"]


def test_items_of_a_list_are_apart() -> None:
    text = read(
        lines("They agreed on three things:", "1. to mend the road,", "2. to mend the bridge,", "3. to talk.")
    ).text
    assert words(text)[1:] == ["1. to mend the road,", "2. to mend the bridge,", "3. to talk."]
    assert {block.kind for block in text.blocks[1:]} == {BlockKind.LIST_ITEM}


LEFT = ["The council met on", "Tuesday to speak of", "the road that leads", "to the new bridge", "over the river and"]
RIGHT = [
    "of the people who will",
    "use it every day when",
    "it is opened to them",
    "by the mayor in May,",
    "if all goes well.",
]


@pytest.mark.parametrize("by_row", [False, True], ids=["as columns", "row by row"])
def test_columns_are_read_one_after_the_other(by_row: bool) -> None:
    left, right = column(LEFT, left=72), column(RIGHT, left=300)
    cells = [cell for pair in zip(left, right, strict=True) for cell in pair] if by_row else [*left, *right]
    heading = At(72, 760, "A heading that stands across both of the columns", 16)
    assert words(read(Sheet([heading, *cells])).text) == [heading.text, " ".join([*LEFT, *RIGHT])]


def test_a_table_is_not_taken_for_columns() -> None:
    rows = [[At(72, base, "Year"), At(200, base, "Sum"), At(300, base, "Share")] for base in (700, 688, 676, 664)]
    assert read(Sheet([cell for row in rows for cell in row])).text.text.startswith("Year Sum Share")


def running_sheets(count: int) -> list[Sheet]:
    return [
        Sheet(
            [
                At(72, 770, f"Annual report {number}"),
                *column([f"{name} {each}" for each in LONG]),
                At(290, 30, f"{number}"),
            ]
        )
        for number, name in enumerate(["Ann", "Ben", "Cleo", "Dan", "Eve"][:count], start=1)
    ]


def test_running_heads_and_page_numbers_are_marked_and_kept() -> None:
    text = read(*running_sheets(3)).text
    marked = [(block.page, block.span.of(text.text)) for block in text.blocks if block.furniture is Furniture.RUNNING]
    assert marked == [(n, each) for n in (1, 2, 3) for each in (f"Annual report {n}", str(n))]
    assert all(block.why for block in text.blocks if block.furniture)


def test_words_that_stand_once_are_no_running_head() -> None:
    first, *rest = running_sheets(5)
    cover = Sheet([At(72, 770, "A cover"), *first.words[1:]])
    text = read(cover, *rest).text
    assert [block.furniture for block in text.blocks if block.span.of(text.text) == "A cover"] == [None]


def test_a_paragraph_goes_on_over_a_page_and_quotes_name_the_right_page() -> None:
    head, foot = LONG[:2], ["the year before, when floods took away the bridge and most of the road that leads to it."]
    text = read(lines(*SECOND, *head), lines(*foot)).text
    assert len(text.blocks) == 1
    start = text.text.index("the year before")
    assert text.blocks[0].page_starts == (start,)

    def page(words: str) -> str | None:
        at = text.text.index(words)
        locator = quote(QuoteId("q"), SourceId("s"), text, Span(at, at + len(words))).locator
        assert locator is not None and locator.kind == "page"
        return locator.value

    assert [page("Trade between"), page("when floods"), page("spring of the year before")] == ["1", "2", "1-2"]


def test_footnotes_stand_apart_from_the_text() -> None:
    notes = column(
        ["1 See the report of 2019, which says", "the same at length.", "2 Ibid."], top=120, leading=9, size=7
    )
    text = read(Sheet([*column(LONG), *notes]), Sheet(column(SECOND))).text
    assert [block.span.of(text.text) for block in text.blocks if block.kind is BlockKind.FOOTNOTE] == [
        "1 See the report of 2019, which says the same at length.",
        "2 Ibid.",
    ]
    assert text.blocks[0].span.of(text.text).endswith("The officials" + " " + " ".join(SECOND).replace("to- ", "to-"))


def test_a_raised_note_number_is_split_from_its_word() -> None:
    width = 44.45  # of "diplomacy" in Helvetica at 10 points
    sheet = Sheet(
        [At(72, 720, "diplomacy"), At(72 + width, 724, "12", 6), At(72 + width + 8, 720, "is a long and old art")]
    )
    text = read(sheet).text
    assert words(text) == ["diplomacy 12 is a long and old art"]
    assert changes(text, "note-number") == [(" ", "")]


def test_headings_are_known_by_size_and_weight() -> None:
    sheet = Sheet(
        [At(72, 760, "A large heading", 18), At(72, 735, "A bold heading", bold=True), *column(LONG, top=715)]
    )
    text = read(sheet).text
    assert [(block.kind, block.level) for block in text.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 2),
        (BlockKind.PARAGRAPH, None),
    ]


def test_pages_without_text_are_named() -> None:
    scan = Sheet(picture=True)
    reading = read(lines(*LONG), scan, lines(*LONG), scan, scan)
    assert (reading.status, reading.reason) == (
        SourceStatus.PARTLY_READ,
        "Pages 2, 4-5 have no text and cannot be searched.",
    )
    assert read(lines(*LONG), scan).reason == "Page 2 has no text and cannot be searched."


def test_an_empty_page_is_not_a_missing_one() -> None:
    assert read(lines(*LONG), Sheet()).status is SourceStatus.READY


def test_only_so_many_pages_are_read_and_that_is_said() -> None:
    reading = PdfReader(2).read(PATH, pdf([lines(*LONG)] * 3))
    assert (reading.status, reading.reason) == (SourceStatus.PARTLY_READ, "Only the first 2 of 3 pages were read.")
    assert max(block.page or 0 for block in reading.text.blocks) == 2


def test_what_cannot_be_read_is_refused_with_its_reason() -> None:
    whole = pdf([lines(*LONG)])
    assert refusal(pdf([Sheet(picture=True), Sheet(picture=True)]))[0] == "no-text-layer"
    assert refusal(pdf([Sheet([At(72, 720, "7")], picture=True)]))[0] == "no-text-layer"
    assert refusal(pdf([Sheet(), Sheet()]))[0] == "nothing-readable"
    assert refusal(pdf([lines(*LONG)], locked=True))[0] == "encrypted"
    assert refusal(b"%PDF-1.4\nnothing")[0] == "damaged"
    assert refusal(whole[:60])[0] == "damaged"
    assert refusal(pdf([]))[0] == "damaged"
    assert refusal(whole[:60])[1].endswith(".")


@pytest.mark.parametrize("password", ["secret", "Schlüssel é"])
def test_a_file_is_read_with_its_password_and_no_other(password: str) -> None:
    data = pdf([lines(*LONG)], password=password)
    reading = PdfReader().read(PATH, data, ReadAs(password=password))
    assert (reading.status, reading.text) == (SourceStatus.READY, PdfReader().read(PATH, pdf([lines(*LONG)])).text)
    for how, reason in ((AS_IT_IS, PASSWORD_NEEDED), (ReadAs(password="other"), WRONG_PASSWORD)):
        with pytest.raises(SourceUnreadable) as caught:
            PdfReader().read(PATH, data, how)
        assert (caught.value.status, caught.value.reason) == ("encrypted", reason)


def test_a_password_that_is_not_needed_changes_nothing() -> None:
    data = pdf([lines(*LONG)])
    assert PdfReader().read(PATH, data, ReadAs(password="x")) == PdfReader().read(PATH, data)


def test_a_few_words_are_a_text_where_there_is_no_picture() -> None:
    assert read(lines("Annex A")).text.text == "Annex A"


def test_what_the_properties_say_is_never_a_fact() -> None:
    info = (("Title", "Another report"), ("Author", "Typist"), ("CreationDate", "D:20210304101112Z"))
    sheet = Sheet([At(72, 760, "The report on the cover", 20), At(72, 740, "3 May 2020"), *column(LONG)])
    text = read(sheet, info=info).text
    said = [(each.name, str(each.value)) for each in text.fields if each.name != "language"]
    assert said == [
        ("title", "The report on the cover"),
        ("issued", "2020-05-03"),
        ("title", "Another report"),
        ("author", "Typist"),
        ("issued", "2021-03-04"),
    ]
    facts = [str(each.value) for each in text.fields if each.name != "language" and each.confidence >= FACT]
    assert facts == ["2020-05-03"]  # the date that stands alone on the cover
    assert reference_from(text.fields).title is None


def test_a_bold_line_above_the_text_is_suggested_as_its_title() -> None:
    text = read(Sheet([At(72, 740, "A report in one size of type", bold=True), *column(LONG + SECOND)])).text
    assert [(each.value, each.confidence) for each in text.fields if each.name == "title"] == [
        ("A report in one size of type", 0.4)
    ]


def test_words_read_off_a_picture_are_to_be_checked() -> None:
    reading = PdfReader().read(
        PATH, pdf([Sheet([])], contents=b"BT /F1 10 Tf 3 Tr 72 700 Td (Read by a program) Tj ET")
    )
    assert reading.text.text == "Read by a program"
    assert (reading.status, reading.reason) == (SourceStatus.CHECK_TEXT, CHECK_SCAN)


def test_entries_of_a_table_of_contents_stand_alone() -> None:
    text = read(lines("Introduction . . . . . . . . . . . . 1", "Findings ............. 12", "Annex ...... iv")).text
    assert [each.split()[0] for each in words(text)] == ["Introduction", "Findings", "Annex"]


@pytest.mark.parametrize("title", ["Microsoft Word - a.doc", "untitled", "report.docx", "Document1", "2018-CATS-1931"])
def test_junk_is_no_title(title: str) -> None:
    assert all(each.name != "title" for each in read(lines(*LONG), info=(("Title", title),)).text.fields)


def test_letters_that_are_not_known_are_to_be_checked() -> None:
    text = read(lines("\x01\x04\x05\x06 words and more words that can be read well"))
    assert text.status is SourceStatus.CHECK_TEXT
    assert changes(text.text, "nul")[0] == ("\ufffd", "U+0001")


def test_blocks_are_slices_in_order() -> None:
    text = read(*running_sheets(3)).text
    assert text.text == "\n\n".join(words(text))
    assert [block.number for block in text.blocks] == list(range(1, len(text.blocks) + 1))
    assert all(isinstance(block, Block) and block.page is not None for block in text.blocks)


def set_wide(*parts: str, gap: int) -> bytes:
    """A line whose parts stand `gap` thousandths of the size of type apart."""
    shown = b" ".join(b"(%s) -%d" % (part.encode(), gap) for part in parts)
    return b"BT /F1 10 Tf 72 700 Td [%s] TJ ET" % shown


def test_letters_that_are_set_wide_are_one_word_where_the_file_has_spaces_of_its_own() -> None:
    parts = ("T", "his property c", "ontains a name of the c", "ategory s", "cheme of the c", "atalogue d", "escribed")
    text = PdfReader().read(PATH, pdf([Sheet()], contents=set_wide(*parts, gap=190))).text
    assert text.text == "This property contains a name of the category scheme of the catalogue described"


def test_gaps_are_spaces_where_the_file_has_none_of_its_own() -> None:
    parts = ("Let", "x", "be", "such", "that", "c", "and", "d", "and", "f", "are", "less", "than", "g", "and", "h")
    text = PdfReader().read(PATH, pdf([Sheet()], contents=set_wide(*parts, gap=190))).text
    assert text.text == " ".join(parts)
