"""What is chosen for an export, the pages it makes, and what is to be answered before it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.citation import CitationStyle, Placement
from briefer.domain.finding import Finding, Grade
from briefer.domain.house_template import BodyPlace, HouseLook, HouseRules, HouseTemplate, Role, RoleStyle, StyleSample
from briefer.domain.page_setup import DateForm, PageSetup, Paper, QuoteMarks
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId
from briefer.services.evidence_annex import Annex
from briefer.services.previewing import Preview
from briefer.ui.exporting.asked import ExportAsked, ExportChoice, HouseFound
from briefer.ui.exporting.dialog import ExportDialog, of_kind
from briefer.ui.exporting.house_styles import HouseStylesDialog
from briefer.ui.look.theme import Theme
from tests.fakes import picture

STYLES = (
    CitationStyle(StyleId("notes"), "Notes", Placement.NOTE, has_list=False),
    CitationStyle(StyleId("apa"), "APA", Placement.TEXT, has_list=True),
)
HOUSE = HouseTemplate("office.dotx", b"PK")
LOOK = HouseLook(
    name="office.dotx",
    rules=HouseRules(),
    roles=(
        RoleStyle(Role.TITLE, "Office Title", False, ("Normal", "Office Title")),
        RoleStyle(Role.QUOTE, "Quote", True, ("Normal", "Office Title")),
    ),
    added=("Quote", "Bibliography"),
    fields=("title", "date"),
    place=BodyPlace.CONTROL,
    dropped=("macros",),
    samples={"Office Title": StyleSample("Liberation Serif", 18.0, bold=True, colour="#7A3B1D")},
)


@dataclass
class Help:
    """Answers at once, and remembers what it was asked."""

    asked: list[ExportChoice] = field(default_factory=list)
    failure: str | None = None
    inspects: bool = True
    forgotten: int = 0
    settled: HouseTemplate | None = None
    completed: list[SourceId] = field(default_factory=list)
    answers: list[tuple[tuple[Finding, ...], str]] = field(default_factory=list)

    def preview(
        self,
        choice: ExportChoice,
        *,
        width: int,
        section: int,
        done: Callable[[Preview], object],
        failed: Callable[[str], object],
    ) -> None:
        self.asked.append(choice)
        done(Preview((picture(width, width),)))

    def open_house(self, path: Path, *, done: HouseFound, failed: Callable[[str], object]) -> None:
        failed(self.failure) if self.failure else done(HOUSE, LOOK)

    def inspect_house(self, house: HouseTemplate, *, done: HouseFound, failed: Callable[[str], object]) -> None:
        if self.failure:
            failed(self.failure)
        elif self.inspects:
            done(house, LOOK)

    def forget_house(self) -> None:
        self.forgotten += 1

    def complete(self, source: SourceId) -> None:
        self.completed.append(source)

    def answer(self, findings: Sequence[Finding], reason: str) -> None:
        self.answers.append((tuple(findings), reason))

    def settle_styles(
        self,
        house: HouseTemplate,
        look: HouseLook,
        *,
        path: Path | None,
        done: Callable[[HouseTemplate], object],
        failed: Callable[[str], object],
    ) -> None:
        if self.failure:
            failed(self.failure)
        elif self.settled is not None:
            done(self.settled)


@pytest.fixture
def help() -> Help:
    return Help()


@pytest.fixture
def open_dialog(theme: Theme, qtbot: QtBot, help: Help) -> Callable[..., ExportDialog]:
    def made(**more: object) -> ExportDialog:
        asked = {"styles": STYLES, "style": StyleId("apa"), "suggested": Path("a.docx"), **more}
        dialog = ExportDialog(ExportAsked(**asked), help, theme, rest=0)  # type: ignore[arg-type]  # told by name
        qtbot.addWidget(dialog)
        return dialog

    return made


def export_button(dialog: ExportDialog) -> QPushButton:
    box = dialog.findChild(QDialogButtonBox)
    return next(one for one in box.buttons() if one.text() == "Export")  # type: ignore[return-value]  # a push button


def texts(dialog: ExportDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QLabel)]


def test_findings_are_shown_and_style_and_file_handed_back(
    open_dialog: Callable[..., ExportDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    findings = (Finding("P03", Grade.STOP, "", "The briefing has no title yet."),)
    dialog = open_dialog(findings=findings, suggested=tmp_path / "a.docx")

    assert dialog.choice().style == "apa"
    assert "1 to answer" in texts(dialog)
    assert dialog.findChildren(QListWidget)[-1].item(0).text() == "To answer: The briefing has no title yet."

    dialog.styles.setCurrentIndex(0)
    dialog.file.clear()
    assert not export_button(dialog).isEnabled()
    qtbot.keyClicks(dialog.file, str(tmp_path / "b"))
    assert not export_button(dialog).isEnabled(), "the finding is not answered"
    assert (dialog.choice().style, dialog.choice().path) == ("notes", tmp_path / "b.docx")


def test_a_finding_on_a_reference_leads_to_it(open_dialog: Callable[..., ExportDialog], help: Help) -> None:
    findings = (
        Finding("P03", Grade.STOP, "", "The briefing has no title yet."),
        Finding("P17", Grade.WARN, "", "A reference lacks its date.", source=SourceId("s1")),
    )
    dialog = open_dialog(findings=findings)

    assert not dialog.findings.complete.isEnabled(), "what is to be answered comes first"
    dialog.findings.list.setCurrentRow(1)
    dialog.findings.complete.click()
    assert help.completed == ["s1"]


def test_what_is_to_be_answered_holds_the_export_until_a_reason_is_typed(
    open_dialog: Callable[..., ExportDialog], help: Help, qtbot: QtBot
) -> None:
    stops = (
        Finding("P05", Grade.STOP, "Background", "The quote “six” differs from its source.", subject="q1"),
        Finding("P03", Grade.STOP, "", "The briefing has no title yet."),
    )
    dialog = open_dialog(findings=(*stops, Finding("P34", Grade.WARN, "A", "A asks for 1 source and has none.")))
    dialog.show()
    assert not export_button(dialog).isEnabled()

    for reason in ("A misprint in the source.", "A draft."):
        qtbot.keyClicks(dialog.findings.reason, reason)
        qtbot.keyClick(dialog.findings.reason, Qt.Key.Key_Return)

    assert dialog.isVisible(), "Enter keeps the reason and does not yet export"
    assert help.answers == [((stops[0],), "A misprint in the source."), ((stops[1],), "A draft.")]
    assert dialog.findings.list.item(0).text() == (
        "Answered: The quote “six” differs from its source. Reason: A misprint in the source."
    )
    assert "3 worth a look" in texts(dialog)
    assert export_button(dialog).isEnabled() and export_button(dialog).isDefault()


def test_one_reason_can_answer_several_findings_and_be_taken_back(
    open_dialog: Callable[..., ExportDialog], help: Help, qtbot: QtBot
) -> None:
    stops = [Finding("P02", Grade.STOP, name, f"{name} is empty, and this template needs it.") for name in "AB"]
    dialog = open_dialog(findings=stops)
    dialog.findings.list.selectAll()
    qtbot.keyClicks(dialog.findings.reason, "A draft.")
    dialog.findings.keep.click()
    assert export_button(dialog).isEnabled()

    dialog.findings.list.setCurrentRow(1)
    assert dialog.findings.reason.text() == "A draft."
    dialog.findings.reason.clear()
    qtbot.keyClicks(dialog.findings.reason, " ")
    dialog.findings.keep.click()

    assert [len(findings) for findings, _ in help.answers] == [2, 1]
    assert help.answers[1][1] == ""
    assert not export_button(dialog).isEnabled()


def test_no_findings_are_said_in_words_and_an_unknown_style_becomes_the_first(
    open_dialog: Callable[..., ExportDialog],
) -> None:
    dialog = open_dialog(style=StyleId("unknown"))

    assert "No findings" in texts(dialog)
    assert dialog.choice().style == "notes"


def test_the_pages_follow_what_is_chosen(open_dialog: Callable[..., ExportDialog], help: Help, qtbot: QtBot) -> None:
    dialog = open_dialog(languages=("en-GB", "en-US"))
    qtbot.waitUntil(lambda: len(help.asked) == 1)
    assert dialog.pages.pages.count() == 1

    dialog.papers.setCurrentIndex(dialog.papers.findData(Paper.LETTER))
    dialog.styles.setCurrentIndex(0)
    dialog.languages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: help.asked[-1].language == "en-US")

    assert help.asked[-1].setup.paper is Paper.LETTER
    assert help.asked[-1].style == "notes"


def test_the_evidence_annex_is_chosen_and_shown(
    open_dialog: Callable[..., ExportDialog], help: Help, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    assert dialog.choice().annex is Annex.NONE

    dialog.annexes.setCurrentIndex(dialog.annexes.findData(Annex.END))
    qtbot.waitUntil(lambda: help.asked != [] and help.asked[-1].annex is Annex.END)

    dialog.annexes.setCurrentIndex(dialog.annexes.findData(Annex.FILE))
    assert dialog.choice().annex is Annex.FILE


def test_a_house_template_is_described_and_brings_its_own_paper(
    open_dialog: Callable[..., ExportDialog], help: Help
) -> None:
    dialog = open_dialog()
    dialog.house.open(Path("office.dotx"))

    assert dialog.choice().setup.house == HOUSE
    assert not dialog.papers.isEnabled()
    said = dialog.house.said()
    for part in ("“briefer.body”", "title, date", "2 styles", "macros"):
        assert part in said

    dialog.house.ours.click()
    assert dialog.choice().setup.house is None
    assert dialog.papers.isEnabled()


def test_the_house_template_that_a_briefing_carries_is_taken_again(open_dialog: Callable[..., ExportDialog]) -> None:
    assert open_dialog(house=HOUSE).choice().setup.house == HOUSE


def test_the_house_template_is_kept_before_it_was_looked_at_and_when_it_cannot_be(
    open_dialog: Callable[..., ExportDialog], help: Help
) -> None:
    help.inspects = False
    assert open_dialog(house=HOUSE).choice().setup.house == HOUSE

    help.failure = "“office.dotx” cannot be used as a house template."
    dialog = open_dialog(house=HOUSE)
    assert dialog.house.said() == help.failure and HOUSE.name in texts(dialog)
    assert dialog.choice().setup.house == HOUSE

    dialog.house.ours.click()
    assert dialog.choice().setup.house is None and help.forgotten == 1


def test_styles_that_cannot_be_settled_are_said_in_the_dialogue(
    open_dialog: Callable[..., ExportDialog], help: Help
) -> None:
    dialog = open_dialog(house=HOUSE)
    help.failure = "The choice of styles could not be kept."

    dialog.house.styles.click()

    assert dialog.house.said() == help.failure


def test_a_house_template_that_cannot_be_used_is_said_and_what_was_chosen_stays(
    open_dialog: Callable[..., ExportDialog], help: Help
) -> None:
    dialog = open_dialog(house=HOUSE)
    help.failure = "“strict.docx” cannot be used as a house template."

    dialog.house.open(Path("strict.docx"))

    assert dialog.house.said() == help.failure
    assert dialog.choice().setup.house == HOUSE


def test_styles_that_were_settled_are_those_of_the_export(open_dialog: Callable[..., ExportDialog], help: Help) -> None:
    dialog = open_dialog(house=HOUSE)
    help.settled = HouseTemplate("office.dotx", b"PK", HouseRules({Role.TITLE: "Normal"}))

    dialog.house.styles.click()

    assert dialog.choice().setup.house == help.settled


def test_what_is_words_alone_is_offered_for_word_alone(open_dialog: Callable[..., ExportDialog]) -> None:
    dialog = open_dialog(house=HOUSE, comments=3)
    dialog.comments.setChecked(True)
    dialog.clean.setChecked(True)
    assert dialog.comments.text() == "Take the drafter’s 3 comments along"
    assert dialog.choice().setup == PageSetup(house=HOUSE, comments=True)
    assert dialog.choice().clean

    dialog.file.setText("a.pdf")

    assert not dialog.comments.isEnabled()
    assert dialog.choice().setup == PageSetup()
    assert not dialog.choice().clean


def test_without_comments_nothing_is_asked_of_them(open_dialog: Callable[..., ExportDialog]) -> None:
    assert open_dialog().comments.isHidden()


@pytest.mark.parametrize(
    ("chosen", "suffix", "kept"),
    [
        ("a.docx", ".pdf", "a.pdf"),
        ("a", ".md", "a.md"),
        ("v1.2", ".pdf", "v1.2.pdf"),
        ("a.PDF", ".pdf", "a.PDF"),
        ("a.odd", None, "a.odd"),
    ],
)
def test_the_kind_picked_beside_a_name_decides_its_suffix(chosen: str, suffix: str | None, kept: str) -> None:
    assert of_kind(Path(chosen), suffix) == Path(kept)


def test_roles_show_their_styles_with_a_sample(theme: Theme, qtbot: QtBot) -> None:
    dialog = HouseStylesDialog(LOOK, theme)
    qtbot.addWidget(dialog)

    assert dialog.choices[Role.TITLE].currentText() == "Office Title"
    assert dialog.choices[Role.QUOTE].currentText() == "Quote (added)"
    assert dialog.sample(Role.TITLE).font().bold()
    assert dialog.sample(Role.TITLE).font().pointSizeF() == 18.0
    assert dialog.sample(Role.TITLE).palette().windowText().color().name() == "#7a3b1d"
    assert dialog.rules() == HouseRules(), "what would be taken anyway is not written down"


def test_only_what_was_changed_becomes_a_rule(theme: Theme, qtbot: QtBot) -> None:
    dialog = HouseStylesDialog(LOOK, theme)
    qtbot.addWidget(dialog)

    box = dialog.choices[Role.QUOTE]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    dialog.empties.setChecked(True)

    assert dialog.rules() == HouseRules({Role.QUOTE: "Normal"}, empties_body=True)
    assert not dialog.sample(Role.QUOTE).font().bold()


def test_marks_and_dates_of_the_settings_go_along(open_dialog: Callable[..., ExportDialog]) -> None:
    usual = PageSetup(marks=QuoteMarks.GUILLEMETS, dates=DateForm.NUMBERS)
    setup = open_dialog(setup=usual).choice().setup
    assert (setup.marks, setup.dates) == (usual.marks, usual.dates)


@pytest.mark.parametrize("height", [560, 750])
def test_findings_leave_room_for_the_rest_and_for_the_way_to_export(
    open_dialog: Callable[..., ExportDialog], qtbot: QtBot, height: int
) -> None:
    stops = [Finding("P02", Grade.STOP, str(at), f"{at} is empty, and this template needs it.") for at in range(30)]
    dialog = open_dialog(findings=stops)
    dialog.resize(820, height)
    dialog.show()
    qtbot.waitExposed(dialog)

    assert dialog.height() == height, "nothing pushes it beyond the window"
    seen = dialog.findings.visibleRegion().boundingRect().height()
    assert 180 <= seen <= height // 2
    assert export_button(dialog).visibleRegion().boundingRect().height() == export_button(dialog).height()


@pytest.mark.parametrize(
    ("widths", "order"),
    [
        ((980,), ["Citations", "File", "Findings", "Cancel"]),
        ((980, 700), ["Findings", "Citations", "File", "Cancel"]),
        ((700, 980), ["Citations", "File", "Findings", "Cancel"]),
    ],
)
def test_tab_goes_through_the_parts_as_they_stand(
    open_dialog: Callable[..., ExportDialog], qtbot: QtBot, widths: tuple[int, ...], order: list[str]
) -> None:
    dialog = open_dialog(findings=(Finding("P03", Grade.STOP, "", "The briefing has no title yet."),))
    dialog.show()
    qtbot.waitExposed(dialog)
    for width in widths:
        dialog.resize(width, 680)
        QApplication.processEvents()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    cancel = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Cancel")
    cancel.setFocus()
    qtbot.waitUntil(cancel.hasFocus)

    names: list[str] = []
    while names.count("Cancel") == 0:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        names.append("Cancel" if now is cancel else now.accessibleName())

    assert [name for name in names if name in order] == order


def test_a_marking_is_read_whole(open_dialog: Callable[..., ExportDialog], qtbot: QtBot) -> None:
    dialog = open_dialog(marking="UNCLASSIFIED – TRAINING EXAMPLE")
    dialog.show()
    qtbot.waitExposed(dialog)
    said = next(one for one in dialog.findChildren(QLabel) if one.text() == "UNCLASSIFIED – TRAINING EXAMPLE")
    assert said.height() >= said.heightForWidth(said.width())
    assert said.width() >= said.fontMetrics().horizontalAdvance(said.text())


def test_few_findings_take_no_more_room_than_they_need(open_dialog: Callable[..., ExportDialog], qtbot: QtBot) -> None:
    dialog = open_dialog(findings=(Finding("P03", Grade.STOP, "", "The briefing has no title yet."),))
    dialog.show()
    qtbot.waitExposed(dialog)
    rows = dialog.findings.list
    assert rows.visualItemRect(rows.item(0)).bottom() <= rows.viewport().height() < 2 * rows.sizeHintForRow(0)
