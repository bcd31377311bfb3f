"""What stands in a Word file that was written, read with nothing of the writer's."""

import itertools
import os
import tempfile
import zipfile
from getpass import getuser
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import (
    Heading,
    Manuscript,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Table,
    TableKind,
    Text,
    Unfilled,
    Written,
)
from briefer.domain.quote import QuoteId
from briefer.export.word.writer import WordWriter
from tests.export.word_sample import BODY, BULLET, NOTES, QUOTES, SAMPLE, manuscript, plain, record

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
NUMBERED = ParagraphKind.NUMBERED


class Opened:
    """A written file, taken apart."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}

    def xml(self, name: str) -> ElementTree.Element:
        return ElementTree.fromstring(self.parts[f"word/{name}.xml"])

    @property
    def body(self) -> ElementTree.Element:
        return self.xml("document")

    def paragraphs(self) -> list[tuple[str, str]]:
        """Style and text of each paragraph of the body, tables included."""
        return [
            (style_of(paragraph), "".join(text.text or "" for text in paragraph.iter(f"{W}t")))
            for paragraph in self.body.iter(f"{W}p")
        ]

    def run(self, words: str, part: str = "document") -> ElementTree.Element:
        """The one run that says `words`."""
        [run] = [run for run in self.xml(part).iter(f"{W}r") if "".join(run.itertext()) == words]
        return run

    def looks(self, words: str) -> dict[str, dict[str, str]]:
        found = self.run(words).find(f"{W}rPr")
        return {look.tag.replace(W, ""): {k.replace(W, ""): v for k, v in look.items()} for look in found or ()}


def style_of(paragraph: ElementTree.Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")


def write(given: Manuscript, folder: Path) -> tuple[Written, Opened]:
    written = WordWriter().write(given, folder / "a.docx")
    return written, Opened(folder / "a.docx")


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
        "".join(left.itertext())
        for left, right in itertools.pairwise(runs)
        if right.find(f"{W}footnoteReference") is not None
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


def test_a_hidden_bookmark_stands_round_the_words_of_each_quote(sample: Opened) -> None:
    found: dict[str, str] = {}
    inside: str | None = None
    for element in sample.body.iter():
        if element.tag == f"{W}bookmarkStart":
            inside = element.get(f"{W}name", "")
            found[inside] = ""
        elif element.tag == f"{W}bookmarkEnd":
            inside = None
        elif element.tag == f"{W}t" and inside is not None:
            found[inside] += element.text or ""
    assert list(found.values()) == list(QUOTES.values())
    straight = QUOTES["q1"].replace("’", "'")
    assert next(iter(found)) == f"_bq_q1_{sha256(straight.encode()).hexdigest()[:12]}"
    assert max(map(len, found)) <= 40


def test_names_of_bookmarks_are_short_and_unlike_whatever_the_quotes_are_called(tmp_path: Path) -> None:
    ids = ["q1", "q1", "a-b", "a_b", "x" * 60, "x" * 61, "é"]
    blocks = [Paragraph(BODY, (Text("Same words", quote=QuoteId(id)), Text("."))) for id in ids]
    written, opened = write(manuscript(*blocks), tmp_path)
    names = [start.get(f"{W}name", "") for start in opened.body.iter(f"{W}bookmarkStart")]
    assert written.problems == ()
    assert len(set(names)) == len(ids)
    assert all(len(name) <= 40 and name.isascii() for name in names)


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


def test_every_look_of_a_run_arrives(tmp_path: Path) -> None:
    words = (
        Text("bold", bold=True),
        Text("italic", italic=True),
        Text("small", small_caps=True),
        Text("up", superscript=True),
        Text("xin chào", language="vi-VN"),
        Text("“外交部”", language="zh-CN", italic=True),
        Text("السلام", language="ar", bold=True, italic=True),
        Unfilled("meeting_time"),
    )
    _, opened = write(manuscript(Paragraph(BODY, words)), tmp_path)
    assert opened.looks("bold") == {"b": {}, "bCs": {}}
    assert opened.looks("italic") == {"i": {}, "iCs": {}}
    assert opened.looks("small") == {"smallCaps": {}}
    assert opened.looks("up") == {"vertAlign": {"val": "superscript"}}
    assert opened.looks("xin chào") == {"lang": {"val": "vi-VN"}}
    assert opened.looks("“外交部”") == {"rFonts": {"hint": "eastAsia"}, "lang": {"eastAsia": "zh-CN"}}
    assert opened.looks("السلام") == {"b": {}, "bCs": {}, "rtl": {}, "lang": {"bidi": "ar"}}
    assert opened.looks("to fill: meeting time")["shd"]["fill"] == "FFF2A8"


def test_a_paragraph_in_arabic_runs_from_the_right_and_one_that_quotes_it_does_not(tmp_path: Path) -> None:
    arabic = Text("الدبلوماسية الشعبية", language="ar")
    mixed = Paragraph(BODY, (Text("The words were “"), arabic, Text("”, said the paper on the next day.")))
    _, opened = write(manuscript(Paragraph(ParagraphKind.QUOTE, (arabic,)), mixed), tmp_path)
    backwards = [style_of(line) for line in opened.body.iter(f"{W}p") if line.find(f"{W}pPr/{W}bidi") is not None]
    assert backwards == ["Quote"]


def test_a_link_belongs_to_the_part_it_stands_in(tmp_path: Path) -> None:
    body, note = "https://example.org/ä b?x=1&y=2", "mailto:desk@example.org"
    given = manuscript(
        Paragraph(BODY, (Text("here", link=body), NoteMark(1))), notes=((Text("Write to us", link=note),),)
    )
    written, opened = write(given, tmp_path)
    assert written.problems == ()
    for part, target in (("document", "https://example.org/%C3%A4%20b?x=1&y=2"), ("footnotes", note)):
        [link] = opened.xml(part).iter(f"{W}hyperlink")
        relationships = ElementTree.fromstring(opened.parts[f"word/_rels/{part}.xml.rels"])
        [relationship] = [item for item in relationships if item.get("Id") == link.get(f"{R}id")]
        assert (relationship.get("Target"), relationship.get("TargetMode")) == (target, "External")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "http://", "http://[x", "https://a:b/", "mailto:", "x" * 9]
)
def test_an_address_that_word_cannot_take_is_left_out_and_said(address: str, tmp_path: Path) -> None:
    written, opened = write(manuscript(Paragraph(BODY, (Text("here", link=address),))), tmp_path)
    assert written.problems == (f"The link to “{address}” was left out: Word cannot take that address.",)
    assert list(opened.body.iter(f"{W}hyperlink")) == []
    assert ("Normal", "here") in opened.paragraphs()


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


def test_breaks_and_tabs_are_words_own_and_spaces_stay(tmp_path: Path) -> None:
    _, opened = write(manuscript(Paragraph(BODY, plain(" one\r\ntwo\tthree  "))), tmp_path)
    [run] = [run for run in opened.body.iter(f"{W}r") if " one" in "".join(run.itertext())]
    assert [(child.tag.replace(W, ""), child.text) for child in run] == [
        ("t", " one"),
        ("br", None),
        ("t", "two"),
        ("tab", None),
        ("t", "three  "),
    ]
    space = "{http://www.w3.org/XML/1998/namespace}space"
    assert all(text.get(space) == "preserve" for text in opened.body.iter(f"{W}t"))


def test_characters_that_a_file_cannot_hold_stop_nothing(tmp_path: Path) -> None:
    bad = "a\x00b\x0cc\ud800d\ufffee"
    words = bad + " 🙂 مرحبا 你好 &quot; <w:p> " + "long " * 32_000
    table = Table(TableKind.GRID, (plain(bad),), ((plain(bad),),), bad, bad)
    given = manuscript(
        Heading(1, plain(bad)),
        Paragraph(BODY, (Text(words, quote=QuoteId(bad)), NoteMark(1), Unfilled(bad))),
        table,
        notes=(plain(bad),),
        quotes=(record("q1", "a"),),
        title=bad,
    )
    written, opened = write(given, tmp_path)
    assert written.problems == ()
    assert any(
        "a\ufffdb\ufffdc\ufffdd\ufffde 🙂 مرحبا 你好 &quot; <w:p> long" in text for _, text in opened.paragraphs()
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1), st.text(), st.sampled_from(list(ParagraphKind)))
def test_any_text_at_all_makes_a_file_that_reads_back(
    tmp_path: Path, words: str, title: str, kind: ParagraphKind
) -> None:
    block = Paragraph(kind, (Text("x"), Text(words, quote=QuoteId("q1")), NoteMark(1)))
    given = manuscript(block, notes=(plain(words),), quotes=(record("q1", words),), title=f"A {title}")
    written, _ = write(given, tmp_path)
    assert written.problems == ()
    assert written.quotes == written.notes == 1


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
    assert f">{getuser()}<" not in everything
    assert not [name for name in sample.parts if "thumbnail" in name or "customXml" in name or "comments" in name]


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
