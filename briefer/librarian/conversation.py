"""The librarian's side of the pipes: takes orders a line at a time, does one job after the other, tells how it goes.

Between two files of a long job the short ones are done, so that nobody waits for an import to describe a source. When
there is nothing to do and the window has asked for it, watched folders are followed.
"""

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from briefer.codec import BadShape, decode, encode
from briefer.domain.errors import BrieferError, LibraryBusy
from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.mark import Mark
from briefer.domain.source import SourceId
from briefer.librarian.library_jobs import LibraryJobs
from briefer.librarian.mailbox import Mailbox
from briefer.librarian.pacing import Pacing
from briefer.librarian.watch import Hints, Watch
from briefer.librarian_client.messages import (
    Message,
    error_to_message,
    line_of,
    message_from,
    values_from_message,
)
from briefer.ports.following import Followed
from briefer.ports.reading import ReadAs
from briefer.ports.work import Progress

FIRST = {"job": 0, "do": "repair"}  # what the librarian does of itself when it starts
SHORT = frozenset(  # may be done between two files
    ("check", "decode", "describe", "furnish", "ignore", "mark", "remove", "restore", "tag", "unwatch", "watch")
)

OpenJobs = Callable[[], AbstractContextManager[LibraryJobs]]


class Conversation:
    """Ends when it is told to, or when either pipe is closed. `open_jobs` holds the write lock while in use."""

    def __init__(
        self, orders: BinaryIO, answers: BinaryIO, open_jobs: OpenJobs, *, pacing: Pacing, hints: Hints
    ) -> None:
        self._orders = orders
        self._answers = answers
        self._open_jobs = open_jobs
        self._pacing = pacing
        self._mailbox = Mailbox()
        self._watch = Watch(hints, self._mailbox.wake)
        self._cancelled: set[int] = set()
        self._over = threading.Event()

    def run(self) -> None:
        threading.Thread(target=self._listen, name="orders", daemon=True).start()
        self._say({"event": "ready"})
        self._do(FIRST)
        while not self._over.is_set():
            message = self._mailbox.take(self._watch.patience())
            if message is not None:
                self._do(message)
            elif not self._over.is_set() and self._watch.patience() == 0.0:
                self._follow()
        self._watch.close()

    def _listen(self) -> None:
        with suppress(OSError, ValueError):  # the pipe was closed under us: the same as its end
            for line in self._orders:
                try:
                    message = message_from(line)
                except BadShape:
                    message = {"do": None}
                match message:
                    case {"do": "quit"}:
                        break
                    case {"do": "cancel", "job": int(job)}:
                        self._cancelled.add(job)
                    case {"do": "pause"}:
                        self._pacing.pause()
                    case {"do": "continue"}:
                        self._pacing.go_on()
                    case {"do": "user"}:
                        self._pacing.note_user()
                    case {"do": "look"}:
                        self._watch.look()
                    case {"do": "begin"}:
                        self._watch.begin()
                    case _:
                        self._mailbox.put(message)
        self._over.set()
        self._mailbox.close()

    # -- orders -------------------------------------------------------------------------------------------------
    def _do(self, message: Message, jobs: LibraryJobs | None = None) -> None:
        """With `jobs` that are open already, in the middle of another order."""
        job = message.get("job")

        def failed(error: Message) -> None:
            self._say({"event": "failed", "job": job, "error": error})

        with self._faults_told(failed):
            try:
                if jobs is not None:
                    result = self._result(jobs, message)
                else:
                    with self._open_jobs() as opened:
                        result = self._result(opened, message)
            except (BadShape, KeyError) as error:
                why = f"the librarian was asked for something it does not understand ({error})."
                failed({"kind": "LibraryUnavailable", "why": why})
            else:
                self._say({"event": "done", "job": job, "result": result})

    @contextmanager
    def _faults_told(self, tell: Callable[[Message], None]) -> Iterator[None]:
        """The job boundary: the fault of one job, foreseen or not, is told and does not end the others."""
        try:
            yield
        except BrieferError as error:
            tell(error_to_message(error))
        except Exception as error:  # noqa: BLE001  # see above
            traceback.print_exc(file=sys.stderr)
            why = f"the librarian met an unexpected fault ({type(error).__name__}); what was read before it is kept."
            tell({"kind": "LibraryUnavailable", "why": why})

    def _result(self, jobs: LibraryJobs, message: Message) -> object:
        job = message["job"]

        def progress(step: Progress) -> None:
            self._say({"event": "progress", "job": job, "progress": encode(step)})

        def cancelled() -> bool:
            return self._over.is_set() or job in self._cancelled

        def between() -> None:
            self._do_short(jobs)

        match message["do"]:
            case "add":
                paths, how = decode(message["paths"], tuple[Path, ...]), decode(message["how"], ReadAs)
                report = jobs.add(
                    paths,
                    how=how,
                    progress=progress,
                    cancelled=cancelled,
                    is_over=self._over.is_set,
                    between=between,
                )
                return encode(report)
            case "follow":
                followed = jobs.follow(None, progress=progress, cancelled=cancelled, between=between, patient=True)
                return encode(followed)
            case "watch":
                jobs.watch(decode(message["paths"], tuple[Path, ...]))
                self._watch.look()
                return None
            case "take_pack":
                path = decode(message["path"], Path)
                return encode(jobs.take_pack(path, progress=progress, cancelled=cancelled, between=between))
            case "unwatch":
                return jobs.unwatch(decode(message["path"], Path))
            case "check":
                at = None if message["at"] is None else decode(message["at"], Path)
                return encode(jobs.check(SourceId(decode(message["source"], str)), at))
            case "remove":
                jobs.remove(_ids(message["sources"]))
                return None
            case "restore":
                jobs.restore(_ids(message["sources"]))
                return None
            case "tag":
                put, take = decode(message["put"], tuple[str, ...]), decode(message["take"], tuple[str, ...])
                jobs.tag(_ids(message["sources"]), put=put, take=take)
                return None
            case "ignore":
                jobs.ignore(decode(message["paths"], tuple[Path, ...]), ignored=decode(message["ignored"], bool))
                return None
            case "reread":
                return encode(jobs.reread(_ids(message["sources"]), progress=progress, cancelled=cancelled))
            case "describe":
                values = values_from_message(message["values"])
                return encode(jobs.describe(SourceId(decode(message["source"], str)), values))
            case "decode":
                encoding = decode(message["encoding"], str) if message["encoding"] is not None else None
                return encode(jobs.decode(SourceId(decode(message["source"], str)), encoding))
            case "furnish":
                jobs.furnish(decode(message["rule"], FurnitureRule), holds=decode(message["holds"], bool))
                return None
            case "mark":
                jobs.mark(decode(message["mark"], Mark), kept=decode(message["kept"], bool))
                return None
            case "reindex":
                return jobs.reindex(progress=progress, cancelled=cancelled)
            case "repair":
                return jobs.repair(progress=progress, cancelled=cancelled)
            case other:
                raise BadShape(f"there is no job {other!r}")

    def _do_short(self, jobs: LibraryJobs) -> None:
        while (message := self._mailbox.take_if(lambda one: one.get("do") in SHORT)) is not None:
            self._do(message, jobs)

    # -- of itself ----------------------------------------------------------------------------------------------
    def _follow(self) -> None:
        """Looks at watched folders and reads what waits. Any order that comes meanwhile goes first."""
        told: list[Progress] = []

        def progress(step: Progress) -> None:
            told[:] = [step]
            self._say({"event": "news", "progress": encode(step)})

        def failed(error: Message) -> None:
            self._watch.put_off()
            self._say({"event": "news", "error": error})

        with self._faults_told(failed):
            try:
                with self._open_jobs() as jobs:
                    self._watch.listen([folder.path for folder in jobs.watched() if not folder.is_away])
                    followed = jobs.follow(
                        self._watch.take(),
                        progress=progress,
                        cancelled=lambda: self._over.is_set() or self._mailbox.has_orders(),
                        between=lambda: self._do_short(jobs),
                    )
                    folders = [folder.path for folder in jobs.watched() if not folder.is_away]
                    self._watch.done(folders, jobs.next_due())
            except LibraryBusy:
                self._watch.put_off()
            else:
                if told or followed != Followed():  # whoever heard of a beginning hears of the end
                    self._say({"event": "news", "followed": encode(followed)})

    def _say(self, message: Message) -> None:
        try:
            self._answers.write(line_of(message))
            self._answers.flush()
        except (BrokenPipeError, ValueError):  # nobody listens any more
            self._over.set()


def _ids(data: object) -> list[SourceId]:
    """Raises `BadShape`."""
    return [SourceId(id) for id in decode(data, tuple[str, ...])]
