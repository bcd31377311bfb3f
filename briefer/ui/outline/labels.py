"""Nodes of the outline in words: source labels, places, and one full sentence for those who hear the screen."""

from collections.abc import Sequence

from briefer.domain.anchor import Locator
from briefer.domain.outline_content import Content, Front, OwnPoint, Paraphrase, Section, title_of
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import DirectQuote, QuoteId, shown
from briefer.domain.reference import Reference
from briefer.domain.template import Evidence
from briefer.ui.tongue import number as written
from briefer.ui.tongue import tr
from briefer.ui.words import date, has_title, place, spoken_place, title

FIRST_WORDS = 5


def source_label(reference: Reference | None, file: str | None = None) -> str:
    """Who says it and when: "Xinhua, 1 Jan 2024"; the name of its file where neither who nor a title is known."""
    if reference is None:
        return tr("Source not in the library")
    who = reference.publisher or ", ".join(map(str, reference.author)) or reference.title_short
    when = date(reference.issued) if reference.issued is not None else None
    named = file if file is not None and not has_title(reference) else title(reference)
    return ", ".join(part for part in (who or named, when) if part)


def place_label(locator: Locator | None) -> str:
    """ "¶ 6" or "p. 3-5"; "" where no place is known."""
    return place(locator) or ""


def chip_text(quote: DirectQuote, reference: Reference | None, file: str | None = None) -> str:
    return ", ".join(part for part in (source_label(reference, file), place_label(quote.locator)) if part)


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
    content: Content,
    *,
    level: int,
    number: str,
    text: str,
    reference: Reference | None,
    file: str | None = None,
    facts: Sequence[str] = (),
) -> str:
    """One sentence that says all that the row shows. `level` counts from 1; `facts` are said with it."""
    match content:
        case Section():
            words = tr("Section {number}: {heading}").format(number=number, heading=text or tr("no heading"))
            return ". ".join(part for part in (words, *facts) if part)
        case OwnPoint():
            said = text.replace("\t", ", ") or tr("empty", "a point")
            return tr("Own point, level {level}: {text}").format(level=level, text=said)
        case Paraphrase(_, origin):
            said = tr("Paraphrase, level {level}, {source}: {text}")
            return said.format(level=level, source=_where(origin, reference, file), text=text)
        case DirectQuote():
            said = tr("Quote, level {level}, {source}: {text}")
            return ". ".join((*facts, said.format(level=level, source=_where(content, reference, file), text=text)))
        case Front():
            return tr("Briefing: {title}").format(title=title_of(content))


def budget_text(words: int, limit: int | None) -> str:
    """ "130 of 150", "12 over", or "130 words" where there is no limit; "" for nothing at all."""
    if limit is None:
        return tr("%n word(s)", None, words) if words else ""
    if words > limit:
        return tr("{words} over").format(words=written(words - limit))
    return tr("{words} of {limit}").format(words=written(words), limit=written(limit))


def spoken_budget(words: int, limit: int | None) -> str:
    """ "130 of 150 words", "12 over 150 words", "130 words"; "" for nothing at all."""
    if limit is None:
        return tr("%n word(s)", None, words) if words else ""
    if words > limit:
        return tr("{number} over %n word(s)", None, limit).format(number=written(words - limit))
    return tr("{number} of %n word(s)", None, limit).format(number=written(words))


def over_budget(heading: str, words: int, limit: int) -> str:
    """For the moment when a section gets too long."""
    said = tr(
        "{section} is %n word(s) over its {limit}. You can still export; the reader will notice.", None, words - limit
    )
    return said.format(section=heading or tr("The section"), limit=written(limit))


def evidence_text(asked: Evidence, sources: int, quotes: int) -> str:
    """What a section has of what its template asks it to prove: "2 of 2 sources"; "" where nothing is asked."""
    parts = []
    if asked.min_sources:
        parts.append(tr("{there} of %n source(s)", None, asked.min_sources).format(there=written(sources)))
    if asked.min_quotes:
        parts.append(tr("{there} of %n quote(s)", None, asked.min_quotes).format(there=written(quotes)))
    return ", ".join(parts)


def _where(quote: DirectQuote, reference: Reference | None, file: str | None) -> str:
    return ", ".join(part for part in (source_label(reference, file), spoken_place(quote.locator)) if part)
