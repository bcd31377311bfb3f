"""Real lists: two abstract ones in the base document, and a numbered one of its own for every list that starts anew."""

from dataclasses import dataclass
from typing import Final

from briefer.export.word.xml import Element, el, q

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


def empty_numbering() -> Element:
    return el("w:numbering")


@dataclass(frozen=True, slots=True)
class ListLook:
    """Which lists a document has for us.

    `bullets` is the `numId` of bulleted items; `styled` where their style brings it. `numbers` is the abstract list
    that numbered ones are made from, with so many `levels`; `first` is the first `numId` that is free for them.
    """

    bullets: int = BULLETS
    styled: bool = False
    numbers: int = 1
    first: int = NUMBERS + 1
    levels: int = LEVELS


class Numbering:
    """Hands out list numbers in the order of the text."""

    def __init__(self, look: ListLook) -> None:
        self.look = look
        self._open: dict[int, int] = {}  # by level
        self._next = look.first

    @property
    def used(self) -> range:
        """The numbers that need a `w:num` of their own."""
        return range(self.look.first, self._next)

    def number(self, level: int, *, starts: bool) -> int:
        """The list that an item of `level` (from 0) belongs to; an item under another one shares its list."""
        self._open = {depth: number for depth, number in self._open.items() if depth <= level}
        if starts or not self._open:
            self._open[level] = self._next
            self._next += 1
        return self._open[max(self._open)]

    def bullet(self, level: int) -> int | None:
        """`None` where the style says it all."""
        return None if self.look.styled and level == 0 else self.look.bullets


def add_lists(numbering: Element, used: Numbering) -> None:
    """A list of its own for each numbered list of the text; they stand behind the lists that are there."""
    last = numbering.find(q("w:numIdMacAtCleanup"))
    for number in used.used:
        made = _restarted(number, used.look)
        if last is not None:
            last.addprevious(made)
        else:
            numbering.append(made)


def _restarted(number: int, look: ListLook) -> Element:
    """A numbered list that begins at 1 on every level."""
    overrides = (el("w:lvlOverride", el("w:startOverride", val=1), ilvl=level) for level in range(look.levels))
    return el("w:num", el("w:abstractNumId", val=look.numbers), *overrides, numId=number)


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
