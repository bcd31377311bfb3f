"""The evidence annex: what each quote proves, its words, where they were taken from, and digests to check them by."""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum

from briefer.domain.anchor import Locator
from briefer.domain.briefing import Briefing, in_sections
from briefer.domain.citation import Citation, CitationStyle, Placement
from briefer.domain.document_words import DocumentWords, document_words
from briefer.domain.finding import few_words
from briefer.domain.manuscript import (
    Heading,
    ManuscriptBlock,
    Paragraph,
    ParagraphKind,
    Runs,
    Table,
    TableKind,
    Text,
)
from briefer.domain.outline_content import OwnPoint, Paraphrase, Subtree
from briefer.domain.page_setup import QuoteMarks
from briefer.domain.proof import proof_of
from briefer.domain.prose import PLACE
from briefer.domain.quote import DirectQuote, QuoteId, cluster_of, shown, with_fitting_edits
from briefer.domain.reason import Reason
from briefer.domain.reference import Reference
from briefer.domain.sentences import after_closers, sentence_end
from briefer.domain.source import SourceId
from briefer.domain.template import PLACEHOLDER, StyleId
from briefer.ports.citing import CitationEngine
from briefer.services.cited_together import cited_together

FULL_NOTES = StyleId("chicago-notes")  # says each source in full where the style itself does not
LONGEST_CLAIM = 400  # characters
_WHITE = re.compile(r"\s{2,}|[^\S \u00a0\u202f]")  # one no-break space stays: French has it inside quotation marks
DIGITS = 12  # of a digest

Clean = Callable[[str], str]


class Annex(Enum):
    """Where the evidence annex stands."""

    NONE = "none"
    END = "end"
    FILE = "file"


def annex_blocks(
    briefing: Briefing,
    engine: CitationEngine,
    style: CitationStyle,
    clean: Clean,
    *,
    marks: QuoteMarks,
    differing: Mapping[QuoteId, Reason],
) -> tuple[ManuscriptBlock, ...]:
    """Heading, a sentence and a table with a row for each quote, in the order of the notes; nothing without quotes.

    Of those `differing` from their sources it says so, and why."""
    quotes = [quote for together in cited_together(briefing.root) for quote in together]
    if not quotes:
        return ()
    claims, said = _claims(briefing, marks), document_words(briefing.front.language)
    sources = _sources(briefing, engine, style, quotes)
    rows = tuple(
        (
            (Text(str(number)),),
            (Text(clean(claims.get(quote.id, ""))),),
            _words(quote, clean, marks, differing.get(quote.id), said),
            _cited(quote, sources),
            (Text(clean(place_in_words(quote.locator, said))),),
            (Text(said.digests.format(words=_digest(quote, differing.get(quote.id)), text=quote.digest[:DIGITS])),),
        )
        for number, quote in enumerate(quotes, 1)
    )
    header: tuple[Runs, ...] = tuple((Text(column, bold=True),) for column in said.evidence_columns)
    return (
        Heading(1, (Text(said.evidence),)),
        Paragraph(ParagraphKind.BODY, (Text(said.evidence_opening),)),
        Table(TableKind.GRID, header, rows, said.evidence, said.evidence_said),
    )


def _words(quote: DirectQuote, clean: Clean, marks: QuoteMarks, reason: Reason | None, said: DocumentWords) -> Runs:
    def quoted(words: str) -> Text:
        return Text(f"{marks.opening}{' '.join(clean(words).split())}{marks.closing}", language=quote.language)

    words = quoted(shown(quote))
    if reason is None:
        return (words,)
    why = clean(reason.reason)
    before, _, after = said.not_verbatim.partition("{words}")
    return (words, Text(before), quoted(reason.instead or ""), Text(after.format(why=why)))


def _digest(quote: DirectQuote, reason: Reason | None) -> str:
    """Of the words by which a file is verified: those of the source."""
    words = shown(quote) if reason is None else with_fitting_edits(reason.instead or "", quote.edits)
    return proof_of(words)[:DIGITS]


def place_in_words(locator: Locator | None, said: DocumentWords) -> str:
    """ "paragraph 6", "page 3-5"; "" where no place is known."""
    return said.place_in_full(locator.kind, locator.value) if locator is not None else ""


def _claims(briefing: Briefing, marks: QuoteMarks) -> Mapping[QuoteId, str]:
    """What is said with each quote: the point it stands in, the paraphrase of it, or the heading it stands under."""
    claims: dict[QuoteId, str] = {}
    for heading, node in in_sections(briefing):
        match node.content:
            case OwnPoint(prose):
                whole = _said(briefing, prose.text, [_opening(one, marks) for one in _placed(node)])
                claims.update({quote.id: whole for quote in _below(node)})
                claims.update(_sentences(briefing, node, marks))
            case Paraphrase(prose, origin):
                claims[origin.id] = _said(briefing, prose.text, [])
            case DirectQuote() as quote:
                claims.setdefault(quote.id, heading)
            case _:
                continue
    return claims


def _sentences(briefing: Briefing, node: Subtree, marks: QuoteMarks) -> Iterator[tuple[QuoteId, str]]:
    """Each quote placed in a point, with the sentence it stands in."""
    assert isinstance(node.content, OwnPoint)
    text, waiting, start = node.content.prose.text, _placed(node), 0
    while start < len(text):
        end = sentence_end(text, start, len(text))
        stop = len(text) if end is None else after_closers(text, end, len(text))
        here = waiting[: text.count(PLACE, start, stop)]
        waiting = waiting[len(here) :]
        sentence = _said(briefing, text[start:stop], [_opening(one, marks) for one in here])
        yield from ((quote.id, sentence) for quote in here if quote is not None)
        start = stop


def _below(node: Subtree) -> Iterator[DirectQuote]:
    return (child.content for child in node.children if isinstance(child.content, DirectQuote))


def _placed(node: Subtree) -> list[DirectQuote | None]:
    assert isinstance(node.content, OwnPoint)
    direct = {quote.id: quote for quote in _below(node)}
    return [direct.get(id) for id in node.content.prose.placed]


def _opening(quote: DirectQuote | None, marks: QuoteMarks) -> str:
    return f"{marks.opening}{few_words(shown(quote))}{marks.closing}" if quote is not None else ""


def _said(briefing: Briefing, text: str, placed: list[str]) -> str:
    """A point as plain text, its fields filled, long ones cut at a word."""
    fields = briefing.front.fields
    filled = PLACEHOLDER.sub(lambda match: fields.get(match[1]) or match[0], text)
    parts = filled.split(PLACE)
    words = "".join(part + quote for part, quote in zip(parts, [*placed, ""], strict=False))
    line = _WHITE.sub(" ", words.strip().replace("\t", ": "))
    return line if len(line) <= LONGEST_CLAIM else f"{line[:LONGEST_CLAIM].rpartition(' ')[0]} …"


def _sources(
    briefing: Briefing, engine: CitationEngine, style: CitationStyle, quotes: list[DirectQuote]
) -> Mapping[SourceId, Runs]:
    """Each source in full, as a first note of the style or of the usual one."""
    cited = dict.fromkeys(one.source for quote in quotes for one in cluster_of(quote))
    references = {source: briefing.references.get(source, Reference()) for source in cited}
    in_full = style.id if style.placement is Placement.NOTE else FULL_NOTES
    made = engine.cite([(Citation(source),) for source in cited], references, in_full, briefing.front.language)
    return dict(zip(cited, made.clusters, strict=True))


def _cited(quote: DirectQuote, sources: Mapping[SourceId, Runs]) -> Runs:
    runs: list[Text] = []
    for cited in cluster_of(quote):
        runs += [Text(" ")] * bool(runs)
        runs += [run for run in sources[cited.source] if isinstance(run, Text)]
    return tuple(runs)
