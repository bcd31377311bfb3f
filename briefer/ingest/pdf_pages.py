"""The pages of a PDF: whether each can be read, and the runs of words on it."""

import ctypes
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from briefer.ingest.pdf_runs import PageRuns, Run, by_reference, handle_of, quick

Box = tuple[float, float, float, float]  # left, bottom, right, top; in points, y grows upwards

_LEVEL = 4.0  # points; how exactly words stand on one line, and how far apart at least in two cells
_NEIGHBOURS = 2
_DRAWN_AT_MOST = 20_000  # things on a page that are looked at
_SIDES = 6  # steps of a path that is a line or a box


class _Thing(ctypes.c_void_p):
    """What is drawn on a page: an address that is passed on as it is."""


_THING = quick(pdfium.FPDFPage_GetObject, answer=_Thing)
_KIND = quick(pdfium.FPDFPageObj_GetType)
_STEPS = quick(pdfium.FPDFPath_CountSegments)
_BOUNDS = quick(pdfium.FPDFPageObj_GetBounds)
_FEW = 20  # characters; a page with fewer and a picture is a picture


class PdfLocked(Exception):
    """The file asks for a password."""


class PdfBroken(Exception):
    """The file is no PDF that can be opened, or none of its pages can."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """`number` counts from 1. `runs` stand in the order of the file. `drawn` are lines and boxes, where words stand
    side by side so that they may be the cells of a table. `is_picture`: there is something, but no text.

    `is_recognised`: most of the words are not drawn, so that a program has read them off the picture of the page.
    """

    number: int
    runs: Sequence[Run]
    drawn: Sequence[Box] = ()
    is_picture: bool = False
    is_recognised: bool = False
    is_broken: bool = False


class _OpenPage:
    """A page and its text, as PDFium knows them; `text` is nothing where the page cannot be read."""

    __slots__ = ("page", "text")

    def __init__(self, document: pypdfium2.PdfDocument, at: int) -> None:
        self.page = pdfium.FPDF_LoadPage(document.raw, at)
        self.text = pdfium.FPDFText_LoadPage(self.page) if self.page else None

    def close(self) -> None:
        """Does nothing the second time."""
        if self.text:
            pdfium.FPDFText_ClosePage(self.text)
        if self.page:
            pdfium.FPDF_ClosePage(self.page)
        self.page = self.text = None


class PdfFile:
    """An open PDF. Use it in a `with` block."""

    def __init__(self, data: bytes, password: str | None = None) -> None:
        """Raises `PdfLocked`, with a wrong password too, or `PdfBroken`."""
        try:
            self._document = pypdfium2.PdfDocument(data, password)
            self._opened: _OpenPage | None = None
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
        if self._opened is not None:
            self._opened.close()  # PDFium must not be asked to close a page of a file that is closed
        self._document.close()

    def info(self) -> dict[str, str]:
        """What the file says of itself: Title, Author, CreationDate …; never a fact."""
        found: dict[str, str] = self._document.get_metadata_dict(skip_empty=True)
        return found

    def pages(self, at_most: int) -> Iterator[PdfPage]:
        """The first pages, so many at most. Go through them once at a time."""
        page_runs = PageRuns()
        for at in range(min(self.page_count, at_most)):
            self._opened = opened = _OpenPage(self._document, at)
            try:
                if not opened.text:
                    yield PdfPage(at + 1, (), is_broken=True)
                    continue
                runs = _upright(page_runs.of(opened.text))
                length = sum([len(run.text) for run in runs])
                hidden = sum([len(run.text) for run in runs if run.hidden])
                is_picture = length < _FEW and self._has_picture(at, length)
                drawn = _drawn(opened.page) if _has_neighbours(runs) else ()
                yield PdfPage(at + 1, runs, drawn, is_picture, is_recognised=hidden > length / 2)
            finally:
                opened.close()

    def _has_picture(self, at: int, length: int) -> bool:
        """Whether a page with so little text is a picture. Drawn letters count where there is no text at all."""
        page = self._document[at]
        try:
            kinds = {pdfium.FPDFPageObj_GetType(each.raw) for each in page.get_objects(max_depth=3)}
        finally:
            page.close()
        return pdfium.FPDF_PAGEOBJ_IMAGE in kinds or (length == 0 and bool(kinds))


def _has_neighbours(runs: Sequence[Run]) -> bool:
    """Whether runs go on to the right, on the same line or higher up, as cells do: several times."""
    count = 0
    for one, two in pairwise(runs):
        if two.left - one.right > _LEVEL and two.base > one.base - _LEVEL:
            count += 1
            if count >= _NEIGHBOURS:
                return True
    return False


def _drawn(page: pdfium.FPDF_PAGE) -> list[Box]:
    """Straight lines and boxes, those of them that are drawn on the page itself."""
    found: list[Box] = []
    sides = array("f", bytes(16))
    places = [by_reference(sides, number) for number in range(4)]
    handle = handle_of(page)
    path = pdfium.FPDF_PAGEOBJ_PATH
    for at in range(min(pdfium.FPDFPage_CountObjects(page), _DRAWN_AT_MOST)):
        thing = _THING(handle, at)
        if _KIND(thing) == path and _STEPS(thing) <= _SIDES and _BOUNDS(thing, *places):
            left, bottom, right, top = sides
            found.append((left, bottom, right, top))
    return found


def _upright(found: list[Run]) -> list[Run]:
    """The runs that go as most of the page does; the others after them, each turn of them in its own order."""
    if all(run.turn == 0 for run in found):
        return found
    counts = [0, 0, 0, 0]
    for run in found:
        counts[run.turn] += len(run.text)
    main = counts.index(max(counts))
    order = [main, *(turn for turn in range(4) if turn != main)]
    return [run for turn in order for run in found if run.turn == turn]
