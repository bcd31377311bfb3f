"""Selections and results as places that can be dragged, copied and added to the outline."""

from briefer.domain.anchor import Locator, LocatorKind, Span
from briefer.domain.quote import locator_at
from briefer.domain.search import Hit
from briefer.domain.source import Source, SourceText
from briefer.ui.mime import QuotedPlace
from briefer.ui.words import short_citation


def place_of_selection(source: Source, text: SourceText, span: Span) -> QuotedPlace:
    """The words at `span` of the stored text, with their citation."""
    citation = short_citation(source.reference, locator_at(text, span))
    return QuotedPlace(source.id, text.digest, span, span.of(text.text), citation)


def place_of_hit(hit: Hit) -> QuotedPlace:
    """A result as a quote: the whole passage."""
    passage = hit.passage
    if passage.page is not None:
        locator = Locator(LocatorKind.PAGE, str(passage.page))
    else:
        locator = Locator(LocatorKind.PARAGRAPH, str(passage.paragraph))
    return QuotedPlace(
        passage.source, passage.digest, passage.span, passage.text, short_citation(hit.source.reference, locator)
    )
