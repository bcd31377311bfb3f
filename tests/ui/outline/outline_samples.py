"""A briefing, its source, and a way to take quotes from it."""

from briefer.domain.anchor import Anchor, Locator, Span
from briefer.domain.briefing import Briefing
from briefer.domain.errors import NotFound
from briefer.domain.outline import Outline
from briefer.domain.outline_content import (
    ROOT,
    Content,
    Front,
    NodeId,
    OwnPoint,
    Paraphrase,
    Section,
    Subtree,
)
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote, QuoteId, quote, shown
from briefer.domain.reference import PartialDate, Reference
from briefer.domain.source import Block, BlockKind, SourceId, SourceText, TextDigest
from briefer.domain.template import StyleId, Template, TemplateId
from briefer.ui.mime import QuotedPlace

WORDS = "It has been a busy year with four trips abroad and dozens of meetings."
TEXT = SourceText(WORDS, (Block(Span(0, len(WORDS)), BlockKind.PARAGRAPH, 6),), language="en")
SOURCE = SourceId("s1")
REFERENCE = Reference(title="A busy year", publisher="Xinhua", issued=PartialDate(2024, 1, 1))
TEMPLATE = Template(
    TemplateId("t"), 1, "en-GB", "Meeting brief", max_words=800, citation_style=StyleId("chicago-notes")
)


def place_at(words: str, said: str | None = None) -> QuotedPlace:
    """Where `words` stand in the source. `said` is what the mime data claims that they are."""
    start = WORDS.index(words)
    return QuotedPlace(SOURCE, TEXT.digest, Span(start, start + len(words)), said or words, "Xinhua")


def take_quote(place: QuotedPlace, id: QuoteId) -> DirectQuote:
    if place.digest != TEXT.digest:
        raise NotFound("source", place.source)
    return quote(id, place.source, TEXT, place.span)


def taken(words: str, id: str) -> Subtree:
    return Subtree(take_quote(place_at(words), QuoteId(id)))


def point(text: str, *children: Subtree, placed: tuple[str, ...] = ()) -> Subtree:
    return Subtree(OwnPoint(Prose(text, (), tuple(QuoteId(id) for id in placed))), children)


def section(heading: str, *children: Subtree, **more: object) -> Subtree:
    return Subtree(Section(heading, **more), children)  # type: ignore[arg-type]


def briefing_of(*children: Subtree) -> Briefing:
    return Briefing(Subtree(Front(TEMPLATE, {"title": "Outlook"}), children), {SOURCE: REFERENCE})


def sample() -> Briefing:
    return briefing_of(
        section("One", point("a", taken("four trips abroad", "q1")), point("b"), max_words=10),
        section("Two", taken("a busy year", "q2"), section("Inner", point("c"))),
        section("Three", guidance="Say what comes next."),
    )


def named(content: Content) -> str:
    match content:
        case Front():
            return "briefing"
        case Section(heading):
            return heading
        case OwnPoint(prose) | Paraphrase(prose, _):
            return prose.text.replace(PLACE, "◊")
        case DirectQuote():
            return f"“{shown(content)}”"


def shape(outline: Outline, node: NodeId = ROOT) -> list[object]:
    made: list[object] = []
    for child in outline.children(node):
        made.append(named(outline.content(child)))
        if below := shape(outline, child):
            made.append(below)
    return made


def node_of(outline: Outline, name: str) -> NodeId:
    return next(node for node in outline.walk() if named(outline.content(node)) == name)


def lost() -> QuotedPlace:
    """A place in a text that is not kept."""
    return QuotedPlace(SOURCE, TextDigest("gone"), Span(0, 3), "It ", "Xinhua")


def foreign_quote() -> DirectQuote:
    return DirectQuote(
        QuoteId("q9"), "It", SourceId("s9"), TEXT.digest, Anchor(Span(0, 2), "", ""), Locator("page", "3")
    )
