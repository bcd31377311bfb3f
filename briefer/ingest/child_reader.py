"""Reads files in a child process that is killed when it hangs, grows or dies; the file is then tried once more."""

import json
import logging
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

from briefer.codec import BadShape, decode
from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import SourceStatus, SourceText
from briefer.ingest.child import ChildFailed, ChildTookTooLong, Limits, OneChild, command_of
from briefer.ingest.refusals import refusal, took_too_long
from briefer.ingest.worker import request_for
from briefer.ports.reading import AS_IT_IS, Read, ReadAs

log = logging.getLogger(__name__)

WORKER = command_of("briefer.ingest.worker")
HALF_OF_ALL = psutil.virtual_memory().total // 2
LARGE = Limits(deadline=600.0, memory=max(Limits().memory, HALF_OF_ALL))  # where a person wants a large file read


class ChildReader:
    """`FileReading` over a child process. Calls from several threads wait for each other.

    `command` starts the worker; a frozen program gives its own. A child is started when the first file is read.
    """

    def __init__(self, command: Sequence[str] = WORKER, limits: Limits | None = None, large: Limits = LARGE) -> None:
        """`large` are the limits for large files."""
        self._limits, self._large = limits or Limits(), large
        self._lock = threading.Lock()
        self._child = OneChild(command, self._limits)

    def read(self, path: Path, how: ReadAs = AS_IT_IS) -> Read:
        """The file's text. Raises `SourceUnreadable`, and `Cancelled` where the reader is closed meanwhile."""
        with self._lock:
            if how.is_large:
                return self._large_one(path, how)
            try:
                return self._once(path, how, self._limits.deadline, self._limits)
            except ChildFailed as error:
                log.warning("Reading %r failed and is tried again: %s", path, error)
            return self._at_last(path, how, self._limits.second_deadline, self._limits)

    def close(self) -> None:
        """Ends the child, in the middle of a file too. A later `read` starts a new one."""
        self._child.stop()
        with self._lock:
            self._child.end()
            self._child.may_start_again()

    def _large_one(self, path: Path, how: ReadAs) -> Read:
        """With time and memory at once; a second try would come to nothing else. The child has grown, and goes."""
        try:
            return self._at_last(path, how, self._large.deadline, self._large)
        finally:
            self._child.end()

    def _at_last(self, path: Path, how: ReadAs, deadline: float, limits: Limits) -> Read:
        """The last try: why it failed is told."""
        try:
            return self._once(path, how, deadline, limits)
        except ChildTookTooLong as error:
            raise took_too_long(path, deadline) from error
        except ChildFailed as error:
            log.warning("Reading %r failed: %s", path, error)
            raise refusal(path, SourceStatus.READER_STOPPED) from error

    def _once(self, path: Path, how: ReadAs, deadline: float, limits: Limits) -> Read:
        answer = self._child.ask(request_for(path, how), deadline, limits=limits)
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
