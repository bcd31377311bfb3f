"""An optional section in which nothing was written is not printed; a required one is, with a place to fill."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.briefing import Briefing
from briefer.domain.finding import Finding, Grade
from briefer.domain.manuscript import Heading, Manuscript, Paragraph, Unfilled
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.page_setup import PageSetup
from briefer.domain.prose import Prose
from briefer.domain.template import Format, Template, TemplateId
from briefer.services.checking import Checking
from briefer.services.composing import compose
from briefer.services.exporting import Exporting
from briefer.services.previewing import LONGEST, Previewing
from briefer.services.quoting import Quoting
from tests.fakes import MemoryLibrary, PlainPages
from tests.services.test_composing import NOTES, NumberingEngine
from tests.services.test_exporting import RecordingWriter

WRITTEN = (Subtree(OwnPoint(Prose("Words that stand."))),)
BLANK = (Subtree(OwnPoint(Prose("  "))),)


def section(heading: str, *children: Subtree, id: str | None = "of-template", **more: object) -> Subtree:
    return Subtree(replace(Section(heading, id), **more), children)  # type: ignore[arg-type]  # Section's own fields


def briefing(*sections: Subtree) -> Briefing:
    return Briefing(Subtree(Front(Template(TemplateId("t"), 1, "en", "T"), {"title": "T"}, NOTES), sections))


def headings(made: Manuscript) -> list[str]:
    return [block.runs[0].text for block in made.blocks if isinstance(block, Heading)]  # type: ignore[union-attr]


def composed(*sections: Subtree, setup: PageSetup | None = None) -> list[str]:
    return headings(compose(briefing(*sections), NumberingEngine(), setup=setup))


@pytest.mark.parametrize(
    ("one", "is_printed"),
    [
        (section("A"), False),
        (section("A", *BLANK), False),
        (section("A", format=Format.TABLE, columns=("One", "Two")), False),
        (section("A", section("B")), False),
        (section("A", *WRITTEN), True),
        (section("A", section("B", *WRITTEN)), True),
        (section("A", section("B", required=True)), True),
        (section("A", required=True), True),
        (section("A", id=None), True),
    ],
)
def test_a_heading_is_printed_for_what_stands_there_or_has_to(one: Subtree, is_printed: bool) -> None:
    assert ("A" in composed(one)) is is_printed


def test_an_empty_section_within_one_that_is_printed_is_left_out_alone() -> None:
    assert composed(section("A", *WRITTEN, section("B"), section("C", *WRITTEN))) == ["A", "C"]


def test_a_comment_that_comes_along_keeps_its_heading() -> None:
    one = section("A", comment="Who writes this?")

    assert composed(one, setup=PageSetup(comments=True)) == ["A"]
    assert composed(one) == []


def test_a_required_section_without_text_is_a_place_to_fill() -> None:
    made = compose(briefing(section("Bottom line", required=True), section("B", *WRITTEN)), NumberingEngine())

    unfilled = [
        run.name
        for block in made.blocks
        if isinstance(block, Paragraph)
        for run in block.runs
        if isinstance(run, Unfilled)
    ]
    assert unfilled == ["Bottom line"]
    assert made.word_count == 3


def test_the_checks_and_the_export_say_in_one_line_what_is_left_out() -> None:
    library, writer = MemoryLibrary(), RecordingWriter()
    whole = briefing(
        section("Communications"), section("A", *WRITTEN, section("Key people")), section("C", section("D"))
    )
    said = "Left out of the document, since nothing is written there: “Communications”, “Key people”, “C”."

    exported = Exporting(NumberingEngine(), Quoting(library), writer).export(whole, Path("a.docx"))

    assert headings(writer.written[0]) == ["A"]
    expected = Finding("P02", Grade.NOTE, "", said)
    assert expected in exported.findings
    assert expected in Checking(Quoting(library)).check(whole)


def test_pages_are_found_by_the_sections_of_the_outline_whatever_is_left_out() -> None:
    pages = PlainPages()
    whole = briefing(section("A"), section("B", *WRITTEN), section("C", section("D")), section("E", *WRITTEN))

    preview = Previewing(NumberingEngine(), pages).preview(whole, width=300, with_places=True)

    assert headings(pages.set[-1]) == ["B", "E"]
    b, e = preview.places[1], preview.places[4]
    assert b != e
    assert preview.places == (b, b, e, e, e)


@pytest.mark.parametrize(("number", "shown"), [(1, "S1"), (2, "S3"), (3, "S3"), (4, "S4")])
def test_of_a_long_briefing_the_section_that_was_asked_for_is_set(number: int, shown: str) -> None:
    pages = PlainPages()
    text = Subtree(OwnPoint(Prose(" ".join(["word"] * 300))))
    sections = [section(f"S{one}", *([] if one == 2 else [text])) for one in range(1, LONGEST + 4)]

    preview = Previewing(NumberingEngine(), pages).preview(briefing(*sections), width=300, section=number)

    assert preview.part == number
    assert headings(pages.set[-1]) == [shown]
