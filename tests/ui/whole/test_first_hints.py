"""Somebody new is led from the search to the first quote, one hint at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.ui.actions import Act
from briefer.ui.main_window import MainWindow
from briefer.ui.messages import FIRST_HINTS, HINT_LIBRARY
from tests.ui.desk_of_fakes import FakeDesk


def dismiss(window: MainWindow) -> QPushButton:
    return next(one for one in window.status.findChildren(QPushButton) if one.text() == "Got it")


def test_each_hint_goes_when_it_was_used_and_is_not_shown_again(
    window: MainWindow, qtbot: QtBot, desk: FakeDesk
) -> None:
    assert window.status.said()[1] == FIRST_HINTS["search"]
    qtbot.keyClicks(window.library.box, "talks")
    qtbot.waitUntil(lambda: window.status.said()[1] == FIRST_HINTS["open"])
    window.library.hit_opened.emit(window.library.hits()[0])
    qtbot.waitUntil(lambda: window.status.said()[1] == FIRST_HINTS["add"].format(key="Ctrl+Enter"))
    qtbot.waitUntil(lambda: window.reader.source is not None)
    window.reader.view.select(Span(4, 9))
    window.columns.go_to(window.reader)
    window.action(Act.ADD_QUOTE).trigger()
    qtbot.waitUntil(lambda: desk.settings.saved.hints_done == ("search", "open", "add"))
    assert not dismiss(window).isVisible()


def test_hints_can_be_dismissed(window: MainWindow, qtbot: QtBot, desk: FakeDesk) -> None:
    for _ in FIRST_HINTS:
        assert dismiss(window).isVisible()
        qtbot.mouseClick(dismiss(window), Qt.MouseButton.LeftButton)
    assert not dismiss(window).isVisible()
    assert desk.settings.saved.hints_done == tuple(FIRST_HINTS)
    window.library.focus_search()
    window.columns.go_to(window.briefing)
    window.library.focus_search()
    assert window.status.said()[1] == HINT_LIBRARY
