"""Long Word files are made in a process of their own: `python -m briefer.export.word.apart`.

In a thread of the window's they would hold the window up: memory that a large tree of XML leaves is put in order at one
stroke, and nothing else of the program runs meanwhile. The file itself is saved by the program, as every other.

A process that fails says nothing: what it was asked for is done here, where it succeeds or raises what there is to say.
"""

import logging
import pickle
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from briefer.domain.manuscript import Manuscript, Written
from briefer.export.word.document import Made, word_document
from briefer.export.word.writer import Checked, WordWriter, checked
from briefer.paths import own_environment

log = logging.getLogger(__name__)

LONG = 1_000  # blocks of a manuscript: a process takes a quarter of a second to start, about what these take to write
COMMAND = (sys.executable, "-P", "-m", "briefer.export.word.apart")


class LongApart:
    """`WordWriter`, for long manuscripts in a process of its own."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._command = tuple(command)

    def write(self, manuscript: Manuscript, path: Path) -> Written:
        """As `WordWriter.write`."""
        if len(manuscript.blocks) < LONG:
            return WordWriter().write(manuscript, path)
        with _Process(self._command) as process:
            return WordWriter(process.make, process.check).write(manuscript, path)


class _Process:
    """For one file. Ends when it is left, whatever it is at."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process: subprocess.Popen[bytes] | None = None
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
        """As `word_document`."""
        made = self._answer(manuscript)
        return made if isinstance(made, Made) else word_document(manuscript)

    def check(self, written: bytes, path: Path, manuscript: Manuscript, *, notes_there: int) -> Checked:
        """As `checked`, of the manuscript that was made."""
        found = self._answer((written, path))
        return found if isinstance(found, Checked) else checked(written, path, manuscript, notes_there=notes_there)

    def _answer(self, asked: object) -> Any:
        """`None` where the process fails; it is then gone."""
        if self._process is None:
            return None
        try:
            pickle.dump(asked, _pipe(self._process.stdin), pickle.HIGHEST_PROTOCOL)
            _pipe(self._process.stdin).flush()
            return pickle.load(_pipe(self._process.stdout))
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            log.warning("the process that writes the Word file failed: %r", error)
            self._end()
            return None

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what could not be written any more
                _pipe(pipe).close()


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # both are pipes
    return stream


def main() -> None:
    """Answers a manuscript with the document, and the bytes of the file with what stands in it."""
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    manuscript = pickle.load(questions)
    made = word_document(manuscript)
    pickle.dump(made, answers, pickle.HIGHEST_PROTOCOL)
    answers.flush()
    written, path = pickle.load(questions)
    pickle.dump(checked(written, path, manuscript, notes_there=made.notes_there), answers, pickle.HIGHEST_PROTOCOL)


if __name__ == "__main__":
    main()
