"""Small PDFs written by hand, for tests: words at places, in Helvetica."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import md5

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
    sheets: Sequence[Sheet],
    info: Sequence[tuple[str, str]] = (),
    *,
    locked: bool = False,
    password: str | None = None,
    contents: bytes = b"",
) -> bytes:
    """The bytes of a PDF with these pages. `locked`: no password opens it; `password`: this one does. `contents`: what
    else each page draws."""
    lock = None if password is None else Lock(password)
    objects: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
    ]
    pages: list[int] = []
    for sheet in sheets:
        stream = zlib.compress(b"".join(map(_drawn, sheet.words)) + (PICTURE if sheet.picture else b"") + contents)
        objects.append(
            b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream"
            % (len(stream), _sealed(stream, lock, len(objects) + 1))
        )
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
    if lock is not None:
        keys = (lock.owner.hex().encode(), lock.user.hex().encode())
        objects.append(b"<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % keys)
        trailer += b"/Encrypt %d 0 R" % len(objects)
    if locked:
        key = b"<" + b"ab" * 32 + b">"
        objects.append(b"<</Filter/Standard/V 1/R 2/P -4/O %s/U %s>>" % (key, key))
        trailer += b"/Encrypt %d 0 R" % len(objects)
    return _file(objects, trailer)


class Lock:
    """The oldest encryption of PDF (40 bits), from the standard: `owner` and `user` stand in the file."""

    _FILL = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")

    def __init__(self, password: str) -> None:
        padded = (password.encode("latin-1") + self._FILL)[:32]
        self.owner = _rc4(md5(padded).digest()[:5], padded)
        self._key = md5(padded + self.owner + (-4).to_bytes(4, "little", signed=True) + b"\0").digest()[:5]
        self.user = _rc4(self._key, self._FILL)

    def sealed(self, data: bytes, number: int) -> bytes:
        """The stream of object `number`."""
        return _rc4(md5(self._key + number.to_bytes(3, "little") + b"\0\0").digest()[:10], data)


def _sealed(data: bytes, lock: Lock | None, number: int) -> bytes:
    return data if lock is None else lock.sealed(data, number)


def _rc4(key: bytes, data: bytes) -> bytes:
    box, at = list(range(256)), 0
    for number in range(256):
        at = (at + box[number] + key[number % len(key)]) % 256
        box[number], box[at] = box[at], box[number]
    made, one, two = bytearray(), 0, 0
    for byte in data:
        one = (one + 1) % 256
        two = (two + box[one]) % 256
        box[one], box[two] = box[two], box[one]
        made.append(byte ^ box[(box[one] + box[two]) % 256])
    return bytes(made)


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
