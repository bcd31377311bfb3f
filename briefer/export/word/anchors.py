"""Hidden bookmarks round quotes, by which the words of a written file can be proved later."""

import re
from functools import cache
from hashlib import sha256
from typing import Final

from briefer.domain.proof import proof_of
from briefer.domain.quote import QuoteId
from briefer.export.word.xml import Element, clean, copied, el, q

PREFIX: Final = "_bq_"
_ID, _NAME = q("w:id"), q("w:name")
_LONGEST = 40  # characters of a bookmark's name in Word


def bookmark_name(quote: QuoteId, shown: str, *, time: int = 1) -> str:
    """`_bq_<id>_<first 12 digits of the words' SHA-256>`; `time` counts the places where one quote stands."""
    tail = f"_{proof_of(shown)[:12]}" + (f"_{time}" if time > 1 else "")
    id = re.sub(r"[^A-Za-z0-9]", "", quote)
    room = _LONGEST - len(PREFIX) - len(tail)
    if id != quote or len(id) > room:  # not a name that Word takes: still one name a quote
        id = sha256(quote.encode("utf-8", "replace")).hexdigest()[:room]
    return f"{PREFIX}{id}{tail}"


class Bookmarks:
    """Names and ids that occur once in a document; ids from `first` on."""

    def __init__(self, first: int = 1) -> None:
        self._times: dict[QuoteId, int] = {}
        self._last = first - 1

    def around(self, quote: QuoteId, shown: str) -> tuple[Element, Element]:
        """Start and end of a new bookmark."""
        self._times[quote] = self._times.get(quote, 0) + 1
        return self.named(bookmark_name(quote, shown, time=self._times[quote]))

    def named(self, name: str) -> tuple[Element, Element]:
        """Start and end of a bookmark with a name that no other has."""
        self._last += 1
        start, end = map(copied, _ends())
        start.set(_ID, str(self._last))
        start.set(_NAME, clean(name))
        end.set(_ID, str(self._last))
        return start, end

    def at_note(self, number: int) -> tuple[Element, Element]:
        """Start and end of the bookmark round the mark of a note that other notes name."""
        return self.named(note_bookmark(number))


@cache
def _ends() -> tuple[Element, Element]:
    return el("w:bookmarkStart"), el("w:bookmarkEnd")


def note_bookmark(number: int) -> str:
    return f"_RefFn{number}"
