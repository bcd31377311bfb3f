"""What the command box finds: entries whose words begin with what was typed, those used last first."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from briefer.ui.tongue import mark, tr

MOST = 200  # entries listed


class Kind(Enum):
    """What an entry is. The values are shown beside it."""

    COMMAND = mark("Command")
    SECTION = mark("Section")
    SOURCE = mark("Source")
    MARK = mark("Marked passage")


@dataclass(frozen=True, slots=True)
class Entry:
    """`name` stays the same from one start to the next. `why_not` says why it cannot be run now."""

    name: str
    text: str
    kind: Kind
    run: Callable[[], object]
    keys: str = ""
    detail: str = ""
    why_not: str | None = None

    @property
    def spoken(self) -> str:
        """One sentence that says all that its row shows."""
        parts = (f"{tr(self.kind.value)}: {self.text}", self.detail, self.keys, self.why_not)
        return ", ".join(part.rstrip(" .…") for part in parts if part) + "."


def find(
    entries: Sequence[Entry], typed: str, used: Sequence[str] = (), *, everything: bool = False
) -> tuple[Entry, ...]:
    """Entries in which every typed word begins a word; `used` holds names, newest first, and these come first.

    Where nothing is typed: what was used, then every command, or `everything`.
    """
    rank = {name: number for number, name in enumerate(used)}
    wanted = words_of(typed)
    found: list[tuple[int, int, int, Entry]] = []
    for number, entry in enumerate(entries):
        fit = _fit(wanted, words_of(entry.text))
        if not wanted and not everything and entry.kind is not Kind.COMMAND and entry.name not in rank:
            fit = None
        if fit is not None:
            found.append((rank.get(entry.name, len(rank)), fit, number, entry))
    return tuple(one[-1] for one in sorted(found, key=lambda one: one[:3])[:MOST])


def words_of(text: str) -> list[str]:
    """The words of a text without case and accents."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))
    return re.findall(r"\w+", plain)


def _fit(wanted: Sequence[str], words: Sequence[str]) -> int | None:
    """0 where the words begin as wanted, 1 where they hold it, 2 by their initials, `None` where they do not fit."""
    if all(any(word.startswith(one) for word in words) for one in wanted):
        begins = all(word.startswith(one) for one, word in zip(wanted, words, strict=False))
        return 0 if begins else 1
    initials = "".join(word[0] for word in words)
    if len(wanted) == 1 and len(wanted[0]) > 1 and initials.startswith(wanted[0]):
        return 2
    return None
