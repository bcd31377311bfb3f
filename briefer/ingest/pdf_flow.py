"""A page of a PDF as it is read: text above, between and below its tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefer.domain.source import BlockKind
from briefer.ingest.pdf_lines import PdfLine, lines_beside, lines_in_order
from briefer.ingest.pdf_pages import Box
from briefer.ingest.pdf_paragraphs import BodyType, PageFlow, PdfParagraph, flow_of
from briefer.ingest.pdf_tables import Table, holds_prose, tables_of


@dataclass(frozen=True, slots=True)
class PageText:
    """The pieces of line of a page without its running heads, what is drawn round them, and where it is divided."""

    pieces: Sequence[PdfLine]
    drawn: Sequence[Box]
    gutter: float | None


def page_flow(page: PageText, gutters: Sequence[float], body: BodyType) -> PageFlow:
    """The paragraphs and rows of one page. `gutters` are where other pages of the document are divided."""
    pieces = page.pieces
    tables = tables_of(pieces, page.drawn) if page.drawn else []
    if not tables:
        return flow_of(lines_beside(pieces, page.gutter, gutters), body)
    taken = {id(piece) for table in tables for piece in table.pieces}
    rest = [piece for piece in pieces if id(piece) not in taken]
    whole = PageFlow()
    for table in tables:
        above = [piece for piece in rest if piece.base > table.bottom]
        rest = [piece for piece in rest if piece.base <= table.bottom]
        _add(whole, flow_of(_below(whole, lines_in_order(above, gutters)), body))
        _add_table(whole, table, body)
    _add(whole, flow_of(_below(whole, lines_in_order(rest, gutters)), body))
    return whole


def _add_table(whole: PageFlow, table: Table, body: BodyType) -> None:
    for row in table.rows:
        cells = [lines_in_order(cell) for cell in row]
        if any(map(holds_prose, cells)):
            for cell in cells:
                _add(whole, flow_of(_below(whole, cell), body))
        elif any(cells):
            lines = [line for cell in cells for line in _below(whole, cell)]
            _add(whole, PageFlow(body=[PdfParagraph(lines, BlockKind.ROW, cells=cells)]))


def _add(whole: PageFlow, part: PageFlow) -> None:
    whole.body.extend(part.body)
    whole.notes.extend(part.notes)
    columns = [line.column for each in part.body for line in each.lines]
    whole.columns = max(whole.columns, 1 + max(columns, default=-1))


def _below(whole: PageFlow, lines: Sequence[PdfLine]) -> Sequence[PdfLine]:
    """The lines, now in columns that the page has not had yet."""
    for line in lines:
        line.column += whole.columns
    return lines
