"""From the briefing on the screen to the Word file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefer.domain.briefing import Briefing
from briefer.domain.citation import CitationStyle
from briefer.domain.finding import Finding
from briefer.ports import Cancelled
from briefer.services.exporting import Exported
from briefer.services.referencing import with_references
from briefer.ui.below.retold import retold
from briefer.ui.flows.briefing_files import file_name
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.messages import exported
from briefer.ui.tongue import tr

PREPARE, EXPORT = "prepare export", "export"


@dataclass(frozen=True, slots=True)
class _Prepared:
    styles: tuple[CitationStyle, ...]
    findings: tuple[Finding, ...]


class ExportFlow:
    def __init__(self, desk: Desk, briefing: Callable[[], Briefing], suggested: Callable[[], Path]) -> None:
        """`suggested` says where the briefing's own file is, or would be."""
        self._desk, self._briefing, self._suggested = desk, briefing, suggested

    def export(self) -> None:
        """Checks, asks for style and file, writes, and says what was written."""
        services, briefing = self._desk.services, self._briefing()

        def work(_: Cancelled) -> _Prepared:
            return _Prepared(
                tuple(services.exporting.styles()),
                tuple(services.checking.check(with_references(briefing, services.library))),
            )

        self._desk.status.remark(tr("Checking the briefing …"))
        self._desk.jobs.run(PREPARE, work, lambda prepared: self._ask(briefing, prepared))

    def _ask(self, briefing: Briefing, prepared: _Prepared) -> None:
        choice = self._desk.dialogs.export(
            prepared.styles, briefing.front.citation_style, self._suggested(), prepared.findings
        )
        if choice is None:
            return
        exporting, library = self._desk.services.exporting, self._desk.services.library
        self._desk.status.remark(tr("Exporting …"))
        self._desk.jobs.run(
            EXPORT,
            lambda _: exporting.export(with_references(briefing, library), choice.path, style=choice.style),
            lambda made: self._done(choice.path, made),
        )

    def _done(self, path: Path, made: Exported) -> None:
        said = exported(path, notes=made.notes, sources=made.sources, quotes=made.quotes)
        self._desk.status.remark(tr("Exported."))
        tone = Tone.DONE
        if made.findings:
            said, tone = f"{said} {' '.join(retold(one.message) for one in made.findings)}", Tone.WARN
        self._desk.messages.say(said, tone, verb=tr("Open"), on_verb=lambda: self._desk.dialogs.open_file(path))


def suggested_export(path: Path | None, title: str) -> Path:
    """Beside the briefing's file, else in the user's folder."""
    return path.with_suffix(".docx") if path is not None else Path.home() / f"{file_name(title)}.docx"
