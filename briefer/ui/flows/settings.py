"""Settings: shown, and kept as soon as one is changed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefer.domain.errors import BrieferError
from briefer.domain.template import StyleId
from briefer.ports.following import WatchedFolder
from briefer.ports.settings import Settings
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.keys import KeyFlow
from briefer.ui.flows.own_styles import OwnStyleFlow
from briefer.ui.look.theme import Theme
from briefer.ui.settings.dialog import SettingsDialog

STYLES = "citation styles"


class SettingsFlow:
    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        *,
        keys: KeyFlow,
        reindex: Callable[[], object],
        parent: QWidget,
    ) -> None:
        self._desk, self._theme, self._keys, self._reindex, self._parent = desk, theme, keys, reindex, parent
        self._dialog: SettingsDialog | None = None
        self._own_styles: OwnStyleFlow | None = None
        self.watch_wanted: Callable[[], object] = lambda: None
        self.stop_wanted: Callable[[Path], object] = lambda folder: None
        self.print_changed: Callable[[], object] = lambda: None
        self.opened: Callable[[], object] = lambda: None
        self._watched: Sequence[WatchedFolder] = ()

    def show_watched(self, folders: Sequence[WatchedFolder]) -> None:
        self._watched = folders
        if self._dialog is not None:
            self._dialog.library.watched.show_folders(folders)

    def open(self) -> SettingsDialog:
        """Shows the settings, or brings them to the front."""
        if self._dialog is None:
            self._dialog = self._make()
        dialog = self._dialog
        dialog.appearance.show_language(self._desk.services.settings.current.language)
        dialog.saving.recent.setChecked(self._desk.services.settings.current.keep_recent)
        dialog.writing.show_settings(self._desk.services.settings.current)
        self._list_styles(dialog)
        if self._own_styles is not None:
            self._own_styles.refresh()
        self.opened()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _list_styles(self, dialog: SettingsDialog) -> None:
        services = self._desk.services
        self._desk.jobs.run(
            STYLES,
            lambda _: services.exporting.styles(),
            lambda styles: dialog.citations.show_styles(styles, services.settings.current.citation_style),
        )

    def open_at(self, page: str) -> None:
        self.open().go_to(page)

    def close(self) -> None:
        """With the window, so that no settings are left over by themselves."""
        if self._dialog is not None:
            self._dialog.close()

    def _make(self) -> SettingsDialog:
        folder = self._desk.services.library.folder
        dialog = SettingsDialog(self._theme, folder=folder, keys=self._keys.table, parent=self._parent)
        dialog.appearance.language_chosen.connect(self._choose_language)
        dialog.citations.style_chosen.connect(self._choose_style)
        self._own_styles = OwnStyleFlow(self._desk, dialog.citations.own, lambda: self._list_styles(dialog))
        dialog.writing.tab_chosen.connect(self._choose_tab)
        dialog.writing.language_chosen.connect(self._choose_briefing_language)
        dialog.writing.marks_chosen.connect(self._choose_marks)
        dialog.writing.dates_chosen.connect(self._choose_dates)
        dialog.saving.recent_kept.connect(self._keep_recent)
        dialog.keys.changed.connect(self._keys.change)
        dialog.keys.told.connect(self._desk.status.remark)
        self._keys.tell(dialog.keys.show_keys, dialog.appearance.show_keys)
        dialog.library.reindex_wanted.connect(self._reindex)
        dialog.library.watched.add_wanted.connect(lambda: self.watch_wanted())
        dialog.library.watched.stop_wanted.connect(lambda folder: self.stop_wanted(folder))
        dialog.library.watched.show_folders(self._watched)
        if folder is not None:
            dialog.library.folder_wanted.connect(lambda: self._desk.dialogs.open_file(folder))
        return dialog

    def _choose_language(self, language: str) -> None:
        self._change(replace(self._desk.services.settings.current, language=language))

    def _choose_tab(self, moves_focus: bool) -> None:
        self._change(replace(self._desk.services.settings.current, tab_moves_focus=moves_focus))

    def _choose_briefing_language(self, language: str) -> None:
        self._change(replace(self._desk.services.settings.current, briefing_language=language))

    def _choose_marks(self, marks: str) -> None:
        self._change(replace(self._desk.services.settings.current, quote_marks=marks))
        self.print_changed()

    def _choose_dates(self, form: str) -> None:
        self._change(replace(self._desk.services.settings.current, date_form=form))
        self.print_changed()

    def _choose_style(self, style: StyleId) -> None:
        self._change(replace(self._desk.services.settings.current, citation_style=style))

    def _keep_recent(self, keep: bool) -> None:
        current = self._desk.services.settings.current
        self._change(
            replace(
                current,
                keep_recent=keep,
                recent=current.recent if keep else (),
                searches=current.searches if keep else (),
            )
        )

    def _change(self, settings: Settings) -> None:
        try:
            self._desk.services.settings.change(settings)
        except BrieferError as error:
            self._desk.fail(error)
