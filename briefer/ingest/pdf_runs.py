"""Runs of words on a page of a PDF, with their places, asked of PDFium as seldom as can be.

A page's text comes in one call. Places are asked for where a line begins and ends, and between only where its type
changes or it is so wide that it may have a gap: that is what keeps this about as fast as PDFium itself.
"""

import ctypes
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

LINE_HYPHEN = "\ufffe"  # a hyphen at the end of a line, which may be a real one or not
WIDE = 1.5  # sizes of type; a gap from which two words on one line may stand in different columns
_HYPHENS = {0x02: LINE_HYPHEN}  # what PDFium calls such a hyphen where it is asked for one character
_SPACES = " \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029"
_SEGMENT = re.compile("[^\n\v\f\r\x1c-\x1e\x85\u2028\u2029\ufffe]*\ufffe|[^\n\v\f\r\x1c-\x1e\x85\u2028\u2029\ufffe]+")
_WORD = re.compile(f"[^{_SPACES}]+")
_NOTE = re.compile("[0-9*†‡]")
_LEADERS = ("...", ". . .", "…", "___", "···")
_ODD = re.compile("[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOTHING = "\ufdd0"  # stands where a space was that is none: in no text is it a character
_LONE_LETTER = re.compile(r"(?<!\S)[^\W\d_aAàIixoyYeEuUOé](?= )")
_INNER_SPACE = re.compile(r"(?<=\w) (?=\w)")
_LONE_AT_LEAST = 5  # letters that stand alone on a page, from which it is looked at whether they do
_LONE_SHARE = 0.04  # of the words
_LETTER_GAP = 0.2  # sizes of type: a narrower gap lies between letters of a word
_BOLD = 600  # font weight from which type is bold
_NAME = 128  # bytes of a font's name
_SPACIOUS = 0.53  # sizes of type a character: a line that is wider may have gaps
_SAME_BASE = 0.1  # sizes of type


def quick(function: object, *arguments: type, answer: type = ctypes.c_int) -> Callable[..., Any]:
    """A function of PDFium that takes and gives addresses as numbers: half the time of its declared form."""
    return ctypes.CFUNCTYPE(answer, *arguments)(ctypes.cast(function, ctypes.c_void_p).value or 0)  # type: ignore[arg-type]  # any C function has an address


ADDRESS = ctypes.c_void_p
_TEXT_OBJECT = quick(pdfium.FPDFText_GetTextObject, ADDRESS, ctypes.c_int, answer=ADDRESS)
_ORIGIN = quick(pdfium.FPDFText_GetCharOrigin, ADDRESS, ctypes.c_int, ADDRESS, ADDRESS)
_LOOSE_BOX = quick(pdfium.FPDFText_GetLooseCharBox, ADDRESS, ctypes.c_int, ADDRESS)
_IS_GENERATED = quick(pdfium.FPDFText_IsGenerated, ADDRESS, ctypes.c_int)
_MATRIX = quick(pdfium.FPDFText_GetMatrix, ADDRESS, ctypes.c_int, ADDRESS)
_FONT_SIZE = quick(pdfium.FPDFText_GetFontSize, ADDRESS, ctypes.c_int, answer=ctypes.c_double)
_FONT = quick(pdfium.FPDFTextObj_GetFont, ADDRESS, answer=ADDRESS)
_RENDER_MODE = quick(pdfium.FPDFTextObj_GetTextRenderMode, ADDRESS)


@dataclass(slots=True)
class Run:
    """Words on one line in one type, without a wide gap between. Places are in points; y grows upwards, text runs to
    the right. `size` is the height of the type, `first` the width of the first word, both in points.

    A note number that is glued to a word is a run of its own, `glued`. `turn` is in quarter turns, anticlockwise.
    What is not drawn is `hidden`: words that a program has read off a picture.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    first: float
    turn: int = 0
    glued: bool = False
    hidden: bool = False


class _Type:
    """How text is set."""

    __slots__ = ("bold", "hidden", "size", "turn")

    def __init__(self, size: float, turn: int, bold: bool, hidden: bool) -> None:
        self.size, self.turn, self.bold, self.hidden = size, turn, bold, hidden


class PageRuns:
    """One pass over the text of a page."""

    def __init__(self, page: pdfium.FPDF_TEXTPAGE) -> None:
        self._page = page
        self._address = ctypes.cast(page, ctypes.c_void_p).value
        self._objects: dict[int | None, _Type] = {}  # by the address of the text object; used again on other pages
        self._types: dict[tuple[object, ...], _Type] = {}
        self._bold: dict[int, bool] = {}  # by the address of the font
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._at_x, self._at_y = ctypes.addressof(self._x), ctypes.addressof(self._y)
        self._box = pdfium.FS_RECTF()
        self._at_box = ctypes.addressof(self._box)
        self._matrix = pdfium.FS_MATRIX()
        self._at_matrix = ctypes.addressof(self._matrix)

    def all(self) -> list[Run]:
        text = self._closed_up(_text_of(self._page))
        runs: list[Run] = []
        for segment in _SEGMENT.finditer(text):
            found = segment.group()
            start = segment.end() - len(found.lstrip(" \t\x1f"))
            end = segment.start() + len(found.rstrip(" \t\x1f"))
            if start < end:
                self._segment(runs, text, start, end)
        return runs

    def _closed_up(self, text: str) -> str:
        """`text` without the spaces that PDFium sees where letters are set wide, on a page that looks full of them.

        A space of the file's own is no such space; nor is one of PDFium's where the file has few, as TeX's have none.
        """
        lone = len(_LONE_LETTER.findall(text))
        if lone < _LONE_AT_LEAST or lone < _LONE_SHARE * text.count(" "):
            return text
        spaces = [found.start() for found in _INNER_SPACE.finditer(text)]
        made = [at for at in spaces if _IS_GENERATED(self._address, at)]
        if 2 * len(made) > len(spaces):
            return text
        signs = list(text)
        for at in made:
            _LOOSE_BOX(self._address, at - 1, self._at_box)
            right = self._box.right
            x, y = self._origin(at + 1)
            set_in = self._type(at + 1)
            if not set_in.turn and 0 <= x - right < _LETTER_GAP * set_in.size and y == self._origin(at - 1)[1]:
                signs[at] = _NOTHING
        return "".join(signs)

    def _segment(self, runs: list[Run], text: str, start: int, end: int) -> None:
        """Adds the runs between two ends of lines."""
        first = _TEXT_OBJECT(self._address, start)
        set_in = self._objects.get(first) or self._new_type(first, start)
        run = self._run(text, start, end, set_in)
        room = _SPACIOUS * set_in.size * (end - start)
        is_even = 0 < run.right - run.left <= room and not any(map(run.text.__contains__, _LEADERS))
        if is_even and _TEXT_OBJECT(self._address, end - 1) == first:
            runs.append(run)
        else:
            is_even = is_even and abs(self._origin(end - 1)[1] - run.base) <= _SAME_BASE * set_in.size
            self._by_words(runs, text, start, end, may_have_gaps=not is_even)

    def _by_words(self, runs: list[Run], text: str, start: int, end: int, *, may_have_gaps: bool) -> None:
        """Adds the runs of a line: cut where the type changes, before a note number, and at gaps."""
        begin, stop = start, start
        set_in: _Type | None = None
        may_have_notes = _NOTE.search(text, start + 1, end) is not None
        page, objects, last = self._address, self._objects, -1
        its: _Type | None = None
        for word in _WORD.finditer(text, start, end):
            at, word_end = word.span()
            own = _TEXT_OBJECT(page, at)
            if own != last:
                its, last = objects.get(own) or self._new_type(own, at), own
            assert its is not None
            if set_in is None:
                begin = at
            elif its is not set_in or (may_have_gaps and not self._goes_on(stop, at, set_in)):
                runs.append(self._run(text, begin, stop, set_in))
                begin = at
            set_in, stop = its, word_end
            if may_have_notes and (cut := self._note(text, at, stop)) is not None:
                runs.append(self._run(text, begin, cut, set_in))
                runs.append(self._run(text, cut, stop, self._type(cut), glued=True))
                set_in = None
        if set_in is not None:
            runs.append(self._run(text, begin, stop, set_in))

    def _goes_on(self, stop: int, at: int, set_in: _Type) -> bool:
        """Whether the word at `at` stands next to the one that ends at `stop`."""
        if set_in.turn:
            return False
        size = max(set_in.size, 1.0)
        base = self._origin(stop - 1)[1]
        x, y = self._origin(at)
        _LOOSE_BOX(self._address, stop - 1, self._at_box)
        return abs(y - base) <= _SAME_BASE * size and -0.5 * size < x - self._box.right < WIDE * size

    def _note(self, text: str, start: int, end: int) -> int | None:
        """Where a raised number or sign begins within a word."""
        for found in _NOTE.finditer(text, start + 1, end):
            at = found.start()
            before, own = _TEXT_OBJECT(self._address, at - 1), _TEXT_OBJECT(self._address, at)
            if before == own:
                continue
            large, small = self._type(at - 1), self._type(at)
            if small.size > 0.85 * large.size or large.turn or small.turn:
                continue
            if self._origin(at)[1] > self._origin(at - 1)[1] + 0.1 * large.size:
                return at
        return None

    def _run(self, text: str, start: int, end: int, set_in: _Type, *, glued: bool = False) -> Run:
        words = text[start:end]
        space = text.find(" ", start, end)
        if _NOTHING in words:
            words = words.replace(_NOTHING, "")
        if "  " in words or "\t" in words or "\x1f" in words:
            words = " ".join(_WORD.findall(words))
        if not words.isascii() and _SURROGATE.search(words):
            words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        x, y = self._origin(start)
        last = end - 2 if text[end - 1] == LINE_HYPHEN and end - start > 1 else end - 1
        left, right, base = self._place(last, set_in.turn, x, y)
        first = right - left
        if space > start:
            _, first_right, _ = self._place(space - 1, set_in.turn, x, y)
            first = first_right - left
        return Run(words, left, right, base, set_in.size, set_in.bold, first, set_in.turn, glued, set_in.hidden)

    def _place(self, last: int, turn: int, x: float, y: float) -> tuple[float, float, float]:
        """Left, right and base of words that begin at (x, y) and end with the character `last`."""
        box = self._box
        _LOOSE_BOX(self._address, last, self._at_box)
        match turn:
            case 0:
                return x, max(x, box.right), y
            case 1:
                return y, max(y, box.top), -x
            case 2:
                return -x, max(-x, -box.left), -y
            case _:
                return -y, max(-y, -box.bottom), x

    def _origin(self, at: int) -> tuple[float, float]:
        _ORIGIN(self._address, at, self._at_x, self._at_y)
        return self._x.value, self._y.value

    def _type(self, at: int) -> _Type:
        text_object = _TEXT_OBJECT(self._address, at)
        return self._objects.get(text_object) or self._new_type(text_object, at)

    def _new_type(self, text_object: int | None, at: int) -> _Type:
        matrix = self._matrix
        _MATRIX(self._address, at, self._at_matrix)
        font = _FONT(text_object) if text_object else None
        mode = _RENDER_MODE(text_object) if text_object else 0
        size = _FONT_SIZE(self._address, at)
        key = (size, font, mode, matrix.a, matrix.b, matrix.c, matrix.d)
        found = self._types.get(key)
        if found is None:
            scale = math.hypot(matrix.c, matrix.d) or 1.0
            whole = (
                round(abs(size * scale), 2),
                round(math.degrees(math.atan2(matrix.b, matrix.a)) / 90) % 4,
                self._is_bold(font),
                mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE,
            )
            found = self._types[key] = self._types.setdefault(whole, _Type(*whole))
        self._objects[text_object] = found
        return found

    def _is_bold(self, font: int | None) -> bool:
        if font is None:
            return False
        if font not in self._bold:
            name = ctypes.create_string_buffer(_NAME)
            handle = ctypes.cast(font, pdfium.FPDF_FONT)
            pdfium.FPDFFont_GetBaseFontName(handle, name, _NAME)
            heavy = any(part in name.value.lower() for part in (b"bold", b"black", b"heavy", b"demi"))
            self._bold[font] = heavy or pdfium.FPDFFont_GetWeight(handle) >= _BOLD
        return self._bold[font]


def _text_of(page: pdfium.FPDF_TEXTPAGE) -> str:
    """The text of a page, one character for each of PDFium's, so that places in it are its indices too."""
    count = pdfium.FPDFText_CountChars(page)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(page, 0, count, buffer) - 1
    text = bytes(buffer)[: 2 * max(written, 0)].decode("utf-16-le", "surrogatepass")
    if len(text) == count and not _ODD.search(text):
        return text
    codes = (pdfium.FPDFText_GetUnicode(page, at) for at in range(count))
    return "".join(_HYPHENS.get(code) or chr(code) for code in codes)
