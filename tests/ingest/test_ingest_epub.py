from pathlib import Path

import pytest

from briefer.domain.errors import SourceUnreadable
from briefer.domain.reference import Name, reference_from
from briefer.domain.source import BlockKind, SourceStatus
from briefer.ingest.epub import LOCKED, BookReader
from tests.ingest.office_files import zipped

PATH = Path("book.epub")
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)
BOOK = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>Water</dc:title><dc:creator>Ana Silva</dc:creator><dc:publisher>Press</dc:publisher>
<dc:date>2024-05-17</dc:date></metadata><manifest>
<item id="b" href="text/b%20c.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/>
<item id="p" href="p.png" media-type="image/png"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="p"/></spine></package>"""
FIRST = """<!DOCTYPE html><html xmlns:epub="e"><body>
<h1>One</h1><p>Before.</p><span epub:type="pagebreak" title="12"></span>
<p>On twelve<a epub:type="noteref" href="#n">1</a>.</p><aside epub:type="footnote" id="n"><p>A note.</p></aside>"""
SECOND = (
    "<html><body><nav><p>Still on twelve.</p></nav><div role='doc-pagebreak' aria-label='13'></div><p>Thirteen.</p>"
)


def book(parts: dict[str, str | bytes] | None = None) -> dict[str, str | bytes]:
    return {
        "META-INF/container.xml": CONTAINER,
        "OPS/book.opf": BOOK,
        "OPS/text/a.xhtml": FIRST,
        "OPS/text/b c.xhtml": SECOND,
        **(parts or {}),
    }


def test_chapters_stand_in_reading_order_with_their_printed_pages() -> None:
    reading = BookReader().read(PATH, zipped(book()))
    assert [(b.kind, b.page, b.span.of(reading.text.text)) for b in reading.text.blocks] == [
        (BlockKind.HEADING, None, "One"),
        (BlockKind.PARAGRAPH, None, "Before."),
        (BlockKind.PARAGRAPH, 12, "On twelve."),
        (BlockKind.FOOTNOTE, 12, "A note."),
        (BlockKind.PARAGRAPH, 12, "Still on twelve."),
        (BlockKind.PARAGRAPH, 13, "Thirteen."),
    ]
    reference = reference_from(reading.text.fields)
    assert (reference.title, reference.author, reference.publisher) == ("Water", (Name("Silva", "Ana"),), "Press")
    assert reference.issued is None


def encryption(member: str) -> str:
    data = f'<CipherData><CipherReference URI="{member}"/></CipherData>'
    return f"<encryption><EncryptedData>{data}</EncryptedData></encryption>"


def test_a_book_with_locked_chapters_is_said_to_be_locked() -> None:
    with pytest.raises(SourceUnreadable) as caught:
        BookReader().read(PATH, zipped(book({"META-INF/encryption.xml": encryption("OPS/text/b%20c.xhtml")})))
    assert (caught.value.status, caught.value.reason) == ("encrypted", LOCKED)


def test_a_book_with_a_locked_font_is_read() -> None:
    reading = BookReader().read(PATH, zipped(book({"META-INF/encryption.xml": encryption("OPS/font.otf")})))
    assert reading.status is SourceStatus.READY


def test_a_missing_chapter_is_said() -> None:
    parts = book()
    del parts["OPS/text/a.xhtml"]
    reading = BookReader().read(PATH, zipped(parts))
    assert (reading.status, reading.reason) == (
        SourceStatus.PARTLY_READ,
        "Chapters missing in this file: 1 of 2.",
    )


@pytest.mark.parametrize(
    ("parts", "status"),
    [
        ({"a.txt": "no book"}, "damaged"),
        ({"META-INF/container.xml": "<container/>"}, "damaged"),
        ({"META-INF/container.xml": CONTAINER, "OPS/book.opf": "<package/>"}, "damaged"),
        (book({"OPS/text/a.xhtml": "<p>", "OPS/text/b c.xhtml": " "}), "nothing-readable"),
        (book({"OPS/book.opf": "<!DOCTYPE p [<!ENTITY a 'a'>]><package/>"}), "unsafe"),
        (book({"OPS/book.opf": BOOK.replace("text/", "../../../etc/")}), "nothing-readable"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_right_word(parts: dict[str, str | bytes], status: str) -> None:
    with pytest.raises(SourceUnreadable) as caught:
        BookReader().read(PATH, zipped(parts))
    assert caught.value.status == status
