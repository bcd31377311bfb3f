"""Looks at a source's own pages in a child process that is killed when it hangs, grows or dies."""

import base64
import json
import logging
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefer.codec import decode, encode
from briefer.domain.decoding import Decoding
from briefer.domain.errors import Cancelled, SourceUnreadable
from briefer.domain.original import PageMarks, PagePicture, PagePiece
from briefer.domain.source import SourceStatus
from briefer.ingest.child import ChildFailed, ChildTookTooLong, Limits, OneChild, command_of
from briefer.ports.work import Cancelled as Asked
from briefer.ports.work import never

log = logging.getLogger(__name__)

WORKER = command_of("briefer.ingest.original_worker")
LIMITS = Limits(deadline=10.0, watch_every=0.02)
_STOPPED = "This page cannot be shown: the program that draws it stopped. The text is not affected."
_TOO_LONG = "This page cannot be shown: drawing it takes too long. The text is not affected."


class ChildOriginals:
    """`OriginalReading` over a child process. Calls from several threads wait for each other.

    A child is started at the first call. It is killed at a page that it cannot draw, and another takes its place.
    """

    def __init__(self, command: Sequence[str] = WORKER, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._lock = threading.Lock()
        self._child = OneChild(command, limits)

    def picture(
        self, path: Path, digest: str | None, page: int, *, width: int, cancelled: Asked = never
    ) -> PagePicture:
        answer = self._ask(path, {"do": "picture", "digest": digest, "page": page, "width": width}, cancelled)
        match answer:
            case {"picture": {"png": str(png), **rest}}:
                return decode({**rest, "png": base64.b64decode(png)}, PagePicture)
            case _:
                raise _stopped(path)

    def marks(
        self, path: Path, digest: str | None, page: int, *, pieces: Sequence[PagePiece], cancelled: Asked = never
    ) -> PageMarks:
        order = {"do": "marks", "digest": digest, "page": page, "pieces": [encode(piece) for piece in pieces]}
        match self._ask(path, order, cancelled):
            case {"marks": marks}:
                return decode(marks, PageMarks)
            case _:
                raise _stopped(path)

    def decodings(self, path: Path, *, cancelled: Asked = never) -> tuple[Decoding, ...]:
        match self._ask(path, {"do": "decodings"}, cancelled):
            case {"decodings": decodings}:
                return decode(decodings, tuple[Decoding, ...])
            case _:
                raise _stopped(path)

    def close(self) -> None:
        """Ends the child, in the middle of a page too. A later call starts a new one."""
        self._child.stop()
        with self._lock:
            self._child.end()
            self._child.may_start_again()

    def _ask(self, path: Path, order: dict[str, Any], cancelled: Asked) -> Any:
        request = json.dumps({**order, "path": base64.b64encode(os.fsencode(path)).decode("ascii")})
        with self._lock:
            if cancelled():
                raise Cancelled("This page is not wanted any more.")
            try:
                line = self._child.ask(request.encode("ascii") + b"\n", self._limits.deadline, cancelled=cancelled)
                answer = json.loads(line)
            except (ChildFailed, ValueError) as error:
                log.warning("Showing a page of %r failed: %s", path, error)
                self._child.end()
                raise _stopped(path, error) from error
        match answer:
            case {"unreadable": {"status": str(status), "reason": str(reason)}}:
                raise SourceUnreadable(path, SourceStatus(status).value, reason)
            case _:
                return answer


def _stopped(path: Path, error: Exception | None = None) -> SourceUnreadable:
    if isinstance(error, ChildTookTooLong):
        return SourceUnreadable(path, SourceStatus.TOOK_TOO_LONG.value, _TOO_LONG)
    return SourceUnreadable(path, SourceStatus.READER_STOPPED.value, _STOPPED)
