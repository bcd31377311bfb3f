"""The pages of a PDF as pictures, and where on them words stand. Used only in a child process: PDFium may abort."""

import ctypes
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from briefer.domain.original import Box, PageMarks, PagePicture, PagePiece
from briefer.ingest.letters import PageLetters
from briefer.ingest.pdf_pages import PdfBroken, PdfLocked

PIXELS_AT_MOST = 16_000_000
_GRID = 1_000_000  # steps into which a page is divided to ask PDFium for places on it


class OriginalPages:
    """An open PDF, to be looked at. Raises `PdfLocked` or `PdfBroken`."""

    def __init__(self, data: bytes) -> None:
        try:
            self._document = pypdfium2.PdfDocument(data)
            self._document.init_forms()  # else what was typed into them is not drawn
        except pypdfium2.PdfiumError as error:
            if error.err_code == pdfium.FPDF_ERR_PASSWORD:
                raise PdfLocked from error
            raise PdfBroken from error
        if not len(self._document):
            raise PdfBroken

    def close(self) -> None:
        self._document.close()

    def picture(self, number: int, width: int) -> PagePicture:
        """Page `number` (from 1; the last where there are fewer), `width` pixels wide or as many as there may be."""
        number = max(1, min(number, len(self._document)))
        page = self._page(number)
        try:
            wide, high = page.get_size()
            if wide <= 0 or high <= 0:
                raise PdfBroken
            scale = min(width / wide, (PIXELS_AT_MOST / (wide * high)) ** 0.5)
            bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=pdfium.FPDFBitmap_BGR)
            png = png_of(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
            return PagePicture(number, len(self._document), bitmap.width, bitmap.height, png)
        finally:
            page.close()

    def marks(self, number: int, pieces: Sequence[PagePiece]) -> PageMarks:
        """Where the words of the pieces stand on page `number`."""
        if not 1 <= number <= len(self._document):
            return PageMarks((), complete=False)
        page = self._page(number)
        try:
            text = page.get_textpage()
            try:
                count = pdfium.FPDFText_CountChars(text.raw)
                letters = PageLetters([_character(pdfium.FPDFText_GetUnicode(text.raw, at)) for at in range(count)])
                found = [letters.find(piece.words, piece.before, piece.after) for piece in pieces]
                boxes = _lines(_boxes(page, text, (at for one in found for part in one.ranges for at in part)))
                return PageMarks(tuple(boxes), all(one.complete for one in found))
            finally:
                text.close()
        finally:
            page.close()

    def _page(self, number: int) -> pypdfium2.PdfPage:
        try:
            return self._document[number - 1]
        except pypdfium2.PdfiumError as error:
            raise PdfBroken from error


def png_of(rgb: bytes, width: int, height: int, stride: int) -> bytes:
    """A PNG of rows of red, green and blue, `stride` bytes from one to the next (PNG, third edition: W3C 2025)."""
    rows = b"".join(b"\0" + rgb[at * stride : at * stride + 3 * width] for at in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def _character(code: int) -> str:
    return chr(code) if 0 < code <= 0x10FFFF else "\ufffd"


def _boxes(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, indexes: Iterable[int]) -> Iterator[Box]:
    """The box of each character that is drawn, as the page is shown, whichever way it is turned."""
    rect = pdfium.FS_RECTF()
    across, down = ctypes.c_int(), ctypes.c_int()

    def shown(x: float, y: float) -> tuple[float, float]:
        pdfium.FPDF_PageToDevice(page.raw, 0, 0, _GRID, _GRID, 0, x, y, across, down)
        return across.value / _GRID, down.value / _GRID

    for at in indexes:
        code = pdfium.FPDFText_GetUnicode(text.raw, at)
        if code in (0, 0x20, 0x0A, 0x0D, 0xA0) or not pdfium.FPDFText_GetLooseCharBox(text.raw, at, rect):
            continue
        corners = shown(rect.left, rect.top), shown(rect.right, rect.bottom)
        (left, right), (top, bottom) = (sorted(axis) for axis in zip(*corners, strict=True))
        if left < right and top < bottom:
            yield Box(left, top, right, bottom)


def _lines(boxes: Iterable[Box]) -> list[Box]:
    """Neighbouring characters on a line as one box, whichever way the line runs."""
    lines: list[Box] = []
    last: Box | None = None
    for box in boxes:
        if last is not None and _follows(last, box):
            lines[-1] = _around(lines[-1], box)
        else:
            lines.append(box)
        last = box
    return lines


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )


def _follows(one: Box, other: Box) -> bool:
    """Whether two characters stand beside each other on a line across, or below each other on one that is turned."""
    across = max(other.left - one.right, one.left - other.right)
    down = max(other.top - one.bottom, one.top - other.bottom)
    width = min(one.right - one.left, other.right - other.left)
    height = min(one.bottom - one.top, other.bottom - other.top)
    return (-down > height / 2 and across < 2 * height) or (-across > width / 2 and down < width / 2)
