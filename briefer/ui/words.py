"""Counts, dates and names as they are written on the screen."""

from collections.abc import Iterable

from briefer.domain.anchor import Locator, LocatorKind
from briefer.domain.reference import PartialDate, Reference
from briefer.domain.source import Source, SourceStatus

DOT = "  ·  "
TITLE_NOT_FOUND = "Title not found"
DATE_NOT_FOUND = "Date not found"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_STATES = {
    SourceStatus.READY: "Ready",
    SourceStatus.CHECK_TEXT: "Check the text",
    SourceStatus.PARTLY_READ: "Partly read",
    SourceStatus.CHANGED: "Changed",
    SourceStatus.MISSING: "Missing",
    SourceStatus.WAITING: "Waiting",
    SourceStatus.READING: "Reading",
}

_STATE_ICONS = {
    SourceStatus.READY: ("done", "ok"),
    SourceStatus.CHANGED: ("refresh", "warn"),
    SourceStatus.MISSING: ("stop", "stop"),
    SourceStatus.WAITING: ("recent", "muted"),
    SourceStatus.READING: ("recent", "muted"),
}


def count(number: int, one: str, many: str | None = None) -> str:
    """ "1 match", "2,031 words". `many` is for plurals that do not end in s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def date(value: PartialDate | None) -> str:
    """ "1 Jan 2024", "Jan 2024", "2024"."""
    if value is None:
        return DATE_NOT_FOUND
    if value.supplied or value.month is None:
        return str(value)
    month = f"{_MONTHS[value.month - 1]} {value.year}"
    return f"{value.day} {month}" if value.day is not None else month


def dotted(parts: Iterable[str | None]) -> str:
    """The parts that are there, with middle dots between them."""
    return DOT.join(part for part in parts if part)


def title(reference: Reference) -> str:
    if reference.title and reference.title_supplied:
        return f"[{reference.title}]"
    return reference.title or TITLE_NOT_FOUND


def has_title(reference: Reference) -> bool:
    return bool(reference.title)


def publisher(reference: Reference) -> str | None:
    """Who is behind it: publisher, else site, else the first author."""
    return reference.publisher or reference.container_title or next((str(name) for name in reference.author), None)


def by_line(source: Source, *, with_words: bool) -> str:
    """Publisher, date and, if asked for, the number of words; the file's name where there is nothing else to tell."""
    reference = source.reference
    named = publisher(reference) or (None if has_title(reference) else source.path.name)
    return dotted((named, date(reference.issued), count(source.word_count, "word") if with_words else None))


def state(source: Source) -> str:
    return _STATES.get(source.status, "Needs attention")


def state_icon(source: Source) -> tuple[str, str]:
    """The icon of a source's state, and the token of its colour."""
    return _STATE_ICONS.get(source.status, ("warning", "warn"))


def place(locator: Locator | None) -> str | None:
    """ "¶ 6", "p. 312", "s. 4"."""
    if locator is None:
        return None
    match locator.kind:
        case LocatorKind.PARAGRAPH:
            return f"¶ {locator.value}"
        case LocatorKind.PAGE:
            return f"{'pp.' if '-' in locator.value else 'p.'} {locator.value}"
        case _:
            return f"{locator.kind} {locator.value}"


def short_citation(reference: Reference, locator: Locator | None) -> str:
    """ "Xinhua, 1 Jan 2024, ¶ 6", for drags and the clipboard. What is not known is left out."""
    who = publisher(reference) or (title(reference) if has_title(reference) else None)
    issued = date(reference.issued) if reference.issued is not None else None
    return ", ".join(part for part in (who, issued, place(locator)) if part)
