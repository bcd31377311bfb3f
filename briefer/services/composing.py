"""Briefing and citation style to manuscript: citations resolved, and what stands before and after the outline."""

import re
from collections.abc import Mapping
from dataclasses import replace

from briefer.domain.briefing import Briefing
from briefer.domain.citation import CitationStyle, Cited, Placement
from briefer.domain.counting import quoted_words_of, words_of
from briefer.domain.document_words import document_words
from briefer.domain.errors import NotFound
from briefer.domain.manuscript import (
    Contents,
    Heading,
    Manuscript,
    ManuscriptBlock,
    NoteMark,
    Paragraph,
    ParagraphKind,
    QuoteRecord,
    Runs,
    Text,
)
from briefer.domain.outline_content import Paraphrase, Section, title_of
from briefer.domain.page_setup import PageSetup
from briefer.domain.quote import DirectQuote, QuoteId, shown, with_fitting_edits
from briefer.domain.reason import Reason
from briefer.domain.reference import Reference
from briefer.domain.template import Format, StyleId
from briefer.ports.citing import CitationEngine
from briefer.services.cited_together import as_one_cluster, cited_together
from briefer.services.evidence_annex import annex_blocks
from briefer.services.front_matter import closing_blocks, details_table, marking_place
from briefer.services.outline_blocks import outline_blocks
from briefer.services.prose_runs import Setting

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LONG_PAGES = 5  # a template of so many pages is meant to be leafed through
_LONG_WORDS = 2_000
_RECOMMENDATIONS = "recommendations"  # the id that their section has in the templates


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
        blocks += outline_blocks(self._briefing.root, self._setting, comments=self._setup.comments)
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
