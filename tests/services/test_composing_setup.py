"""What is chosen for one export changes the manuscript: contents, comments, the side of the marking."""

from dataclasses import replace

import pytest

from briefer.domain.briefing import Briefing
from briefer.domain.manuscript import Comment, Contents, Heading, Paragraph, Table
from briefer.domain.outline_content import Front, OwnPoint, Paraphrase, Section, Subtree
from briefer.domain.page_setup import MarkingPlace, PageSetup
from briefer.domain.prose import Prose
from briefer.domain.template import Format, HeaderFooter, Template, TemplateId
from briefer.services.composing import compose
from tests.services.test_composing import NOTES, NumberingEngine
from tests.services.test_exporting import taken

WITH, WITHOUT = PageSetup(comments=True), PageSetup()


def composed(*sections: Subtree, setup: PageSetup = WITHOUT, template: Template | None = None):  # type: ignore[no-untyped-def]
    front = Front(template or Template(TemplateId("t"), 1, "en", "T"), {"title": "T"}, NOTES)
    return compose(Briefing(Subtree(front, sections)), NumberingEngine(), setup=setup)


def section(*children: Subtree, format: Format = Format.BULLETS, comment: str | None = None) -> Subtree:
    return Subtree(Section("Background", format=format, comment=comment), children)


def comments_in(manuscript) -> list[list[str]]:  # type: ignore[no-untyped-def]
    cells = [
        cell
        for block in manuscript.blocks
        for cell in (
            [block.runs]
            if isinstance(block, Heading | Paragraph)
            else [one for row in block.rows for one in row]
            if isinstance(block, Table)
            else []
        )
    ]
    return [said for cell in cells if (said := [run.text for run in cell if isinstance(run, Comment)])]


EVERY_KIND = section(
    Subtree(OwnPoint(Prose("Ours."), "on a point"), (Subtree(replace(taken(), comment="on its quote")),)),
    Subtree(Paraphrase(Prose("Theirs."), taken(), "on a paraphrase")),
    Subtree(replace(taken(), comment="on a quote\x00")),
    comment="on a section",
)


def test_comments_come_along_where_they_are_asked_for() -> None:
    found = comments_in(composed(EVERY_KIND, setup=WITH))
    assert found == [["on a section"], ["on a point", "on its quote"], ["on a paraphrase"], ["on a quote�"]]
    assert comments_in(composed(EVERY_KIND)) == []


def test_a_row_of_a_table_has_its_comment_too() -> None:
    row = Subtree(OwnPoint(Prose("A\tB"), "on a row"))
    assert comments_in(composed(section(row, format=Format.TABLE), setup=WITH)) == [["on a row"]]


@pytest.mark.parametrize(
    ("pages", "words", "setup", "has"),
    [
        (2, 10, WITHOUT, False),
        (5, 10, WITHOUT, True),
        (None, 2_100, WITHOUT, True),
        (2, 10, PageSetup(contents=True), True),
        (8, 3_000, PageSetup(contents=False), False),
    ],
)
def test_long_papers_have_a_table_of_contents(pages: int | None, words: int, setup: PageSetup, has: bool) -> None:
    template = Template(TemplateId("t"), 1, "en", "T", max_pages=pages)
    manuscript = composed(section(Subtree(OwnPoint(Prose("word " * words)))), setup=setup, template=template)
    assert any(isinstance(block, Contents) for block in manuscript.blocks) is has


@pytest.mark.parametrize(
    ("header", "place"),
    [
        ("{classification} (centre, bold, every page)", MarkingPlace.CENTRE),
        ("{classification} (top right, bold)", MarkingPlace.RIGHT),
        ("{reference} (right); {classification} (centre)", MarkingPlace.CENTRE),
        ("", MarkingPlace.CENTRE),
    ],
)
def test_the_marking_stands_where_the_template_says(header: str, place: MarkingPlace) -> None:
    template = Template(TemplateId("t"), 1, "en", "T", header_footer=HeaderFooter(header))
    assert composed(template=template).marking_place is place
