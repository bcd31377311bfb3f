from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import Name
from briefer.domain.source import BlockKind, Furniture, SourceStatus
from briefer.ingest.reading import Reading
from briefer.ingest.rtf import CUT, RichTextReader

PATH = Path("brief.rtf")


def read(body: str | bytes, head: str = r"\ansi\ansicpg1252") -> Reading:
    content = body.encode("ascii") if isinstance(body, str) else body
    return RichTextReader().read(PATH, b"{\\rtf1" + head.encode("ascii") + b" " + content + b"}")


def blocks_of(reading: Reading) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(reading.text.text)) for block in reading.text.blocks]


def test_styles_lists_tables_and_notes_keep_their_kinds() -> None:
    body = (
        r"{\stylesheet{\s1 heading 1;}{\s2 Title;}}"
        r"{\info{\title Template 7}{\author Ana Silva}{\creatim\yr2020}}{\header Confidential\par}"
        r"\pard\s2 Water policy\par\pard\s1 Where we stand\par\pard One{\super\chftn{\footnote\pard See there.}}, two."
        r"\par{\listtext 1.\tab}First\par\pard\intbl 2023\cell 4\par 5\cell\row\pard\outlinelevel2 Next\par"
        r"\pard{\*\shpinst{\shptxt Boxed.\par}}End.\par"
    )
    reading = read(body)
    assert [(b.kind, b.level, b.furniture, b.span.of(reading.text.text)) for b in reading.text.blocks] == [
        (BlockKind.HEADING, 1, None, "Water policy"),
        (BlockKind.HEADING, 1, None, "Where we stand"),
        (BlockKind.PARAGRAPH, None, None, "One, two."),
        (BlockKind.LIST_ITEM, None, None, "First"),
        (BlockKind.ROW, None, None, "2023\t4\n5"),
        (BlockKind.HEADING, 3, None, "Next"),
        (BlockKind.PARAGRAPH, None, None, "End."),
        (BlockKind.PARAGRAPH, None, None, "Boxed."),
        (BlockKind.FOOTNOTE, None, None, "See there."),
        (BlockKind.PARAGRAPH, None, Furniture.SITE, "Confidential"),
    ]
    fields = [(one.name, one.value, one.confidence >= 0.6) for one in reading.text.fields if one.name != "language"]
    assert fields == [
        ("title", "Water policy", True),
        ("title", "Template 7", False),
        ("author", Name("Silva", "Ana"), False),
    ]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"a\tab b\line c\~d\_e\-f\{\\\}", "a\tb\nc\u00a0d\u2011e\u00adf{\\}"),
        (r"\ldblquote d\'e9j\'e0\rdblquote", "“déjà”"),
        (r"\u1055?\u1088\'3f\uc0\u1080", "При"),
        (r"\u-10179?\u-8704? smile", "\U0001f600 smile"),
        (r"{\fonttbl{\f1\fcharset204 Arial;}{\f2\fcharset128 Mincho;}}\f1\'cf\'f0\f2\'83A\'83e", "Прアテ"),
        (r"seen{\v hidden}{\deleted gone}", "seen"),
        (r'see {\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt the page}}.', "see the page."),
        (r"a{\pict\wmetafile8 0123abcd}b{\*\unknown no}c{\loch\*\cs7 d}", "abcd"),
        (r"a\bin5 }}}}}b", "ab"),
    ],
)
def test_a_paragraph_has_the_words_that_are_shown(body: str, words: str) -> None:
    assert blocks_of(read(body)) == [(BlockKind.PARAGRAPH, words)]


def test_the_code_page_of_the_file_counts() -> None:
    assert blocks_of(read(r"za\'bf\'f3\'b3\'e6", r"\ansi\ansicpg1250")) == [(BlockKind.PARAGRAPH, "zażółć")]
    assert blocks_of(read("Привет".encode("cp1251"), r"\ansi\ansicpg1251")) == [(BlockKind.PARAGRAPH, "Привет")]


def test_a_hundred_thousand_nested_groups_are_read() -> None:
    assert blocks_of(read("{" * 100_000 + "deep" + "}" * 100_000)) == [(BlockKind.PARAGRAPH, "deep")]


def test_a_cut_file_says_so() -> None:
    reading = RichTextReader().read(PATH, rb"{\rtf1 One.\par {\b Two")
    assert (reading.status, reading.reason) == (SourceStatus.PARTLY_READ, CUT)
    assert [words for _, words in blocks_of(reading)] == ["One.", "Two"]


def test_bytes_that_no_code_page_has_are_logged() -> None:
    reading = read(r"a\'81b")
    assert (reading.text.text, reading.status) == ("a\ufffdb", SourceStatus.CHECK_TEXT)
    assert [change.original for change in reading.text.changes] == ["byte 0x81"]


@pytest.mark.parametrize(
    ("data", "status"),
    [(b"words", "damaged"), (rb"{\rtf1", "damaged"), (rb"{\rtf1\pard\par}", "nothing-readable")],
)
def test_what_cannot_be_read_is_refused_with_the_right_word(data: bytes, status: str) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        RichTextReader().read(PATH, data)
    assert caught.value.status == status
