"""Taking verbatim quotes from stored texts, and checking that they still stand there."""

from enum import Enum

from briefer.domain.anchor import Span
from briefer.domain.errors import NotFound
from briefer.domain.quote import DirectQuote, QuoteId, Voice, is_verbatim, quote
from briefer.domain.source import SourceId, TextDigest
from briefer.ports.library import LibraryReading


class Standing(Enum):
    """How a quote stands to the library."""

    VERBATIM = "verbatim"  # the words are the slice of the text they were taken from
    SOURCE_CHANGED = "source changed"  # still a slice of that text, but the source has a newer one
    DIFFERS = "differs"  # the words are not that slice
    NO_SOURCE = "no source"  # the text is not in this library, so nothing can be said


class Quoting:
    def __init__(self, library: LibraryReading) -> None:
        self._library = library

    def take(
        self, source: SourceId, digest: TextDigest, span: Span, *, id: QuoteId, voice: Voice = Voice.OWN
    ) -> DirectQuote:
        """The words at `span` of the stored text. Raises `NotFound` and `QuoteNotVerbatim`."""
        return quote(id, source, self._library.text(digest), span, voice=voice)

    def source_words(self, quote: DirectQuote) -> str:
        """What the text that it was taken from has at its place. Raises `NotFound`."""
        return quote.anchor.span.of(self._library.text(quote.digest).text)

    def standing(self, quote: DirectQuote) -> Standing:
        """Compares with the stored text; a near match is never a match and nothing is moved."""
        try:
            text = self._library.text(quote.digest)
        except NotFound:
            return Standing.NO_SOURCE
        if not is_verbatim(quote, text.text):
            return Standing.DIFFERS
        try:
            current = self._library.source(quote.source).digest
        except NotFound:
            return Standing.VERBATIM
        return Standing.VERBATIM if current == quote.digest else Standing.SOURCE_CHANGED
