"""Holding a Word file, edited since or not, against the library."""

from pathlib import Path

from briefer.ui.flows.desk import Desk
from briefer.ui.tongue import tr

VERIFY = "verify a Word file"


class WordFileFlow:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def verify(self) -> None:
        """Asks for the file, reads it in the background and shows what became of each quote."""
        path = self._desk.dialogs.choose_word_file(Path.home())
        if path is None:
            return
        verifying = self._desk.services.verifying
        self._desk.status.remark(tr("Verifying …"))
        self._desk.jobs.run(
            VERIFY,
            lambda _: verifying.verify(path),
            lambda verified: self._desk.dialogs.show_verified(path, verified),
        )
