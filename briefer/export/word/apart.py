"""Long Word files are made in a process of their own: `python -m briefer.export.word.apart`.

In a thread of the window's they would hold the window up: memory that a large tree of XML leaves is put in order at one
stroke, and nothing else of the program runs meanwhile. The file itself is saved by the program, as every other.

A process that ends by itself says nothing: what it was asked for is done here, where it succeeds or raises what there
is to say. One that was ended from outside, or does not end, is told of: the same could befall the program itself.
"""

import logging
import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from briefer.domain.errors import Cancelled as Stopped
from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import Manuscript, Written
from briefer.export.word.document import Made, word_document
from briefer.export.word.writer import Checked, WordWriter, checked
from briefer.paths import own_environment
from briefer.ports.work import Cancelled, never

log = logging.getLogger(__name__)

LONG = 1_000  # blocks of a manuscript: a process takes a quarter of a second to start, about what these take to write
COMMAND = (sys.executable, "-P", "-m", "briefer.export.word.apart")
WATCH = 0.05  # seconds between two looks at whether the file is still wanted
LAST = 2.0  # seconds that a process which said its last has to end by itself
BY_ITSELF = (0, 1)  # exit statuses; Python's own after an error is 1, those of signals and crashes are others
NO_MEMORY = 3  # the exit status of ours that tells it: the program would run short of it as well


def minutes_for(manuscript: Manuscript) -> float:
    """How long the process may work on one answer.

    800,000 plain blocks were checked in a minute, which takes longer than making them. Rich ones, a slow computer and
    one that is busy with other things may take forty times as long together; what takes longer will not end.
    """
    return 2 + len(manuscript.blocks) / 20_000


class LongApart:
    """`WordWriter`, for long manuscripts in a process of its own."""

    def __init__(
        self, command: Sequence[str] = COMMAND, *, minutes: Callable[[Manuscript], float] = minutes_for
    ) -> None:
        self._command, self._minutes = tuple(command), minutes

    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        """As `WordWriter.write`."""
        if len(manuscript.blocks) < LONG:
            return WordWriter().write(manuscript, path, cancelled=cancelled)
        with _Process(self._command, path, self._minutes(manuscript), cancelled) as process:
            return WordWriter(process.make, process.check).write(manuscript, path, cancelled=cancelled)


class _Process:
    """For one file, meant for `path`. Ends when it is left, whatever it is at."""

    def __init__(self, command: Sequence[str], path: Path, minutes: float, cancelled: Cancelled) -> None:
        self._path, self._minutes, self._cancelled = path, minutes, cancelled
        self._process: subprocess.Popen[bytes] | None = None
        self._talk = ThreadPoolExecutor(1, thread_name_prefix="briefer-word")  # a pipe may never be read or written
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=own_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            log.warning("no process to write the Word file could be started: %s", error)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def make(self, manuscript: Manuscript) -> Made:
        """As `word_document`. Raises also `Cancelled`, and `ExportFailed` where the process is killed or hangs."""
        made = self._answer((manuscript, self._path))
        return made if isinstance(made, Made) else word_document(manuscript)

    def check(self, written: bytes, path: Path, manuscript: Manuscript, *, notes_there: int) -> Checked:
        """As `checked`, of the bytes that were made; raises what `make` raises."""
        found = self._answer()
        return found if isinstance(found, Checked) else checked(written, path, manuscript, notes_there=notes_there)

    def _answer(self, asked: object = None) -> Any:
        """The next one, which may have to be asked for first; `None` where the process ended by itself."""
        if self._process is None:
            return None
        answer = self._talk.submit(_exchanged, self._process, asked)
        try:
            self._watch(answer)
            return answer.result()
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(LAST)
            status = self._end()
            log.warning("the process that writes the Word file failed with status %s: %r", status, error)
            if status not in BY_ITSELF:
                why = (
                    "the computer ended the process that makes it, as it does when memory runs short. Nothing was "
                    "written; close other programs and export it again"
                )
                raise ExportFailed(self._path, why) from error
            return None

    def _watch(self, answer: "Future[Any]") -> None:
        """Returns when there is an answer. The looks are counted, not the hours: the computer may sleep meanwhile."""
        for _ in range(max(round(self._minutes * 60 / WATCH), 1)):
            if wait((answer,), WATCH).done:
                return
            if self._cancelled():
                self._end()
                raise Stopped
        self._end()
        why = (
            f"making it took more than {self._minutes:.0f} minutes, so it was given up. Nothing was written; export it "
            "again"
        )
        raise ExportFailed(self._path, why)

    def _end(self) -> int | None:
        """Its exit status, where it was still there."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
        self._talk.shutdown()
        if process is None:
            return None
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what could not be written any more
                _pipe(pipe).close()
        return process.returncode


def _exchanged(process: "subprocess.Popen[bytes]", asked: object) -> Any:
    if asked is not None:
        pickle.dump(asked, _pipe(process.stdin), pickle.HIGHEST_PROTOCOL)
        _pipe(process.stdin).flush()
    return pickle.load(_pipe(process.stdout))


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # both are pipes
    return stream


def main() -> None:
    """Answers a manuscript, and the path that it is meant for, with the document and with what stands in that."""
    answers = sys.stdout.buffer
    try:
        manuscript, path = pickle.load(sys.stdin.buffer)
        made = word_document(manuscript)
        pickle.dump(made, answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()
        pickle.dump(
            checked(made.data, path, manuscript, notes_there=made.notes_there), answers, pickle.HIGHEST_PROTOCOL
        )
    except MemoryError:
        raise SystemExit(NO_MEMORY) from None


if __name__ == "__main__":
    main()
