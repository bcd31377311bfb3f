"""Reads files in a child process that is killed when it hangs, grows or dies; the file is then tried once more."""

import json
import logging
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefer.codec import BadShape, decode
from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import SourceStatus, SourceText
from briefer.ingest.child import ChildFailed, ChildTookTooLong, Limits, OneChild, command_of
from briefer.ingest.refusals import refusal, took_too_long
from briefer.ingest.worker import request_for
from briefer.ports.reading import Read

log = logging.getLogger(__name__)

WORKER = command_of("briefer.ingest.worker")


class ChildReader:
    """`FileReading` over a child process. Calls from several threads wait for each other.

    `command` starts the worker; a frozen program gives its own. A child is started when the first file is read.
    """

    def __init__(self, command: Sequence[str] = WORKER, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._lock = threading.Lock()
        self._child = OneChild(command, self._limits)

    def read(self, path: Path, encoding: str | None = None) -> Read:
        """The file's text. Raises `SourceUnreadable`, and `Cancelled` where the reader is closed meanwhile."""
        with self._lock:
            try:
                return self._once(path, encoding, self._limits.deadline)
            except ChildFailed as error:
                log.warning("Reading %r failed and is tried again: %s", path, error)
            try:
                return self._once(path, encoding, self._limits.second_deadline)
            except ChildTookTooLong as error:
                raise took_too_long(path, self._limits.second_deadline) from error
            except ChildFailed as error:
                log.warning("Reading %r failed twice: %s", path, error)
                raise refusal(path, SourceStatus.READER_STOPPED) from error

    def close(self) -> None:
        """Ends the child, in the middle of a file too. A later `read` starts a new one."""
        self._child.stop()
        with self._lock:
            self._child.end()
            self._child.may_start_again()

    def _once(self, path: Path, encoding: str | None, deadline: float) -> Read:
        answer = self._child.ask(request_for(path, encoding), deadline)
        try:
            return _read_from(answer, path)
        except ChildFailed:
            self._child.end()
            raise


def _read_from(answer: bytes, path: Path) -> Read:
    try:
        shape: Any = json.loads(answer)
        match shape:
            case {"unreadable": {"status": str(status), "reason": str(reason)}}:
                raise SourceUnreadable(path, SourceStatus(status).value, reason)
            case {
                "read": {"raw_digest": str(digest), "text": text, "status": status, "reason": str() | None as reason}
            }:
                return Read(path, digest, decode(text, SourceText), SourceStatus(status), reason)
            case _:
                raise ChildFailed("the reader's answer is not one of its answers")
    except (ValueError, BadShape) as error:
        raise ChildFailed(f"the reader's answer makes no sense: {error}") from error
