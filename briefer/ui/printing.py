"""How the user likes new briefings, as the settings say: their language and citation style."""

from dataclasses import replace

from briefer.domain.briefing import Briefing, with_front
from briefer.ports.settings import Settings

LANGUAGES = (  # those whose words a document has here; English citations are held against their style guides
    *("en-GB", "en-US", "fr-FR", "de-DE", "es-ES", "it-IT", "pt-PT", "nl-NL", "pl-PL", "ar", "zh-CN", "zh-TW", "vi-VN"),
)
OF_TEMPLATE = "template"  # a briefing is in the language of its template


def as_usual(briefing: Briefing, settings: Settings) -> Briefing:
    """A new briefing, cited as the user likes unless its template has a way of its own, and in the user's language."""
    front = briefing.front
    if front.citation_style == Settings().citation_style:
        front = replace(front, citation_style=settings.citation_style)
    if settings.briefing_language in LANGUAGES:
        front = replace(front, language=settings.briefing_language)
    return with_front(briefing, front)
