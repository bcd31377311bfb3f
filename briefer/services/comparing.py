"""A quote beside its source: what stands there now, and what a person may take of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from briefer.domain.anchor import Span
from briefer.domain.errors import NotFound
from briefer.domain.likeness import exact_place, look_alike
from briefer.domain.quote import Claim, DirectQuote, claim_of, is_verbatim, quote
from briefer.domain.source import SourceId, SourceText, TextDigest
from briefer.ports.library import LibraryReading
from briefer.ports.work import Cancelled, never


class Found(Enum):
    """How the words of a quote stand to its source as it is now."""

    SAME = "same"  # they stand where they were taken from, and the source has not changed
    MOVED = "moved"  # they stand in the source, character for character, but not at the place that the quote names
    ALIKE = "alike"  # they do not; something like them does
    GONE = "gone"  # nothing like them does
    NO_SOURCE = "no source"  # its text is not in this library


@dataclass(frozen=True, slots=True)
class Compared:
    """`there` is the quote that could be taken from the source now, `None` where there is nothing to take."""

    quote: DirectQuote
    found: Found
    there: DirectQuote | None


@dataclass(frozen=True, slots=True)
class Held:
    """All quotes of a briefing against their sources. `lost` and `kept` are those whose source has a newer text."""

    altered: frozenset[Claim] = frozenset()
    lost: frozenset[Claim] = frozenset()
    kept: frozenset[Claim] = frozenset()


class Comparing:
    def __init__(self, library: LibraryReading) -> None:
        self._library = library

    def compare(self, quote: DirectQuote) -> Compared:
        """Looks for the words in the source as it is now, and for what is like them."""
        old, new = self._old_text(quote), self._new_text(quote.source)
        text = new or old
        if text is None:
            return Compared(quote, Found.NO_SOURCE, None)
        if text.digest == quote.digest and is_verbatim(quote, text.text):
            return Compared(quote, Found.SAME, quote)
        place = exact_place(quote.words, quote.anchor, text.text)
        if place is not None:
            return Compared(quote, Found.MOVED, _taken(quote, text, place))
        alike = look_alike(quote.words, text.text)
        if alike is None:
            return Compared(quote, Found.GONE, None)
        return Compared(quote, Found.ALIKE, _taken(quote, text, alike))

    def hold(self, quotes: Iterable[DirectQuote], cancelled: Cancelled = never) -> Held:
        """Every quote against the text it was taken from, and against the newer text where its source has one."""
        altered: set[Claim] = set()
        lost: set[Claim] = set()
        kept: set[Claim] = set()
        of_text: dict[tuple[SourceId, TextDigest], list[DirectQuote]] = {}
        for one in quotes:
            of_text.setdefault((one.source, one.digest), []).append(one)
        for same in of_text.values():
            if cancelled():
                break
            old, new = self._old_text(same[0]), self._new_text(same[0].source)
            for one in same:
                if old is not None and not is_verbatim(one, old.text):
                    altered.add(claim_of(one))
                elif new is not None and new.digest != one.digest:
                    (kept if one.words in new.text else lost).add(claim_of(one))
        return Held(frozenset(altered), frozenset(lost), frozenset(kept))

    def _old_text(self, quote: DirectQuote) -> SourceText | None:
        try:
            return self._library.text(quote.digest)
        except NotFound:
            return None

    def _new_text(self, source: SourceId) -> SourceText | None:
        try:
            return self._library.text(self._library.source(source).digest)
        except NotFound:
            return None


def _taken(old: DirectQuote, text: SourceText, place: Span) -> DirectQuote:
    """The words at `place`; lawful edits stay only while the words are the same."""
    made = quote(old.id, old.source, text, place, voice=old.voice)
    return replace(made, edits=old.edits) if made.words == old.words else made
