"""Dates as people type them into a field: year, month and day, as far as they are known."""

import re

from briefer.domain.reference import PartialDate
from briefer.ui.tongue import tr

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")


def typed_date(text: str) -> PartialDate | None:
    """ "2024", "2024-01" or "2024-01-31"; `None` for nothing. Raises `ValueError` with a sentence for people."""
    if not text.strip():
        return None
    found = _DATE.match(text.strip())
    parts = [int(part) for part in found.groups() if part] if found else []
    limits = ((1, 12), (1, 31))
    if not parts or not all(low <= part <= high for part, (low, high) in zip(parts[1:], limits, strict=False)):
        raise ValueError(tr("A date is typed as year, month and day, as far as they are known: 2024-01-31."))
    year, month, day = (*parts, 0, 0)[:3]  # 0 where it is not known
    return PartialDate(year, month or None, day or None)
