"""The menu bar: the same actions as everywhere, and Alt to see it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from briefer.ui.actions import Act
from briefer.ui.main_window import MainWindow
from briefer.ui.menu_bar import add_menu_bar
from tests.ui.whole.conftest import press
from tests.ui.whole.test_accessibility import fill


def bar_of(window: QMainWindow) -> QMenuBar:
    (found,) = window.findChildren(QMenuBar)
    return found


def actions_in(menu: QMenuBar | QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from actions_in(below)
        else:
            yield action


def test_every_action_stands_in_the_bar(window: MainWindow) -> None:
    there = list(actions_in(bar_of(window)))
    assert all(window.action(act) in there for act in Act)
    assert all(action in there for action in window.briefing.outline_actions())


def test_no_two_menus_share_a_letter(window: MainWindow) -> None:
    letters = [action.text().split("&")[1][0] for action in bar_of(window).actions()]
    assert len(letters) == len(set(letters))


def test_alt_shows_it_and_leaving_the_menu_hides_it(window: MainWindow, qtbot: QtBot) -> None:
    bar = bar_of(window)
    assert not bar.isVisible()
    press(window, Qt.Key.Key_Alt)
    assert bar.isVisible()
    menu = bar.actions()[0].menu()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_shortcut_with_alt_does_not_show_it(window: MainWindow) -> None:
    window.columns.go_to(window.briefing)
    press(window, Qt.Key.Key_Down, alt=True)
    assert not bar_of(window).isVisible()


def test_on_macos_it_is_the_systems(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = add_menu_bar(window, [QMenu("&File", window)], [], platform="darwin")
    assert not bar.isHidden()


def test_undo_and_redo_say_why_they_cannot_be_used(window: MainWindow, qtbot: QtBot) -> None:
    assert window.action(Act.UNDO).toolTip() == "Nothing to undo (Ctrl+Z)"
    fill(window, qtbot)
    assert window.action(Act.UNDO).toolTip() == "Undo add quote to Background (Ctrl+Z)"
    assert window.action(Act.REDO).toolTip().startswith("Nothing to redo")
