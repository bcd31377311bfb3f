"""Places in a work ("para. 4", "pp. 210–12") in the words of a style and of the document's language."""

import re

from briefer.citing.cleaning import clean
from briefer.citing.offered import Offered
from briefer.domain.anchor import Locator, LocatorKind
from briefer.domain.document_words import document_words


def place(locator: Locator | None, offered: Offered, language: str = "en") -> str | None:
    """The place as printed, `None` where there is none."""
    value = clean(locator.value) if locator is not None else ""
    if locator is None or not value:
        return None
    value = re.sub(r"(?<=\d)\s*[-‐‑–—]\s*(?=\d)", "–", value)
    if locator.kind == LocatorKind.PAGE and not offered.full_ranges:
        value = re.sub(r"(\d+)–(\d+)", lambda found: f"{found[1]}–{_shortened(found[1], found[2])}", value)
    if locator.kind == LocatorKind.PAGE and not offered.labels_pages:
        return value
    several = re.search(r"[–,&]", value) is not None
    return document_words(language).place(clean(locator.kind), value, several=several)


def _shortened(first: str, last: str) -> str:
    """The second number of a range as Chicago writes it: 3–10, 100–104, 107–8, 210–12, 1496–504."""
    if len(first) != len(last) or len(first) < 3 or int(first) % 100 == 0 or int(last) <= int(first):
        return last
    same = next(place for place, (a, b) in enumerate(zip(first, last, strict=True)) if a != b)
    keep = 1 if int(first) % 100 < 10 else 2
    return last[min(same, len(last) - keep) :]
