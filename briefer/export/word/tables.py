"""Tables of a manuscript to Word's: fixed widths, a header row that repeats, rows that stay whole."""

from collections.abc import Sequence
from itertools import chain, zip_longest
from typing import Final

from briefer.domain.manuscript import Runs, Table, TableKind, Text, Unfilled
from briefer.export.column_widths import table_widths
from briefer.export.word.paragraphs import styled_paragraph
from briefer.export.word.runs import RunWriter
from briefer.export.word.styles import CELL, GRID, LIGHT
from briefer.export.word.xml import Element, el

COLUMNS: Final = 63  # Word takes no more


def table_element(table: Table, runs: RunWriter, *, width: int, points: float = 10) -> Element | None:
    """`None` for a table without rows, which Word would call damaged.

    `width` in twentieths of a point, `points` the size of its letters.
    """
    rows = _pairs(table.rows) if table.kind is TableKind.DETAILS else table.rows
    rows = (table.header, *rows) if table.header else tuple(rows)
    columns = max(map(len, rows), default=0)
    if not columns:
        return None
    whole = [(*row, *((),) * (columns - len(row))) for row in rows]
    columns_of_text = [[_in_words(cell, runs) for cell in column] for column in zip(*whole, strict=True)]
    widths = table_widths(table.kind, columns_of_text, width, points=points)
    return el(
        "w:tbl",
        el(
            "w:tblPr",
            el("w:tblStyle", val=GRID),
            el("w:tblW", w=sum(widths), type="dxa"),
            el("w:tblLayout", type="fixed"),
            el("w:tblLook", val="04A0" if table.header else "0480", firstRow=int(bool(table.header)), noVBand=1),
            el("w:tblCaption", val=table.caption) if table.caption else None,
            el("w:tblDescription", val=table.description) if table.description else None,
        ),
        el("w:tblGrid", *(el("w:gridCol", w=width) for width in widths)),
        *(
            _row(row, runs, table.kind, widths=widths, header=bool(table.header) and not index)
            for index, row in enumerate(whole)
        ),
    )


def columns_of(table: Table) -> int:
    return max(map(len, (table.header, *table.rows)), default=0)


def _pairs(rows: Sequence[tuple[Runs, ...]]) -> tuple[tuple[Runs, ...], ...]:
    """Labels and values, two pairs beside each other."""
    cells = list(chain.from_iterable(rows))
    pairs = [pair for pair in zip_longest(cells[::2], cells[1::2], fillvalue=()) if any(pair)]
    if len(pairs) < 2:
        return tuple(pairs)
    return tuple((*left, *right) for left, right in zip_longest(pairs[::2], pairs[1::2], fillvalue=((), ())))


def _row(row: Sequence[Runs], runs: RunWriter, kind: TableKind, *, widths: Sequence[int], header: bool) -> Element:
    """A header stays with its first row; who signs stays together, and with the line below."""
    kept, labels = header or kind is TableKind.SIGN_OFF, kind is TableKind.DETAILS
    cells = (
        _cell(cell, runs, width=width, bold=header or (labels and not column % 2), shaded=header, kept=kept)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return el("w:tr", el("w:trPr", el("w:cantSplit"), el("w:tblHeader") if header else None), *cells)


def _cell(cell: Runs, runs: RunWriter, *, width: int, bold: bool, shaded: bool, kept: bool) -> Element:
    shade = el("w:shd", val="clear", color="auto", fill=LIGHT) if shaded else None
    words = styled_paragraph(CELL, cell, runs.elements(cell, bold=bold), kept=kept)
    return el("w:tc", el("w:tcPr", el("w:tcW", w=width, type="dxa"), shade), words)


def _in_words(cell: Runs, runs: RunWriter) -> str:
    """What is read in a cell, places to fill included."""
    return "".join(
        run.text if isinstance(run, Text) else runs.to_fill(run.name) if isinstance(run, Unfilled) else ""
        for run in cell
    )
