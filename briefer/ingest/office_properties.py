"""Title, author and date from an office file's properties: suggestions only.

The author is often the typist, the title the template's, the date the day of the first draft.
"""

import re

from briefer.domain.reference import Name, PartialDate, ReferenceField
from briefer.ingest.names import is_name, name_of
from briefer.ingest.office_xml import Element, all_words, below

_CONFIDENCE = 0.4
_METHOD = "file properties"
_ISO = re.compile(r"(?P<year>(?:19|20)\d\d)(?:[-/](?P<month>\d\d?)(?:[-/](?P<day>\d\d?))?)?(?![\d])")


def property_fields(root: Element, authors: tuple[str, ...], dates: tuple[str, ...]) -> tuple[ReferenceField, ...]:
    """From the properties under `root`; `authors` and `dates` are names of elements, the best first."""
    fields: list[ReferenceField] = []
    if title := _first(root, ("title",)):
        fields.append(ReferenceField("title", title, _CONFIDENCE, None, _METHOD))
    if author := _first(root, authors):
        fields.append(ReferenceField("author", person(author), _CONFIDENCE, None, _METHOD))
    if (written := _first(root, dates)) and (date := iso_date(written)):
        fields.append(ReferenceField("issued", date, _CONFIDENCE, None, _METHOD))
    return tuple(fields)


def person(printed: str) -> Name:
    """A person's name where it looks like one, else the words as they stand."""
    return name_of(printed) if is_name(printed) else Name(literal=printed)


def iso_date(written: str) -> PartialDate | None:
    """The date that `written` begins with: "2024", "2024-05", "2024-05-17T09:30:00Z", "2024/05/17"."""
    found = _ISO.match(written.strip())
    if found is None:
        return None
    month = int(found["month"]) if found["month"] else None
    day = int(found["day"]) if found["day"] else None
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    return PartialDate(int(found["year"]), month, day)


def _first(root: Element, names: tuple[str, ...]) -> str | None:
    for name in names:
        for element in below(root, name):
            words = " ".join(all_words(element).split())
            if words:
                return words
    return None
