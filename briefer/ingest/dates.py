"""Dates as they are printed in by-lines. A date that could be read two ways is not read at all."""

import re
from collections.abc import Iterator
from datetime import date

from briefer.domain.anchor import Span
from briefer.domain.reference import PartialDate

_MONTHS = {
    1: "january jan janvier enero januar gennaio janeiro",
    2: "february feb février fevrier febrero februar febbraio fevereiro",
    3: "march mar mars marzo märz março",
    4: "april apr avril abril aprile",
    5: "may mai mayo maggio maio",
    6: "june jun juin junio juni giugno junho",
    7: "july jul juillet julio juli luglio julho",
    8: "august aug août aout agosto",
    9: "september sep sept septembre septiembre settembre setembro",
    10: "october oct octobre octubre oktober ottobre outubro",
    11: "november nov novembre noviembre novembro",
    12: "december dec décembre decembre diciembre dezember dicembre dezembro",
}
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split()}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_MONTH} {_DAY},? {_YEAR}",
        rf"\b(?<!\d){_DAY} (?:de )?{_MONTH}(?: de)?,? {_YEAR}",
        rf"(?<![\d-]){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])",
        rf"{_YEAR}年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日",
        rf"(?<![\d.])(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_YEAR}",
    )
)


def dates_in(words: str) -> Iterator[tuple[Span, PartialDate]]:
    """The full dates in `words` with their places in it, in order. `03/04/2024` is none of them."""
    if _ANY_YEAR.search(words) is None:
        return
    found: list[tuple[Span, PartialDate]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(words):
            span = Span(*match.span())
            printed = _date(match)
            if printed is not None and not any(span.overlaps(other) for other, _ in found):
                found.append((span, printed))
    yield from sorted(found, key=lambda pair: pair[0])


def _date(match: re.Match[str]) -> PartialDate | None:
    """`None` for a day that the calendar does not have."""
    month = match["month"].lower()
    number = int(month) if month.isdecimal() else _MONTH_OF[month]
    try:
        day = date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None
    return PartialDate(day.year, day.month, day.day)
