"""Lines of a PDF page in reading order: words to pieces of line, pieces to columns, columns to lines."""

import re
import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefer.ingest.pdf_pages import PdfPage, Word

_WIDE = 1.5  # sizes of type; a gap from which two words on one line may stand in different columns
_GUTTER = 6.0  # points; nothing stands in a gutter, which is at least so wide
_COLUMN_LINES = 3  # lines that make a column, on each side of a gutter
_COLUMN_WORDS = 3  # words that a line of a column has, in the middle of all its lines
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


@dataclass(frozen=True, slots=True)
class PdfLine:
    """Words on one line, in reading order. `column` numbers the stretch of text between two changes of column."""

    words: tuple[Word, ...]
    page: int
    left: float
    right: float
    base: float
    size: float
    column: int = 0

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @property
    def all_bold(self) -> bool:
        return all(word.bold for word in self.words)

    @property
    def any_bold(self) -> bool:
        return any(word.bold for word in self.words)

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def pieces_of(page: PdfPage) -> list[PdfLine]:
    """Runs of words that stand on one line without a wide gap, in the order of the file."""
    pieces: list[PdfLine] = []
    run: list[Word] = []
    largest: Word | None = None
    for word in page.words:
        if largest is not None and not _goes_on(run[-1], largest, word):
            pieces.append(_line(run, page.number))
            run, largest = [], None
        run.append(word)
        if largest is None or word.size > largest.size:
            largest = word
    if run:
        pieces.append(_line(run, page.number))
    return pieces


def lines_in_order(pieces: Sequence[PdfLine], gutters: Sequence[float] = ()) -> list[PdfLine]:
    """The lines of a page as they are read, columns one after the other.

    `gutters` are where other pages of the document are divided, in points from the left.
    """
    lines: list[PdfLine] = []
    for column, region in enumerate(_regions(pieces, gutters, 3)):
        lines.extend(
            PdfLine(line.words, line.page, line.left, line.right, line.base, line.size, column)
            for line in _joined(region)
        )
    return lines


def _goes_on(last: Word, largest: Word, word: Word) -> bool:
    """Whether `word` stands next to `last`, on either side, on the line that `largest` stands on."""
    size = max(last.size, word.size, 1.0)
    if abs(word.base - largest.base) > 0.45 * size and abs(word.base - last.base) > 0.1 * size:
        return False
    gap = word.left - last.right
    if not word.text.isascii() and _RIGHT_TO_LEFT.search(word.text):
        return -_WIDE * size < last.left - word.right < _WIDE * size or -0.5 * size < gap < _WIDE * size
    return -0.5 * size < gap < _WIDE * size


def _base(words: Sequence[Word]) -> float:
    """The line that the largest of the words stand on."""
    return max(words, key=lambda word: word.size).base


def _line(words: Sequence[Word], page: int) -> PdfLine:
    letters: dict[float, int] = {}
    for word in words:
        letters[word.size] = letters.get(word.size, 0) + len(word.text)
    return PdfLine(
        words=tuple(words),
        page=page,
        left=min(word.left for word in words),
        right=max(word.right for word in words),
        base=_base(words),
        size=max(letters, key=lambda size: letters[size]),
    )


def _joined(pieces: Iterable[PdfLine]) -> list[PdfLine]:
    """Pieces of one column as whole lines, from top to bottom."""
    rows: list[list[PdfLine]] = []
    for piece in sorted(pieces, key=lambda piece: -piece.base):
        if rows and rows[-1][0].base - piece.base <= 0.4 * min(rows[-1][0].size, piece.size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_row(row) for row in rows]


def _row(row: list[PdfLine]) -> PdfLine:
    if len(row) == 1:
        return row[0]
    leftwards = sum(1 for piece in row if _RIGHT_TO_LEFT.search(piece.text)) > len(row) / 2
    row.sort(key=(lambda piece: -piece.right) if leftwards else (lambda piece: piece.left))
    return _line([word for piece in row for word in piece.words], row[0].page)


def _regions(pieces: Sequence[PdfLine], gutters: Sequence[float], depth: int) -> Iterator[list[PdfLine]]:
    """The pieces of a page in stretches that are read one after the other."""
    gutter = (gutter_of(pieces) or _same_gutter(pieces, gutters)) if depth else None
    if gutter is None:
        if pieces:
            yield list(pieces)
        return
    for band in _bands(pieces, gutter):
        left, right = _sides(band, gutter)
        if _is_columned(left, right) or (gutter in gutters and left and right):
            yield from _regions(left, (), depth - 1)
            yield from _regions(right, (), depth - 1)
        else:
            yield list(band)


def gutter_of(pieces: Sequence[PdfLine]) -> float | None:
    """Where the page is divided, in points from the left; `None` where it is one column."""
    lefts = sorted(piece.left for piece in pieces)
    best, most = None, 0
    tried: float | None = None
    for at, left in enumerate(lefts):
        if tried is not None and left - tried < 3.0:
            continue
        near = sum(1 for other in lefts[at:] if other - left < 3.0)
        if near < _COLUMN_LINES:
            continue
        tried = left
        gutter = left - 1.0
        held = sum(len(band) for band in _bands(pieces, gutter) if _is_columned(*_sides(band, gutter)))
        if held > most:
            best, most = gutter, held
    return best


def _same_gutter(pieces: Sequence[PdfLine], gutters: Sequence[float]) -> float | None:
    """The gutter of other pages that divides this one too: nothing stands across it, and one side is a column."""
    for gutter in gutters:
        left, right = _sides(pieces, gutter)
        if right and len(left) >= _COLUMN_LINES and sum(1 for _ in _bands(pieces, gutter)) == 1:
            starts = sum(1 for piece in right if piece.left - gutter < 2 * piece.size)
            if starts >= len(right) / 2:
                return gutter
    return None


def _bands(pieces: Sequence[PdfLine], gutter: float) -> Iterator[list[PdfLine]]:
    """From top to bottom: what stands across the gutter, and what stands beside it, in turns."""
    band: list[PdfLine] = []
    crossing: bool | None = None
    for piece in sorted(pieces, key=lambda piece: -piece.base):
        crosses = piece.left < gutter < piece.right + _GUTTER
        if crossing is not None and crosses != crossing:
            yield band
            band = []
        crossing = crosses
        band.append(piece)
    if band:
        yield band


def _sides(band: Sequence[PdfLine], gutter: float) -> tuple[list[PdfLine], list[PdfLine]]:
    left = [piece for piece in band if piece.left < gutter]
    return left, [piece for piece in band if piece.left >= gutter]


def _is_columned(left: Sequence[PdfLine], right: Sequence[PdfLine]) -> bool:
    """Columns have several lines each, of several words each."""
    return all(
        len(side) >= _COLUMN_LINES and statistics.median(len(piece.words) for piece in side) >= _COLUMN_WORDS
        for side in (left, right)
    )
