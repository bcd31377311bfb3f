"""Verbatim quotes, and the only lawful ways to alter what is shown of them.

A quote stores the source's words untouched. What is shown and exported is derived from them by lawful edits:
`[…]` for words left out, `[square brackets]` for words put in.
"""

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import NewType, assert_never

from briefer.domain.anchor import Anchor, Locator, LocatorKind, Span
from briefer.domain.cited_work import Citation, Cluster
from briefer.domain.errors import QuoteNotVerbatim
from briefer.domain.source import SourceId, SourceText, TextDigest, block_at, page_at

QuoteId = NewType("QuoteId", str)  # unique within one briefing

OMITTED = "[…]"


class Voice(Enum):
    """Whose words the quoted ones are."""

    OWN = "own"  # the source's own words
    SPEECH = "speech"  # a quotation inside the source
    REPORT = "report"  # the source reports them, it does not quote


@dataclass(frozen=True, slots=True)
class Omission:
    """`span` of the words is shown as `[…]`."""

    span: Span


@dataclass(frozen=True, slots=True)
class Insertion:
    """`text` is shown in square brackets at `at`."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """`span` is shown as `[text]`: "[b]oth" for "Both"."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Sic:
    """`[sic]` is shown at `at`."""

    at: int


QuoteEdit = Omission | Insertion | Replacement | Sic


@dataclass(frozen=True, slots=True)
class DirectQuote:
    """Words taken exactly. Offsets of `edits` are code points within `words`; edits are in order and do not overlap.

    `comment` is what the drafter has to say of it to colleagues. It is cited by its source at `locator`, with `prefix`
    before and `suffix` after it, together with `further` works. `author_named` says that the sentence names the
    author, which styles that cite in the text then leave out.
    """

    id: QuoteId
    words: str
    source: SourceId
    digest: TextDigest
    anchor: Anchor
    locator: Locator | None
    edits: tuple[QuoteEdit, ...] = ()
    voice: Voice = Voice.OWN
    language: str | None = None
    comment: str | None = None
    prefix: str = ""
    suffix: str = ""
    further: Cluster = ()
    author_named: bool = False

    def __post_init__(self) -> None:
        spans = [span_of(edit) for edit in self.edits]
        if any(span.end > len(self.words) for span in spans):
            raise QuoteNotVerbatim("A lawful edit lies outside the quote.")
        if any(left.end > right.start for left, right in pairwise(spans)):
            raise QuoteNotVerbatim("Lawful edits of a quote must be in order and must not overlap.")


@dataclass(frozen=True, slots=True)
class Claim:
    """What a quote claims: that a source's text has these words there. Lawful edits do not touch it."""

    source: SourceId
    digest: TextDigest
    span: Span
    words: str


def claim_of(quote: DirectQuote) -> Claim:
    return Claim(quote.source, quote.digest, quote.anchor.span, quote.words)


def span_of(edit: QuoteEdit) -> Span:
    """The words an edit touches; empty for what is put in."""
    match edit:
        case Omission(span) | Replacement(span, _):
            return span
        case Insertion(at, _) | Sic(at):
            return Span(at, at)
        case _:
            assert_never(edit)


def quote(id: QuoteId, source: SourceId, text: SourceText, span: Span, *, voice: Voice = Voice.OWN) -> DirectQuote:
    """The words at `span`, taken from the stored text and from nowhere else.

    White space at either end is left outside. Raises `QuoteNotVerbatim` where nothing is left or the span is outside.
    """
    if span.end > len(text.text):
        raise QuoteNotVerbatim(f"The text has {len(text.text)} characters; {span.start}..{span.end} lies outside it.")
    words = span.of(text.text)
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    if start >= end:
        raise QuoteNotVerbatim("There are no words to quote there.")
    trimmed = Span(start, end)
    block = block_at(text.blocks, start)
    return DirectQuote(
        id=id,
        words=trimmed.of(text.text),
        source=source,
        digest=text.digest,
        anchor=Anchor.at(trimmed, text.text),
        locator=locator_at(text, trimmed),
        voice=voice,
        language=(block.language if block and block.language else text.language),
    )


def locator_at(text: SourceText, span: Span) -> Locator | None:
    """Page where the format has pages, else the numbers of the paragraphs that the span touches."""
    end = max(span.start, span.end - 1)
    first, last = block_at(text.blocks, span.start), block_at(text.blocks, end)
    if first is None or last is None:
        return None
    pages = page_at(first, span.start), page_at(last, end)
    if pages[0] is not None and pages[1] is not None:
        return Locator(LocatorKind.PAGE, _range(pages[0], pages[1]))
    return Locator(LocatorKind.PARAGRAPH, _range(first.number, last.number))


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}-{last}"


def shown(quote: DirectQuote) -> str:
    """What is printed between the quotation marks: the words with the lawful edits made."""
    return with_edits(quote.words, quote.edits)


def with_edits(words: str, edits: tuple[QuoteEdit, ...]) -> str:
    """`words` with lawful edits made, which are in order and lie within them."""
    parts: list[str] = []
    here = 0
    for edit in edits:
        span = span_of(edit)
        parts.append(words[here : span.start])
        match edit:
            case Omission():
                parts.append(OMITTED)
            case Insertion(_, text) | Replacement(_, text):
                parts.append(f"[{text}]")
            case Sic():
                parts.append(" [sic]")
            case _:
                assert_never(edit)
        here = span.end
    parts.append(words[here:])
    return "".join(parts)


def with_fitting_edits(words: str, edits: tuple[QuoteEdit, ...]) -> str:
    """`words` with lawful edits that were made in others; the words alone where an edit lies outside them."""
    return words if any(span_of(edit).end > len(words) for edit in edits) else with_edits(words, edits)


def cluster_of(quote: DirectQuote) -> Cluster:
    """The works that a quote is cited by, its own source first."""
    named = quote.author_named and not quote.further
    own = Citation(quote.source, quote.locator, quote.prefix, quote.suffix, author_named=named)
    return (own, *quote.further)


def is_verbatim(quote: DirectQuote, text: str) -> bool:
    """Whether the quote's words are, character for character, the slice of `text` at its anchor."""
    return quote.anchor.span.of(text) == quote.words
