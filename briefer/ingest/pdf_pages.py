"""The words of a PDF with their places, page by page. The only module that speaks to PDFium.

Characters are asked for one by one: PDFium's own text of a page has other indices than its characters. Places are
asked for only at the ends of words, which is what keeps this about as fast as PDFium itself.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import pypdfium2
import pypdfium2.raw as pdfium

LINE_HYPHEN = "\ufffe"  # a hyphen at the end of a line, which may be a real one or not
_HYPHEN_CODES = frozenset((0x02, 0xFFFE))  # what PDFium has called such a hyphen, by version
_NOTE_CODES = frozenset(map(ord, "0123456789*†‡"))
_SPACES = frozenset(map(ord, " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"))
_SURROGATE = re.compile("[\ud800-\udfff]")
_BOLD = 600  # font weight from which type is bold
_FEW = 20  # characters; a page with fewer and a picture is a picture
_NAME = 128  # bytes of a font's name


class PdfLocked(Exception):
    """The file asks for a password."""


class PdfBroken(Exception):
    """The file is no PDF that can be opened, or none of its pages can."""


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without a space between. Places are in points; y grows upwards, text runs to the right.

    `size` is the height of the type in points. A note number that is glued to a word is a word of its own, `glued`.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    glued: bool = False


@dataclass(frozen=True, slots=True)
class PdfPage:
    """`number` counts from 1. `words` stand in the order of the file. `is_picture`: there is something, but no text.

    `is_recognised`: most of the words are not drawn, so that a program has read them off the picture of the page.
    """

    number: int
    words: tuple[Word, ...]
    is_picture: bool = False
    is_recognised: bool = False
    is_broken: bool = False


class PdfFile:
    """An open PDF. Use it in a `with` block."""

    def __init__(self, data: bytes) -> None:
        """Raises `PdfLocked` or `PdfBroken`."""
        try:
            self._document = pypdfium2.PdfDocument(data)
            self.page_count = len(self._document)
        except pypdfium2.PdfiumError as error:
            if error.err_code == pdfium.FPDF_ERR_PASSWORD:
                raise PdfLocked from error
            raise PdfBroken from error
        if self.page_count == 0:
            raise PdfBroken

    def __enter__(self) -> "PdfFile":
        return self

    def __exit__(self, *exception: object) -> None:
        self._document.close()

    def info(self) -> dict[str, str]:
        """What the file says of itself: Title, Author, CreationDate …; never a fact."""
        found: dict[str, str] = self._document.get_metadata_dict(skip_empty=True)
        return found

    def pages(self, at_most: int) -> Iterator[PdfPage]:
        for at in range(min(self.page_count, at_most)):
            try:
                page = self._document[at]
                text_page = page.get_textpage()
            except pypdfium2.PdfiumError:
                yield PdfPage(at + 1, (), is_broken=True)
                continue
            try:
                letters = _Words(text_page.raw)
                words = _upright(list(letters.all()))
                length = sum(len(word.text) for word in words)
                is_picture = length < _FEW and _has_picture(page, length)
                yield PdfPage(at + 1, tuple(words), is_picture, is_recognised=letters.hidden > length / 2)
            finally:
                text_page.close()
                page.close()


def _has_picture(page: pypdfium2.PdfPage, length: int) -> bool:
    """Whether something is drawn on a page with so little text. Drawn letters count where there is no text at all."""
    kinds = {pdfium.FPDFPageObj_GetType(each.raw) for each in page.get_objects(max_depth=3)}
    return pdfium.FPDF_PAGEOBJ_IMAGE in kinds or (length == 0 and bool(kinds))


@dataclass(frozen=True, slots=True)
class _Type:
    """How a run of letters is set. `turn` is in quarter turns, anticlockwise."""

    size: float
    bold: bool
    turn: int
    hidden: bool


class _Words:
    """One pass over the characters of a page."""

    def __init__(self, page: pdfium.FPDF_TEXTPAGE) -> None:
        self._page = page
        self._bold: dict[int, bool] = {}  # by the address of the font; addresses are used again on other pages
        self._types: dict[int, _Type] = {}  # by the address of the text object
        self.hidden = 0  # characters that are not drawn: words that a program has read off a picture
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = pdfium.FS_RECTF()
        self._matrix = pdfium.FS_MATRIX()

    def all(self) -> Iterator[tuple[Word, int]]:
        """Every word, with the quarter turns of its text."""
        unicode_at, page = pdfium.FPDFText_GetUnicode, self._page
        codes = [unicode_at(page, at) for at in range(pdfium.FPDFText_CountChars(page))]
        start = 0
        for is_space, group in groupby(codes, _SPACES.__contains__):
            end = start + len(list(group))
            if not is_space:
                yield from self._words(codes, start, end)
            start = end

    def _words(self, codes: list[int], start: int, end: int) -> Iterator[tuple[Word, int]]:
        """The words between two spaces: cut after a hyphen at a line's end, and where small type meets large."""
        here = start
        for at in range(start, end) if not _HYPHEN_CODES.isdisjoint(codes[start:end]) else ():
            if codes[at] in _HYPHEN_CODES:
                codes[at] = ord(LINE_HYPHEN)
                yield from self._cut(codes, here, at + 1)
                here = at + 1
        if here < end:
            yield from self._cut(codes, here, end)

    def _cut(self, codes: list[int], start: int, end: int) -> Iterator[tuple[Word, int]]:
        for at in range(start + 1, end):
            if codes[at] in _NOTE_CODES and self._is_raised(at - 1, at):
                yield self._word(codes, start, at)
                yield self._word(codes, at, end, glued=True)
                return
        yield self._word(codes, start, end)

    def _word(self, codes: list[int], start: int, end: int, *, glued: bool = False) -> tuple[Word, int]:
        set_in = self._type(start)
        left, base = self._origin(start)
        pdfium.FPDFText_GetLooseCharBox(
            self._page, end - 1 if end - start == 1 or codes[end - 1] != 0xFFFE else end - 2, self._box
        )
        box = self._box
        text = _decoded(codes[start:end])
        self.hidden += len(text) if set_in.hidden else 0
        match set_in.turn:
            case 0:
                place = (left, max(left, box.right), base)
            case 1:
                place = (base, max(base, box.top), -left)
            case 2:
                place = (-left, max(-left, -box.left), -base)
            case _:
                place = (-base, max(-base, -box.bottom), left)
        return Word(text, *place, set_in.size, set_in.bold, glued), set_in.turn

    def _is_raised(self, before: int, at: int) -> bool:
        large, small = self._type(before), self._type(at)
        if small.size > 0.85 * large.size or large.turn or small.turn:
            return False
        return self._origin(at)[1] > self._origin(before)[1] + 0.1 * large.size

    def _origin(self, at: int) -> tuple[float, float]:
        pdfium.FPDFText_GetCharOrigin(self._page, at, self._x, self._y)
        return self._x.value, self._y.value

    def _type(self, at: int) -> _Type:
        text_object = pdfium.FPDFText_GetTextObject(self._page, at)
        key = ctypes.addressof(text_object.contents) if text_object else 0
        known = self._types.get(key)
        if known is None:
            known = self._types[key] = self._new_type(text_object, at)
        return known

    def _new_type(self, text_object: pdfium.FPDF_PAGEOBJECT, at: int) -> _Type:
        matrix = self._matrix
        pdfium.FPDFText_GetMatrix(self._page, at, matrix)
        scale = math.hypot(matrix.c, matrix.d) or 1.0
        size = pdfium.FPDFText_GetFontSize(self._page, at) * scale
        turn = round(math.degrees(math.atan2(matrix.b, matrix.a)) / 90) % 4
        hidden = pdfium.FPDFTextObj_GetTextRenderMode(text_object) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
        return _Type(round(abs(size), 2), self._is_bold(text_object), turn, hidden)

    def _is_bold(self, text_object: pdfium.FPDF_PAGEOBJECT) -> bool:
        if not text_object:
            return False
        font = pdfium.FPDFTextObj_GetFont(text_object)
        key = ctypes.cast(font, ctypes.c_void_p).value or 0
        if key not in self._bold:
            name = ctypes.create_string_buffer(_NAME)
            pdfium.FPDFFont_GetBaseFontName(font, name, _NAME)
            heavy = any(part in name.value.lower() for part in (b"bold", b"black", b"heavy", b"demi"))
            self._bold[key] = heavy or pdfium.FPDFFont_GetWeight(font) >= _BOLD
        return self._bold[key]


def _decoded(codes: list[int]) -> str:
    """The characters; two halves of one that come apart are put together."""
    text = "".join(map(chr, codes))
    if not text.isascii() and _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _upright(found: list[tuple[Word, int]]) -> list[Word]:
    """The words that run as most of the page does; the others after them, each run of them in its own order."""
    counts = [0, 0, 0, 0]
    for word, turn in found:
        counts[turn] += len(word.text)
    main = counts.index(max(counts))
    order = [main, *(turn for turn in range(4) if turn != main)]
    return [word for turn in order for word, own in found if own == turn]
