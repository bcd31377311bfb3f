"""The library's own stories: adding, reviewing, describing and removing sources, rebuilding the index."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer

from briefer.domain.reference import Reference
from briefer.domain.source import LeftOut, Source, SourceId
from briefer.ports import AddReport, Cancelled, Progress
from briefer.ui.flows.desk import Desk
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.message_bar import Tone
from briefer.ui.messages import added_files, indexing, library_state
from briefer.ui.pace import Pace
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.tongue import tr

ADD, LIST, CHANGE = "add", "list", "change"
LIST_EVERY = 2_000  # milliseconds between two lists while files are read: as often as the index takes in new ones
_Listed = tuple[tuple[Source, ...], tuple[LeftOut, ...], bool]


class ImportFlow:
    def __init__(self, desk: Desk, library: LibraryPanel, reader: ReaderPanel, on_change: Callable[[], object]) -> None:
        """`on_change` is called when the library holds other sources than before."""
        self._desk, self._library, self._reader, self._on_change = desk, library, reader, on_change
        self._queue: list[Path] = []
        self._pace = Pace()
        self._left_out: tuple[LeftOut, ...] = ()
        self._sources: tuple[Source, ...] = ()
        self.reading_began: Callable[[Sequence[Path]], object] = lambda paths: None
        self.stop_following: Callable[[], object] = lambda: None
        self._pause = QTimer(library, singleShot=True, interval=LIST_EVERY)
        library.add_wanted.connect(self.add_files)
        library.review_wanted.connect(self.review)
        library.details_wanted.connect(self.describe)
        reader.details_wanted.connect(self.describe)
        library.remove_wanted.connect(self.remove)
        desk.status.stop_wanted.connect(self.stop)

    # -- adding -------------------------------------------------------------------------------------------------
    def add_files(self) -> None:
        self.add(self._desk.dialogs.choose_files())

    def add_folder(self) -> None:
        folder = self._desk.dialogs.choose_folder()
        if folder is not None:
            self.add([folder])

    def take_dropped(self, paths: Sequence[Path], open_briefing: Callable[[Path], object]) -> None:
        """Files dropped on the window: a briefing is opened, all else is added."""
        briefings = [path for path in paths if path.suffix.casefold() == ".briefing"]
        if briefings:
            open_briefing(briefings[0])
        self.add([path for path in paths if path not in briefings])

    def add(self, paths: Sequence[Path]) -> None:
        """Reads files and folders; those that come while others are read wait their turn."""
        if not paths:
            return
        if self._desk.jobs.is_running(ADD):
            self._queue += paths
            self._desk.status.remark(tr("%n more file(s) or folder(s) will be read next.", None, len(paths)))
            return
        library, tell = self._desk.services.library, self._desk.jobs.teller(ADD, self._show_progress)

        def work(cancelled: Cancelled) -> AddReport:
            return library.add(paths, progress=tell, cancelled=cancelled)

        self._pace = Pace()
        self._desk.status.show_progress(tr("Reading files"), 0, 0)
        self._desk.jobs.run(ADD, work, self._added, on_error=self._add_failed)
        self.reading_began(paths)

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
        self.refresh()

    def _show_progress(self, progress: Progress) -> None:
        left = progress.left if progress.left is not None else self._pace.left(progress)
        self._desk.status.show_progress(indexing(progress, left=left), progress.done, progress.total)
        if not self._pause.isActive() and not self._desk.jobs.is_running(LIST):
            self._pause.start()
            self.refresh()

    def _added(self, report: AddReport) -> None:
        self._end()
        tone = Tone.WARN if report.left_out else Tone.DONE
        if report.left_out:
            self._desk.messages.say(added_files(report), tone, verb=tr("Review files"), on_verb=self.review)
        else:
            self._desk.messages.say(added_files(report), tone)

    def _add_failed(self, error: Exception) -> None:
        self._end()
        self._desk.fail(error)

    def _end(self) -> None:
        self._desk.status.end_progress()
        self.refresh()
        waiting, self._queue = self._queue, []
        self.add(waiting)

    def reference(self, id: SourceId) -> Reference | None:
        """What is listed of a source, without asking the disk."""
        return next((one.reference for one in self._sources if one.id == id), None)

    def sources(self) -> tuple[Source, ...]:
        """What is listed, without asking the disk."""
        return self._sources

    # -- what there is ------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Lists the library anew."""
        library, searching = self._desk.services.library, self._desk.services.searching

        def work(_: Cancelled) -> _Listed:
            return library.sources(), library.left_out(), searching.can_be_trusted()

        self._desk.jobs.run(LIST, work, self._show)

    def _show(self, listed: _Listed) -> None:
        sources, self._left_out, is_sound = listed
        changed = {(one.id, one.digest) for one in sources} != {(one.id, one.digest) for one in self._sources}
        self._sources = sources
        self._library.show_sources(sources)
        self._library.show_left_out(self._left_out)
        for source in sources:
            self._reader.renew(source)
        if not self._desk.status.is_busy():
            self._desk.status.show_library(library_state(len(sources), index_is_sound=is_sound))
        if changed:
            self._on_change()

    def review(self) -> None:
        self.add(self._desk.dialogs.review(self._left_out))

    # -- changing it --------------------------------------------------------------------------------------------
    def describe(self, id: SourceId) -> None:
        source = next((one for one in self._sources if one.id == id), None)
        values = self._desk.dialogs.details(source) if source is not None else None
        if values:
            self._change(lambda: self._desk.services.library.describe(id, values), tr("The details are kept."))

    def remove(self, id: SourceId) -> None:
        source = next((one for one in self._sources if one.id == id), None)
        if source is None:
            return
        named = source.reference.title or source.path.name
        if self._desk.dialogs.confirm(
            tr("Remove “{title}” from the library?").format(title=named),
            tr("It will not be found any more. Quotes taken from it are kept, and the file itself is not touched."),
            tr("Remove"),
        ):
            self._reader.forget(id)
            said = tr("“{title}” was removed from the library.").format(title=named)
            self._change(lambda: self._desk.services.library.remove([id]), said)

    def reindex(self) -> None:
        library, tell = self._desk.services.library, self._desk.jobs.teller(ADD, self._show_progress)
        if self._desk.jobs.is_running(ADD):
            self._desk.status.remark(tr("The index can be rebuilt when the files have been read."))
            return

        def work(cancelled: Cancelled) -> int:
            return library.reindex(progress=tell, cancelled=cancelled)

        def done(passages: int) -> None:
            self._end()
            self._on_change()
            said = tr("The index was rebuilt: %n passage(s) can be searched.", None, passages)
            self._desk.messages.say(said, Tone.DONE)

        self._pace = Pace()
        self._desk.status.show_progress(tr("Rebuilding the index"), 0, 0)
        self._desk.jobs.run(ADD, work, done, on_error=self._add_failed)

    def _change(self, change: Callable[[], object], said: str) -> None:
        def done(_: object) -> None:
            self.refresh()
            self._on_change()
            self._desk.status.remark(said)

        self._desk.jobs.run(f"{CHANGE}: {said}", lambda _: change(), done)
