"""Tables of a PDF page: cells by the lines that are drawn round them, rows by the cells."""

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
    for left, bottom, right, top, xs, ys in (*_divided(lines), *_divided(drawn)):
        if any(table.bottom < top and bottom < table.top for table in found):
            continue
        within = [piece for piece in pieces if bottom < piece.base + piece.size / 4 < top]
        if not within or any(not left - _NEAR <= piece.middle <= right + _NEAR for piece in within):
            continue
        table = Table(top, bottom, [[[] for _ in xs[1:]] for _ in ys[1:]])
        for piece in within:
            row = _place([-y for y in reversed(ys)], -(piece.base + piece.size / 4))
            table.rows[row][_place(xs, piece.left + min(2.0, (piece.right - piece.left) / 2))].append(piece)
        if sum(1 for row in table.rows if sum(1 for cell in row if cell) > 1) * 2 >= len(table.rows) > 0:
            found.append(table)
    return sorted(found, key=lambda table: -table.top)


def holds_prose(cell: Sequence[PdfLine]) -> bool:
    """Whether a cell has a list in it, or so many words that it is read as text and not as part of a row."""
    if sum(1 for line in cell if has_bullet(line)) > 1:
        return True
    return sum(len(line.text) for line in cell) > _CELL_AT_MOST


def _divided(drawn: Sequence[Box]) -> Iterator[tuple[float, float, float, float, list[float], list[float]]]:
    """Where grids stand that have two columns or more, with the places of their upright and flat lines."""
    for left, bottom, right, top, flat, upright in _grids(drawn):
        xs, ys = _divisions(upright, top - bottom), _divisions(flat, right - left)
        if len(xs) > 2 and len(ys) > 1:
            yield left, bottom, right, top, xs, ys


def _grids(drawn: Iterable[Box]) -> list[tuple[float, float, float, float, list[Rule], list[Rule]]]:
    """Lines and sides of boxes that touch, together: the place they take up, the flat ones and the upright ones."""
    boxes = [box for box in drawn if box[2] - box[0] > _AT_LEAST or box[3] - box[1] > _AT_LEAST]
    grids: list[tuple[float, float, float, float, list[Rule], list[Rule]]] = []
    for left, bottom, right, top in sorted(boxes, key=lambda box: -box[3]):
        flat: list[Rule] = []
        upright: list[Rule] = []
        if top - bottom <= _THIN:
            flat.append(((top + bottom) / 2, left, right))
        elif right - left <= _THIN:
            upright.append(((left + right) / 2, bottom, top))
        else:
            flat += [(top, left, right), (bottom, left, right)]
            upright += [(left, bottom, top), (right, bottom, top)]
        apart = []
        for grid in grids:
            if (
                grid[0] - _NEAR <= right
                and left <= grid[2] + _NEAR
                and grid[1] - _NEAR <= top
                and bottom <= grid[3] + _NEAR
            ):
                left, bottom = min(left, grid[0]), min(bottom, grid[1])
                right, top = max(right, grid[2]), max(top, grid[3])
                flat += grid[4]
                upright += grid[5]
            else:
                apart.append(grid)
        grids = [*apart, (left, bottom, right, top, flat, upright)]
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
    for _, start, stop in sorted(rules, key=lambda rule: rule[1]):
        covered += max(0.0, stop - max(start, end))
        end = max(end, stop)
    return covered


def _place(divisions: Sequence[float], at: float) -> int:
    """Between which two divisions `at` lies."""
    return max(0, min(sum(1 for division in divisions if division <= at) - 1, len(divisions) - 2))
