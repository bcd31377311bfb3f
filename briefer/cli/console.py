"""What a command says: people's sentences or one JSON document on standard output, messages on standard error."""

import json
import sys
from typing import Any, TextIO

from briefer.ports import Progress

DONE, FOUND, REFUSED = 0, 1, 2  # exit statuses


class Console:
    def __init__(self, *, as_json: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._progress_shown = False

    def say(self, sentence: str) -> None:
        """For people; not said where JSON is wanted."""
        if not self.as_json:
            print(sentence, file=self._out)

    def document(self, document: dict[str, Any]) -> None:
        """The command's one JSON document."""
        if self.as_json:
            json.dump(document, self._out, ensure_ascii=False, indent=1)
            print(file=self._out)

    def remark(self, sentence: str) -> None:
        """On standard error, in either form."""
        self.end_progress()
        print(sentence, file=self._err)

    def refuse(self, sentence: str) -> int:
        """Says why nothing was done; the exit status."""
        self.remark(f"briefer: {sentence}")
        self.document({"error": sentence})
        return REFUSED

    def progress(self, step: Progress) -> None:
        if self._err.isatty():
            self._progress_shown = True
            print(f"\r\033[K{step.done} of {step.total}  {step.what or ''}"[:110], end="", file=self._err, flush=True)

    def end_progress(self) -> None:
        if self._progress_shown:
            self._progress_shown = False
            print("\r\033[K", end="", file=self._err, flush=True)
