"""Names, sentences, focus order and announcements, for those who hear the screen or have no mouse."""

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.source import SourceId
from briefer.ui.actions import Act
from briefer.ui.announcer import Announcer
from briefer.ui.main_window import MainWindow
from tests.ui.whole.conftest import press

AT_ROLE = Qt.ItemDataRole.AccessibleTextRole


def nameless(root: QWidget) -> list[QWidget]:
    """Widgets that take the focus and say nothing of what they are."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not (isinstance(widget, QPushButton) and not widget.isVisible())  # has its words when it is shown
        and not isinstance(widget, QMenu)
        and widget.parentWidget() is not None
        and not widget.objectName().startswith("qt_")
        and type(widget) is not QWidget
        and not isinstance(widget, QDialog)
    ]


def rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    parent = parent or QModelIndex()
    here = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [one for index in here for one in (index, *rows(model, index))]


def fill(window: MainWindow, qtbot: QtBot) -> None:
    """Results in the Library, a source in the Reader, a quote and a point in the outline."""
    qtbot.keyClicks(window.library.box, "talks")
    qtbot.waitUntil(lambda: bool(window.library.hits()))
    window.library.hit_opened.emit(window.library.hits()[0])
    qtbot.waitUntil(lambda: window.reader.source is not None)
    window.reader.view.select(Span(4, 9))
    window.columns.go_to(window.reader)
    window.action(Act.ADD_QUOTE).trigger()
    qtbot.waitUntil(lambda: window.briefing.undo_stack.count() > 0)


def test_everything_that_takes_the_focus_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    fill(window, qtbot)
    press(window, Qt.Key.Key_F, ctrl=True)
    window.action(Act.SETTINGS).trigger()
    qtbot.waitUntil(window.is_idle)
    assert [repr(one) + str(one.parent()) for one in nameless(window)] == []


def test_every_row_is_one_sentence(window: MainWindow, qtbot: QtBot) -> None:
    fill(window, qtbot)
    for view in (window.library.view, window.briefing.panel.view):
        sentences = [index.data(AT_ROLE) for index in rows(view.model())]
        assert sentences
        assert all(isinstance(one, str) and len(one.split()) > 1 for one in sentences), sentences
    outline = [index.data(AT_ROLE) for index in rows(window.briefing.panel.view.model())]
    assert outline[1].startswith("Quote, level 2, ")
    assert "talks" in outline[1]


def test_the_focus_goes_from_the_search_through_the_areas_to_the_top_bar(window: MainWindow, qtbot: QtBot) -> None:
    fill(window, qtbot)
    window.library.focus_search()
    met: list[QWidget] = []
    widget: QWidget | None = window.library.box
    for _ in range(300):
        assert widget is not None
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            met.append(widget)
        widget = widget.nextInFocusChain()
        if widget is window.library.box:
            break
    panel = window.briefing.panel
    wanted = (window.library.box, window.library.view, window.reader.view, panel.view, window.commands)
    assert sorted(wanted, key=met.index) == list(wanted)


def test_no_area_keeps_the_focus_for_itself(window: MainWindow, qtbot: QtBot) -> None:
    fill(window, qtbot)
    for area in (window.library, window.reader, window.briefing):
        window.columns.go_to(area)
        assert window.columns.area_of_focus() is area
        press(window, Qt.Key.Key_F6)
        assert window.columns.area_of_focus() is not area
        press(window, Qt.Key.Key_F6, shift=True)
        assert window.columns.area_of_focus() is area


@pytest.fixture
def heard(window: MainWindow) -> list[str]:
    said: list[str] = []
    window.announcer.announced.connect(said.append)
    return said


def test_results_matches_additions_and_moves_are_announced(window: MainWindow, qtbot: QtBot, heard: list[str]) -> None:
    fill(window, qtbot)
    qtbot.waitUntil(lambda: any(one.startswith("4 matches in 2 sources") for one in heard))
    qtbot.waitUntil(lambda: any(one.startswith("Added to Background") for one in heard))
    press(window, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: heard[-1].startswith("2 of 3 matches"))
    window.columns.go_to(window.briefing)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Up, alt=True)
    qtbot.waitUntil(lambda: "position" in heard[-1])


def test_the_command_that_enter_would_run_is_announced(window: MainWindow, qtbot: QtBot, heard: list[str]) -> None:
    window.commands.enter()
    qtbot.keyClicks(window.commands, "save")
    qtbot.keyClick(window.commands, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(heard) and heard[-1].startswith("Command: Save as"))


def test_of_many_announcements_in_one_pause_only_the_newest_is_said(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    announcer, said = Announcer(window, pause=30), list[str]()
    announcer.announced.connect(said.append)
    for number in range(5):
        announcer.say(f"{number} matches")
    assert said == ["0 matches"]
    qtbot.waitUntil(lambda: said == ["0 matches", "4 matches"])


def test_an_error_does_not_wait(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    announcer, said = Announcer(window), list[str]()
    announcer.announced.connect(said.append)
    announcer.say("2 matches")
    announcer.say_at_once("The disk is full.")
    assert said == ["2 matches", "The disk is full."]


def test_a_source_is_opened_from_the_keyboard_alone(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.source is not None)
    assert window.reader.source is not None
    assert window.reader.source.id == SourceId("one")
    assert QApplication.focusWidget() is window.library.view
