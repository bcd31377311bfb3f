"""Dates as people and programs write them, to the year, month and day that are surely meant."""

import re
from calendar import monthrange
from dataclasses import dataclass

from briefer.citing.cleaning import clean
from briefer.domain.reference import PartialDate

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERS = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:T[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?$")
_RIS = re.compile(r"(\d{4})/(\d{0,2})/(\d{0,2})(?:/(.*))?$")
_RANGE = re.compile(r"(.*\d)\s*(?:/|–|—|\.\.|to)\s*(\d{4}.*)?$")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?\.?\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})$")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$")
_YEAR_FIRST = re.compile(r"(\d{4}),?\s+([A-Za-z]{3,9})\.?(?:\s+(\d{1,2}))?$")
_CIRCA = re.compile(r"^(?:c\.|ca\.?|circa)\s*(?=\d)|[?~%]$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """`value` is `None` where nothing is sure. `doubt` is a sentence where something of `text` is not in `value`."""

    value: PartialDate | None
    doubt: str | None = None


def written_date(text: str) -> WrittenDate:
    """2021, 2021-03, 2021/03/10, 2021///, 10 March 2021, Mar 2021, c. 2021, 2019/2021 …"""
    text = clean(text)
    supplied = _CIRCA.search(text) is not None or (text.startswith("[") and text.endswith("]"))
    bare = _CIRCA.sub("", text.strip("[]")).strip() if supplied else text
    if not bare:
        return WrittenDate(None)
    if found := _one(bare):
        return WrittenDate(partial_date(*found, supplied=supplied), _impossible(text, *found))
    if ris := _RIS.match(bare):
        found = (int(ris[1]), int(ris[2] or 0), int(ris[3] or 0))
        more = f"“{ris[4]}” of its date was left out." if ris[4] else None
        return WrittenDate(partial_date(*found, supplied=supplied), more or _impossible(text, *found))
    if (span := _RANGE.match(bare)) and (found := _one(span[1].strip())):
        return WrittenDate(partial_date(*found), f"Its date is the range “{text}”; the beginning was taken.")
    if year := re.search(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)", bare):
        return WrittenDate(PartialDate(int(year[1])), f"Of its date “{text}” only the year was taken.")
    return WrittenDate(None, f"Its date “{text}” was not understood and left out.")


def partial_date(year: int, month: int = 0, day: int = 0, *, supplied: bool = False) -> PartialDate | None:
    """Without the parts that no calendar has."""
    if not 1 <= year <= 9999:
        return None
    if not 1 <= month <= 12:
        return PartialDate(year, supplied=supplied)
    known = day if 1 <= day <= monthrange(year, month)[1] else None
    return PartialDate(year, month, known, supplied=supplied)


def month_named(word: str) -> int:
    """1 to 12 for a month's English name or its beginning; 0 for anything else."""
    begins = word[:3].casefold()
    return _MONTHS.index(begins) + 1 if begins in _MONTHS else 0


def _impossible(text: str, year: int, month: int, day: int) -> str | None:
    made = partial_date(year, month, day)
    whole = made is not None and (made.month or 0) == month and (made.day or 0) == day
    return None if whole else f"No calendar has the date “{text}”; what is possible of it was taken."


def _one(text: str) -> tuple[int, int, int] | None:
    if found := _NUMBERS.match(text):
        return int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if (found := _DAY_FIRST.match(text)) and (month := month_named(found[2])):
        return int(found[3]), month, int(found[1] or 0)
    if (found := _MONTH_FIRST.match(text)) and (month := month_named(found[1])):
        return int(found[3]), month, int(found[2])
    if (found := _YEAR_FIRST.match(text)) and (month := month_named(found[2])):
        return int(found[1]), month, int(found[3] or 0)
    return None
