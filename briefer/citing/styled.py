"""A line of text with a look for every character, so that words can be changed by position."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from briefer.domain.manuscript import Text

PLAIN = Text("")


@dataclass(frozen=True, slots=True)
class Styled:
    """`looks[n]` is how the character `text[n]` is printed (a run without words)."""

    text: str
    looks: tuple[Text, ...]

    @classmethod
    def of(cls, runs: Iterable[Text]) -> "Styled":
        runs = tuple(runs)
        looks = tuple(look for run in runs for look in (replace(run, text=""),) * len(run.text))
        return cls("".join(run.text for run in runs), looks)

    def runs(self) -> tuple[Text, ...]:
        made: list[Text] = []
        start = 0
        for look, group in groupby(self.looks):
            end = start + len(tuple(group))
            made.append(replace(look, text=self.text[start:end]))
            start = end
        return tuple(made)

    def __add__(self, other: "Styled") -> "Styled":
        return Styled(self.text + other.text, self.looks + other.looks)

    def cut(self, start: int, end: int | None = None) -> "Styled":
        return Styled(self.text[start:end], self.looks[start:end])

    def spliced(self, start: int, end: int, new: str) -> "Styled":
        """`new` in place of [start, end), in the look of the character it begins at."""
        look = self.looks[start] if start < len(self.looks) else self.looks[-1] if self.looks else PLAIN
        middle = Styled(new, (look,) * len(new))
        return self.cut(0, start) + middle + self.cut(end)

    def sub(self, pattern: str, new: str | Callable[[re.Match[str]], str], *, count: int = 0) -> "Styled":
        """As `re.sub`. Characters that a replacement keeps at its ends keep their looks."""
        found = list(re.finditer(pattern, self.text))
        line = self
        for match in reversed(found[:count] if count else found):
            words = match.expand(new) if isinstance(new, str) else new(match)
            line = line._put(match.start(), match.end(), words)
        return line

    def _put(self, start: int, end: int, new: str) -> "Styled":
        old = self.text[start:end]
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        return self.spliced(start + head, end - tail, new[head : len(new) - tail])

    def relooked(self, start: int, end: int, **look: bool | int) -> "Styled":
        changed = tuple(replace(one, **look) for one in self.looks[start:end])  # type: ignore[arg-type]
        return Styled(self.text, self.looks[:start] + changed + self.looks[end:])
