"""A page of a PDF as it is read: text above, between and below its tables."""

from collections.abc import Sequence
from dataclasses import replace

from briefer.domain.source import BlockKind
from briefer.ingest.pdf_lines import PdfLine, lines_in_order
from briefer.ingest.pdf_pages import Box
from briefer.ingest.pdf_paragraphs import BodyType, PageFlow, PdfParagraph, flow_of
from briefer.ingest.pdf_tables import Table, holds_prose, tables_of


def page_flow(pieces: Sequence[PdfLine], drawn: Sequence[Box], gutters: Sequence[float], body: BodyType) -> PageFlow:
    """The paragraphs and rows of one page without its running heads."""
    tables = tables_of(pieces, drawn) if drawn else []
    if not tables:
        return flow_of(lines_in_order(pieces, gutters), body)
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
            cells = [_below(whole, cell) for cell in cells]
            whole.body.append(PdfParagraph([line for cell in cells for line in cell], BlockKind.ROW, cells=cells))


def _add(whole: PageFlow, part: PageFlow) -> None:
    whole.body.extend(part.body)
    whole.notes.extend(part.notes)


def _below(whole: PageFlow, lines: Sequence[PdfLine]) -> list[PdfLine]:
    """The lines with columns that the page has not had yet."""
    first = 1 + max((line.column for each in whole.body for line in each.lines), default=-1)
    return [replace(line, column=line.column + first) for line in lines] if first else list(lines)
