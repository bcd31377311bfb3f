"""Code points and Qt's positions in UTF-16 units: the only place where one becomes the other."""

import re
from bisect import bisect_left, bisect_right
from enum import Enum

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")  # thirty times faster than asking every character
_UNIT = 2  # bytes


class Snap(Enum):
    """Where a position within a surrogate pair goes."""

    DOWN = "down"
    UP = "up"


class TextPositions:
    """Positions in one text. Only the places of characters that take two units are kept."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [found.start() for found in _ASTRAL.finditer(text)] if _has_wide(text) else []
        self._wide_in_qt = [at + before for before, at in enumerate(self._wide)]

    def __len__(self) -> int:
        """Code points."""
        return self._length

    @property
    def qt_length(self) -> int:
        return self._length + len(self._wide)

    def to_qt(self, offset: int) -> int:
        """The Qt position of code point `offset`. Raises `ValueError` outside the text."""
        if not 0 <= offset <= self._length:
            raise ValueError(f"{offset} lies outside a text of {self._length} characters")
        return offset + bisect_left(self._wide, offset)

    def from_qt(self, qt_position: int, snap: Snap = Snap.DOWN) -> int:
        """The code point at `qt_position`; from the middle of a pair to the side that `snap` says."""
        if not 0 <= qt_position <= self.qt_length:
            raise ValueError(f"{qt_position} lies outside a text of {self.qt_length} units")
        before = bisect_right(self._wide_in_qt, qt_position - 1)
        in_pair = before > 0 and self._wide_in_qt[before - 1] == qt_position - 1
        if in_pair:
            return self._wide[before - 1] + (1 if snap is Snap.UP else 0)
        return qt_position - before

    def span_from_qt(self, qt_start: int, qt_end: int) -> tuple[int, int]:
        """A selection as code points, taking in whole characters at both ends."""
        return self.from_qt(qt_start, Snap.DOWN), self.from_qt(qt_end, Snap.UP)


def _has_wide(text: str) -> bool:
    """Ten times faster than looking for them."""
    return not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) != _UNIT * len(text)
