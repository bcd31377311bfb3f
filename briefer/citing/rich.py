"""Text whose every character carries its look, so that it can be searched and altered without losing italics."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import groupby

from briefer.domain.manuscript import Text


@dataclass(frozen=True, slots=True)
class Look:
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    superscript: bool = False
    link: str | None = None


PLAIN = Look()


@dataclass(slots=True)
class Rich:
    """`looks[i]` is the look of `text[i]`."""

    text: str = ""
    looks: list[Look] = field(default_factory=list)

    def add(self, text: str, look: Look = PLAIN) -> None:
        self.text += text
        self.looks.extend([look] * len(text))

    def extend(self, other: "Rich") -> None:
        self.text += other.text
        self.looks.extend(other.looks)

    def replace(self, start: int, end: int, new: str, look: Look | None = None) -> None:
        """Puts `new` in place of [start, end), in the look of what stood there unless another is given."""
        near = self.looks[min(start, len(self.looks) - 1)] if self.looks else PLAIN
        self.text = self.text[:start] + new + self.text[end:]
        self.looks[start:end] = [look or near] * len(new)

    def sub(
        self,
        pattern: re.Pattern[str],
        new: str | Callable[[re.Match[str]], str],
        *,
        keep: Callable[[int, int], bool] = lambda _start, _end: False,
    ) -> None:
        """Replaces every match, from the last to the first, except where `keep(start, end)` says so."""
        for match in reversed(list(pattern.finditer(self.text))):
            if not keep(match.start(), match.end()):
                self.replace(match.start(), match.end(), match.expand(new) if isinstance(new, str) else new(match))

    def runs(self) -> tuple[Text, ...]:
        made: list[Text] = []
        position = 0
        for look, group in groupby(self.looks):
            length = sum(1 for _ in group)
            made.append(
                Text(
                    self.text[position : position + length],
                    bold=look.bold,
                    italic=look.italic,
                    small_caps=look.small_caps,
                    superscript=look.superscript,
                    link=look.link,
                )
            )
            position += length
        return tuple(made)


def joined(parts: Iterable[Rich]) -> Rich:
    whole = Rich()
    for part in parts:
        whole.extend(part)
    return whole
