"""Library packs in the window: saved, added, dropped; with progress, and stopped like reading."""

from collections.abc import Sequence
from pathlib import Path

from briefer.domain.errors import Cancelled as Stopped
from briefer.domain.source import SourceId
from briefer.ports.packs import PackReport, PackSaved
from briefer.ports.work import Cancelled, Progress
from briefer.services.packs import SUFFIX
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.importing import ADD, ImportFlow
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.message_bar import Tone
from briefer.ui.tongue import number, tr

NAMED = 3  # differences that a message names


class PackFlow:
    def __init__(self, desk: Desk, library: LibraryPanel, importing: ImportFlow) -> None:
        self._desk, self._library, self._importing = desk, library, importing

    def save(self) -> None:
        """The sources that are chosen, where several are; else all."""
        chosen = self._library.chosen_sources()
        wanted = [one.id for one in chosen] if len(chosen) > 1 else None
        suggested = Path.home() / (tr("Library") + SUFFIX)
        choice = self._desk.dialogs.save_pack(suggested)
        if choice is not None and not self._importing.is_busy():
            self._save(*choice, wanted)

    def add(self) -> None:
        path = self._desk.dialogs.choose_pack(Path.home())
        if path is not None:
            self.add_path(path)

    def add_path(self, path: Path) -> None:
        if self._importing.is_busy():
            return
        packs, tell = self._desk.services.packs, self._desk.jobs.teller(ADD, self._show_progress)

        def work(cancelled: Cancelled) -> PackReport:
            return packs.add(path, progress=tell, cancelled=cancelled)

        self._desk.status.show_progress(tr("Adding a library pack"), 0, 0)
        self._desk.jobs.run(ADD, work, self._added, on_error=self._failed)

    # -- within -------------------------------------------------------------------------------------------------
    def _save(self, path: Path, with_files: bool, sources: Sequence[SourceId] | None) -> None:
        packs, tell = self._desk.services.packs, self._desk.jobs.teller(ADD, self._show_progress)

        def work(cancelled: Cancelled) -> PackSaved | None:
            try:
                return packs.save(path, sources, with_files=with_files, progress=tell, cancelled=cancelled)
            except Stopped:
                return None

        self._desk.status.show_progress(tr("Saving a library pack"), 0, 0)
        self._desk.jobs.run(ADD, work, self._saved, on_error=self._failed)

    def _show_progress(self, progress: Progress) -> None:
        said = tr("Library pack: {done} of {total}").format(done=number(progress.done), total=number(progress.total))
        self._desk.status.show_progress(said, progress.done, progress.total)

    def _saved(self, saved: PackSaved | None) -> None:
        self._importing.end()
        if saved is None:
            self._desk.status.remark(tr("The library pack was not saved."))
            return
        said = tr("“{file}” holds %n source(s).", None, saved.sources).format(file=saved.path.name)
        if saved.lacking:
            lacking = tr(
                "The file(s) of %n source(s) are not in it, since they are gone or have changed.",
                None,
                len(saved.lacking),
            )
            said = f"{said} {lacking}"
        self._desk.messages.say(said, Tone.WARN if saved.lacking else Tone.DONE)

    def _added(self, report: PackReport) -> None:
        self._importing.end()
        said = [tr("%n source(s) were added from the library pack.", None, len(report.added))]
        if report.merged:
            said.append(tr("%n was (were) in the library already.", None, len(report.merged)))
        if report.conflicts:
            named = "; ".join(f"{one.name}: {one.field}" for one in report.conflicts[:NAMED])
            differ = tr(
                "%n detail(s) differ from what you confirmed, which was kept: {named}.", None, len(report.conflicts)
            )
            said.append(differ.format(named=named))
        if report.cancelled:
            said.append(tr("It was stopped; what was taken is kept."))
        self._desk.messages.say(" ".join(said), Tone.WARN if report.conflicts else Tone.DONE)
        self._importing.changed()

    def _failed(self, error: Exception) -> None:
        self._importing.end()
        self._desk.fail(error)
