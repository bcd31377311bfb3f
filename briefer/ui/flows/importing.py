"""Adding files and folders, and rebuilding the index."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefer.domain.source import SourceId
from briefer.ports.librarian import AddReport
from briefer.ports.reading import AS_IT_IS, ReadAs
from briefer.ports.work import Cancelled, Progress
from briefer.services.packs import SUFFIX
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.listing import ListFlow
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.library.sayings import reread_files
from briefer.ui.message_bar import Tone
from briefer.ui.messages import added_files, indexing
from briefer.ui.pace import Pace
from briefer.ui.problems.listing import locked_among
from briefer.ui.tongue import tr

ADD, HEED = "add", "heed"


class ImportFlow:
    def __init__(self, desk: Desk, library: LibraryPanel, listing: ListFlow, on_change: Callable[[], object]) -> None:
        """`on_change` is called when other passages can be found than before."""
        self._desk, self._library, self._listing, self._on_change = desk, library, listing, on_change
        self._queue: list[tuple[list[Path], ReadAs]] = []
        self._retries = 0
        self._pace = Pace()
        self.reading_began: Callable[[Sequence[Path]], object] = lambda paths: None
        self.stop_following: Callable[[], object] = lambda: None
        self._on_review: Callable[[], object] = lambda: None
        self._on_unlock: Callable[[Sequence[Path]], object] = lambda files: None
        library.add_wanted.connect(self.add_files)
        desk.status.stop_wanted.connect(self.stop)

    def offer_review(self, on_review: Callable[[], object]) -> None:
        """What "Review files" does, where some could not be read."""
        self._on_review = on_review

    def offer_unlocking(self, on_unlock: Callable[[Sequence[Path]], object]) -> None:
        """What "Enter password" does, where files ask for one."""
        self._on_unlock = on_unlock

    # -- adding -------------------------------------------------------------------------------------------------
    def add_files(self) -> None:
        self.add(self._desk.dialogs.choose_files())

    def add_folder(self) -> None:
        folder = self._desk.dialogs.choose_folder()
        if folder is not None:
            self.add([folder])

    def take_dropped(
        self,
        paths: Sequence[Path],
        open_briefing: Callable[[Path], object],
        add_pack: Callable[[Path], object] = lambda path: None,
    ) -> None:
        """Files dropped on the window: a briefing is opened, a library pack and all else is added."""
        briefings, packs = (
            [path for path in paths if path.suffix.casefold() == suffix] for suffix in (".briefing", SUFFIX)
        )
        if briefings:
            open_briefing(briefings[0])
        for path in packs:
            add_pack(path)
        self.add([path for path in paths if path not in briefings and path not in packs])

    def retry(self, paths: Sequence[Path], how: ReadAs = AS_IT_IS) -> None:
        """Reads files again that were left out, and counts them again where they were ignored."""
        if not paths:
            return
        curation = self._desk.services.curation
        self._retries += 1  # each is a job of its own: none is dropped for the next
        self._desk.jobs.run(f"{HEED} {self._retries}", lambda _: curation.heed(paths), lambda _: self.add(paths, how))

    def add(self, paths: Sequence[Path], how: ReadAs = AS_IT_IS) -> None:
        """Reads files and folders; those that come while others are read wait their turn."""
        if not paths:
            return
        if self._desk.jobs.is_running(ADD):
            if self._queue and self._queue[-1][1] == how:
                self._queue[-1][0].extend(paths)
            else:
                self._queue.append((list(paths), how))
            self._desk.status.remark(tr("%n more file(s) or folder(s) will be read next.", None, len(paths)))
            return
        library, tell = self._desk.services.library, self._desk.jobs.teller(ADD, self._show_progress)

        def work(cancelled: Cancelled) -> AddReport:
            return library.add(paths, how=how, progress=tell, cancelled=cancelled)

        def done(report: AddReport) -> None:
            self._added(report, added_files(report, with_password=how.password is not None))

        self._begin(tr("Reading files"))
        self._desk.jobs.run(ADD, work, done, on_error=self._failed)
        self.reading_began(paths)

    def reread(self, sources: Sequence[SourceId]) -> None:
        """Reads the files of sources anew, changed or not."""
        if self._is_busy(tr("The files can be read again when the others have been read.")):
            return
        curation, tell = self._desk.services.curation, self._desk.jobs.teller(ADD, self._show_progress)

        def work(cancelled: Cancelled) -> AddReport:
            return curation.reread(sources, progress=tell, cancelled=cancelled)

        self._begin(tr("Reading files again"))
        self._desk.jobs.run(ADD, work, lambda report: self._added(report, reread_files(report)), on_error=self._failed)

    def stop(self) -> None:
        """Stops reading; what is done is kept."""
        if self._desk.jobs.is_running(ADD):
            self._queue.clear()
            self._desk.jobs.stop(ADD)
        else:
            self.stop_following()

    def show_following(self, progress: Progress) -> None:
        """What the librarian reads of itself, unless it reads what was asked for."""
        if not self._desk.jobs.is_running(ADD):
            self._show_progress(progress)

    def end_following(self) -> None:
        if not self._desk.jobs.is_running(ADD):
            self._desk.status.end_progress()
        self._listing.refresh()

    def reindex(self) -> None:
        if self._is_busy(tr("The index can be rebuilt when the files have been read.")):
            return
        library, tell = self._desk.services.library, self._desk.jobs.teller(ADD, self._show_progress)

        def work(cancelled: Cancelled) -> int:
            return library.reindex(progress=tell, cancelled=cancelled)

        def done(passages: int) -> None:
            self._end()
            self._on_change()
            said = tr("The index was rebuilt: %n passage(s) can be searched.", None, passages)
            self._desk.messages.say(said, Tone.DONE)

        self._begin(tr("Rebuilding the index"))
        self._library.show_index(is_sound=False)
        self._desk.jobs.run(ADD, work, done, on_error=self._failed)

    # -- what others need who keep the librarian busy -------------------------------------------------------------
    def is_busy(self) -> bool:
        return self._is_busy(tr("That can be done when the files have been read."))

    def end(self) -> None:
        """Its work is done: what waited goes on."""
        self._end()

    def changed(self) -> None:
        """Other passages can be found than before."""
        self._on_change()

    # -- within -------------------------------------------------------------------------------------------------
    def _is_busy(self, said: str) -> bool:
        """Whether files are read now; then `said` tells what has to wait."""
        busy = self._desk.jobs.is_running(ADD)
        if busy:
            self._desk.status.remark(said)
        return busy

    def _begin(self, said: str) -> None:
        self._pace = Pace()
        self._desk.status.show_progress(said, 0, 0)

    def _show_progress(self, progress: Progress) -> None:
        left = progress.left if progress.left is not None else self._pace.left(progress)
        self._desk.status.show_progress(indexing(progress, left=left), progress.done, progress.total)
        self._listing.refresh_sometimes()

    def _added(self, report: AddReport, said: str) -> None:
        self._end()
        tone = Tone.WARN if report.left_out else Tone.DONE
        if not report.left_out:
            self._desk.messages.say(said, tone)
            return
        locked = locked_among(report.left_out)
        self._desk.messages.say(
            said,
            tone,
            verb=tr("Review files"),
            on_verb=lambda: self._on_review(),
            second=tr("Enter password …") if locked else None,
            on_second=lambda: self._on_unlock(locked),
        )

    def _failed(self, error: Exception) -> None:
        self._end()
        self._desk.fail(error)

    def _end(self) -> None:
        self._desk.status.end_progress()
        self._listing.refresh()
        if self._queue:
            self.add(*self._queue.pop(0))
