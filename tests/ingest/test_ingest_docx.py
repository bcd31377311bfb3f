from pathlib import Path

import pytest
from docx import Document

from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import Name, PartialDate
from briefer.domain.source import BlockKind, Furniture
from briefer.ingest.docx import WordReader
from briefer.ingest.reading import Reading
from tests.ingest.office_files import W, docx, p, zipped

PATH = Path("brief.docx")
STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Plan"><w:name w:val="Plan"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="V1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>"""


def read(body: str, parts: dict[str, str] | None = None) -> Reading:
    return WordReader().read(PATH, docx(body, parts))


def blocks_of(reading: Reading) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(reading.text.text)) for block in reading.text.blocks]


def words_of(body: str, parts: dict[str, str] | None = None) -> list[str]:
    return [words for _, words in blocks_of(read(body, parts))]


def test_styles_say_what_is_a_heading_a_title_a_list_item_a_caption_and_an_entry_of_the_contents() -> None:
    body = (
        p("Water policy in brief", "T")
        + p("Water 4", "V1")
        + p("Where we stand", "berschrift2")
        + p("What we ask", "Own")
        + p("A plan", "Plan")
        + p("First", "L")
        + p("Second", "L")
        + p("Table 1: Sums", "C")
        + p("Body.")
    )
    reading = read(body, {"styles": STYLES})
    found = [(b.kind, b.level, b.furniture, b.span.of(reading.text.text)) for b in reading.text.blocks]
    assert found == [
        (BlockKind.HEADING, 1, None, "Water policy in brief"),
        (BlockKind.PARAGRAPH, None, Furniture.CONTROL, "Water 4"),
        (BlockKind.HEADING, 2, None, "Where we stand"),
        (BlockKind.HEADING, 2, None, "What we ask"),
        (BlockKind.HEADING, 3, None, "A plan"),
        (BlockKind.LIST_ITEM, None, None, "First"),
        (BlockKind.LIST_ITEM, None, None, "Second"),
        (BlockKind.CAPTION, None, Furniture.CAPTION, "Table 1: Sums"),
        (BlockKind.PARAGRAPH, None, None, "Body."),
    ]
    assert "First\nSecond\n\nTable 1" in reading.text.text
    (title,) = [one for one in reading.text.fields if one.name == "title"]
    assert (title.value, title.confidence >= 0.6, title.span) == (
        "Water policy in brief",
        True,
        reading.text.blocks[0].span,
    )


def test_a_table_gives_one_row_per_row_and_a_frame_of_one_cell_gives_its_paragraphs() -> None:
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    inner = f"<w:tbl>{row.format(p('x'), p('y'))}</w:tbl><w:p/>"
    table = f"<w:tbl>{row.format(p('Year'), p('Sum'))}{row.format(p('2023') + p('(est.)'), inner)}</w:tbl>"
    frame = f"<w:tbl><w:tr><w:tc>{p('Boxed.')}{p('Words.')}</w:tc></w:tr></w:tbl>"
    assert blocks_of(read(table + frame)) == [
        (BlockKind.ROW, "Year\tSum"),
        (BlockKind.ROW, "2023\n(est.)\tx\ty"),
        (BlockKind.PARAGRAPH, "Boxed."),
        (BlockKind.PARAGRAPH, "Words."),
    ]


def test_notes_stand_after_the_text_in_the_order_in_which_it_refers_to_them() -> None:
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0">{p("---")}</w:footnote>'
        f'<w:footnote w:id="1">{p("See later.")}</w:footnote><w:footnote w:id="2">{p("See first.")}</w:footnote>'
        f'<w:footnote w:id="3">{p("Nobody refers to this.")}</w:footnote></w:footnotes>'
    )
    body = (
        '<w:p><w:r><w:t>One</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>, two'
        '</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
    )
    assert blocks_of(read(body, {"footnotes": notes})) == [
        (BlockKind.PARAGRAPH, "One, two."),
        (BlockKind.FOOTNOTE, "See first."),
        (BlockKind.FOOTNOTE, "See later."),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
        ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a\u2011b"),
        ("<w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del>", "in"),
        ("<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>", "link"),
        ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>control</w:t></w:r></w:sdtContent></w:sdt>", "control"),
        ("<w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", "seen"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            '<w:r><w:t>inner</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/><w:t>shown</w:t><w:fldChar w:fldCharType="end"/></w:r>',
            "shown",
        ),
        ("<w:r><w:t>zero \U0001f600 and \ufdd0</w:t></w:r>", "zero \U0001f600 and \ufffd"),
    ],
)
def test_a_paragraph_has_the_words_that_word_shows(content: str, words: str) -> None:
    assert words_of(f"<w:p>{content}</w:p>") == [words]


def test_a_large_first_letter_belongs_to_its_word() -> None:
    letter = '<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>W</w:t></w:r></w:p>'
    assert words_of(letter + p("ater is life.")) == ["Water is life."]


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{p('Boxed.')}</w:txbxContent>"
    run = (
        f"<w:r><mc:AlternateContent {mc}><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert words_of(f"<w:p><w:r><w:t>Before </w:t></w:r>{run}<w:r><w:t>and after.</w:t></w:r></w:p>") == [
        "Before and after.",
        "Boxed.",
    ]


def test_headers_and_footers_are_marked_and_stand_last_once_each() -> None:
    header = f"<w:hdr {W}>{p('Confidential')}</w:hdr>"
    reading = read(
        p("The text."), {"header1": header, "header2": header, "footer1": header.replace("Conf", "Non-conf")}
    )
    assert [(b.span.of(reading.text.text), b.furniture, b.why) for b in reading.text.blocks] == [
        ("The text.", None, None),
        ("Confidential", Furniture.SITE, "page header"),
        ("Non-confidential", Furniture.SITE, "page footer"),
    ]


def test_a_document_by_another_program_is_read_and_its_properties_are_only_suggestions(tmp_path: Path) -> None:
    document = Document()
    document.core_properties.title = "Template 7"
    document.core_properties.author = "Ana Silva"
    document.add_heading("Water policy", level=1)
    document.add_paragraph("The first point", style="List Bullet")
    document.add_paragraph("It is agreed.")
    document.save(str(tmp_path / "a.docx"))
    reading = WordReader().read(PATH, (tmp_path / "a.docx").read_bytes())
    assert blocks_of(reading) == [
        (BlockKind.HEADING, "Water policy"),
        (BlockKind.LIST_ITEM, "The first point"),
        (BlockKind.PARAGRAPH, "It is agreed."),
    ]
    titles = [(one.value, one.confidence) for one in reading.text.fields if one.name == "title"]
    assert titles == [("Water policy", 0.8), ("Template 7", 0.4)]
    assert [one.value for one in reading.text.fields if one.name == "author"] == [Name("Silva", "Ana")]
    assert [one.confidence < 0.6 for one in reading.text.fields if one.name in ("author", "issued")] == [True, True]
    assert isinstance(next(one.value for one in reading.text.fields if one.name == "issued"), PartialDate)


def status_of(data: bytes) -> str:
    with pytest.raises(SourceUnreadable) as caught:
        WordReader().read(PATH, data)
    assert caught.value.reason.endswith(".")
    return caught.value.status


def test_what_cannot_be_read_is_refused_with_the_right_word() -> None:
    good = docx(p("Text."))
    assert status_of(docx(p(" "))) == "nothing-readable"
    assert status_of(good[: len(good) // 2]) == "damaged"
    assert status_of(b"Just text in a file of the wrong name.") == "damaged"
    assert status_of(zipped({"a.txt": "text"})) == "damaged"
    assert status_of(zipped({"word/document.xml": "<w:document"})) == "damaged"
    assert status_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")) == "encrypted"
    assert status_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument") == "unsupported"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(encoding: str) -> None:
    bomb = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
        f"<w:document {W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    )
    assert status_of(zipped({"word/document.xml": bomb.encode(encoding)})) == "unsafe"
