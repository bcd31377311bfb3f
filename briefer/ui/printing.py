"""How the user likes things printed, as the settings say: the language, quotation marks and dates."""

from dataclasses import replace

from briefer.domain.briefing import Briefing, with_front
from briefer.domain.page_setup import DateForm, PageSetup, QuoteMarks
from briefer.ports.settings import Settings

LANGUAGES = ("en-GB", "en-US")  # those whose citations are held against their style guides
OF_TEMPLATE = "template"  # a briefing is in the language of its template


def usual_setup(settings: Settings) -> PageSetup:
    """The usual one where the settings name none that is known."""
    return PageSetup(
        marks=next((one for one in QuoteMarks if one.value == settings.quote_marks), QuoteMarks.DOUBLE),
        dates=next((one for one in DateForm if one.value == settings.date_form), DateForm.DAY_FIRST),
    )


def as_usual(briefing: Briefing, settings: Settings) -> Briefing:
    """A new briefing, cited as the user likes unless its template has a way of its own, and in the user's language."""
    front = briefing.front
    if front.citation_style == Settings().citation_style:
        front = replace(front, citation_style=settings.citation_style)
    if settings.briefing_language in LANGUAGES:
        front = replace(front, language=settings.briefing_language)
    return with_front(briefing, front)
