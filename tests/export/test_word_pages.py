"""How a page looks where only the XML can tell: what begins one, which way a note runs, what stands apart."""

from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest

from briefer.domain.manuscript import Heading, NoteMark, Paragraph, ParagraphKind, Runs, Table, TableKind, Text
from briefer.export.pdf.data import data_of
from briefer.export.word.document import word_document
from tests.export.word_opened import Opened, W
from tests.export.word_sample import manuscript

NAME = "أحمد السيد"
CITED = (Text(f"{NAME}, “حوار,” March 12, 2024, para. 4."),)
BODY = Paragraph(ParagraphKind.BODY, (Text("He said so."), NoteMark(1)))
LISTED = Paragraph(ParagraphKind.REFERENCE, CITED)
QUOTED = Paragraph(ParagraphKind.QUOTE, (Text("وشدد الوزير.", language="ar"),))


def paragraph_of(part: Element, words: str) -> Element:
    return next(one for one in part.iter(f"{W}p") if words in "".join(one.itertext()))


def runs_from_the_right(part: Element, words: str) -> bool:
    return paragraph_of(part, words).find(f"{W}pPr/{W}bidi") is not None


@pytest.mark.parametrize(("language", "backwards"), [("en-GB", False), ("ar", True)])
def test_a_citation_runs_as_its_document_does_whatever_name_it_begins_with(language: str, backwards: bool) -> None:
    given = replace(manuscript(BODY, LISTED, QUOTED, notes=(CITED,)), language=language)
    opened = Opened.of(word_document(given).data)

    assert runs_from_the_right(opened.xml("footnotes"), NAME) is backwards
    assert runs_from_the_right(opened.body, NAME) is backwards
    assert runs_from_the_right(opened.body, "وشدد"), "a quote is in its own language"


def test_an_annex_begins_a_page() -> None:
    opened = Opened.of(word_document(manuscript(BODY, Heading(1, (Text("Evidence"),), new_page=True))).data)

    body = opened.body
    (breaks,) = body.iter(f"{W}pageBreakBefore")
    assert paragraph_of(body, "Evidence").find(f"{W}pPr/{W}pageBreakBefore") is breaks


def test_the_last_line_stands_apart_from_the_list_of_sources() -> None:
    closing = Paragraph(ParagraphKind.CLOSING, (Text("East Branch, 3 February 2025"),))
    opened = Opened.of(word_document(manuscript(LISTED, closing)).data)

    space = paragraph_of(opened.body, "East Branch").find(f"{W}pPr/{W}spacing")
    assert space is not None and space.get(f"{W}before") == "120"


def test_who_signs_stands_together_with_the_line_below_and_a_header_with_its_first_row() -> None:
    header: tuple[Runs, ...] = ((Text("Role"),), (Text("Initials"),))
    rows = tuple(((Text(role),), ()) for role in ("Drafted", "Approved"))
    signed = Table(TableKind.SIGN_OFF, header, rows, "Clearance", "Who signs")
    body = Opened.of(word_document(manuscript(signed, BODY, replace(signed, kind=TableKind.GRID))).data).body

    kept = [[row.find(f".//{W}keepNext") is not None for row in table.iter(f"{W}tr")] for table in body.iter(f"{W}tbl")]
    assert kept == [[True, True, True], [True, False, False]]


def test_in_a_pdf_a_quote_from_the_right_is_set_from_the_right() -> None:
    blocks = data_of(manuscript(BODY, QUOTED))["blocks"]

    assert [block["backwards"] for block in blocks] == [False, True]
