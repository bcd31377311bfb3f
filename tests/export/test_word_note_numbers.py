"""Numbers of earlier notes in later ones ("n 1") are live: they follow when the office inserts a note."""

import zipfile
from dataclasses import replace
from io import BytesIO

from briefer.domain.manuscript import NoteMark, Paragraph, ParagraphKind, Text
from briefer.export.word.document import word_document
from briefer.export.word.lint import lint
from tests.export.word_sample import manuscript

BODY = Paragraph(ParagraphKind.BODY, (Text("One"), NoteMark(1), Text(" two"), NoteMark(2)))
NOTES = ((Text("Smith, Ports."),), (Text("Smith (n "), Text("1", refers_to=1), Text(") 9.")))


def parts(*, clean: bool = False) -> tuple[bytes, str, str]:
    data = word_document(replace(manuscript(BODY, notes=NOTES), clean=clean)).data
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
