"""What a command says: people's sentences or one JSON document on standard output, messages on standard error."""

import json
import os
import sys
from contextlib import suppress
from io import StringIO
from typing import Any, TextIO

from briefer.ports.work import Progress
from briefer.whole_file import clause_of

DONE, FOUND, REFUSED = 0, 1, 2  # exit statuses


class OutputLost(Exception):
    """Standard output takes no more: a pipe closed early, or a full disk behind it."""


class Console:
    def __init__(self, *, as_json: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.as_json = as_json
        self._out: TextIO = out or sys.stdout or StringIO()  # both are None where the caller has closed them
        self._err: TextIO = err or sys.stderr or StringIO()
        self._progress_shown = False
        self._has_document = False

    def say(self, sentence: str) -> None:
        """For people; not said where JSON is wanted. Raises `OutputLost`."""
        if not self.as_json:
            self._write(_in_encoding_of(self._out, sentence))

    def document(self, document: dict[str, Any]) -> None:
        """The command's one JSON document. Raises `OutputLost`."""
        if not self.as_json or self._has_document:
            return
        self._has_document = True
        text = json.dumps(document, ensure_ascii=False, indent=1)
        if text != _in_encoding_of(self._out, text):
            text = json.dumps(document, indent=1)
        self._write(text)

    def remark(self, sentence: str) -> None:
        """On standard error, in either form."""
        self.end_progress()
        with suppress(OSError):  # nowhere is left to say it
            print(_in_encoding_of(self._err, sentence), file=self._err)

    def refuse(self, sentence: str) -> int:
        """Says why nothing was done; the exit status."""
        self.remark(f"briefer: {sentence}")
        self.document({"error": sentence})
        return REFUSED

    def finish(self) -> None:
        """Hands on what was said. Raises `OutputLost`, as whoever reads it may have gone meanwhile."""
        self._write("", end="")

    def let_go(self, lost: OutputLost) -> int:
        """Drops what could not be written, or Python would try it again at its end; the exit status."""
        with suppress(OSError):  # not a file of the system's
            os.dup2(os.open(os.devnull, os.O_WRONLY), self._out.fileno())
        cause = lost.__cause__
        if isinstance(cause, OSError) and not isinstance(cause, BrokenPipeError):
            self.remark(f"briefer: The answer could not be written: {clause_of(cause)}.")
        return REFUSED

    def progress(self, step: Progress) -> None:
        if self._err.isatty():
            self._progress_shown = True
            line = _in_encoding_of(self._err, f"{step.done} of {step.total}  {one_line(step.what or '')}"[:108])
            print(f"\r\033[K{line}", end="", file=self._err, flush=True)

    def end_progress(self) -> None:
        if self._progress_shown:
            self._progress_shown = False
            print("\r\033[K", end="", file=self._err, flush=True)

    def _write(self, text: str, *, end: str = "\n") -> None:
        try:
            print(text, end=end, file=self._out, flush=not end)
        except OSError as error:
            raise OutputLost from error


def one_line(name: str) -> str:
    """A name from outside (of a file, a title) that stays on its line and sends the terminal no commands."""
    return "".join(letter if letter.isprintable() else "�" for letter in name)


def counted(number: int, noun: str) -> str:
    """ "1 source", "1,500 sources"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _in_encoding_of(stream: TextIO, text: str) -> str:
    """`text` with escapes for what the stream's encoding does not have: half characters of odd file names, mostly."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
