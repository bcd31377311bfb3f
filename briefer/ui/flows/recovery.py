"""Copies between saves: written a moment after the last change, offered again after a crash."""

from collections.abc import Callable
from functools import partial
from threading import Lock

from PySide6.QtCore import QTimer

from briefer.domain.briefing import Briefing
from briefer.domain.likeness import difference
from briefer.domain.outline_content import title_of
from briefer.ports.briefings import RecoveryCopy
from briefer.ports.work import Cancelled
from briefer.ui.compare_quote import TextsCompared
from briefer.ui.flows.briefing_files import OPEN, UNTITLED, BriefingFlow, Column
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.messages import left_behind, restored
from briefer.ui.plain_text import plain_text
from briefer.ui.show_history import when
from briefer.ui.tongue import tr

KEEP, LOOK_BACK, COMPARE = "keep copy", "look back", "compare with the copy"
KEEP_AFTER = 2_000  # milliseconds from a change to its copy, however much is typed meanwhile


class RecoveryFlow:
    def __init__(self, desk: Desk, files: BriefingFlow, column: Column, *, keep_after: int = KEEP_AFTER) -> None:
        self._desk, self._files, self._column = desk, files, column
        self._wait = QTimer()
        self._wait.setSingleShot(True)
        self._wait.setInterval(keep_after)
        self._wait.timeout.connect(self._keep)
        self._writing = Lock()  # one at a time, and none that has been overtaken
        self._turn = 0

    def note_change(self) -> None:
        """The briefing, or how it stands to its file, has changed."""
        if not self._files.has_changes():
            self.discard()
        elif not self._wait.isActive():
            self._wait.start()

    def discard(self) -> None:
        """This window's copy is not needed: its briefing is saved or given up."""
        self._wait.stop()
        self._files.note_copy(False)
        self._run(self._desk.services.recovery.discard)

    def end(self) -> None:
        """At the very end. What takes too long to be thrown away is offered at the next start."""
        self._wait.stop()
        self._desk.jobs.close(self._desk.services.recovery.discard)

    def look_back(self) -> None:
        """Offers what a window left behind that ended without being closed."""
        self._desk.jobs.run(LOOK_BACK, lambda _: self._desk.services.recovery.left_behind(), self._offer)

    def _keep(self) -> None:
        if not self._files.has_changes():
            return
        recovery, briefing, origin = self._desk.services.recovery, self._column.briefing(), self._files.path
        self._run(lambda: recovery.keep(briefing, origin), lambda: self._files.note_copy(True))

    def _offer(self, copies: tuple[RecoveryCopy, ...]) -> None:
        """The newest is open at once where nothing else is; the others can be opened."""
        for copy in reversed(copies):  # the newest is said last and so stands first
            if copy is copies[0] and self._nothing_is_open():
                self._restore(copy)
            else:
                self._desk.messages.say(
                    left_behind(self._title(copy)),
                    Tone.WARN,
                    verb=tr("Open the copy"),
                    on_verb=partial(self._files.restore_once_left, copy, self._take_over),
                )

    def _nothing_is_open(self) -> bool:
        is_blank = not self._files.is_there or (self._files.path is None and not self._files.has_changes())
        return is_blank and not self._desk.jobs.is_running(OPEN)

    def _restore(self, copy: RecoveryCopy) -> None:
        self._files.show(copy.briefing, copy.origin, restored=True)
        self._take_over(copy)
        there = copy.origin is not None
        self._desk.messages.say(
            restored(self._title(copy), when(copy.kept), was_saved=there),
            Tone.WARN,
            verb=tr("Keep"),
            on_verb=lambda: None,
            second=tr("Open last saved") if there else None,
            on_second=partial(self._open_saved, copy),
            third=tr("Compare") if there else None,
            on_third=partial(self._compare, copy),
        )

    def _open_saved(self, copy: RecoveryCopy) -> None:
        """The file instead of what was restored and written since, which stays in the history."""
        services, origin, now = self._desk.services, copy.origin, self._column.briefing()
        assert origin is not None

        def work(_: Cancelled) -> Briefing:
            saved = services.drafting.open(origin)
            services.versions.keep(now, origin)
            return saved

        self._desk.jobs.run(OPEN, work, lambda saved: self._files.show(saved, origin))

    def _compare(self, copy: RecoveryCopy) -> None:
        services, origin = self._desk.services, copy.origin
        assert origin is not None

        def compare(saved: Briefing) -> None:
            cited = self._column.citation_of  # asks the window, so not in a thread
            one = (tr("Last saved"), plain_text(saved.root, cited))
            other = (tr("Restored"), plain_text(copy.briefing.root, cited))
            self._desk.jobs.run(
                COMPARE,
                lambda _: TextsCompared(one, other, difference(one[1], other[1])),
                self._desk.dialogs.compare_texts,
            )

        self._desk.jobs.run(COMPARE, lambda _: services.drafting.open(origin), compare)

    def _title(self, copy: RecoveryCopy) -> str:
        return title_of(copy.briefing.front) or (copy.origin.stem if copy.origin else tr(UNTITLED))

    def _take_over(self, copy: RecoveryCopy) -> None:
        """The copy is this window's now; the one left behind goes only once ours is written."""
        recovery = self._desk.services.recovery

        def take() -> None:
            recovery.keep(copy.briefing, copy.origin)
            recovery.forget(copy)

        self._run(take, lambda: self._files.note_copy(True))

    def _run(self, write: Callable[[], object], then: Callable[[], object] = lambda: None) -> None:
        """Writes in the background, unless something newer is to be written by then; `then` what follows."""
        self._turn += 1
        turn = self._turn

        def work(_: Cancelled) -> None:
            with self._writing:
                if turn == self._turn:
                    write()

        def written(_: object) -> None:
            if turn == self._turn:
                then()

        self._desk.jobs.run(KEEP, work, written)
