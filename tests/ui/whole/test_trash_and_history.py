"""Trash, history and properties of a briefing, through the menu."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.domain.briefing import Briefing
from briefer.domain.outline_content import ROOT, Deleted, Front, NodeId, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.template import TemplateSection
from briefer.ports.briefings import Version
from briefer.ui.actions import Act
from briefer.ui.dialogs import Unsaved
from briefer.ui.main_window import MainWindow
from briefer.ui.show_briefing_trash import BriefingTrashDialog, TrashChoice
from briefer.ui.show_history import HistoryDialog
from tests.ui.desk_of_fakes import BLANK, FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import press

PATH = Path("/desk/a.briefing")


def point(text: str) -> Subtree:
    return Subtree(OwnPoint(Prose(text)))


def briefing(*points: str) -> Briefing:
    section = Subtree(Section("Background"), tuple(map(point, points)))
    return Briefing(Subtree(Front(BLANK, {"title": "T"}), (section,)))


def written(window: MainWindow) -> list[str]:
    walked = window.briefing.briefing().root.walk()
    return [node.content.prose.text for node in walked if isinstance(node.content, OwnPoint)]


@pytest.fixture
def opened(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> MainWindow:
    desk.briefings.save(briefing("one", "two"), PATH)
    window.open_briefing(PATH)
    qtbot.waitUntil(lambda: written(window) == ["one", "two"] and window.is_idle())
    return window


def delete_first_point(window: MainWindow) -> None:
    view = window.briefing.panel.view
    outline = view.model().outline  # type: ignore[attr-defined]
    window.columns.go_to(window.briefing)
    view.show_node(outline.child(outline.child(ROOT, 0), 0))
    press(window, Qt.Key.Key_Delete)


def test_what_is_deleted_is_in_the_trash_after_the_next_start_and_can_be_put_back(
    opened: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    delete_first_point(opened)
    assert written(opened) == ["two"]
    opened.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: opened.briefing.is_saved() and opened.is_idle())
    opened.files.show(desk.briefings.open(PATH), PATH)
    dialogs.trash_choice = TrashChoice(back=(0,))
    opened.action(Act.TRASH).trigger()
    assert [one.branch.content for one in dialogs.removed] == [OwnPoint(Prose("one"))]
    assert written(opened) == ["two", "one"]
    assert opened.briefing.front.trash == ()
    opened.action(Act.UNDO).trigger()
    assert written(opened) == ["two"]
    dialogs.trash_choice = TrashChoice(gone=(0,))
    opened.action(Act.TRASH).trigger()
    assert opened.briefing.front.trash == ()
    opened.action(Act.UNDO).trigger()
    assert len(opened.briefing.front.trash) == 1


def test_an_earlier_version_is_gone_back_to_in_one_step(opened: MainWindow, dialogs: FakeDialogs, qtbot: QtBot) -> None:
    for _ in range(2):
        opened.action(Act.SAVE).trigger()
        qtbot.waitUntil(opened.is_idle)
        delete_first_point(opened)
    assert written(opened) == []
    dialogs.back_to = 1
    opened.action(Act.HISTORY).trigger()
    qtbot.waitUntil(lambda: written(opened) == ["one", "two"])
    assert len(dialogs.versions) == 2
    assert opened.briefing.undo_stack.undoText().startswith("Go back to the version of")
    opened.action(Act.UNDO).trigger()
    assert written(opened) == []
    assert len(opened.briefing.front.trash) == 2


def test_a_briefing_without_a_file_has_no_history(window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot) -> None:
    dialogs.versions = (Version(PATH, 1.0),)
    window.action(Act.HISTORY).trigger()
    qtbot.waitUntil(lambda: dialogs.versions == ())


def test_properties_say_what_the_briefing_holds(opened: MainWindow, dialogs: FakeDialogs, qtbot: QtBot) -> None:
    delete_first_point(opened)
    opened.action(Act.PROPERTIES).trigger()
    qtbot.waitUntil(lambda: bool(dialogs.properties_shown))
    assert dialogs.properties_shown["File"] == str(PATH)
    assert dialogs.properties_shown["Words"] == "1"
    assert dialogs.properties_shown["In the trash, kept in the file"] == "1"


def test_a_section_is_read_as_plain_text(opened: MainWindow, dialogs: FakeDialogs) -> None:
    opened.action(Act.READ_SECTION).trigger()
    assert dialogs.texts == [("Background", "1 Background\n\none\n\ntwo")]
    dialogs.unsaved_answer = Unsaved.DISCARD
    opened.files.show(Briefing(Subtree(Front(BLANK, {"title": "T"}))), None)
    opened.action(Act.READ_SECTION).trigger()
    assert len(dialogs.texts) == 1


def test_the_trash_shows_the_newest_first_and_what_is_chosen_goes_back(qtbot: QtBot) -> None:
    dialog = BriefingTrashDialog([Deleted(point(text), NodeId(1), "Background") for text in "abc"], lambda quote: "")
    qtbot.addWidget(dialog)
    assert [dialog.table.item(row, 0).text() for row in range(3)] == ["c", "b", "a"]  # type: ignore[union-attr]
    dialog.table.selectRow(2)
    dialog.back.click()  # type: ignore[attr-defined]
    assert dialog.choice == TrashChoice(back=(0,))


def test_a_version_is_shown_as_text_when_it_is_chosen(qtbot: QtBot) -> None:
    versions = [Version(Path(name), kept) for name, kept in (("b", 2.0), ("a", 1.0))]
    dialog = HistoryDialog(versions, lambda version, then: then(f"text of {version.path}"))
    qtbot.addWidget(dialog)
    assert dialog.text.toPlainText() == "text of b"
    dialog.list.setCurrentRow(1)
    assert dialog.text.toPlainText() == "text of a"
    assert dialog.chosen() is versions[1]


def test_the_template_of_a_written_briefing_is_changed_in_one_step(
    opened: MainWindow, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    dialogs.other_template = replace(BLANK, title="Other", sections=(TemplateSection("x", "Elsewhere"),))
    opened.action(Act.CHANGE_TEMPLATE).trigger()
    qtbot.waitUntil(lambda: opened.briefing.front.template.title == "Other")
    assert [heading for _, _, heading in opened.briefing.sections()] == [
        "Elsewhere",
        "Not in this template",
        "Background",
    ]
    assert written(opened) == ["one", "two"]
    assert opened.briefing.undo_stack.undoText() == "Change the template to Other"
    opened.action(Act.UNDO).trigger()
    assert [heading for _, _, heading in opened.briefing.sections()] == ["Background"]
    assert opened.briefing.is_saved()
