"""References that travel with a briefing, so that it opens and exports where its sources are not."""

from dataclasses import replace

from briefer.domain.briefing import Briefing
from briefer.domain.errors import NotFound
from briefer.domain.outline import Paraphrase
from briefer.domain.quote import DirectQuote
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.services.library import LibraryService


def with_references(briefing: Briefing, library: LibraryService) -> Briefing:
    """The briefing with the references of the sources it quotes: the library's, else those it came with."""
    references: dict[SourceId, Reference] = {}
    for id in sources_of(briefing):
        try:
            references[id] = library.source(id).reference
        except NotFound:
            if id in briefing.references:
                references[id] = briefing.references[id]
    return replace(briefing, references=references)


def sources_of(briefing: Briefing) -> tuple[SourceId, ...]:
    """In the order of their first quote or paraphrase, each once."""
    found: dict[SourceId, None] = {}
    for node in briefing.root.walk():
        match node.content:
            case DirectQuote(source=source) | Paraphrase(origin=DirectQuote(source=source)):
                found[source] = None
            case _:
                continue
    return tuple(found)
