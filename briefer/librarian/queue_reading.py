"""Works off the queue of files: has each read, kept and indexed, and waits, pauses and stops as it is asked.

The queue stands in the library's database. Whatever moment this is killed at, the file that was being read is read
again, one that was kept is known by its digest, and none becomes two texts.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from pathlib import Path

from briefer.librarian.estimate import Estimate
from briefer.librarian.file_order import FileOrder, stamp_of
from briefer.librarian.file_taking import FileTaking, Taken
from briefer.librarian.index_keeping import IndexKeeping, Tell
from briefer.librarian.pacing import Pacing
from briefer.librarian.queued_library import FileLedger
from briefer.librarian.reading_ahead import FILES_AHEAD, read_ahead
from briefer.ports.following import SeenFile
from briefer.ports.work import Cancelled, Progress, never

GLANCE = 0.05  # seconds between two looks at whether a pause has ended


@dataclass(frozen=True, slots=True)
class Asker:
    """Whoever wants the reading: is told how it goes, may stop it, and does what is short `between` two files.

    `chosen` are files that were asked for one by one: they are read even where they stopped the reader before.
    """

    progress: Tell
    cancelled: Cancelled = never
    between: Callable[[], None] = lambda: None
    chosen: frozenset[Path] = frozenset()


class QueueReading:
    """One run after the other, on the thread that writes the library."""

    def __init__(
        self,
        files: FileLedger,
        keeping: IndexKeeping,
        taking: FileTaking,
        order: FileOrder,
        *,
        pacing: Pacing,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        threads: int = 1,
        away: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """`threads` read at once. While `away` is entered, others may write the library."""
        self._files, self._keeping, self._taking, self._order = files, keeping, taking, order
        self._pacing, self._away, self._threads = pacing, away, threads
        self._clock, self._now, self._sleep = clock, now, sleep

    def work_off(self, asker: Asker, taken: Taken, *, patient: bool) -> None:
        """Reads what may be read. `patient`: waits for files that are not due yet, too."""
        self._taking.begin(asker.chosen)
        self._files.give_back()  # what a run that failed, was stopped or was killed had in hand
        self._keeping.begin()
        with self._keeping.in_pieces():
            self._work_off(_Run(asker, taken, Estimate(self._clock)), patient=patient)

    # -- within -------------------------------------------------------------------------------------------------
    def _work_off(self, run: "_Run", *, patient: bool) -> None:
        while True:
            self._read_due(run)
            if not run.taken.stopped and self._keeping.is_behind():
                self._index_more(run)
                continue
            due = self._files.next_due()
            if due is None or not patient or run.is_stopped():
                break
            self._wait_until(due, run)
        if run.done and not run.taken.stopped:
            run.asker.progress(Progress(run.done, run.done))

    def _read_due(self, run: "_Run") -> None:
        outcomes = read_ahead(
            self._upcoming(run), known=self._taking.known, read=self._taking.read, threads=self._threads
        )
        with closing(outcomes):
            for file, outcome in outcomes:
                self._pause(run)
                if run.is_stopped_between():
                    break
                run.asker.progress(run.step(file))
                if outcome is not None:
                    self._taking.take(file, outcome, run.taken)
                    run.finish(file)
                self._keeping.go_on()
                self._keeping.flush_if_due()
        self._taking.settle()
        self._keeping.flush()

    def _upcoming(self, run: "_Run") -> Iterator[SeenFile]:
        while True:
            self._taking.settle()
            taken = self._files.take(FILES_AHEAD, self._now())
            run.expect(*self._files.waiting())
            if not taken:
                return
            unstable: list[SeenFile] = []
            for file in taken:
                stamp = stamp_of(file.path)
                if stamp is not None and stamp != file.stamp and file.due:
                    unstable.append(self._order.later(file.path, stamp))
                else:
                    yield file if stamp is None else SeenFile(file.path, stamp, file.due, file.rank)
            if unstable:
                self._files.put(unstable)

    def _index_more(self, run: "_Run") -> None:
        """Goes on with long texts until another file can be read."""
        while self._keeping.is_behind():
            self._pause(run)
            if run.is_stopped_between():
                return
            self._keeping.go_on()
            due = self._files.next_due()
            if due is not None and due <= self._now():
                return

    def _pause(self, run: "_Run") -> None:
        """While reading is to pause: what was read can be searched, short orders are followed, and others may write."""
        if not self._pacing.is_paused:
            return
        self._taking.settle()
        self._keeping.flush()
        began = self._clock()
        while self._pacing.is_paused and not run.asker.cancelled():
            run.asker.between()
            with self._away():
                self._pacing.wait(GLANCE)
        run.estimate.skip_pause(self._clock() - began)

    def _wait_until(self, due: float, run: "_Run") -> None:
        while (rest := due - self._now()) > 0 and not run.is_stopped_between():
            self._sleep(min(GLANCE, rest))


class _Run:
    """Who asked for it, what came of it, and how far it is. Files that come meanwhile count as well."""

    def __init__(self, asker: Asker, taken: Taken, estimate: Estimate) -> None:
        self.asker, self.taken, self.estimate = asker, taken, estimate
        self.done = 0
        self._left = self._bytes_left = 0

    def is_stopped(self) -> bool:
        self.taken.stopped = self.taken.stopped or self.asker.cancelled()
        return self.taken.stopped

    def is_stopped_between(self) -> bool:
        """Between two files, where what is short is done first."""
        self.asker.between()
        return self.is_stopped()

    def expect(self, files: int, size: int) -> None:
        """So many are not done yet, those being read among them."""
        self._left, self._bytes_left = files, size

    def step(self, file: SeenFile) -> Progress:
        left = self.estimate.left(self._left, self._bytes_left)
        return Progress(self.done, self.done + self._left, file.path.name, left)

    def finish(self, file: SeenFile) -> None:
        self.done += 1
        self._left = max(0, self._left - 1)
        self._bytes_left = max(0, self._bytes_left - file.stamp.size)
        self.estimate.note(file.stamp.size)
