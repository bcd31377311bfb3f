"""Every key of the table does in the window what it is listed for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.outline_content import Section
from briefer.domain.quote import DirectQuote
from briefer.domain.source import SourceId
from briefer.ui.actions import Act
from briefer.ui.commands.finding import Kind
from briefer.ui.keys.listing import all_keys
from briefer.ui.keys.table import KeyTable
from briefer.ui.main_window import MainWindow
from briefer.ui.reader.find_bar import places_of
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import ONE, press

PROMISED = """
Ctrl+K, Ctrl+N, Ctrl+O, Ctrl+S, Ctrl+Shift+S, Ctrl+Shift+A, Ctrl+Shift+F, Ctrl+F, F3, Shift+F3, F6, Shift+F6, F8, F11,
Ctrl+Return, Ctrl+Shift+Return, Ctrl+Shift+Space, Ctrl+C, Ctrl+Shift+C, Ctrl++, Ctrl+-, Ctrl+0, Ctrl+Z, Ctrl+Y, Ctrl+E,
Ctrl+Shift+Z, Alt+Shift+Right, Alt+Shift+Left, Alt+Up, Alt+Down, Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+D, Del, F1,
Ctrl+Shift+Up, Ctrl+Shift+Down
"""


def open_source(window: MainWindow, qtbot: QtBot, id: str = "one") -> None:
    window.library.source_opened.emit(SourceId(id))
    qtbot.waitUntil(lambda: window.reader.source is not None and window.is_idle())


def quotes(window: MainWindow) -> list[DirectQuote]:
    return [one.content for one in window.briefing.briefing().root.walk() if isinstance(one.content, DirectQuote)]


def shortcuts(window: MainWindow) -> list[str]:
    actions = (*(window.action(act) for act in Act), *window.briefing.outline_actions())
    return [key.toString() for action in actions for key in action.shortcuts()]


def test_every_promised_key_is_there_and_none_is_double(window: MainWindow) -> None:
    there = shortcuts(window)
    assert set(PROMISED.replace("\n", " ").strip().split(", ")) | {"Ctrl+,"} <= set(there)
    assert sorted(there) == sorted(set(there))


def test_every_action_is_in_the_command_box_and_every_key_in_the_list_of_keys(window: MainWindow) -> None:
    window.commands.enter()
    commands = {one.text for one in window.commands.all_entries() if one.kind is Kind.COMMAND}
    actions = (*(window.action(act) for act in Act if act is not Act.COMMANDS), *window.briefing.outline_actions())
    assert {action.text() for action in actions} == commands
    listed = ", ".join(keys for keys, _ in all_keys(KeyTable()))
    for act in Act:
        assert all(key in listed for key in act.action.keys)
    for action in window.briefing.outline_actions():
        assert action.shortcut().toString() in listed


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("TALKS", [(4, 9), (36, 41), (69, 74)]),
        ("more   talks", [(64, 74)]),
        ("(", []),
        ("  ", []),
        ("went\nwell", [(10, 19)]),
    ],
)
def test_words_are_found_in_a_text_whatever_their_case_and_spaces(typed: str, found: list[tuple[int, int]]) -> None:
    assert [(span.start, span.end) for span in places_of(typed, ONE)] == found


def test_ctrl_f_finds_in_this_source_and_goes_round(window: MainWindow, qtbot: QtBot) -> None:
    open_source(window, qtbot)
    press(window, Qt.Key.Key_F, ctrl=True)
    bar = window.reader.find_bar
    assert QApplication.focusWidget() is bar.box
    qtbot.keyClicks(bar.box, "talks")
    assert window.reader.match_bar.said() == "1 of 3 matches for “talks”"
    for place in ("2 of 3", "3 of 3", "1 of 3"):
        qtbot.keyClick(bar.box, Qt.Key.Key_Return)
        assert window.reader.match_bar.said().startswith(place)
    press(window, Qt.Key.Key_F3, shift=True)
    assert window.reader.match_bar.said().startswith("3 of 3")
    press(window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert window.reader.view.matches == ()
    assert QApplication.focusWidget() is window.reader.view


def test_ctrl_f_takes_over_what_is_selected_and_gives_the_search_its_matches_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.library.box, "talks")
    qtbot.waitUntil(lambda: bool(window.library.hits()))
    window.library.hit_opened.emit(window.library.hits()[0])
    qtbot.waitUntil(lambda: window.reader.source is not None)
    searched = window.reader.view.matches
    at = ONE.index("Nothing")
    window.reader.view.select(Span(at, at + 7))
    press(window, Qt.Key.Key_F, ctrl=True)
    assert window.reader.match_bar.said() == "1 of 1 match for “Nothing”"
    press(window, Qt.Key.Key_Escape)
    assert window.reader.view.matches == searched != ()


def test_what_is_not_in_the_source_is_said_to_be_so(window: MainWindow, qtbot: QtBot) -> None:
    open_source(window, qtbot)
    press(window, Qt.Key.Key_F, ctrl=True)
    qtbot.keyClicks(window.reader.find_bar.box, "zebra")
    assert window.reader.match_bar.said() == "0 matches for “zebra”"
    press(window, Qt.Key.Key_F3)
    assert window.status.said()[1] == "These words are not in this source."


def test_ctrl_f_without_a_source_says_what_to_do(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F, ctrl=True)
    assert window.status.said()[1].startswith("Open a source first")


def test_a_quote_goes_into_the_section_that_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.briefing.panel
    panel.view.setFocus()
    panel.actions_table.add_section()
    qtbot.waitUntil(lambda: panel.view.editor() is not None)
    editor = panel.view.editor()
    assert editor is not None
    qtbot.keyClicks(editor, "Outlook")
    open_source(window, qtbot)
    window.columns.go_to(window.reader)
    window.reader.view.select(Span(4, 9))
    press(window, Qt.Key.Key_Return, ctrl=True, shift=True)
    assert [one.text for one in window.commands.list.entries()] == ["Background", "Outlook"]
    qtbot.keyClicks(window.commands, "outl")
    qtbot.keyClick(window.commands, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [one.words for one in quotes(window)] == ["talks"])
    (into,) = (
        node.content.heading
        for node in window.briefing.briefing().root.walk()
        if isinstance(node.content, Section) and any(isinstance(one.content, DirectQuote) for one in node.children)
    )
    assert into == "Outlook"
    assert QApplication.focusWidget() is window.reader.view
    assert window.commands.placeholderText().startswith("Go to")


def test_the_citation_alone_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    open_source(window, qtbot)
    window.columns.go_to(window.reader)
    window.reader.view.select(Span(4, 9))
    press(window, Qt.Key.Key_C, ctrl=True, shift=True)
    assert QGuiApplication.clipboard().text() == "¶ 1"
    assert window.status.said()[1] == "Copied: ¶ 1"


def test_f11_shows_the_area_alone_and_f6_takes_that_along(window: MainWindow, qtbot: QtBot) -> None:
    open_source(window, qtbot)
    areas = (window.library, window.reader, window.briefing)
    window.columns.go_to(window.reader)
    press(window, Qt.Key.Key_F11)
    assert [area.isVisible() for area in areas] == [False, True, False]
    press(window, Qt.Key.Key_F6)
    assert [area.isVisible() for area in areas] == [False, False, True]
    assert window.columns.area_of_focus() is window.briefing
    press(window, Qt.Key.Key_F11)
    assert [area.isVisible() for area in areas] == [True, True, True]


def test_searching_while_one_area_stands_alone_shows_all(window: MainWindow, qtbot: QtBot) -> None:
    window.columns.go_to(window.briefing)
    press(window, Qt.Key.Key_F11)
    press(window, Qt.Key.Key_F, ctrl=True, shift=True)
    assert window.library.isVisible()
    assert window.reader.isVisible()
    assert QApplication.focusWidget() is window.library.box


def test_a_narrow_window_ends_an_area_alone_without_losing_one(window: MainWindow, qtbot: QtBot) -> None:
    window.columns.go_to(window.library)
    press(window, Qt.Key.Key_F11)
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    assert window.reader.isVisible()
    assert window.briefing.isVisible()
    window.resize(1_400, 800)
    qtbot.waitUntil(window.library.isVisible)


def test_sections_are_stepped_through(window: MainWindow, qtbot: QtBot, dialogs: FakeDialogs) -> None:
    panel = window.briefing.panel
    window.columns.go_to(window.briefing)
    panel.actions_table.add_section()
    qtbot.waitUntil(lambda: panel.view.editor() is not None)
    press(window, Qt.Key.Key_Escape)
    names = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        press(window, key, ctrl=True, shift=True)
        names.append(panel.current_section_name())
    assert names == ["Background", "Background", ""]


def test_left_and_right_close_and_open_a_section(window: MainWindow) -> None:
    view = window.briefing.panel.view
    window.columns.go_to(window.briefing)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Up)
    assert view.isExpanded(view.currentIndex())
    press(window, Qt.Key.Key_Left)
    assert not view.isExpanded(view.currentIndex())
    press(window, Qt.Key.Key_Right)
    assert view.isExpanded(view.currentIndex())


def test_bold_and_italic_work_while_writing(window: MainWindow, qtbot: QtBot) -> None:
    view = window.briefing.panel.view
    window.columns.go_to(window.briefing)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.editor() is not None)
    editor = view.editor()
    assert editor is not None
    press(window, Qt.Key.Key_B, ctrl=True)
    press(window, Qt.Key.Key_I, ctrl=True)
    assert (editor.is_bold(), editor.is_italic()) == (True, True)
    press(window, Qt.Key.Key_B, ctrl=True)
    assert (editor.is_bold(), editor.is_italic()) == (False, True)
