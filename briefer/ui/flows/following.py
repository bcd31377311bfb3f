"""Watched folders in the window: asked about once, followed in the background, and told where a quote is concerned."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from briefer.domain.errors import BrieferError, LibraryUnavailable
from briefer.domain.source import Source
from briefer.ports.following import Followed, News, Pace, Place, WatchedFolder
from briefer.ports.work import Cancelled, Progress
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.importing import ImportFlow
from briefer.ui.flows.settings import SettingsFlow
from briefer.ui.message_bar import Tone
from briefer.ui.messages import gone_sources, library_place, sentence_for, watched_place
from briefer.ui.tongue import tr

FOLLOW, LOOK, WATCH, FOLDERS = "follow", "look at folders", "watch", "watched folders"
PLACE = "place of the library"
SIGNS_EVERY = 1_000  # milliseconds between two signs of life to whoever reads


class FollowFlow(QObject):
    _heard = Signal(object)

    def __init__(
        self,
        desk: Desk,
        importing: ImportFlow,
        settings: SettingsFlow,
        *,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._importing, self._settings = desk, importing, settings
        self._window = window
        self._asked: set[Path] = set()
        self._is_paused = False
        self._sign = QTimer(self, singleShot=True, interval=SIGNS_EVERY)
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        importing.reading_began = self._offer
        importing.stop_following = self._stop
        desk.status.pause_wanted.connect(self.pause_or_go_on)
        settings.watch_wanted, settings.stop_wanted = self.add_folder, self.stop_watching
        settings.opened = self._refresh_folders

    def begin(self) -> None:
        """Follows watched folders from now on, and goes on with what was left to read."""
        watching, heard = self._desk.services.watching, self._heard

        def work(_: Cancelled) -> tuple[WatchedFolder, ...]:
            watching.begin(heard.emit)
            return watching.folders()

        self._desk.jobs.run(FOLLOW, work, self._keep, on_error=self._not_begun)
        self._look_at_library()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self._look)

    def end(self) -> None:
        """The window closes. What is being read is not stopped as by hand: the rest is read the next time."""
        self._desk.services.watching.tell(Pace.LEAVE)

    def pause_or_go_on(self) -> None:
        if not self._is_paused and not self._desk.status.is_busy():
            self._desk.status.remark(tr("Nothing is being read."))
            return
        self._is_paused = not self._is_paused
        self._desk.services.watching.tell(Pace.PAUSE if self._is_paused else Pace.GO_ON)
        self._desk.status.show_paused(self._is_paused)
        self._desk.status.remark(
            tr("Reading is paused. What was read can be searched.") if self._is_paused else tr("Reading goes on.")
        )

    def add_folder(self) -> None:
        folder = self._desk.dialogs.choose_folder()
        if folder is not None:
            self.watch([folder])

    def watch(self, folders: Sequence[Path]) -> None:
        watching = self._desk.services.watching

        def work(_: Cancelled) -> Place | None:
            watching.watch(folders)
            return next((place for folder in folders if (place := watching.place_of(folder)) is not None), None)

        def done(place: Place | None) -> None:
            self._refresh_folders()
            said = tr("briefer follows “{folder}” from now on.").format(folder=folders[0].name)
            if place is not None:
                said = f"{said} {watched_place(place)}"
            self._desk.messages.say(said, Tone.DONE if place is None else Tone.WARN)

        self._desk.jobs.run(f"{WATCH} {folders[0]}", work, done)

    def stop_watching(self, folder: Path) -> None:
        watching = self._desk.services.watching

        def done(_: None) -> None:
            self._refresh_folders()
            self._desk.status.remark(tr("“{folder}” is not watched any more.").format(folder=folder.name))

        self._desk.jobs.run(f"{WATCH} {folder}", lambda _: watching.stop_watching(folder), done)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells whoever reads that the user is at work, so that it is gentle."""
        if event.type() == QEvent.Type.KeyPress and self._desk.status.is_busy() and not self._sign.isActive():
            self._sign.start()
            self._desk.services.watching.tell(Pace.USER)
        return False

    # -- asking -------------------------------------------------------------------------------------------------
    def _offer(self, paths: Sequence[Path]) -> None:
        """A folder that was added may be watched: asked once for each."""
        watching, asked = self._desk.services.watching, set(self._asked)

        def work(_: Cancelled) -> tuple[Path, ...]:
            watched = [folder.path for folder in watching.folders()]
            return tuple(
                path
                for path in paths
                if path not in asked and path.is_dir() and not any(path.is_relative_to(folder) for folder in watched)
            )

        def ask(folders: tuple[Path, ...]) -> None:
            for folder in folders:
                self._asked.add(folder)
                self._desk.messages.say(
                    tr(
                        "“{folder}” is being read. Keep watching it, so that files that are added, changed or moved "
                        "in it are followed?"
                    ).format(folder=folder.name),
                    verb=tr("Keep watching it"),
                    on_verb=partial(self.watch, [folder]),
                    second=tr("Read it once"),
                    on_second=lambda: None,
                )

        self._desk.jobs.run(f"{FOLDERS} {paths[0]}", work, ask)

    # -- hearing ------------------------------------------------------------------------------------------------
    def _hear(self, news: News) -> None:
        match news:
            case Progress():
                self._importing.show_following(news)
            case Followed():
                self._tell(news)
            case BrieferError():
                self._importing.end_following()
                self._desk.status.remark(sentence_for(news))
            case _:
                assert_never(news)

    def _tell(self, news: Followed) -> None:
        self._importing.end_following()
        self._refresh_folders()
        if news.missing:
            self._desk.messages.say(gone_sources([_named(source) for source in news.missing]), Tone.WARN)
        if news.changed:  # what it means for quotes is told by whoever holds them against their sources
            self._desk.status.remark(tr("%n changed source(s) read again.", None, len(news.changed)))
        for folder in news.away:
            said = tr("The watched folder “{folder}” cannot be reached. Its sources are kept as they are.")
            self._desk.messages.say(said.format(folder=folder.name), Tone.WARN)
        if news.added and not (news.missing or news.changed or news.away):
            self._desk.status.remark(tr("%n new source(s) in watched folders.", None, len(news.added)))

    def _look(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            watching = self._desk.services.watching
            self._desk.jobs.run(LOOK, lambda _: watching.look(), lambda _: None, on_error=self._not_begun)

    def _stop(self) -> None:
        """What is read of itself is not let go, since it would be found again: it waits."""
        if not self._is_paused and self._desk.status.is_busy():
            self.pause_or_go_on()

    def _not_begun(self, error: Exception) -> None:
        if not isinstance(error, LibraryUnavailable):
            self._desk.fail(error)

    # -- the page of the settings, and where the library stands -----------------------------------------------------
    def _refresh_folders(self) -> None:
        watching = self._desk.services.watching
        self._desk.jobs.run(FOLDERS, lambda _: watching.folders(), self._keep)

    def _keep(self, folders: tuple[WatchedFolder, ...]) -> None:
        self._settings.show_watched(folders)

    def _look_at_library(self) -> None:
        """Says once that the library stands where it should not."""
        watching, settings = self._desk.services.watching, self._desk.services.settings
        folder = self._desk.services.library.folder
        mark = f"place {folder}"
        if folder is None or mark in settings.current.hints_done:
            return

        def tell(place: Place | None) -> None:
            if place is not None:
                self._desk.messages.say(library_place(place), Tone.WARN)
                current = settings.current
                try:
                    settings.change(replace(current, hints_done=(*current.hints_done, mark)))
                except BrieferError as error:
                    self._desk.fail(error)

        self._desk.jobs.run(PLACE, lambda _: watching.place_of(folder), tell)


def _named(source: Source) -> str:
    return source.reference.title or source.path.name
