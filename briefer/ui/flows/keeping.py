"""What was removed, what was before, and what the briefing is: trash, history, properties, and a section as text."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from briefer.domain.briefing import Briefing
from briefer.domain.counting import words_of
from briefer.domain.edit import Edit
from briefer.domain.origins import quote_in
from briefer.domain.outline import Outline
from briefer.domain.outline_content import Front, NodeId, Section, Subtree
from briefer.domain.quote import DirectQuote
from briefer.domain.trash import emptied, put_back
from briefer.domain.whole import become
from briefer.ports.briefings import Version
from briefer.ui.flows.desk import Desk
from briefer.ui.plain_text import plain_text
from briefer.ui.show_history import when
from briefer.ui.tongue import number, tr

HISTORY, VERSION, PROPERTIES = "history", "earlier version", "properties"


class Column(Protocol):
    """The Briefing column, as far as the whole briefing is concerned."""

    def briefing(self) -> Briefing: ...

    def current(self) -> NodeId | None: ...

    def current_branch(self) -> tuple[str, Subtree] | None: ...

    def citation_of(self, quote: DirectQuote) -> str: ...

    def change(self, label: str, meant: Callable[[Outline], Edit]) -> bool: ...

    @property
    def front(self) -> Front: ...


class KeepingFlow:
    def __init__(self, desk: Desk, column: Column, path: Callable[[], Path | None]) -> None:
        self._desk, self._column, self._path = desk, column, path

    def trash(self) -> None:
        """Shows what was removed; puts back, or removes for good, what is chosen."""
        choice = self._desk.dialogs.briefing_trash(self._column.front.trash, self._column.citation_of)
        if choice is None:
            return
        current = self._column.current()
        if choice.back:
            self._column.change(tr("Put back from the trash"), lambda outline: put_back(outline, choice.back, current))
        elif choice.gone:
            self._column.change(tr("Remove from the trash"), lambda outline: emptied(outline, choice.gone))

    def history(self) -> None:
        """Shows the versions that were saved; goes back to one as a single step."""
        versions, path = self._desk.services.versions, self._path()

        def show(found: tuple[Version, ...]) -> None:
            version = self._desk.dialogs.history(found, self._read)
            if version is not None:
                self._desk.jobs.run(VERSION, lambda _: versions.open(version), lambda one: self._become(version, one))

        self._desk.jobs.run(HISTORY, lambda _: versions.of(path) if path is not None else (), show)

    def _read(self, version: Version, then: Callable[[str], None]) -> None:
        versions = self._desk.services.versions
        self._desk.jobs.run(
            VERSION,
            lambda _: versions.open(version),
            lambda briefing: then(plain_text(briefing.root, self._column.citation_of)),
        )

    def _become(self, version: Version, briefing: Briefing) -> None:
        label = tr("Go back to the version of {time}").format(time=when(version.kept))
        self._column.change(label, lambda outline: become(outline, briefing.root))

    def properties(self) -> None:
        """What the briefing holds, and where it is."""
        briefing, path, versions = self._column.briefing(), self._path(), self._desk.services.versions

        def measured() -> tuple[int | None, int]:
            size = path.stat().st_size if path is not None and path.exists() else None
            return size, len(versions.of(path)) if path is not None else 0

        self._desk.jobs.run(
            PROPERTIES,
            lambda _: measured(),
            lambda found: self._desk.dialogs.properties(properties_of(briefing, path, *found)),
        )

    def read_section(self) -> None:
        """The section that is worked on as plain text."""
        found = self._column.current_branch()
        if found is None:
            self._desk.status.remark(tr("Go to a section first."))
            return
        section_number, branch = found
        heading = branch.content.heading if isinstance(branch.content, Section) else ""
        text = plain_text(branch, self._column.citation_of, number=section_number)
        self._desk.dialogs.show_text(heading or tr("Section"), text)


def properties_of(
    briefing: Briefing, path: Path | None, size: int | None, versions: int
) -> tuple[tuple[str, str], ...]:
    """Name and value of each."""
    nodes = list(briefing.root.walk())
    quotes = [quote for node in nodes if (quote := quote_in(node.content)) is not None]
    front = briefing.front
    return (
        (tr("File"), str(path) if path is not None else tr("Not saved yet")),
        (tr("Size"), tr("%n kilobyte(s)", None, -(-size // 1_024)) if size is not None else ""),
        (tr("Template"), front.template.title),
        (tr("Marking"), front.fields.get("classification", "") or tr("None")),
        (tr("Language"), front.language),
        (tr("Words"), number(words_of(briefing.root))),
        (tr("Sections"), number(sum(isinstance(node.content, Section) for node in nodes))),
        (tr("Quotes and paraphrases"), number(len(quotes))),
        (tr("Sources quoted"), number(len({quote.source for quote in quotes}))),
        (tr("In the trash, kept in the file"), number(len(front.trash))),
        (tr("Earlier versions on this computer"), number(versions)),
    )
