"""The numbers that Word puts before headings and items of lists: they stand on the page, so they stand in the text."""

import re
from collections import defaultdict
from dataclasses import dataclass, field

from briefer.ingest.docx_styles import ParagraphStyle
from briefer.ingest.office_xml import Element, attribute, below, child

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
_LABEL_AT_MOST = 40  # characters
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_LOW = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_NUMBER_AT_MOST = 100_000


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a list: where its count starts, how it is printed ("%1.%2"), and after which levels it starts anew
    (`None`: all above)."""

    start: int = 1
    form: str = "decimal"
    label: str = ""
    restarts_after: int | None = None
    legal: bool = False


@dataclass(slots=True)
class _List:
    """A list that counts: paragraphs with any number that stands for it share its counts."""

    levels: dict[int, _Level]
    style_levels: dict[str, int]
    counts: dict[int, int] = field(default_factory=dict)


class Numbers:
    """Counts paragraphs in the order of the document."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._of_number: dict[str, str] = {}
        self._starts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[tuple[str, int]] = set()
        if root is None:
            return
        for element in below(root, "abstractNum"):
            self._lists[attribute(element, "abstractNumId") or ""] = _list(element)
        for number in below(root, "num"):
            identity = attribute(number, "numId") or ""
            self._of_number[identity] = attribute(child(number, "abstractNumId"), "val") or ""
            for override in below(number, "lvlOverride"):
                start = _whole(attribute(child(override, "startOverride"), "val"))
                if start is not None:
                    self._starts[identity][_whole(attribute(override, "ilvl")) or 0] = start

    def label_of(self, style: ParagraphStyle) -> str:
        """The number before the next paragraph, which has this style; empty where it has none or a bullet."""
        own = self._lists.get(self._of_number.get(style.number or "", ""))
        if own is None or style.number is None:
            return ""
        depth = style.depth if style.depth is not None else own.style_levels.get(style.identity or "", 0)
        level = own.levels.get(depth)
        if level is None:
            return ""
        self._count(own, style.number, depth, level)
        if level.form in ("bullet", "none"):
            return ""
        return _PLACE.sub(lambda place: _printed(own, int(place[1]) - 1, level), level.label)[:_LABEL_AT_MOST].strip()

    def _count(self, own: _List, number: str, depth: int, level: _Level) -> None:
        start = self._starts[number].get(depth)
        if start is not None and (number, depth) not in self._begun:
            own.counts[depth] = start
        else:
            own.counts[depth] = own.counts.get(depth, level.start - 1) + 1
        self._begun.add((number, depth))
        for deeper in range(depth + 1, _LEVELS):
            after = own.levels[deeper].restarts_after if deeper in own.levels else None
            if after is None or depth < after:
                own.counts.pop(deeper, None)


def _list(element: Element) -> _List:
    levels: dict[int, _Level] = {}
    styles: dict[str, int] = {}
    for one in below(element, "lvl"):
        depth = _whole(attribute(one, "ilvl")) or 0
        start = _whole(attribute(child(one, "start"), "val"))
        levels[depth] = _Level(
            start=1 if start is None else start,
            form=attribute(child(one, "numFmt"), "val") or "decimal",
            label=attribute(child(one, "lvlText"), "val") or "",
            restarts_after=_whole(attribute(child(one, "lvlRestart"), "val")),
            legal=child(one, "isLgl") is not None,
        )
        if style := attribute(child(one, "pStyle"), "val"):
            styles[style] = depth
    return _List(levels, styles)


def _printed(own: _List, depth: int, at: _Level) -> str:
    level = own.levels.get(depth, _Level())
    count = own.counts.get(depth, level.start)
    return _number(count, "decimal" if at.legal else level.form)


def _number(count: int, form: str) -> str:
    if not 0 < count < _NUMBER_AT_MOST:
        return str(count)
    match form:
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, _LABEL_AT_MOST)
            return letter.upper() if form == "upperLetter" else letter
        case "lowerRoman" | "upperRoman":
            roman = ""
            for value, sign in (*_ROMAN, *_ROMAN_LOW):
                roman += sign * (count // value)
                count %= value
            return roman.upper() if form == "upperRoman" else roman
        case "decimalZero":
            return f"{count:02d}"
        case "none" | "bullet":
            return ""
        case _:
            return str(count)


def _whole(value: str | None) -> int | None:
    if value is None or not re.fullmatch(r"-?\d{1,9}", value, re.ASCII):
        return None
    return int(value)
