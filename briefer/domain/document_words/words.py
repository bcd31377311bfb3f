"""What a language has to say in a document, and how it is asked for it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Final

from briefer.domain.anchor import LocatorKind
from briefer.domain.page_setup import DateForm, QuoteMarks

_ISO_DATE: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """Words and patterns, what they take in braces.

    `places` are the kinds of locator as citations name them, "one|several"; `in_full` as the evidence annex does, where
    that differs. `first_day` is how the first of a month is written; `month_first` is there where a language may write
    dates so. `said` of a table is read out, not printed.
    """

    references: str
    contents: str
    to_fill: str
    page: str
    details: str
    details_said: str
    decision: str
    decision_said: str
    signature: str
    clearance: str
    clearance_said: str
    evidence: str
    evidence_of: str
    evidence_opening: str
    evidence_columns: tuple[str, ...]
    evidence_said: str
    not_verbatim: str
    digests: str
    joined: str  # two or more names
    untitled: str
    interview: str
    months: tuple[str, ...]
    day_first: str
    marks: QuoteMarks
    places: Mapping[str, str]
    in_full: Mapping[str, str] = field(default_factory=dict)
    first_day: str = "1"
    month_first: str | None = None

    def unfilled(self, name: str) -> str:
        """What stands where the placeholder `name` has no value yet."""
        return self.to_fill.replace("{name}", name.replace("_", " "))

    def place(self, kind: str, value: str, *, several: bool) -> str:
        """As in a citation; a kind of somebody's own stands as it is."""
        one, bar, many = self.places.get(kind, f"{kind} {{}}").partition("|")
        return (many if several and bar else one).replace("{}", value)

    def place_in_full(self, kind: str, value: str) -> str:
        return (
            self.in_full[kind].replace("{}", value) if kind in self.in_full else self.place(kind, value, several=False)
        )

    def joined_all(self, names: Sequence[str]) -> str:
        return reduce(self.joined.format, names) if names else ""

    def date(self, value: str, form: DateForm) -> str:
        """A stored date "2025-02-03" as printed; anything else as it is."""
        match = _ISO_DATE.fullmatch(value.strip())
        if match is None or not 1 <= int(match[2]) <= 12:
            return value
        if form is DateForm.NUMBERS:
            return value.strip()
        day = int(match[3])
        pattern = (self.month_first if form is DateForm.MONTH_FIRST else None) or self.day_first
        month = self.months[int(match[2]) - 1]
        return pattern.format(day=self.first_day if day == 1 else day, month=month, year=match[1])


def places(*patterns: str) -> Mapping[str, str]:
    """A pattern for each kind of locator, in the order of `_KINDS`."""
    return dict(zip(_KINDS, patterns, strict=True))


_KINDS: Final = (
    LocatorKind.PAGE,
    LocatorKind.PARAGRAPH,
    LocatorKind.SECTION,
    LocatorKind.ARTICLE,
    LocatorKind.CHAPTER,
    LocatorKind.CLAUSE,
    LocatorKind.COLUMN,
    LocatorKind.FIGURE,
    LocatorKind.TABLE,
    LocatorKind.LINE,
    LocatorKind.NOTE,
    LocatorKind.PART,
    LocatorKind.VOLUME,
    LocatorKind.ANNEX,
    LocatorKind.TIME,
)
