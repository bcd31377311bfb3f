"""Reading files: their text, and their pages as they look."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from briefer.domain.decoding import Decoding
from briefer.domain.original import PageMarks, PagePicture, PagePiece
from briefer.domain.source import SourceStatus, SourceText
from briefer.ports.work import Cancelled, never


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was read. `raw_digest` is the SHA-256 of the file's bytes, hexadecimal."""

    path: Path
    raw_digest: str
    text: SourceText
    status: SourceStatus
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How a person wants a file to be read.

    `encoding` (as Python names it) is the one in which its text looks right. `password` opens it; it is said to the
    process that reads, and kept nowhere. `is_large`: it may have more text than is read unasked.
    """

    encoding: str | None = None
    password: str | None = field(default=None, repr=False)
    is_large: bool = False


AS_IT_IS = ReadAs()


class FileReading(Protocol):
    """Reads files as text in a process that may be killed."""

    def read(self, path: Path, how: ReadAs = AS_IT_IS) -> Read:
        """The file's text. What of `how` means nothing for the format is left aside. Raises `SourceUnreadable` with
        status and reason; never anything else for a bad file."""

    def close(self) -> None: ...


class OriginalReading(Protocol):
    """Looks at a source's own pages, in a process that may be killed.

    `digest` is what the SHA-256 of the file's bytes must be; `None` takes the file as it is now. Pages count from 1.
    Every call blocks; it raises `SourceUnreadable`, and `Cancelled` where `cancelled` says so.
    """

    def picture(
        self, path: Path, digest: str | None, page: int, *, width: int, cancelled: Cancelled = never
    ) -> PagePicture:
        """The page, `width` pixels wide; the last one where the file has fewer pages."""

    def marks(
        self, path: Path, digest: str | None, page: int, *, pieces: Sequence[PagePiece], cancelled: Cancelled = never
    ) -> PageMarks:
        """Where the words of the pieces stand on the page, as far as that is certain."""

    def decodings(self, path: Path, *, cancelled: Cancelled = never) -> tuple[Decoding, ...]:
        """What the file's text becomes by this encoding and that, the most plausible first, each reading once. None
        where all encodings read it alike."""

    def close(self) -> None: ...
