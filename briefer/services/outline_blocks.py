"""The outline to blocks: sections as headings, points as paragraphs, list items or rows, quotes as they are placed."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefer.domain.manuscript import (
    Comment,
    Heading,
    ManuscriptBlock,
    Paragraph,
    ParagraphKind,
    Runs,
    Table,
    TableKind,
    Text,
    Unfilled,
)
from briefer.domain.outline_content import OwnPoint, Paraphrase, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote, QuoteId
from briefer.domain.sentences import after_closers
from briefer.domain.template import Format
from briefer.services.empty_sections import is_printed, is_to_fill
from briefer.services.prose_runs import Setting, cells_naming_author, cells_of, quote_runs, run_in_quote

_PARAGRAPHS = {
    Format.PROSE: ParagraphKind.BODY,
    Format.BULLETS: ParagraphKind.BULLET,
    Format.NUMBERED: ParagraphKind.NUMBERED,
    Format.TABLE: ParagraphKind.BODY,
}


def outline_blocks(root: Subtree, setting: Setting, *, comments: bool) -> Iterator[ManuscriptBlock]:
    """The sections below `root` in reading order, without those that are not printed. With `comments`, the drafter's
    comments come along."""
    return _Outline(setting, comments=comments).sections(root, 1)


class _Outline:
    def __init__(self, setting: Setting, *, comments: bool) -> None:
        self._setting = setting
        self._comments = comments

    def sections(self, node: Subtree, level: int) -> Iterator[ManuscriptBlock]:
        for child in node.children:
            if isinstance(child.content, Section) and is_printed(child, comments=self._comments):
                yield from self._section(child, child.content, level)

    def _section(self, node: Subtree, section: Section, level: int) -> Iterator[ManuscriptBlock]:
        yield Heading(level, (Text(self._setting.clean(section.heading)), *self._said_of(section)))
        if is_to_fill(node):
            yield Paragraph(ParagraphKind.BODY, (Unfilled(self._setting.clean(section.heading)),))
        elif section.format is Format.TABLE:
            yield from self._table(node, section)
        else:
            yield from self._list(node, section)
        yield from self.sections(node, level + 1)

    def _list(self, node: Subtree, section: Section) -> Iterator[Paragraph]:
        """Points as paragraphs or list items; the first that is numbered starts the numbering."""
        items = [child for child in node.children if not isinstance(child.content, Section)]
        kind = _PARAGRAPHS[section.format]
        if kind is ParagraphKind.BULLET and len(items) == 1 and not _has_points(items[0]):
            kind = ParagraphKind.BODY  # a list of one is no list
        starts = True
        for paragraph in self._items(items, kind, 0):
            if starts and paragraph.kind is ParagraphKind.NUMBERED:
                paragraph, starts = replace(paragraph, starts_list=True), False
            yield paragraph

    def _items(self, nodes: list[Subtree], kind: ParagraphKind, level: int) -> Iterator[Paragraph]:
        for node in nodes:
            if isinstance(node.content, DirectQuote):
                yield self._block_quote(node.content)
                continue
            cells = self._point(node)
            joined = _in_one_line(cells)
            if joined:
                yield Paragraph(kind, joined, level=level)
            below = [child for child in node.children if not isinstance(child.content, DirectQuote)]
            deeper = level + 1 if kind is not ParagraphKind.BODY else 0
            yield from self._items(below, kind, deeper)

    def _table(self, node: Subtree, section: Section) -> Iterator[ManuscriptBlock]:
        """Points as rows; a quote that stands by itself between them parts the table."""
        header: tuple[Runs, ...] = tuple((Text(self._setting.clean(column), bold=True),) for column in section.columns)
        rows: list[tuple[Runs, ...]] = []
        for one in _rows_and_quotes(node):
            if isinstance(one.content, DirectQuote):
                yield from self._grid(header, rows, section)
                rows = []
                yield self._block_quote(one.content)
            else:
                rows.append(self._point(one))
        yield from self._grid(header, rows, section)

    def _grid(self, header: tuple[Runs, ...], rows: list[tuple[Runs, ...]], section: Section) -> Iterator[Table]:
        if not rows:
            return
        width = max(len(header), *(len(row) for row in rows))
        full = header + ((),) * (width - len(header)) if header else ()
        padded = tuple(row + ((),) * (width - len(row)) for row in rows)
        yield Table(TableKind.GRID, full, padded, section.heading, f"{section.heading}: {', '.join(section.columns)}")

    def _point(self, node: Subtree) -> tuple[Runs, ...]:
        """The cells of a point, its quotes that have no place in the sentence set behind its text."""
        match node.content:
            case OwnPoint(prose):
                quotes = {
                    child.content.id: child.content for child in node.children if isinstance(child.content, DirectQuote)
                }
                cells = list(cells_of(prose, quotes, self._setting))
                for quote in quotes.values():
                    if quote.id not in prose.placed:
                        gap: Runs = (Text(" "),) if cells[-1] else ()
                        cells[-1] = (*cells[-1], *gap, *run_in_quote(quote, self._setting))
                said = [one for quote in quotes.values() for one in self._said_of(quote)]
                cells[-1] = (*cells[-1], *self._said_of(node.content), *said)
                return tuple(cells)
            case Paraphrase(prose, origin):
                named = cells_naming_author(prose, origin, self._setting)
                *before, last = self._cited_at_end(prose, origin.id) if named is None else named
                return (*before, (*last, *self._said_of(node.content)))
            case _:
                return ((),)

    def _cited_at_end(self, prose: Prose, id: QuoteId) -> tuple[Runs, ...]:
        *before, last = cells_of(prose, {}, self._setting)
        return (*before, self._with_citation(last, id))

    def _with_citation(self, runs: Runs, id: QuoteId) -> Runs:
        """A paraphrase ends in its citation: behind the full stop for notes, before it for citations in the text."""
        cited = self._setting.cite(id)
        if not cited:
            return runs
        last = runs[-1] if runs else None
        if isinstance(last, Text):
            last = replace(last, text=last.text.rstrip())
            runs = (*runs[:-1], last)
        if not self._setting.in_text:
            return (*runs, *cited)
        if not isinstance(last, Text):
            return (*runs, Text(" "), *cited)
        stop = re.search(r"[.!?](?=[”’\"')\]]*\s*$)", last.text)
        if stop is None:
            return (*runs, Text(" "), *cited)
        end = after_closers(last.text, stop.start(), len(last.text))
        head, tail = last.text[: stop.start()], last.text[stop.start() : end]
        return (*runs[:-1], replace(last, text=head), Text(" "), *cited, Text(tail))

    def _block_quote(self, quote: DirectQuote) -> Paragraph:
        cited = self._setting.cite(quote.id)
        gap: Runs = (Text(" "),) if cited and self._setting.in_text else ()
        return Paragraph(ParagraphKind.QUOTE, (*quote_runs(quote, self._setting), *gap, *cited, *self._said_of(quote)))

    def _said_of(self, content: Section | OwnPoint | Paraphrase | DirectQuote) -> Runs:
        """The drafter's comment, where comments come along."""
        words = self._setting.clean(content.comment or "").strip() if self._comments else ""
        return (Comment(words),) if words else ()


def _in_one_line(cells: tuple[Runs, ...]) -> Runs:
    """Cells outside a table: a space stands where the tab was."""
    line: Runs = ()
    for cell in cells:
        line = (*line, Text(" "), *cell) if line and cell else (*line, *cell)
    return line


def _has_points(node: Subtree) -> bool:
    return any(not isinstance(child.content, DirectQuote) for child in node.children)


def _rows_and_quotes(node: Subtree) -> Iterator[Subtree]:
    """Points in reading order with the points below them, and quotes that stand directly in the section."""
    for child in node.children:
        if isinstance(child.content, Section):
            continue
        yield child
        if not isinstance(child.content, DirectQuote):
            below = tuple(one for one in child.children if not isinstance(one.content, DirectQuote))
            yield from _rows_and_quotes(Subtree(child.content, below))
