"""From the briefing on the screen to pages: after a short rest, in a thread, and only the newest."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from briefer.ports.work import Cancelled
from briefer.services.previewing import Preview
from briefer.services.referencing import with_references
from briefer.services.settings import usual_setup
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.flows.desk import Desk
from briefer.ui.messages import sentence_for

PREVIEW = "preview"
REST = 40  # milliseconds after the last change


class PreviewFlow(QObject):
    def __init__(self, desk: Desk, column: BriefingColumn, *, rest: int = REST) -> None:
        super().__init__(column)
        self._desk, self._column, self._panel = desk, column, column.preview
        self._later = QTimer(self, interval=rest, singleShot=True)
        self._later.timeout.connect(self._set)
        self._go_to: Callable[[Preview], object] | None = None
        column.changed.connect(self._changed)
        column.preview_shown.connect(self._open)
        self._panel.wanted.connect(self._changed)

    def toggle(self) -> None:
        """From writing to the pages, and back."""
        self._column.show_preview(not self._column.is_preview_shown())

    def again(self) -> None:
        """How things are printed is another now."""
        self._changed()

    def _open(self) -> None:
        """At the section that is worked on."""
        at, headings = self._column.place_of_section(), self._column.top_headings()
        self._panel.show_sections(headings, at.top)
        self._panel.choose_section(at.top)
        self._go_to = lambda preview: self._panel.pages.go_to(
            preview.places[at.heading] if at.heading < len(preview.places) else 0
        )
        self._set()

    def _changed(self) -> None:
        if self._column.is_preview_shown():
            self._later.start()

    def _set(self) -> None:
        if not self._column.is_preview_shown():
            return
        briefing, library = self._column.briefing(), self._desk.services.library
        previewing, setup = self._desk.services.previewing, usual_setup(self._desk.services.settings.current)
        self._panel.show_sections(self._column.top_headings(), self._panel.section())
        width, section, opening = self._panel.width_in_pixels(), self._panel.section(), self._go_to is not None

        def work(_: Cancelled) -> Preview:
            whole = with_references(briefing, library)
            return previewing.preview(whole, width=width, section=section, setup=setup, with_places=opening)

        self._panel.wait()
        self._desk.jobs.run(PREVIEW, work, self._show, on_error=lambda error: self._fail(error))

    def _show(self, preview: Preview) -> None:
        self._panel.show_preview(preview)
        if self._go_to is not None:
            self._go_to(preview)
            self._go_to = None

    def _fail(self, error: Exception) -> None:
        self._panel.show_failure(sentence_for(error))
