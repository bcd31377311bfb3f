"""Lines of a PDF page in reading order: runs to pieces of line, pieces to columns, columns to lines."""

import re
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefer.ingest.pdf_pages import PdfPage
from briefer.ingest.pdf_runs import WIDE, Run

_GUTTER = 6.0  # points; nothing stands in a gutter, which is at least so wide
_COLUMN_LINES = 3  # lines that make a column, on each side of a gutter
_COLUMN_WORDS = 3  # words that a line of a column has, in the middle of all its lines
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


@dataclass(slots=True)
class PdfLine:
    """Runs on one line, in reading order. `column` numbers the stretch of text between two changes of column."""

    runs: Sequence[Run]
    page: int
    text: str
    left: float
    right: float
    base: float
    size: float
    all_bold: bool
    any_bold: bool
    column: int = 0

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def word_count(self) -> int:
        return self.text.count(" ") + 1

    @property
    def first_word(self) -> str:
        return self.text.partition(" ")[0]

    @property
    def first_width(self) -> float:
        """In points."""
        return self.runs[0].first


def pieces_of(page: PdfPage) -> list[PdfLine]:
    """Runs that stand on one line without a wide gap, in the order of the file."""
    pieces: list[PdfLine] = []
    together: list[Run] = []
    largest: Run | None = None
    for run in page.runs:
        if largest is not None and not _goes_on(together[-1], largest, run):
            pieces.append(_line(together, page.number))
            together, largest = [], None
        together.append(run)
        if largest is None or run.size > largest.size:
            largest = run
    if together:
        pieces.append(_line(together, page.number))
    return pieces


def lines_in_order(pieces: Sequence[PdfLine], gutters: Sequence[float] = ()) -> list[PdfLine]:
    """The lines of a page, or of a part of one, as they are read, columns one after the other.

    `gutters` are where other pages of the document are divided, in points from the left.
    """
    if len(pieces) == 1:
        pieces[0].column = 0
        return list(pieces)
    return lines_beside(pieces, gutter_of(pieces), gutters)


def lines_beside(pieces: Sequence[PdfLine], gutter: float | None, gutters: Sequence[float]) -> list[PdfLine]:
    """The same, where it is known at which `gutter` the page is divided, as `gutter_of` says."""
    lines: list[PdfLine] = []
    for column, region in enumerate(_regions(pieces, gutter, gutters, 3)):
        for line in _joined(region):
            line.column = column
            lines.append(line)
    return lines


def _goes_on(last: Run, largest: Run, run: Run) -> bool:
    """Whether `run` stands next to `last`, on either side, on the line that `largest` stands on."""
    size = max(last.size, run.size, 1.0)
    if abs(run.base - largest.base) > 0.45 * size and abs(run.base - last.base) > 0.1 * size:
        return False
    gap = run.left - last.right
    if not run.text.isascii() and _RIGHT_TO_LEFT.search(run.text):
        return -WIDE * size < last.left - run.right < WIDE * size or -0.5 * size < gap < WIDE * size
    return -0.5 * size < gap < WIDE * size


def _line(runs: Sequence[Run], page: int) -> PdfLine:
    first = runs[0]
    if len(runs) == 1:
        return PdfLine(runs, page, first.text, first.left, first.right, first.base, first.size, first.bold, first.bold)
    letters: dict[float, int] = {}
    for run in runs:
        letters[run.size] = letters.get(run.size, 0) + len(run.text)
    return PdfLine(
        runs=runs,
        page=page,
        text=" ".join([run.text for run in runs]),
        left=min([run.left for run in runs]),
        right=max([run.right for run in runs]),
        base=max(runs, key=lambda run: run.size).base,  # the line that the largest of the words stand on
        size=max(letters, key=lambda size: letters[size]),
        all_bold=all(run.bold for run in runs),
        any_bold=any(run.bold for run in runs),
    )


def _joined(pieces: Sequence[PdfLine]) -> list[PdfLine]:
    """Pieces of one column as whole lines, from top to bottom."""
    rows: list[list[PdfLine]] = []
    for piece in _downwards(pieces):
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
    return _line([run for piece in row for run in piece.runs], row[0].page)


def _regions(
    pieces: Sequence[PdfLine], gutter: float | None, gutters: Sequence[float], depth: int
) -> Iterator[list[PdfLine]]:
    """The pieces of a page in stretches that are read one after the other."""
    gutter = gutter or _same_gutter(pieces, gutters)
    if gutter is None:
        if pieces:
            yield list(pieces)
        return
    for band in _bands(_downwards(pieces), gutter):
        left, right = _sides(band, gutter)
        if _is_columned(left, right) or (gutter in gutters and left and right):
            for side in (left, right):
                yield from _regions(side, gutter_of(side) if depth > 1 else None, (), depth - 1)
        else:
            yield list(band)


def gutter_of(pieces: Sequence[PdfLine]) -> float | None:
    """Where the page is divided, in points from the left; `None` where it is one column."""
    lefts = sorted([piece.left for piece in pieces])
    rights = sorted([piece.right for piece in pieces])
    if len(pieces) < _COLUMN_LINES or rights[_COLUMN_LINES - 1] + _GUTTER > lefts[-_COLUMN_LINES] - 1.0:
        return None
    pieces = _downwards(pieces)
    best, most = None, 0
    tried: float | None = None
    for at, left in enumerate(lefts):
        if tried is not None and left - tried < 3.0:
            continue
        if at + _COLUMN_LINES > len(lefts) or lefts[at + _COLUMN_LINES - 1] - left >= 3.0:
            continue
        tried = left
        gutter = left - 1.0
        if rights[_COLUMN_LINES - 1] + _GUTTER > gutter:
            continue  # nothing stands beside what begins here
        held = sum(len(band) for band in _bands(pieces, gutter) if _is_columned(*_sides(band, gutter)))
        if held > most:
            best, most = gutter, held
    return best


def _same_gutter(pieces: Sequence[PdfLine], gutters: Sequence[float]) -> float | None:
    """The gutter of other pages that divides this one too: nothing stands across it, and one side is a column."""
    for gutter in gutters:
        left, right = _sides(pieces, gutter)
        if right and len(left) >= _COLUMN_LINES and sum(1 for _ in _bands(_downwards(pieces), gutter)) == 1:
            starts = sum(1 for piece in right if piece.left - gutter < 2 * piece.size)
            if starts >= len(right) / 2:
                return gutter
    return None


def _downwards(pieces: Sequence[PdfLine]) -> list[PdfLine]:
    return sorted(pieces, key=lambda piece: -piece.base)


def _bands(pieces: Sequence[PdfLine], gutter: float) -> Iterator[list[PdfLine]]:
    """Of pieces from top to bottom: what stands across the gutter, and what stands beside it, in turns."""
    band: list[PdfLine] = []
    crossing: bool | None = None
    for piece in pieces:
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
    return min(len(left), len(right)) >= _COLUMN_LINES and all(
        statistics.median([piece.word_count for piece in side]) >= _COLUMN_WORDS for side in (left, right)
    )
