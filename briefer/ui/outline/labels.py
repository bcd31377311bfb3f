"""Nodes of the outline in words: source labels, places, and one full sentence for those who hear the screen."""

from collections.abc import Sequence

from briefer.domain.anchor import Locator
from briefer.domain.outline import Content, Front, OwnPoint, Paraphrase, Section, title_of
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote, QuoteId, shown
from briefer.domain.reference import Reference
from briefer.domain.template import Evidence
from briefer.ui.tongue import tr
from briefer.ui.words import count, date, title

FIRST_WORDS = 5
_SIGNS = {"page": "p.", "paragraph": "¶", "section": "§"}


def source_label(reference: Reference | None) -> str:
    """Who says it and when: "Xinhua, 1 Jan 2024"."""
    if reference is None:
        return "Source not in the library"
    who = reference.publisher or ", ".join(map(str, reference.author)) or reference.title_short
    when = date(reference.issued) if reference.issued is not None else None
    return ", ".join(part for part in (who or title(reference), when) if part)


def place_label(locator: Locator | None) -> str:
    """ "¶ 6" or "p. 3-5"; "" where no place is known."""
    return "" if locator is None else f"{_SIGNS.get(locator.kind, locator.kind)} {locator.value}"


def chip_text(quote: DirectQuote, reference: Reference | None) -> str:
    return ", ".join(part for part in (source_label(reference), place_label(quote.locator)) if part)


def first_words(quote: DirectQuote) -> str:
    """How a quote is shown within a sentence of ours: “four trips abroad, dozens of…”"""
    words = shown(quote).split()
    return "“" + " ".join(words[:FIRST_WORDS]) + ("…”" if len(words) > FIRST_WORDS else "”")


def prose_text(prose: Prose, quotes: dict[QuoteId, DirectQuote]) -> str:
    """The prose with the first words of placed quotes where they stand."""
    parts = prose.text.split(PLACE)
    made = parts[0]
    for quote, part in zip(prose.placed, parts[1:], strict=True):
        made += (first_words(quotes[quote]) if quote in quotes else "“…”") + part
    return made


def spoken(
    content: Content, *, level: int, number: str, text: str, reference: Reference | None, facts: Sequence[str] = ()
) -> str:
    """One sentence that says all that the row shows. `level` counts from 1; `facts` are said with it."""
    match content:
        case Section():
            return ". ".join(part for part in (f"Section {number}: {text or 'no heading'}", *facts) if part)
        case OwnPoint():
            return f"Own point, level {level}: {text.replace(chr(9), ', ') or 'empty'}"
        case Paraphrase(_, origin):
            return f"Paraphrase, level {level}, {_where(origin, reference)}: {text}"
        case DirectQuote():
            return ". ".join((*facts, f"Quote, level {level}, {_where(content, reference)}: {text}"))
        case Front():
            return f"Briefing: {title_of(content)}"


def budget_text(words: int, limit: int | None) -> str:
    """ "130 of 150", "12 over", or "130 words" where there is no limit; "" for nothing at all."""
    if limit is None:
        return count(words, "word") if words else ""
    if words > limit:
        return tr("{words} over").format(words=words - limit)
    return tr("{words} of {limit}").format(words=words, limit=limit)


def over_budget(heading: str, words: int, limit: int) -> str:
    """For the moment when a section gets too long."""
    over = count(words - limit, "word")
    return tr("{section} is {over} over its {limit}. You can still export; the reader will notice.").format(
        section=heading or tr("The section"), over=over, limit=limit
    )


def evidence_text(asked: Evidence, sources: int, quotes: int) -> str:
    """What a section has of what its template asks it to prove: "2 of 2 sources"; "" where nothing is asked."""
    parts = []
    if asked.min_sources:
        parts.append(_of(sources, count(asked.min_sources, "source")))
    if asked.min_quotes:
        parts.append(_of(quotes, count(asked.min_quotes, "quote")))
    return ", ".join(parts)


def _of(there: int, asked: str) -> str:
    return tr("{there} of {asked}").format(there=there, asked=asked)


def _where(quote: DirectQuote, reference: Reference | None) -> str:
    place = f"{quote.locator.kind} {quote.locator.value}" if quote.locator is not None else ""
    return ", ".join(part for part in (source_label(reference), place) if part)
