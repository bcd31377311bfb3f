"""Files that were built to hurt whoever reads them. Each is made here, small on disk, from a few lines."""

import io
import os
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.ingest.pdf_writing import At, Sheet, pdf

SECRET = "this must never be read"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    + "]>"
)


def zipped(parts: Mapping[str, bytes | str], *, packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", packed) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def docx(body: bytes | str) -> bytes:
    return zipped({"[Content_Types].xml": _TYPES, "word/document.xml": body})


def odt(content: bytes | str) -> bytes:
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def epub(page: bytes | str, **more: str) -> bytes:
    container = '<container><rootfiles><rootfile full-path="o.opf"/></rootfiles></container>'
    book = (
        '<package><manifest><item id="p" href="p.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="p"/></spine></package>'
    )
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "o.opf": book, "p.xhtml": page}
    return zipped({**parts, **{name.replace("__", "/"): content for name, content in more.items()}})


def word(text: str, prologue: str = "") -> str:
    return f"{prologue}<w:document {W}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"


def _lying_size() -> bytes:
    """A part that says it is small and inflates to 300 MB."""
    data = bytearray(docx(b"<a>" + b" " * 300_000_000))
    place = data.index(b"PK\x01\x02", data.index(b"word/document.xml") + 20)
    data[place + 24 : place + 28] = (1_000).to_bytes(4, "little")
    return bytes(data)


def _overlapping() -> bytes:
    """Fifty entries in the list of parts that all point at one part of 8 MB."""
    data = zipped({"a.txt": b"a" * 8_000_000})
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = data[start:end]
    tail = bytearray(data[end:])
    tail[8:10] = tail[10:12] = (50).to_bytes(2, "little")
    tail[12:16] = (50 * len(entry)).to_bytes(4, "little")
    return data[:start] + entry * 50 + bytes(tail)


def _encrypted_flag(data: bytes) -> bytes:
    changed = bytearray(data)
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = changed.find(sign)
        while place >= 0:
            changed[place + at] |= 1
            place = changed.find(sign, place + 4)
    return bytes(changed)


def _pdf_of(objects: list[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, content) for number, content in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer\n<<%s/Size %d>>\n%%%%EOF\n" % (trailer, len(objects) + 1)


def _page(contents: bytes, resources: bytes = b"") -> list[bytes]:
    return [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<%s>>>>" % resources,
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(contents), contents),
    ]


def _good_pdf() -> bytes:
    return pdf([Sheet([At(72, 700, "A page with words that can be read.")])])


def _mail_in_mail() -> bytes:
    head = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(3_000))
    return b"Subject: deep\r\n" + head + b"Content-Type: text/plain\r\n\r\nwords\r\n"


def _deep_xml(opening: str, closing: str) -> str:
    return opening * 100_000 + "words" + closing * 100_000


def _nested(levels: int) -> bytes:
    data = zipped({"a.txt": "words in the middle"})
    for level in range(levels):
        data = zipped({f"{level}.zip": data})
    return data


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
_XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}">]>'

FILES: dict[str, Callable[[], bytes | str]] = {
    "bomb.docx": lambda: docx(b"<a>" + b" " * 300_000_000),
    "bomb.odt": lambda: odt(b"<a>" + b" " * 300_000_000),
    "bomb.epub": lambda: epub(b"<p>" + b" " * 300_000_000),
    "bomb.zip": lambda: zipped({f"{n}.txt": b"a" * 60_000_000 for n in range(6)}),
    "lying-size.docx": _lying_size,
    "overlapping.zip": _overlapping,
    "many-members.docx": lambda: zipped({str(n): b"" for n in range(20_500)}, packed=zipfile.ZIP_STORED),
    "nested.zip": lambda: _nested(20),
    "slip.zip": lambda: zipped(
        {"../../../escaped.txt": "out", "/abs.txt": "out", "C:\\x.txt": "out", "in.txt": "in it"}
    ),
    "laughs.docx": lambda: docx(word("&j;", _LAUGHS)),
    "laughs.odt": lambda: odt(_LAUGHS + "<x>&j;</x>"),
    "laughs.epub": lambda: epub(_LAUGHS + "<html><body><p>&j;</p></body></html>"),
    "laughs.fodt": lambda: _LAUGHS + "<x>&j;</x>",
    "outside.docx": lambda: docx(word("before &e; after", _XXE)),
    "outside.odt": lambda: odt(_XXE + "<x>&e;</x>"),
    "outside.epub": lambda: epub(_XXE + "<html><body><p>words &e; words</p></body></html>"),
    "outside.xhtml": lambda: _XXE + '<html><body><p>words &e; words</p><iframe src="file://{secret}"/></body></html>',
    "deep.docx": lambda: docx(f"<w:document {W}>" + _deep_xml("<w:sdt>", "</w:sdt>") + "</w:document>"),
    "deep.html": lambda: _deep_xml("<div>", "</div>"),
    "deep-tables.html": lambda: _deep_xml("<table><tr><td>", "</td></tr></table>"),
    "deep.rtf": lambda: "{\\rtf1 " + _deep_xml("{", "}") + "}",
    "deep.eml": _mail_in_mail,
    "deep.md": lambda: "> " * 100_000 + "words\n",
    "brackets.md": lambda: "[" * 100_000 + "words" + "](" * 100_000,
    "stars.md": lambda: "*a **b " * 50_000,
    "deep.pdf": lambda: _pdf_of([b"<</Type/Catalog/Pages 2 0 R/X " + b"[" * 200_000 + b"]" * 200_000 + b">>"]),
    "cycle.pdf": lambda: _pdf_of(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Parent 2 0 R/Count 9/Kids[2 0 R 2 0 R 2 0 R]>>"]
    ),
    "cycle-forms.pdf": lambda: _pdf_of(
        [
            *_page(zlib.compress(b"/F Do"), b"/XObject<</F 5 0 R>>"),
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 11>>stream\n"
            b"/F Do /F Do\nendstream",
        ]
    ),
    "cycle-xref.pdf": lambda: b"%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF",
    "many-pages.pdf": lambda: _pdf_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 999999999/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R>>",
        ]
    ),
    "bomb.pdf": lambda: _pdf_of(_page(zlib.compress(b" " * 200_000_000 + b"0 0 m"))),
    "letters.pdf": lambda: _pdf_of(
        _page(
            zlib.compress(b"BT /F 9 Tf " + b"1 1 Td (words) Tj " * 200_000 + b"ET"),
            b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>",
        )
    ),
    "lying-length.pdf": lambda: _good_pdf().replace(b"/Length ", b"/Length 99999999"),
    "no-end.pdf": lambda: _good_pdf()[:-200],
    "locked.pdf": lambda: pdf([Sheet([At(72, 700, "words")])], locked=True),
    "half.pdf": lambda: _good_pdf()[: len(_good_pdf()) // 2],
    "half.docx": lambda: docx(word("words " * 900))[:300],
    "half.odt": lambda: odt("<x>words</x>")[:150],
    "half.epub": lambda: epub("<p>words</p>")[:400],
    "half.pptx": lambda: zipped({"[Content_Types].xml": _TYPES, "ppt/presentation.xml": "<p>"})[:180],
    "half.rtf": lambda: "{\\rtf1\\ansi Words of a story that ends in the midd",
    "half.eml": lambda: (
        "From: a@b.example\r\nSubject: half\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nCont"
    ),
    "half.zip": lambda: zipped({"a.txt": "words"})[:60],
    "locked.docx": lambda: _OLE + "EncryptedPackage".encode("utf-16-le") + bytes(200),
    "old.doc": lambda: _OLE,
    "old.docx": lambda: _OLE,
    "locked.odt": lambda: zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": b"\x00\x01",
            "META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>",
        }
    ),
    "locked.zip": lambda: _encrypted_flag(zipped({"a.txt": "words"})),
    "locked-parts.docx": lambda: _encrypted_flag(docx(word("words"))),
    "locked.epub": lambda: epub(
        b"\x00\x99\x12",
        **{
            "META-INF__encryption.xml": "<encryption><EncryptedData><CipherReference URI='p.xhtml'/></EncryptedData>"
            "</encryption>"
        },
    ),
    "no-slides.pptx": lambda: zipped({"[Content_Types].xml": _TYPES}),
    "lying-bin.rtf": lambda: "{\\rtf1 before {\\pict\\bin2147483647 x} after}",
    "lying-unicode.rtf": lambda: "{\\rtf1 \\uc9999 \\u-99999? \\u55357? words\\'zz}",
    "closed.rtf": lambda: "{\\rtf1 words}" + "}" * 50_000,
    "long-header.eml": lambda: "Subject: " + "a" * 5_000_000 + "\r\n\r\nwords\r\n",
    "bad-base64.eml": lambda: "Subject: b\r\nContent-Transfer-Encoding: base64\r\n\r\n" + "=?=&" * 50_000,
    "bad-charset.eml": lambda: (
        "Subject: =?x-none?B?////?=\r\nContent-Type: text/plain; charset=../../etc\r\n\r\nwords\r\n"
    ),
    "one-line.txt": lambda: "word " * 2_000_000,
    "one-word.txt": lambda: "a" * 5_000_000,
    "one-line.html": lambda: "<p>" + "word " * 500_000,
    "attributes.html": lambda: "<p " + "a='1' " * 200_000 + ">words</p>",
    "open.html": lambda: "<b><i><a>" * 20_000 + "words",
    "script.html": lambda: (
        "<p>words</p><script>while(1){}</script><img src=http://192.0.2.1/x><meta http-equiv=refresh content=0>"
    ),
    "nul.txt": lambda: "words\0words\0" * 2_000,
    "nul.html": lambda: "<p>wo\0rds</p>\0" * 100,
    "nul.rtf": lambda: "{\\rtf1 wo\0rds}",
    "noise.txt": lambda: bytes((n * 7919 + n // 3) % 256 for n in range(50_000)),
    "noise.pdf": lambda: bytes((n * 7919 + n // 3) % 256 for n in range(50_000)),
    "surrogate.txt": lambda: b"words \xed\xa0\x80 words " * 50,
    "odd.txt": lambda: b"\xff\xfew\x00o\x00r\x00d\x00s",
    "controls.txt": lambda: "\x01\x02\x03\x04\x05" * 500,
    "white.txt": lambda: " \n\t\u00a0\u2003\n" * 100,
    "zip-in-pdf.pdf": lambda: _good_pdf() + zipped({"a.txt": "words"}),
    "pdf-as-word.docx": _good_pdf,
    "word-as-pdf.pdf": lambda: docx(word("words")),
    "gif-as-page.html": lambda: b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!<script>x</script>",
    "program.txt": lambda: b"\x7fELF\x02\x01\x01" + bytes(400),
    "empty.pdf": lambda: b"",
    "empty.docx": lambda: b"",
}

STRANGE_NAMES = (
    b"new\nline.txt",
    b"\xe2\x80\xaetxt.exe.txt",
    b"a" * 250 + b".txt",
    b"\xff\xfe.txt",
    b" .txt ",
    b"CON.txt",
)


def put_all(folder: Path) -> None:
    """Every hostile file, and among them good ones: `good-….txt`."""
    secret = folder.parent / "secret.txt"
    secret.write_text(SECRET, "utf-8")
    for number, (name, make) in enumerate(FILES.items()):
        content = make()
        data = content.encode("utf-8") if isinstance(content, str) else content
        data = data.replace(b"{secret}", os.fsencode(secret))
        if zipfile.is_zipfile(io.BytesIO(data)) and name.startswith("outside"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                parts = {one: archive.read(one).replace(b"{secret}", os.fsencode(secret)) for one in archive.namelist()}
            data = zipped(parts)
        (folder / name).write_bytes(data)
        if number % 8 == 0:
            (folder / f"good-{number}.txt").write_text(f"Neighbour number {number} has words.", "utf-8")
    for raw in STRANGE_NAMES:
        (folder / os.fsdecode(raw)).write_text("A name is no reason not to read a file.", "utf-8")
    os.mkfifo(folder / "pipe.pdf")
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "endless.txt").symlink_to("/dev/zero")
    (folder / "out.txt").symlink_to(secret)
    (folder / "a-folder.docx").mkdir()
    (folder / "a-folder.docx" / "round").symlink_to(folder, target_is_directory=True)
