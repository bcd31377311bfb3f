"""The child process that shows a source's own pages: `python -m briefer.ingest.original_worker`.

A request names the file (`path`, base64), the digest that its bytes must have (`digest`, or null for whatever they are
now) and what to `do`: "picture" (`page`, `width` in pixels), "marks" (`page`, `pieces`) or "decodings".
"""

import base64
import os
from hashlib import sha256
from pathlib import Path
from typing import Any

from briefer.codec import decode, encode
from briefer.domain.errors import SourceUnreadable
from briefer.domain.original import PagePiece
from briefer.domain.source import SourceStatus
from briefer.ingest.channel import serve
from briefer.ingest.decodings import decodings_of
from briefer.ingest.file_bytes import file_bytes
from briefer.ingest.original_pages import OriginalPages
from briefer.ingest.pdf_pages import PdfBroken, PdfLocked
from briefer.ingest.refusals import refusal

LOCKED = "The pages of a file with a password are not shown. The text is not affected."
CHANGED = "The file has changed since it was read, so its pages may differ from this text."


class Opened:
    """The file that was asked for last stays open, for as long as it is the same file."""

    def __init__(self) -> None:
        self._key: tuple[Path, int, int] | None = None
        self._digest = ""
        self._pages: OriginalPages | None = None

    def pages(self, path: Path, digest: str | None) -> OriginalPages:
        """Raises `SourceUnreadable`."""
        key = _key(path)
        if self._pages is None or key is None or key != self._key:
            self._open(path, key)
        if digest is not None and digest != self._digest:
            raise SourceUnreadable(path, SourceStatus.CHANGED.value, CHANGED)
        assert self._pages is not None
        return self._pages

    def _open(self, path: Path, key: tuple[Path, int, int] | None) -> None:
        if self._pages is not None:
            self._pages.close()
            self._pages = None
        data = file_bytes(path)
        self._pages, self._digest, self._key = OriginalPages(data), sha256(data).hexdigest(), key


def answer_to(request: dict[str, Any], opened: Opened) -> dict[str, Any]:
    """What is written back for one request."""
    path = Path(os.fsdecode(base64.b64decode(request["path"])))
    try:
        if request["do"] == "decodings":
            return {"decodings": encode(decodings_of(path, file_bytes(path)))}
        pages = opened.pages(path, request["digest"])
        match request["do"]:
            case "picture":
                picture = pages.picture(request["page"], request["width"])
                return {"picture": {**encode(picture), "png": base64.b64encode(picture.png).decode("ascii")}}
            case "marks":
                return {"marks": encode(pages.marks(request["page"], decode(request["pieces"], tuple[PagePiece, ...])))}
            case other:
                raise ValueError(f"nothing is known of {other!r}")
    except PdfLocked:
        error = SourceUnreadable(path, SourceStatus.ENCRYPTED.value, LOCKED)
    except PdfBroken:
        error = refusal(path, SourceStatus.DAMAGED)
    except SourceUnreadable as unreadable:
        error = unreadable
    return {"unreadable": {"status": error.status, "reason": error.reason}}


def _key(path: Path) -> tuple[Path, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return path, found.st_size, found.st_mtime_ns


def main() -> None:
    opened = Opened()
    serve(lambda request: answer_to(request, opened), niceness=0)


if __name__ == "__main__":
    main()
