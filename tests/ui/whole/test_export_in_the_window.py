"""What is chosen in the export dialogue reaches the file, the pages beside it and the briefing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.edit import Insert
from briefer.domain.finding import Grade
from briefer.domain.house_template import HouseLook, HouseRules, HouseTemplate, Role
from briefer.domain.outline_content import ROOT, OwnPoint, Subtree
from briefer.domain.page_setup import PageSetup, Paper
from briefer.domain.prose import Prose
from briefer.domain.quote import QuoteId, quote
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId
from briefer.services.evidence_annex import Annex
from briefer.services.previewing import Preview
from briefer.ui.exporting.asked import ExportChoice, ExportHelp
from briefer.ui.main_window import MainWindow
from tests.fakes import text_of
from tests.ui.desk_of_fakes import OFFICE, FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import ONE, press

NOTES = StyleId("chicago-notes")


def export(window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot, choice: ExportChoice | None) -> ExportHelp:
    (section,) = window.briefing._model.outline.children(ROOT)
    window.briefing._model.edit("Add", Insert(section, 0, Subtree(OwnPoint(Prose("They met.")))))
    dialogs.export_choice = choice
    press(window, Qt.Key.Key_E, ctrl=True)
    qtbot.waitUntil(lambda: dialogs.export_asked is not None and window.is_idle())
    assert dialogs.export_help is not None
    return dialogs.export_help


def test_everything_that_was_chosen_is_written(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, qtbot: QtBot
) -> None:
    setup = PageSetup(Paper.LETTER, OFFICE, comments=True, contents=True)
    choice = ExportChoice(Path("/desk/brief.docx"), NOTES, setup, clean=True, annex=Annex.FILE, language="fr-FR")

    export(window, dialogs, qtbot, choice)

    assert desk.written.written == [choice.path, Path("/desk/brief evidence.docx")]
    briefing, annex = desk.written.manuscripts
    assert (briefing.setup, briefing.clean, briefing.language) == (setup, True, "fr-FR")
    assert (annex.setup, annex.clean) == (setup, True)
    assert "The evidence annex is in “brief evidence.docx”." in window.messages.said()[0]


def test_the_office_file_stays_with_the_briefing_and_ours_takes_it_out(
    window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    path = Path("/desk/brief.docx")
    export(window, dialogs, qtbot, ExportChoice(path, NOTES, PageSetup(house=OFFICE)))
    assert window.briefing.briefing().front.house == OFFICE

    export(window, dialogs, qtbot, ExportChoice(path.with_suffix(".pdf"), NOTES))
    assert dialogs.export_asked is not None and dialogs.export_asked.house == OFFICE
    assert window.briefing.briefing().front.house == OFFICE, "a PDF says nothing about the office's file"

    export(window, dialogs, qtbot, ExportChoice(path, NOTES))
    assert window.briefing.briefing().front.house is None


def test_the_pages_shown_are_those_of_what_is_chosen(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, qtbot: QtBot
) -> None:
    help = export(window, dialogs, qtbot, None)
    shown: list[Preview] = []
    setup = PageSetup(Paper.LETTER)

    help.preview(
        ExportChoice(Path("a.docx"), NOTES, setup, language="fr-FR"),
        width=300,
        section=0,
        done=shown.append,
        failed=pytest.fail,
    )
    qtbot.waitUntil(lambda: bool(shown))

    assert shown[0].pages and (desk.pages.set[-1].setup, desk.pages.set[-1].language) == (setup, "fr-FR")
    assert desk.written.written == [], "nothing is written by looking"


def test_an_office_file_is_opened_looked_at_and_its_styles_are_settled(
    window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    help = export(window, dialogs, qtbot, None)
    looks: list[tuple[HouseTemplate, HouseLook]] = []
    said: list[str] = []

    def found(house: HouseTemplate, look: HouseLook) -> None:
        looks.append((house, look))

    help.open_house(Path("/office/none.dotx"), done=found, failed=said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert "none.dotx" in said[0] and looks == []

    help.open_house(Path("/office/office.dotx"), done=found, failed=said.append)
    qtbot.waitUntil(lambda: bool(looks))
    (house, look) = looks[0]
    assert house == OFFICE

    settled: list[HouseTemplate] = []
    dialogs.house_rules = HouseRules({Role.TITLE: "Other"})
    help.settle_styles(house, look, path=None, done=settled.append, failed=said.append)
    qtbot.waitUntil(lambda: bool(settled))
    help.inspect_house(settled[0], done=found, failed=said.append)
    qtbot.waitUntil(lambda: len(looks) == 2)
    assert {one.role: one.style for one in looks[1][1].roles}[Role.TITLE] == "Other"

    dialogs.house_rules = HouseRules({Role.TITLE: "Nowhere"})
    help.settle_styles(house, look, path=None, done=settled.append, failed=said.append)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "Nowhere" in said[1] and len(settled) == 1


def test_a_reason_that_is_given_while_asked_goes_into_the_export_and_can_be_undone(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, qtbot: QtBot
) -> None:
    start = ONE.index("The talks")
    true = quote(QuoteId("q1"), SourceId("one"), text_of(ONE), Span(start, start + len("The talks went well.")))
    (section,) = window.briefing._model.outline.children(ROOT)
    window.briefing._model.edit("Add", Insert(section, 0, Subtree(replace(true, words="The talks went ill."))))
    path = Path("/desk/brief.docx")

    export(window, dialogs, qtbot, ExportChoice(path, NOTES))
    assert desk.written.written == []
    assert "or give a reason to export it as it is" in window.messages.said()[0]

    dialogs.on_export = lambda asked, help: help.answer(
        [one for one in asked.findings if one.grade is Grade.STOP], "She said so."
    )
    export(window, dialogs, qtbot, ExportChoice(path, NOTES))
    assert desk.written.written == [path]
    assert "“well.” became “ill.”. Reason: She said so." in window.messages.said()[0]

    assert {one.reason for one in window.briefing.briefing().front.reasons} == {"She said so."}
    dialogs.on_export = None
    window.briefing.undo_stack.undo()
    assert window.briefing.briefing().front.reasons == ()
