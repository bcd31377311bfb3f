"""Ctrl+K: every action, source and section by typed words."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.ui.actions import Act
from briefer.ui.commands.finding import Entry, Kind, find
from briefer.ui.main_window import MainWindow
from briefer.ui.window_memory import MOST_USED, WindowMemory
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import press


def entry(text: str, kind: Kind = Kind.COMMAND) -> Entry:
    return Entry(text, text, kind, lambda: None)


EXPORT, TEMPLATE, SAVE = entry("Export to Word"), entry("Save outline as template …"), entry("Save as …")
ELYSEE = entry("Élysée Treaty", Kind.SOURCE)
ENTRIES = (EXPORT, TEMPLATE, SAVE, ELYSEE)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("exp", (EXPORT,)),
        ("word exp", (EXPORT,)),
        ("sav te", (TEMPLATE,)),
        ("save", (TEMPLATE, SAVE)),
        ("etw", (EXPORT,)),
        ("elysee", (ELYSEE,)),
        ("EXPORT", (EXPORT,)),
        ("port", ()),
        ("", (EXPORT, TEMPLATE, SAVE)),
    ],
)
def test_entries_are_found_by_how_their_words_begin(typed: str, found: tuple[Entry, ...]) -> None:
    assert find(ENTRIES, typed) == found


def test_what_begins_as_typed_comes_before_what_only_holds_it() -> None:
    add, own = entry("Add to briefing"), entry("To the briefing")
    assert find((add, own), "to") == (own, add)


def test_what_was_used_last_comes_first() -> None:
    assert find(ENTRIES, "save", used=("Save as …",)) == (SAVE, TEMPLATE)
    assert find(ENTRIES, "", used=("Élysée Treaty", "Save as …"))[:2] == (ELYSEE, SAVE)


def test_used_commands_are_kept_newest_first_and_not_for_ever(tmp_path: object) -> None:
    store = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
    for number in range(MOST_USED + 3):
        WindowMemory(store).note_used(f"act {number}")
    WindowMemory(store).note_used("act 7")
    store.sync()
    used = WindowMemory(QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)).used()
    assert used[:2] == ("act 7", f"act {MOST_USED + 2}")
    assert len(used) == MOST_USED


@pytest.mark.parametrize("start", ["library", "reader", "briefing"])
def test_its_key_works_from_everywhere_and_escape_goes_back(window: MainWindow, qtbot: QtBot, start: str) -> None:
    window.columns.go_to(getattr(window, start))
    before = QApplication.focusWidget()
    press(window, Qt.Key.Key_K, ctrl=True)
    assert QApplication.focusWidget() is window.commands
    assert window.commands.list.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.commands.list.isVisible()
    assert QApplication.focusWidget() is before


def test_escape_from_an_editor_that_closed_goes_back_to_the_outline(window: MainWindow, qtbot: QtBot) -> None:
    view = window.briefing.panel.view
    window.columns.go_to(window.briefing)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.editor() is not None)
    press(window, Qt.Key.Key_K, ctrl=True)
    assert QApplication.focusWidget() is window.commands
    press(window, Qt.Key.Key_Escape)
    assert window.columns.area_of_focus() is window.briefing


def test_every_action_of_window_and_outline_is_found(window: MainWindow) -> None:
    window.commands.enter()
    window.commands.setText("")
    names = {one.name for one in find(window.commands.all_entries(), "")}
    assert {f"act {act.name}" for act in Act if act is not Act.COMMANDS} <= names
    assert {action.objectName() for action in window.briefing.outline_actions()} <= names


def test_its_key_is_shown_beside_a_command(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "export to")
    (found,) = window.commands.list.entries()
    assert (found.text, found.keys) == ("Export to Word", "Ctrl+E")
    spoken = window.commands.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Command: Export to Word, Ctrl+E."


def test_enter_runs_what_is_chosen_and_it_comes_first_next_time(
    window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs
) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "keys")
    qtbot.keyClick(window.commands, Qt.Key.Key_Return)
    assert dialogs.asked[-1].endswith("keys")
    assert window.commands.text() == ""
    assert QApplication.focusWidget() is window.library.box
    window.commands.enter()
    assert window.commands.list.entries()[0].text == Act.HELP.action.text


def test_a_click_on_a_row_runs_it(window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "keys")
    row = window.commands.list.visualItemRect(window.commands.list.item(0))
    qtbot.mouseClick(window.commands.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert dialogs.asked[-1].endswith("keys")


def test_down_and_up_choose_and_go_round(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "sav")
    first, *_, last = window.commands.list.entries()
    qtbot.keyClick(window.commands, Qt.Key.Key_Up)
    assert window.commands.list.current_entry() == last
    qtbot.keyClick(window.commands, Qt.Key.Key_Down)
    assert window.commands.list.current_entry() == first


def test_a_source_is_opened_and_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "two")
    assert window.commands.list.entries()[0].kind is Kind.SOURCE
    qtbot.keyClick(window.commands, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.source is not None)
    assert window.reader.source is not None
    assert window.reader.source.id == "two"
    assert window.columns.area_of_focus() is window.reader


def test_a_section_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "backgr")
    assert window.commands.list.entries()[0].kind is Kind.SECTION
    qtbot.keyClick(window.commands, Qt.Key.Key_Return)
    assert window.columns.area_of_focus() is window.briefing
    assert window.briefing.panel.current_section_name() == "Background"


def test_a_command_that_cannot_be_used_now_says_why(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Act.EXPORT).setEnabled(False)
    window.action(Act.EXPORT).setToolTip("Begin or open a briefing first")
    window.commands.enter()
    qtbot.keyClicks(window.commands, "expo")
    qtbot.keyClick(window.commands, Qt.Key.Key_Return)
    assert window.status.said()[1] == "Export to Word: begin or open a briefing first."


def test_words_that_nothing_has_are_said_to_be_so(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "zzzz")
    assert window.commands.list.entries() == ()
    assert window.commands.list.item(0).text() == "Nothing has these words"
    qtbot.keyClick(window.commands, Qt.Key.Key_Return)
    assert window.commands.list.isVisible()


def test_what_was_looked_for_goes_when_one_works_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "dark")
    assert [entry.name for entry in window.commands.list.entries()] == ["act THEME"]
    window.library.focus_search()
    assert window.commands.text() == "" and not window.commands.list.isVisible()
