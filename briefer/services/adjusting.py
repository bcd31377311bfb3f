"""Putting right what reading made of a source: its encoding, its page furniture; and marking passages in it."""

from briefer.domain.decoding import Decoding
from briefer.domain.furniture_rules import FurnitureRule, rule_before, with_rules
from briefer.domain.mark import Mark
from briefer.domain.source import Source, SourceId, SourceText, TextDigest
from briefer.ports.librarian import Adjuster
from briefer.ports.library import AdjustmentsReading, LibraryReading
from briefer.ports.reading import OriginalReading
from briefer.ports.work import Cancelled, never


class Adjusting:
    """Reads here; leaves every change to the librarian process, which blocks until it is done."""

    def __init__(
        self, library: LibraryReading, kept: AdjustmentsReading, adjuster: Adjuster, originals: OriginalReading
    ) -> None:
        self._library, self._kept, self._adjuster, self._originals = library, kept, adjuster, originals

    def text(self, source: SourceId, digest: TextDigest) -> SourceText:
        """A text of a source, with its furniture as it was put right. Raises `NotFound`."""
        return with_rules(self._library.text(digest), source, self._kept.furniture_rules())

    # -- encodings ----------------------------------------------------------------------------------------------
    def decodings(self, source: Source, *, cancelled: Cancelled = never) -> tuple[Decoding, ...]:
        """How the file could be read, best first; none where it makes no difference. Raises `SourceUnreadable`."""
        return self._originals.decodings(source.path, cancelled=cancelled)

    def decode(self, source: SourceId, encoding: str | None) -> Source:
        """Reads it anew by an encoding, now and later. Raises `NotFound` and `SourceUnreadable`."""
        return self._adjuster.decode(source, encoding)

    # -- furniture ----------------------------------------------------------------------------------------------
    def furnish(self, rule: FurnitureRule) -> FurnitureRule | None:
        """Makes a rule; the one that it takes the place of."""
        before = rule_before(self._kept.furniture_rules(), rule)
        self._adjuster.furnish(rule, holds=True)
        return before

    def unfurnish(self, rule: FurnitureRule, before: FurnitureRule | None) -> None:
        """Takes a rule back: the one that was there before holds again, or none."""
        self._adjuster.furnish(before or rule, holds=before is not None)

    # -- marks --------------------------------------------------------------------------------------------------
    def marks(self) -> tuple[Mark, ...]:
        return self._kept.marks()

    def keep_mark(self, mark: Mark, *, kept: bool) -> None:
        """Puts a mark, or takes it away."""
        self._adjuster.mark(mark, kept=kept)
