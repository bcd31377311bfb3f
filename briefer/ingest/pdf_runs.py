"""Runs of words on a page of a PDF, with their places, asked of PDFium as seldom as can be.

A page's text comes in one call. Places are asked for where a line begins and ends, and between only where its type
changes or it is so wide that it may have a gap: that is what keeps this about as fast as PDFium itself.
"""

import ctypes
import math
import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

LINE_HYPHEN = "\ufffe"  # a hyphen at the end of a line, which may be a real one or not
WIDE = 1.5  # sizes of type; a gap from which two words on one line may stand in different columns
_HYPHENS = {0x02: LINE_HYPHEN}  # what PDFium calls such a hyphen where it is asked for one character
_SPACES = " \t\x1f\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029"  # the first three within a line, the others between lines
_BLANKS = str.maketrans("\t\x1f", "  ")
_NOTE = re.compile("[0-9*†‡]")
_ODD = re.compile("[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOTHING = "\ufdd0"  # stands where a space was that is none: in no text is it a character
_LONE_LETTER = re.compile(r" [^\W\d_aAàIixoyYeEuUOé](?= )")
_INNER_SPACE = re.compile(r"(?<=\w) (?=\w)")
_LONE_AT_LEAST = 5  # letters that stand alone on a page, from which it is looked at whether they do
_LONE_SHARE = 0.04  # of the words
_LETTER_GAP = 0.2  # sizes of type: a narrower gap lies between letters of a word
_BOLD = 600  # font weight from which type is bold
_NAME = 128  # bytes of a font's name
_SPACIOUS = 0.53  # sizes of type a character: a line that is wider may have gaps
_SAME_BASE = 0.1  # sizes of type


def quick(function: object, *arguments: type, answer: type = ctypes.c_int) -> Callable[..., Any]:
    """A function of PDFium in a quarter of the time that its declared form takes.

    Name the types of all arguments or of none: the check of each is what takes the time, and where only some are named
    ctypes takes the others for those of a variadic function, which some machines pass otherwise. Arguments without a
    type may be numbers that are `int` in C, and what `by_reference` and `handle_of` give, which are ready to be passed.
    The lock is kept, as the calls are short.
    """
    where = ctypes.cast(function, ctypes.c_void_p).value or 0  # type: ignore[arg-type]  # any C function has an address
    return ctypes.PYFUNCTYPE(answer, *arguments)(where)


def by_reference(value: "array[float]", at: int = 0) -> Any:
    """Where PDFium is to put an answer: into an array, from its place `at`. The array must keep its length."""
    return ctypes.byref((ctypes.c_char * (len(value) * value.itemsize)).from_buffer(value), at * value.itemsize)


def handle_of(thing: Any) -> Any:
    """What PDFium knows an open page by."""
    return ctypes.byref(ctypes.c_char.from_address(ctypes.cast(thing, ctypes.c_void_p).value or 0))


ADDRESS = ctypes.c_size_t
_TEXT = quick(pdfium.FPDFText_GetText)
_TEXT_OBJECT = quick(pdfium.FPDFText_GetTextObject, answer=ADDRESS)
_ORIGIN = quick(pdfium.FPDFText_GetCharOrigin)
_LOOSE_BOX = quick(pdfium.FPDFText_GetLooseCharBox)
_IS_GENERATED = quick(pdfium.FPDFText_IsGenerated)
_MATRIX = quick(pdfium.FPDFText_GetMatrix)
_FONT_SIZE = quick(pdfium.FPDFText_GetFontSize, answer=ctypes.c_double)
_FONT = quick(pdfium.FPDFTextObj_GetFont, ADDRESS, answer=ADDRESS)
_RENDER_MODE = quick(pdfium.FPDFTextObj_GetTextRenderMode, ADDRESS)
_FONT_NAME = quick(pdfium.FPDFFont_GetBaseFontName, ADDRESS, ctypes.c_void_p, ctypes.c_size_t, answer=ctypes.c_size_t)
_FONT_WEIGHT = quick(pdfium.FPDFFont_GetWeight, ADDRESS)


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
    """Goes through the text of one page after the other."""

    def __init__(self) -> None:
        self._handle: Any = None
        self._has_leaders = False  # anywhere on the page
        self._objects: dict[int, _Type] = {}  # by the address of the text object
        self._types: dict[tuple[object, ...], _Type] = {}
        self._bold: dict[int, bool] = {}  # by the address of the font
        self._name = ctypes.create_string_buffer(_NAME)
        self._point = array("d", bytes(16))  # x, y
        self._at_x, self._at_y = by_reference(self._point), by_reference(self._point, 1)
        self._box = array("f", bytes(16))  # left, top, right, bottom
        self._at_box = by_reference(self._box)
        self._matrix = array("f", bytes(24))  # a, b, c, d, and the place
        self._at_matrix = by_reference(self._matrix)
        self._turn_of_matrix = memoryview(self._matrix)[:4]

    def of(self, page: pdfium.FPDF_TEXTPAGE) -> list[Run]:
        """All runs of a page, in the order of the file."""
        self._handle = handle_of(page)
        for known in (self._objects, self._types, self._bold):
            known.clear()  # other things may stand at the same addresses now
        text = self._closed_up(_text_of(page))
        if "\t" in text or "\x1f" in text:
            text = text.translate(_BLANKS)
        self._has_leaders = _has_leaders(text)
        runs: list[Run] = []
        at = 0
        for line in text.splitlines(keepends=True):
            end = at + len(line)
            while LINE_HYPHEN in line:
                part, hyphen, line = line.partition(LINE_HYPHEN)
                self._segment(runs, part + hyphen, at)
                at = end - len(line)
            self._segment(runs, line, at)
            at = end
        return runs

    def _closed_up(self, text: str) -> str:
        """`text` without the spaces that PDFium sees where letters are set wide, on a page that looks full of them.

        A space of the file's own is no such space; nor is one of PDFium's where the file has few, as TeX's have none.
        """
        lone = len(_LONE_LETTER.findall(" " + text.replace("\n", " ")))
        if lone < _LONE_AT_LEAST or lone < _LONE_SHARE * text.count(" "):
            return text
        spaces = [found.start() for found in _INNER_SPACE.finditer(text)]
        made = [at for at in spaces if _IS_GENERATED(self._handle, at)]
        if 2 * len(made) > len(spaces):
            return text
        signs = list(text)
        for at in made:
            _LOOSE_BOX(self._handle, at - 1, self._at_box)
            right = self._box[2]
            x, y = self._origin(at + 1)
            set_in = self._type(at + 1)
            if not set_in.turn and 0 <= x - right < _LETTER_GAP * set_in.size and y == self._origin(at - 1)[1]:
                signs[at] = _NOTHING
        return "".join(signs)

    def _segment(self, runs: list[Run], text: str, at: int) -> None:
        """Adds the runs of what stands between two ends of lines; `at` is where on the page."""
        text = text.rstrip(_SPACES)
        end = at + len(text)
        text = text.lstrip(_SPACES)
        if not text:
            return
        at = end - len(text)
        first = _TEXT_OBJECT(self._handle, at)
        set_in = self._objects.get(first) or self._new_type(first, at)
        run = self._run(text, at, set_in)
        is_even = 0 < run.right - run.left <= _SPACIOUS * set_in.size * len(text)
        if self._has_leaders and _has_leaders(text):
            is_even = False
        if is_even and _TEXT_OBJECT(self._handle, end - 1) == first:
            runs.append(run)
            return
        is_even = is_even and abs(self._origin(end - 1)[1] - run.base) <= _SAME_BASE * set_in.size
        if is_even and self._is_of_one_type(text, at, set_in):
            runs.append(run)
        else:
            self._by_words(runs, text, at, may_have_gaps=not is_even)

    def _is_of_one_type(self, text: str, at: int, set_in: _Type) -> bool:
        """Whether all words of a line are set in one type, and no note number is glued to any."""
        handle, objects, last = self._handle, self._objects, 0
        start = at
        for word in text.split(" "):
            if word:
                own = _TEXT_OBJECT(handle, start)
                if own != last and (objects.get(own) or self._new_type(own, start)) is not set_in:
                    return False
                last = own
            start += len(word) + 1
        return self._note(text, at) is None

    def _by_words(self, runs: list[Run], text: str, at: int, *, may_have_gaps: bool) -> None:
        """Adds the runs of a line: cut where the type changes, before a note number, and at gaps."""
        may_have_notes = _NOTE.search(text, 1) is not None
        begin = stop = start = 0  # in `text`
        set_in: _Type | None = None
        for word in text.split(" "):
            if word:
                own = _TEXT_OBJECT(self._handle, at + start)
                its = self._objects.get(own) or self._new_type(own, at + start)
                if set_in is None:
                    begin = start
                elif its is not set_in or (may_have_gaps and not self._goes_on(at + stop, at + start, set_in)):
                    runs.append(self._run(text[begin:stop], at + begin, set_in))
                    begin = start
                set_in, stop = its, start + len(word)
                if may_have_notes and not word.isalpha() and (cut := self._note(word, at + start)) is not None:
                    cut += start
                    runs.append(self._run(text[begin:cut], at + begin, set_in))
                    runs.append(self._run(text[cut:stop], at + cut, self._type(at + cut), glued=True))
                    set_in = None
            start += len(word) + 1
        if set_in is not None:
            runs.append(self._run(text[begin:stop], at + begin, set_in))

    def _goes_on(self, stop: int, start: int, set_in: _Type) -> bool:
        """Whether the word that begins at `start` stands next to the one that ends at `stop`."""
        if set_in.turn:
            return False
        size = max(set_in.size, 1.0)
        handle, point = self._handle, self._point
        _ORIGIN(handle, stop - 1, self._at_x, self._at_y)
        base = point[1]
        _ORIGIN(handle, start, self._at_x, self._at_y)
        if abs(point[1] - base) > _SAME_BASE * size:
            return False
        _LOOSE_BOX(handle, stop - 1, self._at_box)
        return -0.5 * size < point[0] - self._box[2] < WIDE * size

    def _note(self, text: str, at: int) -> int | None:
        """Where in `text`, which begins at `at`, a raised number or sign is glued to a word."""
        for found in _NOTE.finditer(text, 1):
            cut = found.start()
            before, own = _TEXT_OBJECT(self._handle, at + cut - 1), _TEXT_OBJECT(self._handle, at + cut)
            if before == own or text[cut - 1] == " ":
                continue
            large, small = self._type(at + cut - 1), self._type(at + cut)
            if small.size > 0.85 * large.size or large.turn or small.turn:
                continue
            if self._origin(at + cut)[1] > self._origin(at + cut - 1)[1] + 0.1 * large.size:
                return cut
        return None

    def _run(self, text: str, at: int, set_in: _Type, *, glued: bool = False) -> Run:
        last = at + len(text) - (2 if text[-1] == LINE_HYPHEN and len(text) > 1 else 1)
        space = text.find(" ")
        if not text.isascii() or "  " in text:
            text = _clean(text)
        handle, box, at_box, turn = self._handle, self._box, self._at_box, set_in.turn
        _ORIGIN(handle, at, self._at_x, self._at_y)
        left, base = self._point
        _LOOSE_BOX(handle, last, at_box)
        if turn:
            left, right, base = _turned(turn, left, base, *box)
        elif (right := box[2]) < left:
            right = left
        first = right
        if space > 0:
            _LOOSE_BOX(handle, at + space - 1, at_box)
            first = _turned(turn, *self._point, *box)[1] if turn else max(left, box[2])
        return Run(text, left, right, base, set_in.size, set_in.bold, first - left, turn, glued, set_in.hidden)

    def _origin(self, at: int) -> tuple[float, float]:
        _ORIGIN(self._handle, at, self._at_x, self._at_y)
        return self._point[0], self._point[1]

    def _type(self, at: int) -> _Type:
        text_object = _TEXT_OBJECT(self._handle, at)
        return self._objects.get(text_object) or self._new_type(text_object, at)

    def _new_type(self, text_object: int, at: int) -> _Type:
        _MATRIX(self._handle, at, self._at_matrix)
        font = _FONT(text_object) if text_object else 0
        key = (_FONT_SIZE(self._handle, at), font, self._turn_of_matrix.tobytes())
        found = self._types.get(key)
        if found is None:
            found = self._types[key] = self._type_of(key[0], font, text_object)
        self._objects[text_object] = found
        return found

    def _type_of(self, size: float, font: int, text_object: int) -> _Type:
        """What is set like this: whether it is drawn is asked of the first that is."""
        a, b, c, d = self._turn_of_matrix
        is_hidden = text_object and _RENDER_MODE(text_object) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
        whole = (
            round(abs(size * (math.hypot(c, d) or 1.0)), 2),
            round(math.degrees(math.atan2(b, a)) / 90) % 4,
            self._is_bold(font),
            bool(is_hidden),
        )
        return self._types.setdefault(whole, _Type(*whole))

    def _is_bold(self, font: int) -> bool:
        if not font:
            return False
        if font not in self._bold:
            fits = _FONT_NAME(font, self._name, _NAME) <= _NAME
            name = self._name.value.lower() if fits else b""
            heavy = any(part in name for part in (b"bold", b"black", b"heavy", b"demi"))
            self._bold[font] = heavy or _FONT_WEIGHT(font) >= _BOLD
        return self._bold[font]


def _turned(
    turn: int, x: float, y: float, left: float, top: float, right: float, bottom: float
) -> tuple[float, float, float]:
    """Left, right and base of words that begin at (x, y), and end with the character in the box."""
    match turn:
        case 1:
            return y, max(y, top), -x
        case 2:
            return -x, max(-x, -left), -y
        case _:
            return -y, max(-y, -bottom), x


def _clean(text: str) -> str:
    """Words with one space between them, without what only held a place, and with characters in one piece."""
    if _NOTHING in text:
        text = text.replace(_NOTHING, "")
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return " ".join([word for word in text.split(" ") if word]) if "  " in text else text


def _has_leaders(text: str) -> bool:
    return "..." in text or "___" in text or ". . ." in text or "…" in text or "···" in text


def _text_of(page: pdfium.FPDF_TEXTPAGE) -> str:
    """The text of a page, one character for each of PDFium's, so that places in it are its indices too."""
    count = pdfium.FPDFText_CountChars(page)
    if count <= 0:
        return ""
    buffer = array("H", bytes(2 * (count + 1)))
    place, _ = buffer.buffer_info()
    written = _TEXT(page, 0, count, ctypes.c_void_p(place)) - 1
    text = buffer.tobytes()[: 2 * max(written, 0)].decode("utf-16-le", "surrogatepass")
    if len(text) == count and not _ODD.search(text):
        return text
    codes = (pdfium.FPDFText_GetUnicode(page, at) for at in range(count))
    return "".join(_HYPHENS.get(code) or chr(code) for code in codes)
