"""References that travel with a briefing, so that it opens and exports where its sources are not."""

from dataclasses import replace

from briefer.domain.briefing import Briefing, sources_cited
from briefer.domain.errors import NotFound
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.services.library import LibraryService


def with_references(briefing: Briefing, library: LibraryService) -> Briefing:
    """The briefing with the references of the sources it quotes: the library's, else those it came with."""
    references: dict[SourceId, Reference] = {}
    for id in sources_cited(briefing):
        try:
            references[id] = library.source(id).reference
        except NotFound:
            if id in briefing.references:
                references[id] = briefing.references[id]
    return replace(briefing, references=references)
