"""Reading files with the password that a person gives."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefer.domain.source import LeftOut
from briefer.ports.reading import ReadAs
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.importing import ImportFlow
from briefer.ui.problems.listing import locked_among


class UnlockFlow:
    def __init__(self, desk: Desk, importing: ImportFlow, left_out: Callable[[], Sequence[LeftOut]]) -> None:
        """`left_out` are the files that could not be read."""
        self._desk, self._importing, self._left_out = desk, importing, left_out
        importing.offer_unlocking(self.unlock)

    def unlock(self, files: Sequence[Path]) -> None:
        """Asks for the password of `files`, and reads them."""
        others = [path for path in locked_among(self._left_out()) if path not in files]
        given = self._desk.dialogs.password(files, len(others))
        if given is not None:
            wanted = [*files, *others] if given.for_others else files
            self._importing.retry(wanted, ReadAs(password=given.password))
