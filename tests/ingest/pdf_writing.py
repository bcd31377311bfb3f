"""Small PDFs written by hand, for tests: words at places, in Helvetica."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

PICTURE = b"q 400 0 0 500 90 150 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n"


@dataclass(frozen=True, slots=True)
class At:
    """`text` with its baseline beginning at a place, in points from the lower left corner."""

    left: float
    base: float
    text: str
    size: float = 10.0
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of 600 by 800 points."""

    words: Sequence[At] = ()
    picture: bool = False


def pdf(
    sheets: Sequence[Sheet], info: Sequence[tuple[str, str]] = (), *, locked: bool = False, contents: bytes = b""
) -> bytes:
    """The bytes of a PDF with these pages. `locked`: it asks for a password. `contents`: what else each page draws."""
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    pages: list[int] = []
    for sheet in sheets:
        stream = zlib.compress(b"".join(map(_drawn, sheet.words)) + (PICTURE if sheet.picture else b"") + contents)
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R"
            b"/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>" % len(objects)
        )
        pages.append(len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), b" ".join(b"%d 0 R" % page for page in pages))
    trailer = b"/Root 1 0 R/ID[<00><00>]"
    if info:
        objects.append(b"<<" + b"".join(b"/%s(%s)" % (name.encode(), _escaped(value)) for name, value in info) + b">>")
        trailer += b"/Info %d 0 R" % len(objects)
    if locked:
        key = b"<" + b"ab" * 32 + b">"
        objects.append(b"<</Filter/Standard/V 1/R 2/P -4/O %s/U %s>>" % (key, key))
        trailer += b"/Encrypt %d 0 R" % len(objects)
    return _file(objects, trailer)


def column(texts: Sequence[str], left: float = 72, top: float = 720, leading: float = 12, size: float = 10) -> list[At]:
    """Lines one under the other."""
    return [At(left, top - leading * number, text, size) for number, text in enumerate(texts)]


def _drawn(word: At) -> bytes:
    font = b"F2" if word.bold else b"F1"
    return b"BT /%s %g Tf %g %g Td (%s) Tj ET\n" % (font, word.size, word.left, word.base, _escaped(word.text))


def _escaped(text: str) -> bytes:
    raw = text.encode("cp1252")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").replace(b"\r", b"\\r")


def _file(objects: Sequence[bytes], trailer: bytes) -> bytes:
    written = b"%PDF-1.4\n"
    places: list[int] = []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return written + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        table,
        len(objects) + 1,
        trailer,
        len(written),
    )
