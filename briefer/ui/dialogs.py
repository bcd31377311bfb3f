"""Everything the window asks in a dialog, behind one seam: the Protocol, and Qt's side of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from briefer.domain.decoding import Decoding
from briefer.domain.house_template import HouseLook, HouseRules
from briefer.domain.outline_content import Deleted, Front
from briefer.domain.quote import DirectQuote
from briefer.domain.reference import Reference
from briefer.domain.source import Removed, Source, SourceId, SourceText
from briefer.domain.template import Template, TemplateId
from briefer.ports.briefings import Version
from briefer.services.comparing import Compared
from briefer.services.evidence import Described
from briefer.services.verifying import Verified
from briefer.ui.ask_briefing import BriefingDetails
from briefer.ui.ask_citation import CitationDialog
from briefer.ui.ask_comment import CommentDialog
from briefer.ui.ask_decoding import DecodingDialog
from briefer.ui.ask_password import PasswordDialog, PasswordGiven
from briefer.ui.ask_save_template import Holdings, SaveTemplateDialog, TemplateWanted
from briefer.ui.ask_tags import TagChange, TagsDialog
from briefer.ui.ask_template import TemplateChange, TemplateChooser
from briefer.ui.compare_quote import CompareDialog, CompareTexts, TextsCompared
from briefer.ui.details.dialog import DetailsDialog, Edited
from briefer.ui.exporting.asked import ExportAsked, ExportChoice, ExportHelp
from briefer.ui.exporting.dialog import ExportDialog
from briefer.ui.exporting.house_styles import HouseStylesDialog
from briefer.ui.look.theme import Theme
from briefer.ui.plain_text import Cited
from briefer.ui.problems.dialog import ProblemsDialog, Reviewed
from briefer.ui.problems.listing import Problem
from briefer.ui.show_briefing_trash import BriefingTrashDialog, TrashChoice
from briefer.ui.show_history import HistoryDialog, Read
from briefer.ui.show_how_read import HowReadDialog
from briefer.ui.show_lists import KeysDialog, PropertiesDialog
from briefer.ui.show_text import TextDialog
from briefer.ui.show_trash import TrashDialog
from briefer.ui.show_verified import VerifiedDialog
from briefer.ui.tongue import mark, tr

BRIEFING_FILTER = mark("Briefings (*.briefing)")
PACK_FILTERS = (mark("Library packs (*.briefpack)"), mark("Library packs with the sources’ files (*.briefpack)"))
SOURCE_FILTER = mark("All files (*)")


class Unsaved(Enum):
    """The answer to what becomes of changes that are not saved."""

    SAVE = mark("Save")
    DISCARD = mark("Don’t save")
    CANCEL = mark("Cancel")


@dataclass(frozen=True, slots=True)
class Beginning:
    """A new briefing: its template and the fields that were filled in."""

    template: TemplateId
    fields: Mapping[str, str]


class Dialogs(Protocol):
    """Each question returns `None` (or nothing) where the user thought better of it."""

    def open_briefing(self, folder: Path) -> Path | None: ...

    def save_briefing(self, suggested: Path) -> Path | None: ...

    def choose_files(self) -> list[Path]: ...

    def choose_folder(self) -> Path | None: ...

    def choose_pack(self, folder: Path) -> Path | None: ...

    def save_pack(self, suggested: Path) -> tuple[Path, bool] | None:
        """Where to, and whether with the sources' files."""

    def locate(self, missing: Path) -> Path | None: ...

    def unsaved(self, title: str) -> Unsaved: ...

    def confirm(self, question: str, detail: str, verb: str) -> bool: ...

    def new_briefing(self, templates: Sequence[Template]) -> Beginning | None: ...

    def briefing_details(self, front: Front) -> Mapping[str, str] | None: ...

    def save_template(self, suggested: str, holdings: Holdings) -> TemplateWanted | None:
        """`holdings` says what the file would hold."""

    def change_template(self, templates: Sequence[Template]) -> Template | None: ...

    def export(self, asked: ExportAsked, help: ExportHelp) -> ExportChoice | None: ...

    def house_styles(self, look: HouseLook) -> HouseRules | None: ...

    def details(self, sources: Sequence[Described]) -> Edited | None:
        """What the user decided about the references of one or several sources."""

    def review(self, problems: Sequence[Problem]) -> Reviewed:
        """What is to be done about files that need attention."""

    def password(self, files: Sequence[Path], others: int) -> PasswordGiven | None:
        """The password of `files`; `others` is how many more ask for one."""

    def tags(self, sources: Sequence[Source], known: Sequence[str]) -> TagChange | None:
        """`known` are the tags in use."""

    def trash(self, removed: Sequence[Removed]) -> Sequence[SourceId]:
        """Those to be put back."""

    def show_in_folder(self, path: Path) -> None:
        """Opens the folder that a file stands in."""

    def choose_decoding(self, source: Source, decodings: Sequence[Decoding], current: str | None) -> str | None:
        """The encoding in which the text looks right. `current` is the one it was read by."""

    def show_how_read(self, source: Source, text: SourceText) -> None: ...

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None: ...

    def choose_word_file(self, folder: Path) -> Path | None: ...

    def show_verified(self, path: Path, verified: Sequence[Verified]) -> None: ...

    def compare(self, compared: Compared, citation: str) -> bool:
        """A quote beside its source. Whether the words are to be taken from the source again."""

    def citation(self, quote: DirectQuote, known: Mapping[SourceId, Reference]) -> DirectQuote | None:
        """The quote as it is to be cited; `known` are the works that can be cited with it."""

    def comment(self, comment: str) -> str | None:
        """The words of a comment; none where it is to go."""

    def choose_references(self, folder: Path) -> Path | None: ...

    def choose_style(self, folder: Path) -> Path | None: ...

    def save_references(self, suggested: Path) -> Path | None: ...

    def compare_texts(self, compared: TextsCompared) -> None: ...

    def briefing_trash(self, trash: Sequence[Deleted], cited: Cited) -> TrashChoice | None: ...

    def history(self, versions: Sequence[Version], read: Read) -> Version | None:
        """The version to go back to."""

    def properties(self, properties: Sequence[tuple[str, str]]) -> None: ...

    def show_text(self, title: str, text: str) -> None:
        """Plain text, to read."""

    def open_file(self, path: Path) -> None:
        """Opens a file in the computer's own program."""


class QtDialogs:
    """The real ones. `parent` is the window they stand over."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        self._parent, self._theme = parent, theme
        self._details_place: QByteArray | None = None

    def open_briefing(self, folder: Path) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self._parent, tr("Open a briefing"), str(folder), tr(BRIEFING_FILTER))
        return Path(chosen) if chosen else None

    def save_briefing(self, suggested: Path) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Save the briefing"), str(suggested), tr(BRIEFING_FILTER)
        )
        return with_suffix(Path(chosen), ".briefing") if chosen else None

    def choose_files(self) -> list[Path]:
        chosen, _ = QFileDialog.getOpenFileNames(self._parent, tr("Add sources"), "", tr(SOURCE_FILTER))
        return [Path(one) for one in chosen]

    def choose_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._parent, tr("Add a folder of sources"))
        return Path(chosen) if chosen else None

    def choose_pack(self, folder: Path) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Add a library pack"), str(folder), tr(PACK_FILTERS[0])
        )
        return Path(chosen) if chosen else None

    def save_pack(self, suggested: Path) -> tuple[Path, bool] | None:
        plain, with_files = map(tr, PACK_FILTERS)
        chosen, kind = QFileDialog.getSaveFileName(
            self._parent, tr("Save a library pack"), str(suggested), f"{plain};;{with_files}"
        )
        return (with_suffix(Path(chosen), ".briefpack"), kind == with_files) if chosen else None

    def locate(self, missing: Path) -> Path | None:
        title = tr("Where is “{file}” now?").format(file=missing.name)
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, str(missing.parent), tr(SOURCE_FILTER))
        return Path(chosen) if chosen else None

    def unsaved(self, title: str) -> Unsaved:
        box = QMessageBox(self._parent)
        box.setWindowTitle("briefer")
        box.setText(tr("“{title}” has changes that are not saved.").format(title=title))
        box.setInformativeText(tr("They are lost if they are not saved."))
        buttons = {
            box.addButton(tr(Unsaved.SAVE.value), QMessageBox.ButtonRole.AcceptRole): Unsaved.SAVE,
            box.addButton(tr(Unsaved.DISCARD.value), QMessageBox.ButtonRole.DestructiveRole): Unsaved.DISCARD,
            box.addButton(tr(Unsaved.CANCEL.value), QMessageBox.ButtonRole.RejectRole): Unsaved.CANCEL,
        }
        box.exec()
        clicked = box.clickedButton()
        return next((answer for button, answer in buttons.items() if button is clicked), Unsaved.CANCEL)

    def confirm(self, question: str, detail: str, verb: str) -> bool:
        box = QMessageBox(self._parent)
        box.setWindowTitle("briefer")
        box.setText(question)
        box.setInformativeText(detail)
        do = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is do

    def new_briefing(self, templates: Sequence[Template]) -> Beginning | None:
        dialog = TemplateChooser(templates, self._parent)
        if not dialog.exec():
            return None
        chosen = dialog.chosen()
        return Beginning(chosen.id, dialog.fields()) if chosen is not None else None

    def briefing_details(self, front: Front) -> Mapping[str, str] | None:
        dialog = BriefingDetails(front, self._parent)
        return dialog.fields() if dialog.exec() else None

    def save_template(self, suggested: str, holdings: Holdings) -> TemplateWanted | None:
        dialog = SaveTemplateDialog(suggested, holdings, self._parent)
        return dialog.wanted() if dialog.exec() else None

    def change_template(self, templates: Sequence[Template]) -> Template | None:
        dialog = TemplateChange(templates, self._parent)
        return dialog.chosen() if dialog.exec() else None

    def export(self, asked: ExportAsked, help: ExportHelp) -> ExportChoice | None:
        dialog = ExportDialog(asked, help, self._theme, parent=self._parent)
        return dialog.choice() if dialog.exec() else None

    def house_styles(self, look: HouseLook) -> HouseRules | None:
        dialog = HouseStylesDialog(look, self._theme, QApplication.activeModalWidget() or self._parent)
        return dialog.rules() if dialog.exec() else None

    def details(self, sources: Sequence[Described]) -> Edited | None:
        dialog = DetailsDialog(sources, self._theme, self._parent)
        if self._details_place is not None:  # from one source to the next it stays where it is
            dialog.restoreGeometry(self._details_place)
        accepted = dialog.exec()
        self._details_place = dialog.saveGeometry()
        return dialog.edited() if accepted else None

    def review(self, problems: Sequence[Problem]) -> Reviewed:
        dialog = ProblemsDialog(
            problems, open_file=self.open_file, show_in_folder=self.show_in_folder, parent=self._parent
        )
        dialog.exec()
        return dialog.reviewed()

    def password(self, files: Sequence[Path], others: int) -> PasswordGiven | None:
        dialog = PasswordDialog(files, others, self._parent)
        return dialog.given() if dialog.exec() else None

    def tags(self, sources: Sequence[Source], known: Sequence[str]) -> TagChange | None:
        dialog = TagsDialog(sources, known, self._parent)
        return dialog.change() if dialog.exec() else None

    def trash(self, removed: Sequence[Removed]) -> Sequence[SourceId]:
        dialog = TrashDialog(removed, self._parent)
        return dialog.chosen() if dialog.exec() else ()

    def show_in_folder(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def choose_decoding(self, source: Source, decodings: Sequence[Decoding], current: str | None) -> str | None:
        dialog = DecodingDialog(source.path.name, decodings, current=current, parent=self._parent)
        return dialog.chosen() if dialog.exec() else None

    def show_how_read(self, source: Source, text: SourceText) -> None:
        HowReadDialog(source, text, self._parent).exec()

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        KeysDialog(keys, self._parent).exec()

    def choose_word_file(self, folder: Path) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, tr("Verify a Word file"), str(folder), tr("Word documents (*.docx *.docm)")
        )
        return Path(chosen) if chosen else None

    def show_verified(self, path: Path, verified: Sequence[Verified]) -> None:
        VerifiedDialog(path.name, verified, self._parent).exec()

    def compare(self, compared: Compared, citation: str) -> bool:
        return bool(CompareDialog(compared, citation, self._theme, self._parent).exec())

    def citation(self, quote: DirectQuote, known: Mapping[SourceId, Reference]) -> DirectQuote | None:
        dialog = CitationDialog(quote, known, self._parent)
        return dialog.result_quote() if dialog.exec() else None

    def comment(self, comment: str) -> str | None:
        dialog = CommentDialog(comment, self._theme, self._parent)
        return dialog.comment() if dialog.exec() else None

    def choose_style(self, folder: Path) -> Path | None:
        kinds = tr("Citation styles (*.csl)")
        chosen, _ = QFileDialog.getOpenFileName(self._parent, tr("Add a citation style"), str(folder), kinds)
        return Path(chosen) if chosen else None

    def choose_references(self, folder: Path) -> Path | None:
        kinds = tr("References (*.json *.csljson *.ris *.bib *.txt)")
        chosen, _ = QFileDialog.getOpenFileName(self._parent, tr("Import references"), str(folder), kinds)
        return Path(chosen) if chosen else None

    def save_references(self, suggested: Path) -> Path | None:
        kinds = {tr("CSL-JSON (*.json)"): ".json", tr("RIS (*.ris)"): ".ris", tr("BibTeX (*.bib)"): ".bib"}
        chosen, kind = QFileDialog.getSaveFileName(
            self._parent, tr("Export references"), str(suggested), ";;".join(kinds)
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.casefold() in kinds.values() else path.with_name(path.name + kinds[kind])

    def compare_texts(self, compared: TextsCompared) -> None:
        CompareTexts(compared, self._theme, self._parent).exec()

    def briefing_trash(self, trash: Sequence[Deleted], cited: Cited) -> TrashChoice | None:
        dialog = BriefingTrashDialog(trash, cited, self._parent)
        return dialog.choice if dialog.exec() else None

    def history(self, versions: Sequence[Version], read: Read) -> Version | None:
        dialog = HistoryDialog(versions, read, self._parent)
        return dialog.chosen() if dialog.exec() else None

    def properties(self, properties: Sequence[tuple[str, str]]) -> None:
        PropertiesDialog(properties, self._parent).exec()

    def show_text(self, title: str, text: str) -> None:
        TextDialog(title, text, self._parent).exec()

    def open_file(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def with_suffix(path: Path, *suffixes: str) -> Path:
    """`path` with the first of `suffixes` where it has none of them; what the user typed stays."""
    return path if path.suffix.casefold() in suffixes else path.with_name(path.name + suffixes[0])
