"""The steps from bytes to canonical text that plain text and Markdown share."""

from dataclasses import dataclass
from pathlib import Path

from briefer.domain.source import SourceStatus, TextChange
from briefer.ingest.canonical import canonical
from briefer.ingest.decoded import SURE, NotText
from briefer.ingest.encoding import decode, decoded_by
from briefer.ingest.refusals import CHECK_TEXT, not_text, refusal, too_large
from briefer.ingest.sizes import text_at_most
from briefer.ports.reading import AS_IT_IS, ReadAs


@dataclass(frozen=True, slots=True)
class TextFile:
    """Canonical text and how it came about."""

    text: str
    changes: tuple[TextChange, ...]
    encoding: str
    confidence: float

    @property
    def status(self) -> SourceStatus:
        """Text is to be checked where the encoding was guessed, or where bytes of it could not be decoded."""
        lost = any(change.original.startswith("byte") for change in self.changes)
        return SourceStatus.CHECK_TEXT if lost or self.confidence < SURE else SourceStatus.READY

    @property
    def reason(self) -> str | None:
        return CHECK_TEXT if self.status is SourceStatus.CHECK_TEXT else None


def text_file(path: Path, data: bytes, how: ReadAs = AS_IT_IS, *, at_most: int | None = None) -> TextFile:
    """By the encoding that a person has chosen, if any. Raises `SourceUnreadable`: no text, nothing but white space,
    more than `at_most` characters, or else more than is read so."""
    try:
        decoded = decode(data) if how.encoding is None else decoded_by(data, how.encoding)
    except NotText as error:
        raise not_text(path, str(error)) from error
    text, changes = canonical(decoded.text)
    if len(text) > (text_at_most(how) if at_most is None else at_most):
        raise too_large(path, asked=how.is_large)
    if not text.strip():
        raise refusal(path, SourceStatus.NOTHING_READABLE)
    return TextFile(text, changes, decoded.encoding, decoded.confidence)
