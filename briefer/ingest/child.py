"""A child process that works on files, and is killed when it hangs, grows or dies: that costs one request."""

import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import IO

import psutil

from briefer.domain.errors import Cancelled
from briefer.paths import own_environment
from briefer.ports.work import Cancelled as Asked
from briefer.ports.work import never


def command_of(module: str) -> tuple[str, ...]:
    """What starts a module of ours as a program. -P: nothing is imported from the current folder."""
    return (sys.executable, "-P", "-m", module)


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for a file, seconds for its second try, bytes of memory, files until a new child is started; seconds
    that an answer is waited for which is not wanted any more."""

    deadline: float = 20.0
    second_deadline: float = 35.0
    memory: int = 900 * 1024 * 1024
    files: int = 500
    watch_every: float = 0.1
    grace: float = 1.0


class ChildFailed(Exception):
    """The child gave no usable answer."""


class ChildTookTooLong(ChildFailed):
    """No answer before the deadline."""


class Child:
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
                env=own_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ChildFailed(f"the reader could not be started: {error}") from error
        self._threads = (
            threading.Thread(target=self._collect_answers, name="briefer-answers", daemon=True),
            threading.Thread(target=self._collect_complaints, name="briefer-complaints", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def ask(self, request: bytes, deadline: float, limits: Limits, *, cancelled: Asked = never) -> bytes:
        """The answer line. Raises `ChildFailed` after `deadline` seconds, over `limits.memory`, or when the child dies;
        `Cancelled` where nobody wants the answer any more and it does not come soon."""
        self.files += 1
        try:
            _pipe(self._process.stdin).write(request)
            _pipe(self._process.stdin).flush()
        except OSError as error:
            raise ChildFailed(f"the reader is gone: {error}") from error
        end = time.monotonic() + deadline
        given_up: float | None = None
        while (left := end - time.monotonic()) > 0:
            if given_up is None and cancelled():
                given_up = time.monotonic() + limits.grace
            if given_up is not None and time.monotonic() > given_up:
                raise Cancelled("The answer is not wanted any more.")
            try:
                answer = self._answers.get(timeout=min(limits.watch_every, left))
            except queue.Empty:
                if self._memory() > limits.memory:
                    raise ChildFailed(f"the reader took more than {limits.memory} bytes of memory") from None
                continue
            if answer is None:
                raise ChildFailed("the reader ended by itself:\n" + self._last_words())
            return answer
        raise ChildTookTooLong(f"no answer within {deadline:g} seconds")

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


class OneChild:
    """A child at hand: started at the first request, anew after a failure or after `limits.files` requests.

    For one thread at a time, but for `stop`.
    """

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._command = tuple(command)
        self._limits = limits
        self._child: Child | None = None
        self._stopping = threading.Event()

    @property
    def is_stopping(self) -> bool:
        return self._stopping.is_set()

    def ask(self, request: bytes, deadline: float, *, limits: Limits | None = None, cancelled: Asked = never) -> bytes:
        """The answer line; `limits` for this request alone. Raises what `Child.ask` raises, and `Cancelled` while
        stopping; then the child is gone."""
        if self._child is not None and self._child.files >= self._limits.files:
            self.end()
        try:
            if self._child is None:
                self._child = Child(self._command)
            if self.is_stopping:
                raise Cancelled("The child was stopped.")
            return self._child.ask(request, deadline, limits or self._limits, cancelled=cancelled)
        except ChildFailed as error:
            self.end()
            if self.is_stopping:
                raise Cancelled("The child was stopped.") from error
            raise
        except Cancelled:
            self.end()
            raise

    def stop(self) -> None:
        """Ends what the child is at; from any thread. `end` has to follow."""
        self._stopping.set()
        child = self._child
        if child is not None:
            child.stop()

    def end(self) -> None:
        """Ends the child. A later `ask` starts a new one."""
        if self._child is not None:
            self._child.kill()
            self._child = None

    def may_start_again(self) -> None:
        self._stopping.clear()


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # all three are pipes
    return stream
