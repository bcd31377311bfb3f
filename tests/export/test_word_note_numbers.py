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
from tests.export.house_files import REFERENCE, SECTION, Office
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


def numbered(asked: str, office: Office = REFERENCE) -> Office:
    """The office's file with its way of numbering in the section that takes the briefing."""
    before, size, after = office.body.rpartition("<w:pgSz")
    return replace(office, body=f"{before}<w:footnotePr>{asked}</w:footnotePr>{size}{after}")


def last_note(office: Office, *, clean: bool = True) -> str:
    return words_of(parts(clean=clean, house=HouseTemplate("office.docx", office.data))[2])[-1]


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ('<w:numFmt w:val="lowerRoman"/>', "ii"),
        ('<w:numFmt w:val="upperRoman"/><w:numStart w:val="3"/>', "IV"),
        ('<w:numFmt w:val="lowerLetter"/>', "b"),
        ('<w:numFmt w:val="chicago"/>', "†"),
        ('<w:numStart w:val="9"/>', "10"),
        ('<w:numStart w:val="many"/>', "2"),
        ('<w:numRestart w:val="eachSect"/>', "2"),
    ],
)
def test_the_number_is_written_as_the_office_numbers_its_notes(asked: str, number: str) -> None:
    assert last_note(numbered(asked)) == f"Smith (n {number}) 9."


def test_where_each_section_begins_anew_notes_of_a_cover_are_not_counted() -> None:
    mark = REFERENCE.body[REFERENCE.body.index("<w:footnoteReference") :].split("/>")[0] + "/>"
    bare = replace(REFERENCE, body=REFERENCE.body.replace(mark, ""))
    end = f"<w:p><w:pPr>{SECTION.format(references='', more='')}</w:pPr></w:p>"
    office = replace(bare, body=f"<w:p><w:r><w:t>Cover</w:t></w:r><w:r>{mark}</w:r></w:p>{end}{bare.body}")

    assert last_note(office) == "Smith (n 2) 9."
    assert last_note(numbered('<w:numRestart w:val="eachSect"/>', office)) == "Smith (n 1) 9."


def test_what_the_settings_say_counts_where_the_section_says_nothing() -> None:
    usual = '<w:footnotePr><w:numFmt w:val="lowerRoman"/>'
    settings = REFERENCE.parts["word/settings.xml"]
    assert isinstance(settings, str) and "<w:footnotePr>" in settings
    office = replace(
        REFERENCE, parts={**REFERENCE.parts, "word/settings.xml": settings.replace("<w:footnotePr>", usual)}
    )
    assert last_note(office) == "Smith (n ii) 9."


def test_where_each_page_begins_anew_it_is_said_that_numbers_can_be_wrong() -> None:
    office = HouseTemplate("office.docx", numbered('<w:numRestart w:val="eachPage"/>').data)
    given = replace(manuscript(BODY, notes=NOTES), setup=PageSetup(house=office))
    bare = replace(given, notes=(NOTES[0], (Text("Smith, 9."),)))

    assert any("numbers its notes anew on every page" in one for one in word_document(given).remarks)
    assert not any("anew on every page" in one for one in word_document(bare).remarks)
