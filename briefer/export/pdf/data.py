"""A manuscript as the plain data that the constant document sets."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Any, assert_never

from briefer.domain.document_words import DocumentWords, document_words
from briefer.domain.manuscript import (
    Comment,
    Contents,
    Heading,
    Manuscript,
    ManuscriptBlock,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Run,
    Runs,
    Table,
    TableKind,
    Text,
    Unfilled,
    plain,
)
from briefer.domain.page_setup import Paper
from briefer.export.column_widths import table_widths
from briefer.export.scripts import runs_backwards

Data = dict[str, Any]

FONTS = ("Arial", "Liberation Sans", "Helvetica", "Noto Sans", "DejaVu Sans", "Libertinus Serif")
_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_LISTS = (ParagraphKind.BULLET, ParagraphKind.NUMBERED)
_WIDTH = 9412  # of the text on A4, in twentieths of a point: column widths are shares of it


def data_of(manuscript: Manuscript) -> Data:
    said = document_words(manuscript.language)
    lang, _, region = manuscript.language.partition("-")
    return {
        "title": manuscript.title,
        "subtitle": manuscript.subtitle,
        "marking": manuscript.marking,
        "marking_place": manuscript.marking_place.value,
        "paper": _PAPERS[manuscript.setup.paper],
        "foot": " | ".join(part for part in (manuscript.reference, manuscript.subtitle) if part),
        "lang": lang or "en",
        "region": region or None,
        "fonts": list(FONTS),
        "before": _notes_before(manuscript.blocks),
        "notes": [[_text(run) for run in note if isinstance(run, Text)] for note in manuscript.notes],
        "page": [part for part in re.split(r"(\{\w+\})", said.page) if part],
        "blocks": list(_blocks(manuscript.blocks, said)),
    }


def _notes_before(blocks: Sequence[ManuscriptBlock]) -> int:
    """How many notes stand before the first one here: a part of a briefing goes on with the numbers of the whole."""
    marks = (run for block in blocks for cell in _cells(block) for run in cell if isinstance(run, NoteMark))
    first = next(marks, None)
    return first.number - 1 if first is not None else 0


def _cells(block: ManuscriptBlock) -> tuple[Runs, ...]:
    if isinstance(block, Table):
        return (*block.header, *(cell for row in block.rows for cell in row))
    return () if isinstance(block, Contents) else (block.runs,)


def _blocks(blocks: Sequence[ManuscriptBlock], said: DocumentWords) -> list[Data]:
    """Neighbouring list items become one list; a restarted numbering begins another."""
    made: list[Data] = []
    for key, group in groupby(_numbered_lists(blocks), key=lambda pair: pair[0]):
        members = [block for _, block in group]
        if key is None:
            made.extend(_block(block, said) for block in members)
        else:
            items = [block for block in members if isinstance(block, Paragraph)]
            numbered = items[0].kind is ParagraphKind.NUMBERED
            made.append({"kind": "list", "numbered": numbered, "items": _nested(items, 0, said)})
    return made


def _numbered_lists(blocks: Sequence[ManuscriptBlock]) -> list[tuple[int | None, ManuscriptBlock]]:
    """Each block with the number of the list it belongs to, if it is a list item."""
    numbered: list[tuple[int | None, ManuscriptBlock]] = []
    current, before = 0, None
    for block in blocks:
        kind = block.kind if isinstance(block, Paragraph) and block.kind in _LISTS else None
        if kind is None:
            numbered.append((None, block))
        else:
            if kind is not before or (isinstance(block, Paragraph) and block.starts_list):
                current += 1
            numbered.append((current, block))
        before = kind
    return numbered


def _nested(items: Sequence[Paragraph], level: int, said: DocumentWords) -> list[Data]:
    made: list[Data] = []
    at = 0
    while at < len(items):
        end = at + 1
        while end < len(items) and items[end].level > level:
            end += 1
        made.append({"runs": _runs(items[at].runs, said), "below": _nested(items[at + 1 : end], level + 1, said)})
        at = end
    return made


def _block(block: ManuscriptBlock, said: DocumentWords) -> Data:
    match block:
        case Heading(level, runs, new_page):
            return {"kind": "heading", "level": level, "runs": _runs(runs, said), "new_page": new_page}
        case Paragraph(kind, runs):
            return {"kind": kind.value, "runs": _runs(runs, said), "backwards": runs_backwards(plain(runs))}
        case Table():
            return _table(block, said)
        case Contents(title):
            return {"kind": "contents", "title": title}
        case _:
            assert_never(block)


def _table(table: Table, said: DocumentWords) -> Data:
    width = max((len(row) for row in (table.header, *table.rows)), default=1)
    rows = [[{"runs": _runs(cell, said)} for cell in (*row, *((),) * (width - len(row)))] for row in table.rows]
    header = (
        [_runs(cell, said) for cell in (*table.header, *((),) * (width - len(table.header)))] if table.header else []
    )
    whole = table.kind is TableKind.SIGN_OFF  # on one page, with the line below
    return {"kind": "table", "whole": whole, "widths": _widths(table, width, said), "header": header, "rows": rows}


def _widths(table: Table, columns: int, said: DocumentWords) -> list[int]:
    """Shares of the page's width, as in the Word file."""
    rows = [[*row, *((),) * (columns - len(row))] for row in (table.header, *table.rows) if row]
    if not rows:
        return [1] * columns
    texts = [["".join(_in_words(run, said) for run in cell) for cell in column] for column in zip(*rows, strict=True)]
    return table_widths(table.kind, texts, _WIDTH)


def _in_words(run: Run, said: DocumentWords) -> str:
    return run.text if isinstance(run, Text) else said.unfilled(run.name) if isinstance(run, Unfilled) else ""


def _runs(runs: Runs, said: DocumentWords) -> list[Data]:
    return [_run(run, said) for run in runs if not isinstance(run, Comment)]


def _run(run: Text | NoteMark | Unfilled, said: DocumentWords) -> Data:
    match run:
        case Text():
            return _text(run)
        case NoteMark(number):
            return {"kind": "note", "number": number}
        case Unfilled(name):
            return {"kind": "unfilled", "name": said.unfilled(name)}
        case _:
            assert_never(run)


def _text(run: Text) -> Data:
    language = run.language.partition("-")[0] if run.language else None
    return {
        "kind": "text",
        "text": run.text,
        "bold": run.bold,
        "italic": run.italic,
        "small_caps": run.small_caps,
        "superscript": run.superscript,
        "link": run.link,
        "language": language if language and len(language) in (2, 3) else None,
    }
