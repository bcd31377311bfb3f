"""An entry while it is being read: the fields found so far, and the doubts that came up."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from briefer.citing.cleaning import clean
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.reference_file import Entry, Skipped

LONGEST = 5_000  # characters of one value; longer ones are no part of a reference
MOST_NAMES = 500
_DOI = re.compile(r"^(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)", re.IGNORECASE)


class BeingRead:
    """Every value is cleaned on its way in; the first value of a field stays."""

    def __init__(self, label: str, type: str) -> None:
        self.label = label
        self._type = type
        self._found: dict[str, Any] = {}
        self._doubts: dict[str, None] = {}

    def doubt(self, sentence: str) -> None:
        self._doubts[sentence] = None

    def __contains__(self, field: str) -> bool:
        return field in self._found

    def found(self, field: str) -> Any:
        """The value so far. Raises `KeyError`."""
        return self._found[field]

    def text(self, field: str, value: str) -> None:
        """A value of text. An empty one is none."""
        value = clean(value)
        if field == "DOI":
            value = _DOI.sub("", value)
        if not value:
            return
        if len(value) > LONGEST:
            self.doubt(f"Its {called(field)} has {len(value):,} characters and was left out.")
            return
        if self._found.setdefault(field, value) != value:
            self.doubt(f"It has more than one {called(field)}; the first was taken.")

    def flag(self, field: str) -> None:
        self._found[field] = True

    def date(self, field: str, value: PartialDate | None) -> None:
        if value is not None and self._found.setdefault(field, value) != value:
            self.doubt(f"It has more than one {called(field)}; the first was taken.")

    def name(self, field: str, value: Name | None) -> None:
        if value is None:
            return
        names = self._found.get(field, ())
        if len(names) == MOST_NAMES:
            self.doubt(f"It names more than {MOST_NAMES} people as {called(field)}; those beyond were left out.")
            return
        self._found[field] = (*names, value)

    def unkept(self, fields: Iterable[str]) -> None:
        """Says which fields of the file a reference of ours has no place for."""
        if names := ", ".join(dict.fromkeys(fields)):
            self.doubt(f"There is no place for {names}; left out.")

    def done(self) -> Entry | Skipped:
        if not self._found.keys() - {"language"}:
            return Skipped(self.label, "It holds nothing that a reference is made of.")
        return Entry(self.label, replace(Reference(type=self._type), **self._found), tuple(self._doubts))


def person(
    family: str,
    given: str = "",
    *,
    suffix: str = "",
    particle: str = "",
    dropping: str = "",
    family_first: bool = False,
) -> Name | None:
    """A person of cleaned parts, `None` where there is no part. A lone given name is a name by itself."""
    family, given, suffix, particle, dropping = (clean(part) for part in (family, given, suffix, particle, dropping))
    if not family:
        alone = " ".join(part for part in (given, dropping, particle, suffix) if part)
        return Name(literal=alone) if alone else None
    return Name(
        family=family,
        given=given or None,
        family_first=family_first,
        dropping_particle=dropping or None,
        non_dropping_particle=particle or None,
        suffix=suffix or None,
    )


def organisation(name: str) -> Name | None:
    name = clean(name)
    return Name(literal=name) if name else None


def called(field: str) -> str:
    """A field of a reference as people call it."""
    return _CALLED.get(field, field.replace("_", " "))


_CALLED = {
    "issued": "date",
    "accessed": "date of access",
    "event_date": "date of the event",
    "original_date": "date of the original",
    "container_title": "journal, site or book",
    "container_title_short": "abbreviated journal",
    "publisher_place": "place of publication",
    "collection_title": "series",
    "collection_number": "number in the series",
    "title_short": "short title",
    "URL": "web address",
    "page": "page range",
    "genre": "kind of work",
}
