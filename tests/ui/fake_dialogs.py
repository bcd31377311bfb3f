"""Answers to every question the window asks, and what it was told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from briefer.domain.citation import CitationStyle
from briefer.domain.finding import Finding
from briefer.domain.outline import Front, Removed
from briefer.domain.source import LeftOut, Source
from briefer.domain.template import StyleId, Template
from briefer.ports import Version
from briefer.services.comparing import Compared
from briefer.services.verifying import Verified
from briefer.ui.dialogs import Beginning, ExportChoice, Unsaved
from briefer.ui.plain_text import Cited
from briefer.ui.show_history import Read
from briefer.ui.show_trash import TrashChoice


@dataclass
class FakeDialogs:
    open_from: Path | None = None
    save_to: Path | None = None
    files: list[Path] = field(default_factory=list)
    folder: Path | None = None
    unsaved_answer: Unsaved = Unsaved.CANCEL
    agrees: bool = True
    beginning: Beginning | None = None
    template: str | None = None
    fields: Mapping[str, str] | None = None
    export_choice: ExportChoice | None = None
    values: Mapping[str, object] | None = None
    again: list[Path] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    findings: Sequence[Finding] = ()
    word_file: Path | None = None
    verified: Sequence[Verified] | None = None
    compared: list[Compared] = field(default_factory=list)
    takes_again: bool = False
    removed: Sequence[Removed] = ()
    trash_choice: TrashChoice | None = None
    versions: Sequence[Version] = ()
    back_to: int | None = None
    properties_shown: Mapping[str, str] = field(default_factory=dict)
    texts: list[tuple[str, str]] = field(default_factory=list)
    references_from: Path | None = None
    references_to: Path | None = None

    def open_briefing(self, folder: Path) -> Path | None:
        return self.open_from

    def save_briefing(self, suggested: Path) -> Path | None:
        self.asked.append(f"save as {suggested.name}")
        return self.save_to

    def choose_files(self) -> list[Path]:
        return self.files

    def choose_folder(self) -> Path | None:
        return self.folder

    def unsaved(self, title: str) -> Unsaved:
        self.asked.append(f"unsaved {title}")
        return self.unsaved_answer

    def confirm(self, question: str, detail: str, verb: str) -> bool:
        self.asked.append(question)
        return self.agrees

    def new_briefing(self, templates: Sequence[Template]) -> Beginning | None:
        self.asked.append(f"one of {len(templates)} templates")
        return self.beginning

    def briefing_details(self, front: Front) -> Mapping[str, str] | None:
        return self.fields

    def template_name(self, suggested: str) -> str | None:
        return self.template

    def export(
        self, styles: Sequence[CitationStyle], style: StyleId, suggested: Path, findings: Sequence[Finding]
    ) -> ExportChoice | None:
        self.asked.append(f"export to {suggested.name}")
        self.findings = findings
        return self.export_choice

    def details(self, source: Source) -> Mapping[str, object] | None:
        return self.values

    def review(self, left_out: Sequence[LeftOut]) -> list[Path]:
        self.asked.append(f"review {len(left_out)}")
        return self.again

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        self.asked.append(f"{len(keys)} keys")

    def choose_word_file(self, folder: Path) -> Path | None:
        return self.word_file

    def show_verified(self, path: Path, verified: Sequence[Verified]) -> None:
        self.verified = verified

    def compare(self, compared: Compared, citation: str) -> bool:
        self.compared.append(compared)
        return self.takes_again

    def choose_references(self, folder: Path) -> Path | None:
        return self.references_from

    def save_references(self, suggested: Path) -> Path | None:
        self.asked.append(f"references to {suggested.name}")
        return self.references_to

    def trash(self, trash: Sequence[Removed], cited: Cited) -> TrashChoice | None:
        self.removed = tuple(trash)
        return self.trash_choice

    def history(self, versions: Sequence[Version], read: Read) -> Version | None:
        self.versions = tuple(versions)
        return self.versions[self.back_to] if self.back_to is not None else None

    def properties(self, properties: Sequence[tuple[str, str]]) -> None:
        self.properties_shown = dict(properties)

    def show_text(self, title: str, text: str) -> None:
        self.texts.append((title, text))

    def open_file(self, path: Path) -> None:
        self.opened.append(path)
