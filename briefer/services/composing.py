"""Briefing and citation style to manuscript: one walk of the outline, citations resolved."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from briefer.domain.briefing import Briefing
from briefer.domain.citation import CitationStyle, Cited, Placement
from briefer.domain.counting import quoted_words_of, words_of
from briefer.domain.document_words import document_words
from briefer.domain.errors import NotFound
from briefer.domain.manuscript import (
    Comment,
    Contents,
    Heading,
    Manuscript,
    ManuscriptBlock,
    NoteMark,
    Paragraph,
    ParagraphKind,
    QuoteRecord,
    Runs,
    Table,
    TableKind,
    Text,
    Unfilled,
)
from briefer.domain.outline_content import OwnPoint, Paraphrase, Section, Subtree, title_of
from briefer.domain.page_setup import PageSetup
from briefer.domain.quote import DirectQuote, QuoteId, shown, with_fitting_edits
from briefer.domain.reason import Reason
from briefer.domain.reference import Reference
from briefer.domain.sentences import after_closers
from briefer.domain.template import Format, StyleId
from briefer.ports.citing import CitationEngine
from briefer.services.cited_together import as_one_cluster, cited_together
from briefer.services.empty_sections import is_printed, is_to_fill
from briefer.services.evidence_annex import annex_blocks
from briefer.services.front_matter import closing_blocks, details_table, marking_place
from briefer.services.prose_runs import Setting, cells_naming_author, cells_of, quote_runs, run_in_quote

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LONG_PAGES = 5  # a template of so many pages is meant to be leafed through
_LONG_WORDS = 2_000
_RECOMMENDATIONS = "recommendations"  # the id that their section has in the templates
_PARAGRAPHS = {
    Format.PROSE: ParagraphKind.BODY,
    Format.BULLETS: ParagraphKind.BULLET,
    Format.NUMBERED: ParagraphKind.NUMBERED,
    Format.TABLE: ParagraphKind.BODY,
}


def compose(
    briefing: Briefing,
    engine: CitationEngine,
    *,
    style: StyleId | None = None,
    with_sources: bool | None = None,
    setup: PageSetup | None = None,
    with_annex: bool = False,
    differing: Mapping[QuoteId, Reason] | None = None,
) -> Manuscript:
    """The manuscript in `style`, or in the briefing's own. Raises `NotFound` for a style that is not offered.

    `with_sources` prints the list of sources; `None` prints it where the style cites in the text. `with_annex` ends the
    manuscript with the evidence annex. `differing` are the quotes that are not their sources' words, with why they are
    printed all the same.
    """
    composing = _composing(briefing, engine, style, setup, differing)
    return composing.manuscript(with_sources, with_annex=with_annex)


def compose_annex(
    briefing: Briefing,
    engine: CitationEngine,
    *,
    style: StyleId | None = None,
    setup: PageSetup | None = None,
    differing: Mapping[QuoteId, Reason] | None = None,
) -> Manuscript:
    """The evidence annex as a manuscript of its own. It proves nothing itself: it has no quotes, but names them."""
    composing = _composing(briefing, engine, style, setup, differing)
    whole = composing.manuscript(False, with_annex=False)
    said = document_words(briefing.front.language)
    title = said.evidence_of.replace("{title}", whole.title) if whole.title else said.evidence
    return replace(whole, title=title, blocks=composing.annex(), notes=(), quotes=(), sources=(), word_count=0)


def _composing(
    briefing: Briefing,
    engine: CitationEngine,
    style: StyleId | None,
    setup: PageSetup | None,
    differing: Mapping[QuoteId, Reason] | None,
) -> "_Composing":
    chosen = _style(engine, style or briefing.front.citation_style)
    if not briefing.front.language.lower().startswith("en"):
        chosen = replace(chosen, punctuation_inside=False)  # an American custom
    return _Composing(briefing, engine, chosen, setup or PageSetup(), differing or {})


def _style(engine: CitationEngine, id: StyleId) -> CitationStyle:
    for style in engine.styles():
        if style.id == id:
            return style
    raise NotFound("citation style", id)


class _Composing:
    def __init__(
        self,
        briefing: Briefing,
        engine: CitationEngine,
        style: CitationStyle,
        setup: PageSetup,
        differing: Mapping[QuoteId, Reason],
    ) -> None:
        self._briefing = briefing
        self._engine = engine
        self._setup = setup
        self._differing = differing
        self._front = briefing.front
        self._style = style
        self._words = document_words(self._front.language)
        self._marks = setup.marks or self._words.marks
        self._replaced: dict[str, None] = {}
        self._fields = {
            name: self._clean(self._words.date(value, setup.dates)) for name, value in self._front.fields.items()
        }
        together = list(cited_together(briefing.root))
        self._order = {quote.id: number for number, quotes in enumerate(together) for quote in quotes}
        self._last = {quotes[-1].id for quotes in together}
        self._quotes = {quote.id: quote for quotes in together for quote in quotes}
        self._origins = {
            node.content.origin.id for node in briefing.root.walk() if isinstance(node.content, Paraphrase)
        }
        clusters = [as_one_cluster(quotes) for quotes in together]
        self._sources = dict.fromkeys(one.source for cluster in clusters for one in cluster)
        references = {source: briefing.references.get(source, Reference()) for source in self._sources}
        self._references = references
        self._cited: Cited = engine.cite(clusters, references, style.id, self._front.language)
        self._setting = Setting(
            style,
            self._fields,
            self._front.language,
            self._cite,
            self._clean,
            names=lambda source: tuple(name.family or str(name) for name in references[source].author),
            marks=self._marks,
        )

    def annex(self) -> tuple[ManuscriptBlock, ...]:
        return annex_blocks(
            self._briefing,
            self._engine,
            self._style,
            self._clean,
            marks=self._marks,
            differing=self._differing,
        )

    def manuscript(self, with_sources: bool | None, *, with_annex: bool) -> Manuscript:
        has_list = self._style.placement is Placement.TEXT if with_sources is None else with_sources
        blocks: list[ManuscriptBlock] = list(details_table(self._front.template, self._fields, self._words))
        if self._has_contents():
            blocks.append(Contents(self._words.contents))
        for section in filter(self._is_printed, self._briefing.root.children):
            blocks.extend(self._section(section, 1))
        before, after = closing_blocks(
            self._front.template, self._fields, self._words, recommendations=self._recommendations()
        )
        blocks += before
        if has_list and self._cited.bibliography:
            blocks.append(Heading(1, (Text(self._words.references),)))
            blocks += [Paragraph(ParagraphKind.REFERENCE, entry) for entry in self._cited.bibliography]
        blocks += after
        if with_annex:
            blocks += _on_a_new_page(self.annex())
        notes: tuple[Runs, ...] = self._cited.clusters if self._style.placement is Placement.NOTE else ()
        return Manuscript(
            title=self._clean(title_of(self._front)),
            subtitle=self._front.template.title,
            marking=self._clean(self._fields.get("classification", "")),
            reference=self._clean(self._fields.get("reference", "")),
            unit=self._clean(self._fields.get("from_unit", "")),
            language=self._front.language,
            blocks=tuple(blocks),
            notes=notes,
            quotes=tuple(self._record(quote) for quote in self._quotes.values() if quote.id not in self._origins),
            sources=tuple(self._sources),
            citation_style=self._style.id,
            word_count=words_of(self._briefing.root),
            quoted_words=quoted_words_of(self._briefing.root),
            replaced=tuple(self._replaced),
            cited_plainly=self._cited.plain,
            references=self._references if self._style.placement is not Placement.NONE else {},
            fields=self._fields,
            marking_place=marking_place(self._front.template),
            setup=self._setup,
        )

    def _recommendations(self) -> int:
        """How many are numbered in the section for them."""
        return sum(
            not isinstance(item.content, DirectQuote | Section)
            for node in self._briefing.root.walk()
            if isinstance(node.content, Section)
            and node.content.template_section == _RECOMMENDATIONS
            and node.content.format is Format.NUMBERED
            for item in node.children
        )

    def _has_contents(self) -> bool:
        """Long papers have a table of contents, unless the setup says."""
        if self._setup.contents is not None:
            return self._setup.contents
        pages = self._front.template.max_pages or 0
        return pages >= _LONG_PAGES or words_of(self._briefing.root) >= _LONG_WORDS

    # -- the outline --------------------------------------------------------------------------------------------
    def _section(self, node: Subtree, level: int) -> Iterator[ManuscriptBlock]:
        assert isinstance(node.content, Section)
        yield Heading(level, (Text(self._clean(node.content.heading)), *self._said_of(node.content)))
        if is_to_fill(node):
            yield Paragraph(ParagraphKind.BODY, (Unfilled(self._clean(node.content.heading)),))
        elif node.content.format is Format.TABLE:
            yield from self._table(node, node.content)
        else:
            items = [child for child in node.children if not isinstance(child.content, Section)]
            kind = _PARAGRAPHS[node.content.format]
            if kind is ParagraphKind.BULLET and len(items) == 1 and not _has_points(items[0]):
                kind = ParagraphKind.BODY  # a list of one is no list
            starts = True
            for block in self._items(items, kind, 0):
                if isinstance(block, Paragraph) and block.kind is ParagraphKind.NUMBERED and starts:
                    block, starts = replace(block, starts_list=True), False
                yield block
        for child in node.children:
            if self._is_printed(child) and isinstance(child.content, Section):
                yield from self._section(child, level + 1)

    def _is_printed(self, node: Subtree) -> bool:
        return is_printed(node, comments=self._setup.comments)

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
        header: tuple[Runs, ...] = tuple((Text(self._clean(column), bold=True),) for column in section.columns)
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
                if named is not None:
                    return named
                cells = list(cells_of(prose, {}, self._setting))
                cells[-1] = (*self._with_citation(cells[-1], origin.id), *self._said_of(node.content))
                return tuple(cells)
            case _:
                return ((),)

    def _with_citation(self, runs: Runs, id: QuoteId) -> Runs:
        """A paraphrase ends in its citation: behind the full stop for notes, before it for citations in the text."""
        cited = self._cite(id)
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
        cited = self._cite(quote.id)
        gap: Runs = (Text(" "),) if cited and self._setting.in_text else ()
        return Paragraph(ParagraphKind.QUOTE, (*quote_runs(quote, self._setting), *gap, *cited, *self._said_of(quote)))

    def _said_of(self, content: Section | OwnPoint | Paraphrase | DirectQuote) -> Runs:
        """The drafter's comment, where comments come along."""
        words = self._clean(content.comment or "").strip() if self._setup.comments else ""
        return (Comment(words),) if words else ()

    # -- citations ----------------------------------------------------------------------------------------------
    def _cite(self, id: QuoteId) -> Runs:
        number = self._order.get(id)
        if number is None or id not in self._last:
            return ()
        match self._style.placement:
            case Placement.NOTE:
                return (NoteMark(number + 1),)
            case Placement.TEXT:
                return self._cited.clusters[number]
            case Placement.NONE:
                return ()

    def _record(self, quote: DirectQuote) -> QuoteRecord:
        reason = self._differing.get(quote.id)
        instead = with_fitting_edits(reason.instead or "", quote.edits) if reason is not None else None
        return QuoteRecord(
            id=quote.id,
            words=quote.words,
            shown=" ".join(self._clean(shown(quote)).split()),
            source=quote.source,
            digest=quote.digest,
            span=quote.anchor.span,
            note=self._order[quote.id] + 1 if self._style.placement is Placement.NOTE else None,
            edits=quote.edits,
            locator=quote.locator,
            citation="".join(run.text for run in self._cited.clusters[self._order[quote.id]]),
            instead=" ".join(self._clean(instead).split()) if instead is not None else None,
        )

    def _clean(self, text: str) -> str:
        """Characters that no Word file can hold become U+FFFD, and are listed."""
        for bad in _UNPRINTABLE.findall(text):
            self._replaced[f"The character U+{ord(bad):04X} cannot stand in a file and was replaced by “�”."] = None
        return _UNPRINTABLE.sub("�", text)


def _on_a_new_page(blocks: tuple[ManuscriptBlock, ...]) -> tuple[ManuscriptBlock, ...]:
    first = blocks[0] if blocks else None
    return (replace(first, new_page=True), *blocks[1:]) if isinstance(first, Heading) else blocks


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
