"""Reads files in a child process that is killed when it hangs, grows or dies; the file is then tried once more."""

import json
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import psutil

import briefer
from briefer.codec import BadShape, decode
from briefer.domain.errors import Cancelled, SourceUnreadable
from briefer.domain.source import SourceStatus, SourceText
from briefer.ingest.refusals import refusal, took_too_long
from briefer.ingest.worker import request_for
from briefer.ports import Read

log = logging.getLogger(__name__)

WORKER = (sys.executable, "-P", "-m", "briefer.ingest.worker")  # -P: nothing is imported from the current folder
_PACKAGES = str(Path(briefer.__file__).resolve().parent.parent)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for a file, seconds for its second try, bytes of memory, files until a new child is started."""

    deadline: float = 20.0
    second_deadline: float = 35.0
    memory: int = 900 * 1024 * 1024
    files: int = 500
    watch_every: float = 0.1


class ChildReader:
    """`FileReading` over a child process. Calls from several threads wait for each other.

    `command` starts the worker; a frozen program gives its own. A child is started when the first file is read.
    """

    def __init__(self, command: Sequence[str] = WORKER, limits: Limits | None = None) -> None:
        self._command = tuple(command)
        self._limits = limits or Limits()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._child: _Child | None = None

    def read(self, path: Path) -> Read:
        """The file's text. Raises `SourceUnreadable`, and `Cancelled` where the reader is closed meanwhile."""
        with self._lock:
            try:
                return self._once(path, self._limits.deadline)
            except _Failed as error:
                self._raise_if_closing()
                log.warning("Reading %r failed and is tried again: %s", path, error)
            try:
                return self._once(path, self._limits.second_deadline)
            except _TookTooLong as error:
                self._raise_if_closing()
                raise took_too_long(path, self._limits.second_deadline) from error
            except _Failed as error:
                self._raise_if_closing()
                log.warning("Reading %r failed twice: %s", path, error)
                raise refusal(path, SourceStatus.READER_STOPPED) from error

    def close(self) -> None:
        """Ends the child, in the middle of a file too. A later `read` starts a new one."""
        self._closing.set()
        child = self._child
        if child is not None:
            child.stop()
        with self._lock:
            self._end_child()
            self._closing.clear()

    def _raise_if_closing(self) -> None:
        if self._closing.is_set():
            raise Cancelled("Reading was stopped because the reader was closed.")

    def _once(self, path: Path, deadline: float) -> Read:
        if self._child is not None and self._child.files >= self._limits.files:
            self._end_child()
        if self._child is None:
            self._child = _Child(self._command)
            self._raise_if_closing()
        try:
            answer = self._child.ask(request_for(path), deadline, self._limits)
            return _read_from(answer, path)
        except _Failed:
            self._end_child()
            raise

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None


class _Failed(Exception):
    """The child gave no usable answer."""


class _TookTooLong(_Failed):
    pass


class _Child:
    """One running worker. `files` counts what it was asked for."""

    def __init__(self, command: Sequence[str]) -> None:
        self.files = 0
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._complaints: deque[bytes] = deque(maxlen=50)
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={
                    **os.environ,
                    "PYTHONPATH": os.pathsep.join(filter(None, (_PACKAGES, os.environ.get("PYTHONPATH")))),
                },
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise _Failed(f"the reader could not be started: {error}") from error
        self._threads = (
            threading.Thread(target=self._collect_answers, name="briefer-answers", daemon=True),
            threading.Thread(target=self._collect_complaints, name="briefer-complaints", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def ask(self, request: bytes, deadline: float, limits: Limits) -> bytes:
        """The answer line. Raises `_Failed` after `deadline` seconds, over `limits.memory`, or when the child dies."""
        self.files += 1
        try:
            _pipe(self._process.stdin).write(request)
            _pipe(self._process.stdin).flush()
        except OSError as error:
            raise _Failed(f"the reader is gone: {error}") from error
        end = time.monotonic() + deadline
        while (left := end - time.monotonic()) > 0:
            try:
                answer = self._answers.get(timeout=min(limits.watch_every, left))
            except queue.Empty:
                if self._memory() > limits.memory:
                    raise _Failed(f"the reader took more than {limits.memory} bytes of memory") from None
                continue
            if answer is None:
                raise _Failed("the reader ended by itself:\n" + self._last_words())
            return answer
        raise _TookTooLong(f"no answer within {deadline:g} seconds")

    def stop(self) -> None:
        """Ends the process; from any thread."""
        self._process.kill()

    def kill(self) -> None:
        """Ends the process and everything that was started for it."""
        self.stop()
        self._process.wait()
        with suppress(OSError):  # what could not be written any more
            _pipe(self._process.stdin).close()
        for thread in self._threads:
            thread.join()
        _pipe(self._process.stdout).close()
        _pipe(self._process.stderr).close()

    def _memory(self) -> int:
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.NoSuchProcess:
            return 0  # its end is seen where answers are collected

    def _last_words(self) -> str:
        self._threads[1].join(1.0)
        return b"".join(self._complaints).decode("utf-8", "replace")

    def _collect_answers(self) -> None:
        for line in _pipe(self._process.stdout):
            self._answers.put(line)
        self._answers.put(None)

    def _collect_complaints(self) -> None:
        for line in _pipe(self._process.stderr):
            self._complaints.append(line)


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # all three are pipes
    return stream


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
                raise _Failed("the reader's answer is not one of its answers")
    except (ValueError, BadShape) as error:
        raise _Failed(f"the reader's answer makes no sense: {error}") from error
