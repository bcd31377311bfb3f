"""Faults planted one at a time into a sound file: our own checks name each."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.manuscript import Comment, Contents, Heading, NoteMark, Paragraph, Text, Unfilled
from briefer.domain.page_setup import PageSetup
from briefer.export.word.document import word_document
from briefer.export.word.lint import lint
from briefer.export.word.opc import Opc
from briefer.export.word.package import unzipped, zipped
from briefer.export.word.read_back import Found, read_package
from tests.export.word_sample import BODY, QUOTES, SAMPLE, manuscript, plain

SOUND = word_document(SAMPLE).data
BODY_PART, NOTES_PART = "word/document.xml", "word/footnotes.xml"


def with_fault(part: str, old: str, new: str, *, times: int = 1) -> bytes:
    """`old` becomes `new` in one part; the old text must be there, or the test would test nothing."""
    parts = unzipped(SOUND)
    text = parts[part].decode()
    assert old in text
    return zipped({**parts, part: text.replace(old, new, times).encode()}, compressed=True)


def without(*absent: str) -> bytes:
    return zipped({name: part for name, part in unzipped(SOUND).items() if name not in absent}, compressed=True)


def bookmark(number: int) -> str:
    text = unzipped(SOUND)[BODY_PART].decode()
    start = text.index(f'w:id="{number}" w:name="') + len(f'w:id="{number}" w:name="')
    return text[start : text.index('"', start)]


def test_a_sound_file_has_no_faults() -> None:
    assert lint(SOUND) == ()


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        (BODY_PART, bookmark(2), bookmark(1), f"Two bookmarks have the name {bookmark(1)}."),
        (BODY_PART, '<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"', "Two bookmarks have the id 1."),
        (BODY_PART, '<w:bookmarkEnd w:id="2"/>', "", "A bookmark is not closed, or closed twice."),
        (BODY_PART, bookmark(1), "x" * 41, f"The bookmark name {'x' * 41} is longer than 40 characters."),
        ("word/footer1.xml", 'w:fldCharType="end"', 'w:fldCharType="begin"', "A field in word/footer1.xml is not"),
        (
            BODY_PART,
            '<w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr></w:p></w:tc>',
            "</w:tc>",
            "A table cell in",
        ),
        (BODY_PART, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Gone"/>', "uses the style Gone, which is not"),
        (BODY_PART, '"Heading1"', '"Heading2"', "A heading of level 2 follows none of level 1."),
        (
            BODY_PART,
            '<w:pStyle w:val="Subtitle"/>',
            '<w:pStyle w:val="Heading3"/>',
            "A heading of level 3 follows none",
        ),
        ("word/settings.xml", 'w:val="15"', 'w:val="14"', "Word would open the file in Compatibility Mode."),
        (BODY_PART, '<w:numId w:val="3"/>', '<w:numId w:val="99"/>', "uses the list 99, which is not defined."),
        ("word/styles.xml", '<w:numId w:val="1"/>', '<w:numId w:val="98"/>', "uses the list 98, which is not defined."),
        (
            BODY_PART,
            "Agree dates for the next ministerial consultation.",
            " ",
            "There is an empty paragraph in the text.",
        ),
        (BODY_PART, "<w:tblHeader/>", "", "A table has no header row that repeats."),
        (BODY_PART, '<w:tcPr><w:tcW w:w="1505" w:type="dxa"/>', '<w:tcPr><w:gridSpan w:val="2"/>', "merged cells"),
        (
            "word/styles.xml",
            '<w:outlineLvl w:val="0"/>',
            '<w:outlineLvl w:val="one"/>',
            "part says “one” where a whole",
        ),
        ("word/settings.xml", '<w:footnote w:id="0"/>', '<w:footnote w:id="--0"/>', "settings part says “--0” where"),
        ("word/styles.xml", '<w:outlineLvl w:val="0"/>', "<w:outlineLvl/>", "styles part says “” where a whole number"),
        (
            BODY_PART,
            '<w:footnoteReference w:id="3"/>',
            '<w:footnoteReference w:id="x"/>',
            "document.xml says “x” where",
        ),
        (NOTES_PART, '<w:footnote w:id="3"', '<w:footnote w:id="3.5"', "footnotes.xml says “3.5” where a whole number"),
        (BODY_PART, '<w:footnoteReference w:id="3"/>', "", "Note 3 has words but no mark in the text."),
        (BODY_PART, '<w:footnoteReference w:id="3"/>', '<w:footnoteReference w:id="4"/>', "Two marks point at note 4."),
        (NOTES_PART, '<w:footnote w:id="5">', '<w:footnote w:id="55">', "Note 5 has a mark in the text but no words."),
        (NOTES_PART, '<w:footnote w:id="5">', '<w:footnote w:id="6">', "Two notes have the number 6."),
        (NOTES_PART, 'w:type="separator"', "", "The notes have no separator."),
        (
            "word/settings.xml",
            '<w:footnote w:id="0"/>',
            '<w:footnote w:id="70"/>',
            "The settings name a note that is not",
        ),
        ("docProps/core.xml", SAMPLE.title, "", "The document has no title in its properties."),
        ("word/styles.xml", "<w:lang ", "<w:kern ", "The document has no language."),
        (
            BODY_PART,
            '<w:sectPr><w:headerReference w:type="default" r:id="',
            "\\0x",
            "word/document.xml uses the relation",
        ),
        (BODY_PART, "</w:body>", "", "The file is not a Word document"),
    ],
)
def test_a_planted_fault_is_named(part: str, old: str, new: str, said: str) -> None:
    new = f"{old}x" if new == "\\0x" else new
    found = lint(with_fault(part, old, new))
    assert any(said in sentence for sentence in found), found


def test_a_link_to_a_bookmark_that_is_not_there_is_named() -> None:
    found = lint(with_fault(BODY_PART, "<w:bookmarkStart ", '<w:hyperlink w:anchor="gone"/><w:bookmarkStart '))
    assert found == ("A link in word/document.xml points at the bookmark gone, which is not there.",)


FULL = word_document(
    replace(
        manuscript(
            Contents("Contents"),
            Heading(1, plain("One")),
            Paragraph(BODY, (Text("Words"), Unfilled("a"), Unfilled("b"), Comment("Said"), NoteMark(1))),
            notes=(plain("A note"),),
        ),
        setup=PageSetup(comments=True),
    )
).data


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        (BODY_PART, '<w:id w:val="2"/>', '<w:id w:val="1"/>', "Two content controls have the number 1."),
        (BODY_PART, '<w:commentRangeEnd w:id="1"/>', "", "The range of a comment is not closed, or closed twice."),
        ("word/comments.xml", 'w:id="1"', 'w:id="7"', "Comment 1 has a mark in the text but no words."),
        (
            BODY_PART,
            'w:anchor="_Toc000000001"',
            'w:anchor="_Toc9"',
            "points at the bookmark _Toc9, which is not there.",
        ),
        (BODY_PART, "TOC \\o", "PAGEREF _Toc8 \\o", "A field in word/document.xml points at the bookmark _Toc8"),
        (BODY_PART, 'w:fldCharType="end"', 'w:fldCharType="separate"', "A field in word/document.xml is not closed."),
        (NOTES_PART, '<w:footnote w:id="1">', '<w:footnote w:id="32768">', "The note number 32768 is higher than Word"),
        (
            "word/settings.xml",
            "<w:compat>",
            "<w:updateFields/><w:compat>",
            "Word would ask whether to bring its fields",
        ),
        (
            BODY_PART,
            "<w:t xml",
            '<w:drawing r:embed="rId77"/><w:t xml',
            "uses the relationship rId77, which is not there.",
        ),
    ],
)
def test_a_mark_that_leads_nowhere_is_named(part: str, old: str, new: str, said: str) -> None:
    assert lint(FULL) == ()
    parts = unzipped(FULL)
    text = parts[part].decode()
    assert old in text
    found = lint(zipped({**parts, part: text.replace(old, new, 1).encode()}, compressed=True))
    assert any(said in sentence for sentence in found), found


def test_a_link_without_its_relationship_is_named() -> None:
    found = lint(
        with_fault(
            NOTES_PART,
            "</w:p></w:footnote></w:footnotes>",
            '<w:hyperlink r:id="rId9"/></w:p></w:footnote></w:footnotes>',
        )
    )
    assert found == ("word/footnotes.xml uses the relationship rId9, which is not there.",)


def test_headings_that_go_one_level_down_at_a_time_are_sound() -> None:
    steps = [1, 2, 3, 2, 1, 2]
    blocks = [Heading(level, plain("Heading")) for level in steps]
    assert lint(word_document(manuscript(*blocks, Paragraph(BODY, plain("x")))).data) == ()
    jump = word_document(manuscript(Heading(1, plain("One")), Heading(3, plain("Three")))).data
    assert lint(jump) == ("A heading of level 3 follows one of level 1.",)


@pytest.mark.parametrize(
    ("absent", "said"),
    [
        ("word/document.xml", "The file has no part that holds its text."),
        ("word/styles.xml", "The file has no part for its styles."),
        ("word/settings.xml", "The file has no part for its settings."),
    ],
)
def test_a_part_that_is_gone_is_named(absent: str, said: str) -> None:
    assert lint(without(absent)) == (said,)


def test_notes_without_their_part_are_named() -> None:
    assert "There are notes in the text but no notes part." in lint(without(NOTES_PART))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 cut off", SOUND[: len(SOUND) // 2]])
def test_a_file_that_is_no_package_is_named(data: bytes) -> None:
    [said] = lint(data)
    assert said.startswith("The file is not a Word document")


def read_again(data: bytes) -> Found:
    return read_package(Opc.opened(data), SAMPLE)


def test_reading_back_finds_every_quote_and_note() -> None:
    found = read_again(SOUND)
    assert (found.quotes, found.notes, found.problems) == (12, 12, ())


def test_one_changed_letter_in_a_quote_is_found() -> None:
    changed = with_fault(BODY_PART, QUOTES["q4"], QUOTES["q4"].replace("two militaries", "twin militaries"))
    found = read_again(changed)
    assert found.quotes == 11
    assert found.problems == ("Quote q4 does not stand in the file word for word.",)


def test_a_note_that_went_missing_is_found() -> None:
    found = read_again(with_fault(BODY_PART, '<w:footnoteReference w:id="12"/>', ""))
    assert found.notes == 11
    assert found.problems == (
        "Note 12 has words but no mark in the text.",
        "12 notes were to be written and 11 are in the file.",
    )


def test_a_note_whose_number_is_none_is_missing() -> None:
    found = read_again(with_fault(BODY_PART, '<w:footnoteReference w:id="12"/>', "<w:footnoteReference/>"))
    assert found.notes == 11


def test_notes_out_of_order_are_found() -> None:
    swapped = with_fault(BODY_PART, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="x"/>')
    parts = unzipped(swapped)
    text = parts[BODY_PART].decode().replace('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>')
    text = text.replace('<w:footnoteReference w:id="x"/>', '<w:footnoteReference w:id="2"/>')
    found = read_again(zipped({**parts, BODY_PART: text.encode()}, compressed=True))
    assert found.problems == ("The notes are not numbered in the order of the text.",)


def test_the_same_parts_make_the_same_package(tmp_path: Path) -> None:
    parts = unzipped(SOUND)
    assert zipped(dict(reversed(parts.items())), compressed=True) == zipped(parts, compressed=True) == SOUND
