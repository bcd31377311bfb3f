"""Counts, dates and names as they are written on the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from briefer.domain.anchor import Locator, LocatorKind
from briefer.domain.citation import CitationStyle
from briefer.domain.reference import PartialDate, Reference
from briefer.domain.source import Source, SourceStatus
from briefer.ui.below.retold import retold
from briefer.ui.tongue import mark, tr

TITLE_NOT_FOUND = mark("Title not found")
DATE_NOT_FOUND = mark("Date not found")
_STATES = {
    SourceStatus.READY: mark("Ready"),
    SourceStatus.CHECK_TEXT: mark("Check the text"),
    SourceStatus.PARTLY_READ: mark("Partly read"),
    SourceStatus.CHANGED: mark("Changed"),
    SourceStatus.MISSING: mark("Missing"),
    SourceStatus.WAITING: mark("Waiting"),
    SourceStatus.READING: mark("Reading"),
}
PLACE_KINDS = {
    LocatorKind.PAGE: mark("Page"),
    LocatorKind.PARAGRAPH: mark("Paragraph"),
    LocatorKind.SECTION: mark("Section"),
    LocatorKind.ARTICLE: mark("Article"),
    LocatorKind.CLAUSE: mark("Clause"),
    LocatorKind.CHAPTER: mark("Chapter"),
    LocatorKind.PART: mark("Part"),
    LocatorKind.ANNEX: mark("Annex"),
    LocatorKind.FIGURE: mark("Figure"),
    LocatorKind.TABLE: mark("Table"),
    LocatorKind.NOTE: mark("Note"),
    LocatorKind.LINE: mark("Line"),
    LocatorKind.COLUMN: mark("Column"),
    LocatorKind.VOLUME: mark("Volume"),
    LocatorKind.TIME: mark("Time"),
}
_PLACES = {
    LocatorKind.PARAGRAPH: mark("¶ {place}"),
    LocatorKind.PAGE: mark("p. {place}"),
    LocatorKind.SECTION: mark("§ {place}"),
}
_PAGES = mark("pp. {place}")
_SPOKEN_PLACES = {
    LocatorKind.PARAGRAPH: mark("paragraph {place}"),
    LocatorKind.PAGE: mark("page {place}"),
    LocatorKind.SECTION: mark("section {place}"),
}

_STATE_ICONS = {
    SourceStatus.READY: ("done", "ok"),
    SourceStatus.CHANGED: ("refresh", "warn"),
    SourceStatus.MISSING: ("stop", "stop"),
    SourceStatus.WAITING: ("recent", "muted"),
    SourceStatus.READING: ("recent", "muted"),
}


def date(value: PartialDate | None) -> str:
    """ "1 Jan 2024", "Jan 2024", "2024"."""
    if value is None:
        return tr(DATE_NOT_FOUND)
    if value.supplied or value.month is None:
        return str(value)
    month = QLocale().standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)
    if value.day is None:
        return tr("{month} {year}").format(month=month, year=value.year)
    month = QLocale().monthName(value.month, QLocale.FormatType.ShortFormat)
    return tr("%n {month} {year}", "a day", value.day).format(month=month, year=value.year)


def dotted(parts: Iterable[str | None]) -> str:
    """The parts that are there, with middle dots between them."""
    return "  ·  ".join(part for part in parts if part)


def style_title(style: CitationStyle) -> str:
    """Those of the user's own say so."""
    return tr("{style} (added by you)").format(style=style.title) if style.is_own else retold(style.title)


def title(reference: Reference) -> str:
    if reference.title and reference.title_supplied:
        return f"[{reference.title}]"
    return reference.title or tr(TITLE_NOT_FOUND)


def has_title(reference: Reference) -> bool:
    return bool(reference.title)


def publisher(reference: Reference) -> str | None:
    """Who is behind it: publisher, else site, else the first author."""
    return reference.publisher or reference.container_title or next((str(name) for name in reference.author), None)


def by_line(source: Source, *, with_words: bool) -> str:
    """Publisher, date and, if asked for, the number of words; the file's name where there is nothing else to tell."""
    reference = source.reference
    named = publisher(reference) or (None if has_title(reference) else source.path.name)
    words = tr("%n word(s)", None, source.word_count) if with_words else None
    return dotted((named, date(reference.issued), words))


def state(source: Source) -> str:
    said = _STATES.get(source.status)
    return tr(said) if said is not None else tr("Needs attention")


def state_icon(source: Source) -> tuple[str, str]:
    """The icon of a source's state, and the token of its colour."""
    return _STATE_ICONS.get(source.status, ("warning", "warn"))


def place(locator: Locator | None) -> str | None:
    """ "¶ 6", "p. 312", "§ 4"."""
    if locator is None:
        return None
    is_several = locator.kind == LocatorKind.PAGE and "-" in locator.value
    return _at(locator, _PAGES if is_several else _PLACES.get(locator.kind))


def spoken_place(locator: Locator | None) -> str | None:
    """ "paragraph 6", "page 312", "section 4"."""
    return _at(locator, _SPOKEN_PLACES.get(locator.kind)) if locator is not None else None


def _at(locator: Locator, said: str | None) -> str:
    if said is not None:
        return tr(said).format(place=locator.value)
    kind = tr(PLACE_KINDS[locator.kind]) if locator.kind in PLACE_KINDS else locator.kind
    return f"{kind} {locator.value}"


def short_citation(reference: Reference, locator: Locator | None) -> str:
    """ "Xinhua, 1 Jan 2024, ¶ 6", for drags and the clipboard. What is not known is left out."""
    who = publisher(reference) or (title(reference) if has_title(reference) else None)
    issued = date(reference.issued) if reference.issued is not None else None
    return ", ".join(part for part in (who, issued, place(locator)) if part)
