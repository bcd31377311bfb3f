"""Answers to every question the window asks, and what it was told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from briefer.domain.decoding import Decoding
from briefer.domain.finding import Finding
from briefer.domain.house_template import HouseLook, HouseRules
from briefer.domain.outline_content import Deleted, Front
from briefer.domain.quote import DirectQuote
from briefer.domain.reference import Reference
from briefer.domain.source import Source, SourceId, SourceText
from briefer.domain.template import Template
from briefer.ports.briefings import Version
from briefer.services.comparing import Compared
from briefer.services.drafting import Kept
from briefer.services.evidence import Described
from briefer.services.verifying import Verified
from briefer.ui.ask_password import PasswordGiven
from briefer.ui.ask_save_template import Holdings, TemplateWanted
from briefer.ui.ask_tags import TagChange
from briefer.ui.compare_quote import TextsCompared
from briefer.ui.details.dialog import Edited
from briefer.ui.dialogs import Beginning, Unsaved
from briefer.ui.exporting.asked import ExportAsked, ExportChoice, ExportHelp
from briefer.ui.plain_text import Cited
from briefer.ui.problems.dialog import Reviewed
from briefer.ui.problems.listing import Problem
from briefer.ui.show_briefing_trash import TrashChoice
from briefer.ui.show_history import Read


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
    kept: Kept = Kept()
    other_template: Template | None = None
    fields: Mapping[str, str] | None = None
    export_choice: ExportChoice | None = None
    export_asked: ExportAsked | None = None
    export_help: ExportHelp | None = None
    on_export: Callable[[ExportAsked, ExportHelp], object] | None = None
    house_rules: HouseRules | None = None
    edits: list[Edited] = field(default_factory=list)
    described: list[tuple[Described, ...]] = field(default_factory=list)
    reviewed: Reviewed = Reviewed()
    password_given: PasswordGiven | None = None
    asked: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    findings: Sequence[Finding] = ()
    tag_change: TagChange | None = None
    shown_in_folder: list[Path] = field(default_factory=list)
    word_file: Path | None = None
    pack: Path | None = None
    with_files: bool = False
    located: Path | None = None
    decoding: str | None = None
    verified: Sequence[Verified] | None = None
    compared: list[Compared] = field(default_factory=list)
    takes_again: bool = False
    texts_compared: list[TextsCompared] = field(default_factory=list)
    removed: Sequence[Deleted] = ()
    trash_choice: TrashChoice | None = None
    versions: Sequence[Version] = ()
    back_to: int | None = None
    properties_shown: Mapping[str, str] = field(default_factory=dict)
    texts: list[tuple[str, str]] = field(default_factory=list)
    references_from: Path | None = None
    style_file: Path | None = None
    comment_words: str | None = None
    cited: Callable[[DirectQuote], DirectQuote] | None = None
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

    def choose_pack(self, folder: Path) -> Path | None:
        return self.pack

    def save_pack(self, suggested: Path) -> tuple[Path, bool] | None:
        return None if self.pack is None else (self.pack, self.with_files)

    def locate(self, missing: Path) -> Path | None:
        self.asked.append(f"locate {missing.name}")
        return self.located

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

    def save_template(self, suggested: str, holdings: Holdings) -> TemplateWanted | None:
        return TemplateWanted(self.template, self.kept) if self.template is not None else None

    def change_template(self, templates: Sequence[Template]) -> Template | None:
        return self.other_template

    def export(self, asked: ExportAsked, help: ExportHelp) -> ExportChoice | None:
        self.asked.append(f"export to {asked.suggested.name}")
        self.findings = asked.findings
        self.export_asked, self.export_help = asked, help
        if self.on_export is not None:
            self.on_export(asked, help)
        return self.export_choice

    def house_styles(self, look: HouseLook) -> HouseRules | None:
        self.asked.append(f"styles of {look.name}")
        return self.house_rules

    def details(self, sources: Sequence[Described]) -> Edited | None:
        self.described.append(tuple(sources))
        return self.edits.pop(0) if self.edits else None

    def review(self, problems: Sequence[Problem]) -> Reviewed:
        self.asked.append(f"review {len(problems)}")
        return self.reviewed

    def password(self, files: Sequence[Path], others: int) -> PasswordGiven | None:
        self.asked.append(f"password of {', '.join(path.name for path in files)}, {others} others")
        return self.password_given

    def tags(self, sources: Sequence[Source], known: Sequence[str]) -> TagChange | None:
        self.asked.append(f"tags of {len(sources)} sources, known {', '.join(known) or 'none'}")
        return self.tag_change

    def trash(self, removed: Sequence[Deleted]) -> Sequence[SourceId]:
        self.asked.append(f"trash of {len(removed)}")
        return [one.source.id for one in removed]

    def show_in_folder(self, path: Path) -> None:
        self.shown_in_folder.append(path)

    def choose_decoding(self, source: Source, decodings: Sequence[Decoding], current: str | None) -> str | None:
        self.asked.append(f"one of {len(decodings)} decodings")
        return self.decoding

    def show_how_read(self, source: Source, text: SourceText) -> None:
        self.asked.append(f"how {source.path.name} was read")

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        self.asked.append(f"{len(keys)} keys")
        self.keys_shown = dict(keys)

    def choose_word_file(self, folder: Path) -> Path | None:
        return self.word_file

    def show_verified(self, path: Path, verified: Sequence[Verified]) -> None:
        self.verified = verified

    def citation(self, quote: DirectQuote, known: Mapping[SourceId, Reference]) -> DirectQuote | None:
        self.asked.append(f"citation of {quote.id} among {len(known)}")
        return self.cited(quote) if self.cited is not None else None

    def comment(self, comment: str) -> str | None:
        self.asked.append(f"comment in place of “{comment}”")
        return self.comment_words

    def choose_style(self, folder: Path) -> Path | None:
        return self.style_file

    def compare(self, compared: Compared, citation: str) -> bool:
        self.compared.append(compared)
        return self.takes_again

    def choose_references(self, folder: Path) -> Path | None:
        return self.references_from

    def save_references(self, suggested: Path) -> Path | None:
        self.asked.append(f"references to {suggested.name}")
        return self.references_to

    def compare_texts(self, compared: TextsCompared) -> None:
        self.texts_compared.append(compared)

    def briefing_trash(self, trash: Sequence[Deleted], cited: Cited) -> TrashChoice | None:
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
