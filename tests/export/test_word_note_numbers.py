"""Numbers of earlier notes in later ones ("n 1") are live: they follow when the office inserts a note."""

import zipfile
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pytest

from briefer.domain.house_template import HouseTemplate
from briefer.domain.manuscript import NoteMark, Paragraph, ParagraphKind, Text
from briefer.domain.page_setup import PageSetup
from briefer.export.word.document import word_document
from briefer.export.word.lint import lint
from tests.export.house_files import REFERENCE
from tests.export.word_sample import manuscript

BODY = Paragraph(ParagraphKind.BODY, (Text("One"), NoteMark(1), Text(" two"), NoteMark(2)))
NOTES = ((Text("Smith, Ports."),), (Text("Smith (n "), Text("1", refers_to=1), Text(") 9.")))


def parts(*, clean: bool = False, house: HouseTemplate | None = None) -> tuple[bytes, str, str]:
    given = replace(manuscript(BODY, notes=NOTES), clean=clean, setup=PageSetup(house=house))
    data = word_document(given).data
    with zipfile.ZipFile(BytesIO(data)) as package:
        return data, package.read("word/document.xml").decode(), package.read("word/footnotes.xml").decode()


def test_the_number_is_a_field_that_points_at_the_mark_of_the_first_note() -> None:
    data, body, notes = parts()

    assert " NOTEREF _RefFn1 \\h " in notes
    assert body.count('w:name="_RefFn1"') == 1
    assert "_RefFn2" not in body
    start = body.index("_RefFn1")
    assert "footnoteReference" in body[start : body.index("bookmarkEnd", start)]
    assert lint(data) == ()


def test_in_a_clean_copy_it_is_a_plain_number() -> None:
    _, body, notes = parts(clean=True)
    assert "NOTEREF" not in notes
    assert "_RefFn" not in body
    assert "(n " in notes


def words_of(notes: str) -> list[str]:
    return ["".join(note.itertext()).strip() for note in ElementTree.fromstring(notes)]


@pytest.mark.parametrize("clean", [False, True])
def test_behind_a_note_of_the_office_the_number_is_the_one_that_word_prints(*, clean: bool) -> None:
    _, _, notes = parts(clean=clean, house=HouseTemplate("office.docx", REFERENCE.data))
    code = "" if clean else " NOTEREF _RefFn1 \\h "
    assert words_of(notes)[2:] == ["The office’s own note.", "Smith, Ports.", f"Smith (n {code}2) 9."]


def test_a_mark_of_the_offices_own_making_is_not_counted() -> None:
    mark = '<w:footnoteReference w:customMarkFollows="1" w:id="30"/>'
    office = replace(REFERENCE, body=REFERENCE.body.replace('<w:footnoteReference w:id="30"/>', mark))
    _, _, notes = parts(clean=True, house=HouseTemplate("office.docx", office.data))
    assert words_of(notes)[-1] == "Smith (n 1) 9."
