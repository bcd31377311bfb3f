"""Names and dates as files state them in their properties, where nothing else stands beside them."""

import re

from briefer.domain.reference import Name, PartialDate
from briefer.ingest.names import is_name, name_of

_ISO = re.compile(r"(?P<year>(?:19|20)\d\d)(?:[-/](?P<month>\d\d?)(?:[-/](?P<day>\d\d?))?)?(?![\d])")


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
