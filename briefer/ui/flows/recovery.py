"""Copies between saves: written a moment after the last change, offered again after a crash."""

from functools import partial

from PySide6.QtCore import QTimer

from briefer.domain.outline import title_of
from briefer.ports import Cancelled, RecoveryCopy
from briefer.ui.flows.briefing_files import UNTITLED, BriefingFlow, Column
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone

KEEP, LOOK_BACK = "keep copy", "look back"
KEEP_AFTER = 2_000  # milliseconds after the last change


class RecoveryFlow:
    def __init__(self, desk: Desk, files: BriefingFlow, column: Column, *, keep_after: int = KEEP_AFTER) -> None:
        self._desk, self._files, self._column = desk, files, column
        self._wait = QTimer()
        self._wait.setSingleShot(True)
        self._wait.setInterval(keep_after)
        self._wait.timeout.connect(self._keep)

    def note_change(self) -> None:
        """The briefing, or how it stands to its file, has changed."""
        if self._files.has_changes():
            self._wait.start()
        else:
            self.discard()

    def discard(self) -> None:
        """This window's copy is not needed: its briefing is saved or given up."""
        self._wait.stop()
        recovery = self._desk.services.recovery
        self._desk.jobs.run(KEEP, lambda _: recovery.discard(), lambda _: None)

    def end(self) -> None:
        """At the very end, when no job runs any more."""
        self._wait.stop()
        self._desk.services.recovery.discard()

    def look_back(self) -> None:
        """Offers what a window left behind that ended without being closed."""
        self._desk.jobs.run(LOOK_BACK, lambda _: self._desk.services.recovery.left_behind(), self._offer)

    def _keep(self) -> None:
        if not self._files.has_changes():
            return
        recovery, briefing, origin = self._desk.services.recovery, self._column.briefing(), self._files.path
        self._desk.jobs.run(KEEP, lambda _: recovery.keep(briefing, origin), lambda _: None)

    def _offer(self, copies: tuple[RecoveryCopy, ...]) -> None:
        for copy in reversed(copies):  # the newest is said last and so stands first
            title = title_of(copy.briefing.front) or (copy.origin.stem if copy.origin else UNTITLED)
            self._desk.messages.say(
                f"briefer ended unexpectedly. “{title}” was kept as it was then, and your library is untouched. "
                "Open the copy, or go on without it.",
                Tone.WARN,
                verb="Open the copy",
                on_verb=partial(self._files.restore_once_left, copy, self._take_over),
            )

    def _take_over(self, copy: RecoveryCopy) -> None:
        """The copy is this window's now; the one left behind goes only once ours is written."""
        recovery = self._desk.services.recovery

        def work(_: Cancelled) -> None:
            recovery.keep(copy.briefing, copy.origin)
            recovery.forget(copy)

        self._desk.jobs.run(KEEP, work, lambda _: None)
