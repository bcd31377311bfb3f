"""Heights in a row, one above the other: where each begins, and which stands at a place, in a few steps each.

A binary indexed tree (Fenwick 1994): sums over ranges that are powers of two long.
"""

from collections.abc import Sequence


class Heights:
    """Whole pixels."""

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._sums = [0, *heights]
        for place in range(1, len(self._sums)):
            above = place + (place & -place)
            if above < len(self._sums):
                self._sums[above] += self._sums[place]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> int:
        return self._heights[number]

    def __setitem__(self, number: int, height: int) -> None:
        more, self._heights[number] = height - self._heights[number], height
        place = number + 1
        while place < len(self._sums):
            self._sums[place] += more
            place += place & -place

    def before(self, number: int) -> int:
        """The sum of the first `number` heights: where the next one begins."""
        total, place = 0, min(number, len(self._heights))
        while place > 0:
            total += self._sums[place]
            place -= place & -place
        return total

    def at(self, y: int) -> int:
        """Which one stands at `y`; the first above all, the last below all."""
        place, step = 0, 1 << len(self._heights).bit_length()
        while step:
            if place + step < len(self._sums) and self._sums[place + step] <= y:
                place += step
                y -= self._sums[place]
            step >>= 1
        return max(0, min(place, len(self._heights) - 1))
