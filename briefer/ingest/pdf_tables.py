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
    lines = [box for box in drawn if min(box[2] - box[0], box[3] - box[1]) <= _THIN]
    found = _tables_within(lines, pieces, ())
    if len(lines) < len(drawn) and _has_columns(box for box in drawn if not _is_beside(box[1], box[3], found)):
        found.extend(_tables_within(drawn, pieces, found))
    return sorted(found, key=lambda table: -table.top)


def _tables_within(drawn: Sequence[Box], pieces: Sequence[PdfLine], others: Sequence[Table]) -> list[Table]:
    """The tables that lines make, or boxes too, none of them beside another or one of the `others`."""
    found: list[Table] = []
    for grid, xs, ys in _divided(drawn) if _has_columns(drawn) else ():
        if _is_beside(grid.bottom, grid.top, (*others, *found)):
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
    return found


def _is_beside(bottom: float, top: float, tables: Sequence[Table]) -> bool:
    return any(table.bottom < top and bottom < table.top for table in tables)


def _has_columns(drawn: Iterable[Box]) -> bool:
    """Whether there may be two columns: for these, three sides stand apart."""
    sides: set[int] = set()
    for left, _, right, _ in drawn:
        sides.add(int(left))
        sides.add(int(right))
        if len(sides) > 2:
            return True
    return False


def holds_prose(cell: Sequence[PdfLine]) -> bool:
    """Whether a cell has a list in it, or so many words that it is read as text and not as part of a row."""
    if sum(1 for line in cell if has_bullet(line)) > 1:
        return True
    return sum(len(line.text) for line in cell) > _CELL_AT_MOST


def _divided(drawn: Sequence[Box]) -> Iterator[tuple[_Grid, list[float], list[float]]]:
    """Grids that have two columns or more, with the places of their upright and flat lines."""
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
        left, bottom, right, top = box
        own = [box]
        apart: list[_Grid] = []
        for grid in grids:
            if (
                grid.bottom - _NEAR <= top
                and bottom <= grid.top + _NEAR
                and grid.left - _NEAR <= right
                and left <= grid.right + _NEAR
            ):
                grid.boxes.extend(own)
                own = grid.boxes
                left, bottom = min(left, grid.left), min(bottom, grid.bottom)
                right, top = max(right, grid.right), max(top, grid.top)
            else:
                apart.append(grid)
        apart.append(_Grid(left, bottom, right, top, own))
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
