"""References in from the Library menu and out from the Briefing menu, told in the message bar."""

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.outline_content import Front, Section, Subtree
from briefer.domain.quote import QuoteId, quote
from briefer.domain.reference import CONFIRMED, ReferenceField
from briefer.domain.source import SourceId, SourceText
from briefer.ui.actions import Act
from briefer.ui.main_window import MainWindow
from tests.ui.desk_of_fakes import BLANK, FakeDesk
from tests.ui.fake_dialogs import FakeDialogs


def test_a_file_describes_the_sources_it_fits_and_the_rest_is_named(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    fields = (ReferenceField("title", "Port talks", 1.0, None, CONFIRMED),)
    desk.library.put("three", SourceText("Ports.", (), fields))
    dialogs.references_from = tmp_path / "mine.json"
    items = [
        {"id": "a", "type": "report", "title": "Port Talks", "publisher": "Harbour Board", "reviewed-title": "X"},
        {"id": "b", "type": "report", "title": "Elsewhere"},
    ]
    dialogs.references_from.write_text(json.dumps(items), "utf-8")

    window.action(Act.IMPORT_REFERENCES).trigger()
    qtbot.waitUntil(window.is_idle)

    assert desk.library.source(SourceId("three")).reference.publisher == "Harbour Board"
    said = " ".join(window.messages.said())
    assert "“mine.json” described 1 source." in said
    assert "No source has the DOI, web address or title of b." in said
    assert "a: There is no place for reviewed-title; left out." in said


def test_a_file_that_holds_no_references_is_told_in_a_sentence(
    window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.references_from = tmp_path / "bad.json"
    dialogs.references_from.write_text("<html>", "utf-8")

    window.action(Act.IMPORT_REFERENCES).trigger()
    qtbot.waitUntil(window.is_idle)

    assert "“bad.json” was not opened: it is not JSON, or is cut off." in " ".join(window.messages.said())


def test_the_references_of_a_briefing_are_written(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    fields = (ReferenceField("title", "Port talks", 1.0, None, CONFIRMED),)
    source = desk.library.put("three", SourceText("Ports will open.", (), fields))
    cited = quote(QuoteId("q1"), source.id, desk.library.text(source.digest), Span(0, 5))
    section = Subtree(Section("Background"), (Subtree(cited),))
    window.files.show(Briefing(Subtree(Front(BLANK, {"title": "T"}), (section,))), None)
    qtbot.waitUntil(window.is_idle)
    dialogs.references_to = tmp_path / "out.json"

    window.action(Act.EXPORT_REFERENCES).trigger()
    qtbot.waitUntil(window.is_idle)

    assert "“out.json” was written: 1 reference." in " ".join(window.messages.said())
    (written,) = json.loads(dialogs.references_to.read_text("utf-8"))
    assert written["title"] == "Port talks"
