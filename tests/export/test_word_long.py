"""Table of contents, comments and places to fill: what Word itself goes on working with."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.manuscript import (
    Contents,
    Heading,
    Paragraph,
    ParagraphKind,
    Table,
    TableKind,
    Text,
    Unfilled,
)
from briefer.domain.page_setup import MarkingPlace, PageSetup, Paper
from briefer.domain.quote import QuoteId
from tests.export.golden import ARABIC, COMMENTED, CONTENTS
from tests.export.word_opened import Opened, W, style_of, write
from tests.export.word_sample import BODY, SAMPLE, manuscript, plain, record


@pytest.fixture
def long(tmp_path: Path) -> Opened:
    written, opened = write(CONTENTS, tmp_path)
    assert written.problems == ()
    return opened


def test_the_table_of_contents_lists_the_headings_and_leads_to_each(long: Opened) -> None:
    listed = [(style, text) for style, text in long.paragraphs() if style.startswith("TOC")]
    headings = [(style, text) for style, text in long.paragraphs() if style.startswith("Heading")]
    assert listed[0] == ("TOCHeading", "Contents")
    assert [(style.replace("TOC", "Heading"), text) for style, text in listed[1:]] == headings
    assert len(headings) == 40
    links = [link.get(f"{W}anchor") for link in long.body.iter(f"{W}hyperlink")]
    marks: dict[str | None, str] = {}
    for line in long.body.iter(f"{W}p"):
        for start in line.iter(f"{W}bookmarkStart"):
            marks[start.get(f"{W}name")] = "".join(text.text or "" for text in line.iter(f"{W}t"))
    assert [marks[link] for link in links] == [text for _, text in headings]


def test_the_table_is_a_field_that_cannot_be_stale(long: Opened) -> None:
    [code] = [code.text for code in long.body.iter(f"{W}instrText")]
    assert code == ' TOC \\o "1-3" \\n \\h \\z \\u '  # \n: no page numbers, which only Word could know
    steps = [step.get(f"{W}fldCharType") for step in long.body.iter(f"{W}fldChar")]
    assert steps == ["begin", "separate", "end"]
    [control] = list(long.body.iter(f"{W}sdt"))
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    assert gallery is not None
    assert gallery.get(f"{W}val") == "Table of Contents"


def test_a_table_of_nothing_is_a_sound_file(tmp_path: Path) -> None:
    written, _ = write(manuscript(Contents("Contents"), Paragraph(BODY, plain("Words."))), tmp_path)
    assert written.problems == ()


def test_headings_have_no_bookmark_where_there_is_no_table(tmp_path: Path) -> None:
    _, opened = write(manuscript(Heading(1, plain("One"))), tmp_path)
    assert list(opened.body.iter(f"{W}bookmarkStart")) == []


def test_a_clean_copy_still_leads_from_its_table_to_its_headings(tmp_path: Path) -> None:
    quoted = Paragraph(BODY, (Text("Words", quote=QuoteId("q1")),))
    given = manuscript(Contents("Contents"), Heading(1, plain("One")), quoted, quotes=(record("q1", "Words"),))
    written, opened = write(replace(given, clean=True), tmp_path)
    assert written.problems == ()
    assert [one.get(f"{W}name") for one in opened.body.iter(f"{W}bookmarkStart")] == ["_Toc000000001"]


def test_comments_are_words_own_and_stand_at_what_they_are_about(tmp_path: Path) -> None:
    written, opened = write(COMMENTED, tmp_path)
    assert written.problems == ()
    assert "4 comments" in written.carries
    found = list(opened.xml("comments"))
    assert [(one.get(f"{W}author"), one.get(f"{W}initials"), one.get(f"{W}date")) for one in found] == [
        ("East Asia Branch", "EAB", None)
    ] * 4
    lines = [["".join(line.itertext()) for line in one] for one in found]
    assert lines == [["Too long?"], ["Ask the desk.", "By noon – 会议."], ["بعد ذلك"], ["Here too"]]
    about: dict[str | None, str] = {}
    for line in opened.body.iter(f"{W}p"):
        inside: set[str | None] = set()
        for one in line.iter():
            if one.tag == f"{W}commentRangeStart":
                inside.add(one.get(f"{W}id"))
            elif one.tag == f"{W}commentRangeEnd":
                inside.discard(one.get(f"{W}id"))
            elif one.tag == f"{W}t":
                about |= {id: about.get(id, "") + (one.text or "") for id in inside}
    assert about == {"1": "Purpose", "2": "Words.", "3": "Words.", "4": "cell"}


def test_comments_stay_at_home_unless_they_are_asked_for(tmp_path: Path) -> None:
    written, opened = write(replace(COMMENTED, setup=PageSetup()), tmp_path)
    assert not [name for name in opened.parts if "comments" in name]
    assert b"Ask the desk" not in b"".join(opened.parts.values())
    assert not [phrase for phrase in written.carries if "comment" in phrase]


def test_a_place_to_fill_is_a_control_that_a_click_selects(tmp_path: Path) -> None:
    blocks = (Paragraph(BODY, (Text("At "), Unfilled("meeting_time"), Text(", or "), Unfilled("meeting_time"))),)
    written, opened = write(manuscript(*blocks), tmp_path)
    assert written.problems == ()
    controls = list(opened.body.iter(f"{W}sdt"))
    assert ["".join(one.itertext()) for one in controls] == ["to fill: meeting time"] * 2
    about = [{child.tag.replace(W, ""): child.get(f"{W}val") for child in one[0]} for one in controls]
    assert about[0] == {"alias": "meeting time", "tag": "meeting_time", "id": "1", "showingPlcHdr": None}
    assert about[1]["id"] == "2"


def test_the_paper_and_the_place_of_the_marking_are_those_asked_for(tmp_path: Path) -> None:
    given = replace(SAMPLE, setup=PageSetup(Paper.LETTER), marking_place=MarkingPlace.RIGHT)
    _, opened = write(given, tmp_path)
    page = opened.body.find(f".//{W}sectPr/{W}pgSz")
    assert page is not None
    assert (page.get(f"{W}w"), page.get(f"{W}h")) == ("12240", "15840")
    marks = [opened.body, opened.xml("header1"), opened.xml("footer1")]
    sides = [
        look.get(f"{W}val")
        for root in marks
        for line in root.iter(f"{W}p")
        if style_of(line) == "Marking" and (look := line.find(f"{W}pPr/{W}jc")) is not None
    ]
    assert sides == ["right"] * 3
    tables = {
        sum(int(one.get(f"{W}w", "")) for one in table.iter(f"{W}gridCol")) for table in opened.body.iter(f"{W}tbl")
    }
    assert tables == {12240 - 2 * 1247}


def test_a_line_runs_from_the_right_when_its_first_letter_does(tmp_path: Path) -> None:
    quoted = Text(ARABIC, language="ar")
    cell = Table(TableKind.GRID, (plain("A"),), ((plain(ARABIC),),), "T", "T")
    blocks = (Paragraph(ParagraphKind.BULLET, (Text("He said “"), quoted, Text("”"))), Paragraph(BODY, (quoted,)), cell)
    _, opened = write(replace(manuscript(*blocks), title=f"1. {ARABIC}"), tmp_path)
    backwards = [style_of(line) for line in opened.body.iter(f"{W}p") if line.find(f"{W}pPr/{W}bidi") is not None]
    assert backwards == ["Title", "Normal", "TableText"]
