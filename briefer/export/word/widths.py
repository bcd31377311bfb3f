"""How wide the columns of a table must be, from an estimate of the text in Arial."""

from collections.abc import Sequence
from unicodedata import east_asian_width

_NARROW = frozenset("fijlrtI.,:;'’‘|!()[]/- “”\t")
_WIDE = frozenset("mwMW@%—–…")
_SIDES = 160  # both margins of a cell and its line, in twentieths of a point


def text_width(text: str, points: float = 10) -> int:
    """In twentieths of a point, a little more than it takes."""
    return round(sum(_em(char) for char in text) * points * 20)


def cell_width(text: str, points: float = 10) -> int:
    return max((text_width(line, points) for line in text.split("\n")), default=0) + _SIDES


def column_widths(
    texts: Sequence[Sequence[str]], total: int, *, shares: Sequence[int] | None = None, points: float = 10
) -> list[int]:
    """One width a column (of texts), together `total`; a column is never narrower than its longest word if it can be.

    In the proportion of `shares`, else of the longest texts. `points` is the size of the letters.
    """
    wishes = [
        min(max((cell_width(text, points) for text in column), default=_SIDES), total * 6 // 10) for column in texts
    ]
    weights = shares or wishes
    floors = [
        max((cell_width(word, points) for text in column for word in text.split()), default=_SIDES) for column in texts
    ]
    if sum(floors) > total:
        return _scaled(floors, total)
    widths = [max(width, floor) for width, floor in zip(_scaled(weights, total), floors, strict=True)]
    slack = [width - floor for width, floor in zip(widths, floors, strict=True)]
    excess = sum(widths) - total
    if excess > 0:
        widths = [width - cut for width, cut in zip(widths, _scaled(slack, excess), strict=True)]
    return widths


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
