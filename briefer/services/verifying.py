"""Holding a Word file, edited since or not, against the library."""

from dataclasses import dataclass
from pathlib import Path

from briefer.domain.errors import NotFound
from briefer.domain.proof import FoundQuote, QuoteProof, QuoteState, normalised
from briefer.domain.quote import with_fitting_edits
from briefer.ports.export import WordVerifying
from briefer.ports.library import LibraryReading


@dataclass(frozen=True, slots=True)
class Verified:
    """One quote of a file. `expected` are the words as exported, `None` where nobody has them any more.

    `compared` is false where the text they were taken from is not in this library, so that only the file itself could
    be asked. `in_newer_text` says, where the source has changed, whether the source's words still stand in its newer
    text, wherever that is.
    """

    proof: QuoteProof
    state: QuoteState
    tracked: bool
    expected: str | None
    found: str | None
    compared: bool
    in_newer_text: bool | None = None


class Verifying:
    def __init__(self, library: LibraryReading, word: WordVerifying) -> None:
        self._library = library
        self._word = word

    def verify(self, path: Path) -> tuple[Verified, ...]:
        """Every quote in the file. Raises `NotFound`, `FileDamaged`, `FormatTooNew`, `NothingToVerify`."""
        return tuple(map(self._verified, self._word.quotes(path)))

    def faults(self, path: Path) -> tuple[str, ...]:
        """What is wrong with a Word file as such, whoever wrote it. Raises `NotFound`, `FileDamaged`."""
        return self._word.faults(path)

    def _verified(self, quote: FoundQuote) -> Verified:
        proof, state = quote.proof, quote.state
        words = self._words(proof)
        if words is None:
            return Verified(proof, state, quote.tracked, quote.original, quote.found, compared=False)
        printed = with_fitting_edits(words, proof.edits)
        expected = " ".join(printed.split())
        if not proof.is_of(printed):  # the file's list was altered too: what it proves are not the source's words
            altered = QuoteState.GONE if state is QuoteState.GONE else QuoteState.CHANGED
            return Verified(proof, altered, False, expected, quote.found, compared=True)
        newer = self._newer_text(proof) if state is QuoteState.UNCHANGED else None
        if newer is None:
            return Verified(proof, state, quote.tracked, expected, quote.found, compared=True)
        still = normalised(words) in normalised(newer)
        return Verified(
            proof, QuoteState.SOURCE_CHANGED, quote.tracked, expected, quote.found, compared=True, in_newer_text=still
        )

    def _words(self, proof: QuoteProof) -> str | None:
        """The source's words at the quote's place in the text it was taken from."""
        try:
            text = self._library.text(proof.digest).text
        except NotFound:
            return None
        return proof.span.of(text)

    def _newer_text(self, proof: QuoteProof) -> str | None:
        """The source's current text, where it is another than the one that was quoted."""
        try:
            current = self._library.source(proof.source).digest
            return None if current == proof.digest else self._library.text(current).text
        except NotFound:
            return None
