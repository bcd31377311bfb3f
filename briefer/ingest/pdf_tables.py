"""Tables of a PDF page: cells by the lines that are drawn round them, rows by the cells."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from briefer.ingest.pdf_lines import PdfLine
from briefer.ingest.pdf_marks import has_bullet
from briefer.ingest.pdf_pages import Box

_THIN = 3.0  # points; what is thinner is a line
_NEAR = 3.0  # points; lines nearer than that are one
_AT_LEAST = 8.0  # points that a cell is wide or high
_ACROSS = 0.4  # of the table's width or height, which a line covers that divides it
_CELL_AT_MOST = 1_000  # characters in the cell of a row

Rule = tuple[float, float, float]  # where it stands, from where and to where it goes


@dataclass(slots=True)
class _Grid:
    """Lines and boxes that touch, and the place they take up together."""

    left: float
    bottom: float
    right: float
    top: float
    boxes: list[Box]

    def take(self, other: "_Grid") -> None:
        """`other` is no grid of its own any more."""
        self.left, self.bottom = min(self.left, other.left), min(self.bottom, other.bottom)
        self.right, self.top = max(self.right, other.right), max(self.top, other.top)
        self.boxes.extend(other.boxes)

    def rules(self) -> tuple[list[Rule], list[Rule]]:
        """The upright lines, then the flat ones; those of boxes are their sides."""
        upright: list[Rule] = []
        flat: list[Rule] = []
        for left, bottom, right, top in self.boxes:
            if top - bottom <= _THIN:
                flat.append(((top + bottom) / 2, left, right))
            elif right - left <= _THIN:
                upright.append(((left + right) / 2, bottom, top))
            else:
                flat.extend(((top, left, right), (bottom, left, right)))
                upright.extend(((left, bottom, top), (right, bottom, top)))
        return upright, flat


@dataclass(slots=True)
class Table:
    """`rows` from top to bottom, each with the pieces of its cells from left to right."""

    top: float
    bottom: float
    rows: list[list[list[PdfLine]]] = field(default_factory=list)

    @property
    def pieces(self) -> list[PdfLine]:
        return [piece for row in self.rows for cell in row for piece in cell]


def tables_of(pieces: Sequence[PdfLine], drawn: Sequence[Box]) -> list[Table]:
    """Tables with two columns or more and nothing beside them, from top to bottom."""
    found: list[Table] = []
    lines = [box for box in drawn if min(box[2] - box[0], box[3] - box[1]) <= _THIN]
    for grid, xs, ys in (*_divided(lines), *(_divided(drawn) if len(lines) < len(drawn) else ())):
        if any(table.bottom < grid.top and grid.bottom < table.top for table in found):
            continue
        within = [piece for piece in pieces if grid.bottom < piece.base + piece.size / 4 < grid.top]
        if not within or any(not grid.left - _NEAR <= piece.middle <= grid.right + _NEAR for piece in within):
            continue
        table = Table(grid.top, grid.bottom, [[[] for _ in xs[1:]] for _ in ys[1:]])
        downwards = [-y for y in reversed(ys)]
        for piece in within:
            row = _place(downwards, -(piece.base + piece.size / 4))
            table.rows[row][_place(xs, piece.left + min(2.0, (piece.right - piece.left) / 2))].append(piece)
        if sum(1 for row in table.rows if sum(1 for cell in row if cell) > 1) * 2 >= len(table.rows) > 0:
            found.append(table)
    return sorted(found, key=lambda table: -table.top)


def holds_prose(cell: Sequence[PdfLine]) -> bool:
    """Whether a cell has a list in it, or so many words that it is read as text and not as part of a row."""
    if sum(1 for line in cell if has_bullet(line)) > 1:
        return True
    return sum(len(line.text) for line in cell) > _CELL_AT_MOST


def _divided(drawn: Sequence[Box]) -> Iterator[tuple[_Grid, list[float], list[float]]]:
    """Grids that have two columns or more, with the places of their upright and flat lines."""
    if len({int(side) for box in drawn for side in (box[0], box[2])}) <= 2:
        return  # for two columns three upright lines are needed
    for grid in _grids(drawn):
        upright, flat = grid.rules()
        xs = _divisions(upright, grid.top - grid.bottom) if len(upright) > 2 else []
        ys = _divisions(flat, grid.right - grid.left) if len(xs) > 2 else []
        if len(ys) > 1:
            yield grid, xs, ys


def _grids(drawn: Iterable[Box]) -> list[_Grid]:
    """What touches, put together from top to bottom."""
    boxes = [box for box in drawn if box[2] - box[0] > _AT_LEAST or box[3] - box[1] > _AT_LEAST]
    grids: list[_Grid] = []
    for box in sorted(boxes, key=lambda box: -box[3]):
        own = _Grid(*box, [box])
        apart: list[_Grid] = []
        for grid in grids:
            if (
                grid.bottom - _NEAR <= own.top
                and own.bottom <= grid.top + _NEAR
                and grid.left - _NEAR <= own.right
                and own.left <= grid.right + _NEAR
            ):
                grid.take(own)
                own = grid
            else:
                apart.append(grid)
        apart.append(own)
        grids = apart
    return grids


def _divisions(rules: Sequence[Rule], whole: float) -> list[float]:
    """Where lines stand that cover much of the way across, in order."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules):
        if groups and rule[0] - groups[-1][-1][0] <= _NEAR:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    found = [group[0][0] for group in groups if _covered(group) >= _ACROSS * whole]
    return [at for number, at in enumerate(found) if number == 0 or at - found[number - 1] >= _AT_LEAST]


def _covered(rules: Sequence[Rule]) -> float:
    """Points that the rules cover together."""
    covered, end = 0.0, float("-inf")
    for start, stop in sorted([rule[1:] for rule in rules]):
        if stop > end:
            covered += stop - max(start, end)
            end = stop
    return covered


def _place(divisions: Sequence[float], at: float) -> int:
    """Between which two divisions `at` lies."""
    return max(0, min(bisect_right(divisions, at) - 1, len(divisions) - 2))
