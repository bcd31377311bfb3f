"""How wide the columns of a table must be, from an estimate of the text in Arial."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import assert_never
from unicodedata import east_asian_width

from briefer.domain.manuscript import TableKind

_NARROW = frozenset("fijlrtI.,:;'’‘|!()[]/- “”\t")
_WIDE = frozenset("mwMW@%—–…")
_SIDES = 160  # both margins of a cell and its line, in twentieths of a point
_GRID_OF_THREE = (16, 32, 52)  # topic, what to say, what is behind it
_BREAKS = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+")


def table_widths(kind: TableKind, columns: Sequence[Sequence[str]], total: int, *, points: float = 10) -> list[int]:
    """One width a column, given as the texts of its cells, the first row a header but in DETAILS."""
    match kind:
        case TableKind.DETAILS:
            return _details_widths(columns, total, points)
        case TableKind.GRID:
            shares = _GRID_OF_THREE if _is_topic_first(columns, points) else None
            return column_widths(columns, total, shares=shares, points=points)
        case TableKind.SIGN_OFF:
            return column_widths(columns, total, points=points)
        case _:
            assert_never(kind)


def _is_topic_first(columns: Sequence[Sequence[str]], points: float) -> bool:
    """Three columns with words in all of them, the fewest in the first."""
    if len(columns) != 3 or any(_is_to_fill(column) for column in columns):
        return False
    first, *others = (max(cell_width(text, points) for text in column) for column in columns)
    return first <= min(others)


def _is_to_fill(column: Sequence[str]) -> bool:
    """Nothing under its header: room for the pen, or for whoever goes on with the file."""
    return len(column) > 1 and not any(text.strip() for text in column[1:])


def _details_widths(texts: Sequence[Sequence[str]], width: int, points: float) -> list[int]:
    """Labels as wide as they need, at most a quarter each; the values share the rest."""
    wishes = [max(cell_width(text, points) for text in column) * 11 // 10 for column in texts[::2]]
    labels = [min(wish, width // 4) for wish in wishes]
    values = column_widths(texts[1::2], width - sum(labels), points=points)
    return list(chain.from_iterable(zip(labels, values, strict=True)))


def text_width(text: str, points: float = 10) -> int:
    """In twentieths of a point, a little more than it takes."""
    return round(sum(_em(char) for char in text) * points * 20)


def cell_width(text: str, points: float = 10) -> int:
    return max((text_width(line, points) for line in text.split("\n")), default=0) + _SIDES


def column_widths(
    texts: Sequence[Sequence[str]], total: int, *, shares: Sequence[int] | None = None, points: float = 10
) -> list[int]:
    """One width a column (of texts), together `total`; a column is never narrower than its longest word if it can be.

    In the proportion of `shares`, else of the longest texts, columns to fill not too narrow. `points` is the size of
    the letters.
    """
    wishes = [
        min(max((cell_width(text, points) for text in column), default=_SIDES), total * 6 // 10) for column in texts
    ]
    room = total * 2 // (3 * max(len(texts), 1))
    weights = shares or [
        max(wish, room) if _is_to_fill(column) else wish for wish, column in zip(wishes, texts, strict=True)
    ]
    floors = [max((cell_width(word, points) for word in _words(column)), default=_SIDES) for column in texts]
    if sum(floors) > total:
        return _too_long(floors, total)
    widths = [max(width, floor) for width, floor in zip(_scaled(weights, total), floors, strict=True)]
    slack = [width - floor for width, floor in zip(widths, floors, strict=True)]
    excess = sum(widths) - total
    if excess > 0:
        widths = [width - cut for width, cut in zip(widths, _scaled(slack, excess), strict=True)]
    return widths


def _words(column: Sequence[str]) -> Iterator[str]:
    """What cannot be broken: East Asian letters can be between any two."""
    return (word for text in column for word in _BREAKS.findall(text))


def _too_long(floors: Sequence[int], total: int) -> list[int]:
    """Columns whose words fit into their part keep them whole; the others share the rest in proportion."""
    short = {place for place, floor in enumerate(floors) if floor <= total // len(floors)}
    rest = total - sum(floors[place] for place in short)
    shared = iter(_scaled([floor for place, floor in enumerate(floors) if place not in short], rest))
    return [floor if place in short else next(shared) for place, floor in enumerate(floors)]


def _scaled(weights: Sequence[int], total: int) -> list[int]:
    """Whole numbers in proportion, together exactly `total`."""
    whole = sum(weights)
    ends = [sum(weights[: index + 1]) * total // whole for index in range(len(weights))]
    return [end - start for start, end in zip([0, *ends], ends, strict=False)]


def _em(char: str) -> float:
    if char in _NARROW:
        return 0.33
    if char in _WIDE or east_asian_width(char) in "WF":
        return 1.0
    return 0.72 if char.isupper() else 0.56
