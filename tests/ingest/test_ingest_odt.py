from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import Name, PartialDate
from briefer.domain.source import BlockKind, Furniture
from briefer.ingest.odt import FlatOpenTextReader, OpenTextReader
from briefer.ingest.reading import Reading
from tests.ingest.office_files import ODF, odt, zipped

PATH = Path("brief.odt")
STYLES = f"""<office:document-styles {ODF}><office:styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Table"/>
<style:style style:name="Table" style:family="paragraph" style:parent-style-name="Caption"/></office:styles>
<office:master-styles><style:master-page style:name="Standard">
<style:header><text:p>Confidential</text:p></style:header>
</style:master-page></office:master-styles></office:document-styles>"""
META = f"""<office:document-meta {ODF}><office:meta><dc:title>Template 7</dc:title>
<meta:initial-creator>Ana Silva</meta:initial-creator><dc:date>2024-05-17T10:00:00</dc:date></office:meta>
</office:document-meta>"""


def read(body: str, parts: dict[str, str] | None = None) -> Reading:
    return OpenTextReader().read(PATH, odt(body, parts))


def blocks_of(reading: Reading) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(reading.text.text)) for block in reading.text.blocks]


def test_elements_and_styles_say_what_each_block_is() -> None:
    body = (
        '<text:p text:style-name="P1">Water policy</text:p><text:h text:outline-level="2">Where we stand</text:h>'
        "<text:table-of-content><text:index-body><text:p>Where 1</text:p></text:index-body></text:table-of-content>"
        "<text:list><text:list-item><text:p>First</text:p><text:list><text:list-item><text:p>Inner</text:p>"
        "</text:list-item></text:list></text:list-item></text:list>"
        '<text:section><text:p text:style-name="P2">Table 1: Sums</text:p></text:section><text:p>Body.</text:p>'
    )
    reading = read(body, {"styles.xml": STYLES, "meta.xml": META})
    assert [(b.kind, b.level, b.furniture, b.span.of(reading.text.text)) for b in reading.text.blocks] == [
        (BlockKind.HEADING, 1, None, "Water policy"),
        (BlockKind.HEADING, 2, None, "Where we stand"),
        (BlockKind.PARAGRAPH, None, Furniture.CONTROL, "Where 1"),
        (BlockKind.LIST_ITEM, None, None, "First"),
        (BlockKind.LIST_ITEM, None, None, "Inner"),
        (BlockKind.CAPTION, None, Furniture.CAPTION, "Table 1: Sums"),
        (BlockKind.PARAGRAPH, None, None, "Body."),
        (BlockKind.PARAGRAPH, None, Furniture.SITE, "Confidential"),
    ]
    fields = [(one.name, one.value, one.confidence >= 0.6) for one in reading.text.fields if one.name != "language"]
    assert fields == [
        ("title", "Water policy", True),
        ("title", "Template 7", False),
        ("author", Name("Silva", "Ana"), False),
        ("issued", PartialDate(2024, 5, 17), False),
    ]


def test_rows_notes_and_boxes_keep_their_places() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>{}</text:p></text:note-body></text:note>"
    )
    box = "<draw:frame><svg:title>no</svg:title><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame>"
    cell = "<table:table-cell>{}</table:table-cell>"
    row = (
        f"<table:table-row>{cell.format('<text:p>2023</text:p>')}{cell.format('<text:p>4</text:p><text:p>5</text:p>')}"
    )
    body = (
        f"<text:p>One{note.format('See first.')}, {box}two.</text:p>"
        f"<table:table><table:table-header-rows>{row}</table:table-row></table:table-header-rows></table:table>"
        f"<text:p>End{note.format('See later.')}.</text:p>"
    )
    assert blocks_of(read(body)) == [
        (BlockKind.PARAGRAPH, "One, two."),
        (BlockKind.PARAGRAPH, "Boxed."),
        (BlockKind.ROW, "2023\t4\n5"),
        (BlockKind.PARAGRAPH, "End."),
        (BlockKind.FOOTNOTE, "See first."),
        (BlockKind.FOOTNOTE, "See later."),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a\n   b", "a b"),
        ('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d', "a   b\tc\nd"),
        ('a<text:s text:c="999999999"/>b', "a" + " " * 1000 + "b"),
        ("a<text:span> b<text:a>c</text:a></text:span>", "a bc"),
        ("a<office:annotation><text:p>no</text:p></office:annotation>b", "ab"),
        ("see <text:title>Own title</text:title>.", "see Own title."),
    ],
)
def test_a_paragraph_has_the_words_that_are_shown(content: str, words: str) -> None:
    assert blocks_of(read(f"<text:p>{content}</text:p>")) == [(BlockKind.PARAGRAPH, words)]


def test_text_that_was_deleted_is_not_read() -> None:
    deleted = (
        "<text:tracked-changes><text:changed-region><text:p>out</text:p></text:changed-region></text:tracked-changes>"
    )
    assert blocks_of(read(f"{deleted}<text:p>in</text:p>")) == [(BlockKind.PARAGRAPH, "in")]


def test_a_flat_file_is_read_too() -> None:
    body = "<office:body><office:text><text:p>Flat.</text:p></office:text></office:body>"
    flat = f"<office:document {ODF}>{body}</office:document>"
    reading = FlatOpenTextReader().read(PATH, flat.encode())
    assert blocks_of(reading) == [(BlockKind.PARAGRAPH, "Flat.")]


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (odt("<text:p/>"), "nothing-readable"),
        (odt("<text:p>a</text:p>")[:-40], "damaged"),
        (odt("<text:p>a"), "damaged"),
        (zipped({"mimetype": "text"}), "damaged"),
        (odt("<text:p>a</text:p>", {"META-INF/manifest.xml": "<m><encryption-data/></m>"}), "encrypted"),
        (zipped({"content.xml": "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"}), "unsafe"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_right_word(data: bytes, status: str) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        OpenTextReader().read(PATH, data)
    assert caught.value.status == status
