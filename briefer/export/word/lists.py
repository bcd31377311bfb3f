"""Real lists: two abstract ones in the base document, and a numbered one of its own for every list that starts anew."""

from typing import Final

from briefer.export.word.xml import Element, el

LEVELS: Final = 9
BULLETS: Final = 1  # numId of the style List Bullet
NUMBERS: Final = 2  # numId of the style List Number; lists of the text count on from here
_STEP: Final = 357  # twentieths of a point, 0.63 cm
_BULLETS: Final = "•–▪"
_FORMATS: Final = ("decimal", "lowerLetter", "lowerRoman")


def numbering_part() -> Element:
    bullets = (_level(level, "bullet", _BULLETS[level % 3]) for level in range(LEVELS))
    numbers = (_level(level, _FORMATS[level % 3], f"%{level + 1}.") for level in range(LEVELS))
    return el(
        "w:numbering",
        el("w:abstractNum", el("w:multiLevelType", val="hybridMultilevel"), *bullets, abstractNumId=0),
        el("w:abstractNum", el("w:multiLevelType", val="multilevel"), *numbers, abstractNumId=1),
        el("w:num", el("w:abstractNumId", val=0), numId=BULLETS),
        el("w:num", el("w:abstractNumId", val=1), numId=NUMBERS),
    )


def restarted(number: int) -> Element:
    """A numbered list that begins at 1 on every level."""
    overrides = (el("w:lvlOverride", el("w:startOverride", val=1), ilvl=level) for level in range(LEVELS))
    return el("w:num", el("w:abstractNumId", val=1), *overrides, numId=number)


class Numbering:
    """Hands out list numbers in the order of the text."""

    def __init__(self) -> None:
        self._open: dict[int, int] = {}  # by level
        self._last = NUMBERS

    @property
    def used(self) -> range:
        """The numbers that need a `w:num` of their own."""
        return range(NUMBERS + 1, self._last + 1)

    def number(self, level: int, *, starts: bool) -> int:
        """The list that an item of `level` (from 0) belongs to; an item under another one shares its list."""
        self._open = {depth: number for depth, number in self._open.items() if depth <= level}
        if starts or not self._open:
            self._last += 1
            self._open[level] = self._last
        return self._open[max(self._open)]


def _level(level: int, format: str, text: str) -> Element:
    return el(
        "w:lvl",
        el("w:start", val=1),
        el("w:numFmt", val=format),
        el("w:lvlText", val=text),
        el("w:lvlJc", val="left"),
        el("w:pPr", el("w:ind", left=_STEP * (level + 1), hanging=_STEP)),
        ilvl=level,
    )
