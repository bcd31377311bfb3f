"""Why a file cannot become a source, as whole sentences for people."""

from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import SourceStatus

TOO_LARGE = "This file is larger than briefer reads by itself (100 MB of text)."
FAR_TOO_LARGE = "This file is larger than briefer can read (300 MB of text)."
PASSWORD_NEEDED = "This file is protected. Enter its password to read it; it is not stored."
WRONG_PASSWORD = "This is not the password of this file."
CHECK_TEXT = "Some characters may be wrong. The encoding was guessed."

_SENTENCES = {
    SourceStatus.READER_STOPPED: "Reading this file failed twice. Other sources are not affected.",
    SourceStatus.NOTHING_READABLE: "No text was found in this file.",
    SourceStatus.EMPTY: "The file is empty.",
    SourceStatus.NO_ACCESS: "You do not have permission to read this file.",
    SourceStatus.MISSING: "The file was moved or deleted. Your quotations are kept.",
    SourceStatus.DAMAGED: "The file is incomplete or damaged and could not be read.",
    SourceStatus.UNSAFE: "This file is built in a way that can harm your computer, so it was not opened.",
    SourceStatus.ENCRYPTED: "This kind of file is not yet read with a password. Save a copy without one and add that.",
    SourceStatus.NO_TEXT_LAYER: "This is a picture of pages. briefer cannot search or quote it.",
    SourceStatus.CHANGED: "The file is being written to. Add it again when that is finished.",
}


def refusal(path: Path, status: SourceStatus) -> SourceUnreadable:
    """The error for a status that has one fixed sentence."""
    return SourceUnreadable(path, status.value, _SENTENCES[status])


def too_large(path: Path, *, asked: bool) -> SourceUnreadable:
    """`asked`: a person wanted it to be read although it is large, and it is larger than that."""
    return SourceUnreadable(path, SourceStatus.TOO_LARGE.value, FAR_TOO_LARGE if asked else TOO_LARGE)


def locked(path: Path, *, tried: bool) -> SourceUnreadable:
    """A file that its password would open. `tried`: one was given, and does not."""
    return SourceUnreadable(path, SourceStatus.ENCRYPTED.value, WRONG_PASSWORD if tried else PASSWORD_NEEDED)


def unsupported(path: Path, kind: str) -> SourceUnreadable:
    """`kind` says what the file is, for people ("PDF document")."""
    return SourceUnreadable(path, SourceStatus.UNSUPPORTED.value, unsupported_sentence(kind))


def not_text(path: Path, kind: str) -> SourceUnreadable:
    """A file that is named as text and holds something else. `kind` says what ("binary data")."""
    return SourceUnreadable(path, SourceStatus.NOT_TEXT.value, unsupported_sentence(f"{kind}, named as text"))


def unsupported_sentence(kind: str) -> str:
    return f"briefer does not read this kind of file ({kind})."


def took_too_long(path: Path, seconds: float) -> SourceUnreadable:
    return SourceUnreadable(path, SourceStatus.TOOK_TOO_LONG.value, f"Reading was stopped after {seconds:g} seconds.")
