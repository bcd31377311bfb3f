"""Places in a work ("para. 4", "pp. 210–12") in the words of a style."""

import re

from briefer.citing.cleaning import clean
from briefer.citing.offered import Offered
from briefer.domain.anchor import Locator, LocatorKind

_LABELS = {  # one and several
    LocatorKind.PARAGRAPH: ("para. ", "paras. "),
    LocatorKind.SECTION: ("sec. ", "secs. "),
    LocatorKind.ARTICLE: ("art. ", "arts. "),
    LocatorKind.CHAPTER: ("chap. ", "chaps. "),
    LocatorKind.CLAUSE: ("cl. ", "cls. "),
    LocatorKind.COLUMN: ("col. ", "cols. "),
    LocatorKind.FIGURE: ("fig. ", "figs. "),
    LocatorKind.TABLE: ("table ", "tables "),
    LocatorKind.LINE: ("line ", "lines "),
    LocatorKind.NOTE: ("n. ", "nn. "),
    LocatorKind.PART: ("pt. ", "pts. "),
    LocatorKind.VOLUME: ("vol. ", "vols. "),
    LocatorKind.ANNEX: ("annex ", "annexes "),
    LocatorKind.TIME: ("at ", "at "),
}


def place(locator: Locator | None, offered: Offered) -> str | None:
    """The place as printed, `None` where there is none."""
    value = clean(locator.value) if locator is not None else ""
    if locator is None or not value:
        return None
    value = re.sub(r"(?<=\d)\s*[-‐‑–—]\s*(?=\d)", "–", value)
    if locator.kind == LocatorKind.PAGE and not offered.full_ranges:
        value = re.sub(r"(\d+)–(\d+)", lambda found: f"{found[1]}–{_shortened(found[1], found[2])}", value)
    several = re.search(r"[–,&]", value) is not None
    return _label(locator.kind, offered, several=several) + value


def _label(kind: str, offered: Offered, *, several: bool) -> str:
    if kind == LocatorKind.PAGE:
        return offered.pages if several else offered.page
    one, many = _LABELS.get(kind, (f"{clean(kind)} ", f"{clean(kind)} "))
    return many if several else one


def _shortened(first: str, last: str) -> str:
    """The second number of a range as Chicago writes it: 3–10, 100–104, 107–8, 210–12, 1496–504."""
    if len(first) != len(last) or len(first) < 3 or int(first) % 100 == 0 or int(last) <= int(first):
        return last
    same = next(place for place, (a, b) in enumerate(zip(first, last, strict=True)) if a != b)
    keep = 1 if int(first) % 100 < 10 else 2
    return last[min(same, len(last) - keep) :]
