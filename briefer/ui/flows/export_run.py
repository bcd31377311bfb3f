"""The export that is going on: shown where it takes long, cancelled where that is asked for, waited for at the end."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from briefer.domain.errors import Cancelled as Stopped
from briefer.ports.work import Cancelled
from briefer.services.exporting import Exported
from briefer.ui.flows.desk import Desk
from briefer.ui.tongue import tr

EXPORT = "export"
LONG = 250  # milliseconds after which an export is said to go on


class ExportRun:
    """One at a time: a second one of the same name would overtake the first."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._file = desk, ""
        self._is_cancelled = False
        self._leave: Callable[[], object] | None = None
        self._wait = QTimer()
        self._wait.setSingleShot(True)
        self._wait.setInterval(LONG)
        self._wait.timeout.connect(self._show)
        desk.status.cancel_wanted.connect(self.cancel)

    def begin(self, path: Path, work: Callable[[Cancelled], Exported], on_done: Callable[[Exported], object]) -> None:
        """Does `work` in the background. What it raises is told; a cancel is no failure."""

        def cancellable(cancelled: Cancelled) -> Exported | None:
            try:
                return work(cancelled)
            except Stopped:
                return None

        def done(made: Exported | None) -> None:
            self._end()
            if made is None:
                said = tr("The export of “{file}” was cancelled, and nothing was written.")
                self._desk.status.remark(said.format(file=self._file))
            else:
                on_done(made)
            self._go()

        self._file, self._is_cancelled, self._leave = path.name, False, None
        self._desk.jobs.run(EXPORT, cancellable, done, on_error=self._failed)
        self._wait.start()

    def cancel(self) -> None:
        """Asks the work to stop. What was finished before it heard of that is told as done."""
        if self._is_running() and not self._is_cancelled:
            self._is_cancelled = True
            self._desk.jobs.stop(EXPORT)
            self._show()

    def is_in_the_way(self) -> bool:
        """Whether another export has to wait; then that is said."""
        if self._is_running():
            said = tr("“{file}” is still being exported. Export again when that is done.")
            self._desk.status.remark(said.format(file=self._file))
            return True
        return False

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether the window may close now. Where it is still exporting, `leave` is called once that is done."""
        if not self._is_running():
            return True
        self._leave = leave
        self._show()
        return False

    # -- within -------------------------------------------------------------------------------------------------
    def _is_running(self) -> bool:
        return self._desk.jobs.is_running(EXPORT)

    def _show(self) -> None:
        self._wait.stop()
        status = self._desk.status
        if self._is_cancelled:
            status.show_work(tr("Cancelling the export of “{file}” …").format(file=self._file))
        elif self._leave is not None:
            said = tr("The window closes when “{file}” has been exported.")
            status.show_work(said.format(file=self._file), cancel=tr("Cancel export"))
        else:
            status.show_work(tr("Exporting “{file}” …").format(file=self._file), cancel=tr("Cancel export"))

    def _failed(self, error: Exception) -> None:
        """The window stays open, so that it can be read."""
        self._end()
        self._desk.fail(error)

    def _end(self) -> None:
        self._wait.stop()
        self._desk.status.end_work()

    def _go(self) -> None:
        if self._leave is not None:
            self._leave()
