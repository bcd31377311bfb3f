"""What stands in a Word file that was written, read with nothing of the writer's."""

import os
import tempfile
from getpass import getuser
from itertools import pairwise
from pathlib import Path

import pytest

from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import (
    Heading,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Table,
    TableKind,
    Text,
)
from briefer.domain.quote import QuoteId
from briefer.export.word.writer import WordWriter
from tests.export.word_opened import Opened, W, style_of, write
from tests.export.word_sample import BODY, BULLET, NOTES, SAMPLE, manuscript, plain, record

NUMBERED = ParagraphKind.NUMBERED


@pytest.fixture
def sample(tmp_path: Path) -> Opened:
    written, opened = write(SAMPLE, tmp_path)
    assert written.problems == ()
    assert (written.quotes, written.notes, written.words, written.sources) == (12, 12, 574, 1)
    return opened


def test_the_briefing_stands_in_order_in_words_own_styles(sample: Opened) -> None:
    found = sample.paragraphs()
    assert found[:3] == [("Marking", SAMPLE.marking), ("Title", SAMPLE.title), ("Subtitle", "Meeting brief")]
    assert found[3:5] == [("TableText", "To"), ("TableText", "Minister for External Affairs")]
    assert [text for style, text in found if style == "Heading1"] == [
        "Purpose",
        "Bottom line",
        "Our objectives",
        "Points to make",
        "If raised",
        "What they will want",
        "Background",
        "Handling and sources",
        "Clearance",
    ]
    assert found[-1] == ("Normal", "East Asia Branch, 3 February 2025")


def test_every_note_is_a_real_one_in_order(sample: Opened) -> None:
    marks = [int(mark.get(f"{W}id", "")) for mark in sample.body.iter(f"{W}footnoteReference")]
    assert marks == list(range(1, 13))
    notes = [note for note in sample.xml("footnotes") if note.get(f"{W}type") is None]
    assert [int(note.get(f"{W}id", "")) for note in notes] == marks
    assert ["".join(text.text or "" for text in note.iter(f"{W}t")).strip() for note in notes] == list(NOTES)
    assert all(note.find(f".//{W}footnoteRef") is not None for note in notes)


def test_a_mark_stands_after_the_closing_quotation_mark(sample: Opened) -> None:
    runs = [run for paragraph in sample.body.iter(f"{W}p") for run in paragraph.iter(f"{W}r")]
    before = [
        "".join(left.itertext()) for left, right in pairwise(runs) if right.find(f"{W}footnoteReference") is not None
    ]
    assert before == [".”"] * 12


def test_marking_and_page_count_stand_on_every_page(sample: Opened) -> None:
    header, footer = "".join(sample.xml("header1").itertext()), sample.xml("footer1")
    assert header == SAMPLE.marking
    lines = ["".join(text.text or "" for text in line.iter(f"{W}t")) for line in footer.iter(f"{W}p")]
    assert lines == ["MB-2025-014 | Meeting briefPage 1 of 1", SAMPLE.marking]
    assert [code.text for code in footer.iter(f"{W}instrText")] == [" PAGE ", " NUMPAGES "]
    tab = footer.find(f".//{W}tabs/{W}tab")
    assert tab is not None
    assert (tab.get(f"{W}val"), tab.get(f"{W}pos")) == ("right", "9412")


def test_without_a_marking_there_is_none_anywhere(tmp_path: Path) -> None:
    _, opened = write(manuscript(Paragraph(BODY, plain("Words."))), tmp_path)
    assert "Marking" not in [style for style, _ in opened.paragraphs()]
    assert not [name for name in opened.parts if "header" in name]
    assert "Marking" not in [style_of(line) for line in opened.xml("footer1").iter(f"{W}p")]


def test_each_numbered_list_begins_at_one_and_one_under_it_belongs_to_it(tmp_path: Path) -> None:
    items = [(0, True), (0, False), (1, False), (0, False), (0, True), (1, True), (0, False)]
    blocks = [Paragraph(NUMBERED, plain("Item."), level=level, starts_list=starts) for level, starts in items]
    _, opened = write(manuscript(*blocks), tmp_path)
    used = [
        (int(properties[0].get(f"{W}val", "")), int(properties[1].get(f"{W}val", "")))
        for properties in opened.body.iter(f"{W}numPr")
    ]
    assert used == [(0, 3), (0, 3), (1, 3), (0, 3), (0, 4), (1, 5), (0, 4)]
    lists = {num.get(f"{W}numId"): num for num in opened.xml("numbering").iter(f"{W}num")}
    for number in ("3", "4", "5"):
        starts = [start.get(f"{W}val") for start in lists[number].iter(f"{W}startOverride")]
        assert starts == ["1"] * 9


def test_tables_have_a_header_row_fixed_widths_and_a_text_for_screen_readers(sample: Opened) -> None:
    details, raised, clearance = sample.body.iter(f"{W}tbl")
    for table in (details, raised, clearance):
        columns = [int(column.get(f"{W}w", "")) for column in table.iter(f"{W}gridCol")]
        assert sum(columns) == 9412
        assert all(len(list(row.iter(f"{W}tc"))) == len(columns) for row in table.iter(f"{W}tr"))
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(f"{W}tr"))
    assert [int(column.get(f"{W}w", "")) for column in raised.iter(f"{W}gridCol")] == [1505, 3012, 4895]
    assert [len(list(table.iter(f"{W}tblHeader"))) for table in (details, raised, clearance)] == [0, 1, 1]
    description = raised.find(f"{W}tblPr/{W}tblDescription")
    assert description is not None
    assert description.get(f"{W}val") == "If raised: a table of 3 rows."
    bold = ["".join(run.itertext()) for run in details.iter(f"{W}r") if run.find(f"{W}rPr/{W}b") is not None]
    assert bold == ["To", "Date", "From", "Reference", "Meeting", "Needed by"]


def test_details_given_as_pairs_stand_two_beside_each_other(tmp_path: Path) -> None:
    pairs = tuple((plain(label), plain(label.lower())) for label in ("To", "Date", "From"))
    _, opened = write(manuscript(Table(TableKind.DETAILS, (), pairs, "Details", "")), tmp_path)
    rows = [["".join(cell.itertext()) for cell in row.iter(f"{W}tc")] for row in opened.body.iter(f"{W}tr")]
    assert rows == [["To", "to", "Date", "date"], ["From", "from", "", ""]]


def test_tables_that_touch_are_kept_apart_and_the_last_one_is_followed(tmp_path: Path) -> None:
    table = Table(TableKind.GRID, (plain("A"),), ((plain("1"),),), "Second", "")
    ragged = Table(TableKind.GRID, (plain("A"), plain("B")), ((plain("1"),), ()), "", "")
    empty = Table(TableKind.GRID, (), (), "", "")
    written, opened = write(manuscript(ragged, empty, table, ragged), tmp_path)
    body = opened.body[0]
    assert written.problems == ()
    assert [child.tag.replace(W, "") for child in body][2:] == ["tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]
    assert ("Caption", "Second") in opened.paragraphs()


def test_a_line_that_leads_to_a_list_stays_with_it(tmp_path: Path) -> None:
    _, opened = write(
        manuscript(
            Heading(1, plain("Aims")),
            Paragraph(BODY, plain("Three of them:")),
            Paragraph(BULLET, plain("One.")),
            Paragraph(BODY, plain("No list follows:")),
        ),
        tmp_path,
    )
    kept = [
        "".join(line.itertext()) for line in opened.body.iter(f"{W}p") if line.find(f"{W}pPr/{W}keepNext") is not None
    ]
    assert kept == ["Aims", "Three of them:"]


def test_the_same_briefing_makes_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        WordWriter().write(SAMPLE, tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_nothing_in_the_file_says_who_made_it_where_or_when(sample: Opened, tmp_path: Path) -> None:
    core = sample.parts["docProps/core.xml"].decode()
    assert f"<dc:title>{SAMPLE.title}</dc:title>" in core
    assert "<dc:language>en-GB</dc:language>" in core
    for word in ("creator", "lastModifiedBy", "created", "modified"):
        assert word not in core
    private = {str(Path.home()), str(tmp_path), tempfile.gettempdir(), os.fspath(Path.cwd()), "python-docx"}
    everything = b"\n".join(sample.parts.values()).decode("utf-8")
    assert not [text for text in private if text in everything]
    assert not [mark for mark in (f">{getuser()}<", f'"{getuser()}"') if mark in everything]
    assert not [name for name in sample.parts if "thumbnail" in name or "docProps/custom" in name or "comments" in name]


@pytest.mark.parametrize(
    ("runs", "notes", "why"),
    [
        ((NoteMark(1), NoteMark(2)), (plain("one"),), "its notes are not in order"),
        ((NoteMark(2), NoteMark(1)), (plain("one"), plain("two")), "its notes are not in order"),
        ((Text("none"),), (plain("one"),), "its notes are not in order"),
        ((NoteMark(1),), ((NoteMark(1),),), "a note has a note of its own"),
    ],
)
def test_notes_that_would_damage_the_file_are_refused(
    runs: tuple[Text | NoteMark, ...], notes: tuple[tuple[Text | NoteMark, ...], ...], why: str, tmp_path: Path
) -> None:
    (tmp_path / "a.docx").write_bytes(b"old")
    with pytest.raises(ExportFailed, match=why):
        WordWriter().write(manuscript(Paragraph(BODY, runs), notes=notes), tmp_path / "a.docx")
    assert (tmp_path / "a.docx").read_bytes() == b"old"


def test_a_table_wider_than_word_takes_is_refused(tmp_path: Path) -> None:
    wide = Table(TableKind.GRID, (), (tuple(plain("x") for _ in range(64)),), "", "")
    with pytest.raises(ExportFailed, match="a table has 64 columns; Word takes 63"):
        WordWriter().write(manuscript(wide), tmp_path / "a.docx")


def test_a_quote_that_did_not_reach_the_page_is_a_problem_of_the_file(tmp_path: Path) -> None:
    block = Paragraph(BODY, (Text("four trips at home", quote=QuoteId("q1")),))
    written, _ = write(manuscript(block, quotes=(record("q1", "four trips abroad"),)), tmp_path)
    assert written.quotes == 0
    assert written.problems == ("Quote q1 does not stand in the file word for word.",)


def test_what_a_reader_would_stumble_on_is_a_problem_of_the_file(tmp_path: Path) -> None:
    written, _ = write(manuscript(Heading(1, plain("One")), Heading(3, plain("Three")), Paragraph(BODY, ())), tmp_path)
    assert written.problems == (
        "A heading of level 3 follows one of level 1.",
        "There is an empty paragraph in the text.",
    )


def test_a_folder_that_is_gone_stops_the_export(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="the folder does not exist"):
        WordWriter().write(SAMPLE, tmp_path / "gone" / "a.docx")


def test_a_file_that_word_has_open_is_left_and_the_one_beside_it_is_the_one_that_is_checked(tmp_path: Path) -> None:
    (tmp_path / "Brief.docx").write_bytes(b"in Word")
    (tmp_path / "~$Brief.docx").write_bytes(b"owner")
    written = WordWriter().write(SAMPLE, tmp_path / "Brief.docx")
    assert written.path == str(tmp_path / "Brief (2).docx")
    assert (written.problems, written.quotes) == ((), 12)
    assert (tmp_path / "Brief.docx").read_bytes() == b"in Word"
