"""The whole window over fakes, shown and idle."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.ui.dialogs import Unsaved
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from tests.ui.desk_of_fakes import FakeDesk, desk_of
from tests.ui.fake_dialogs import FakeDialogs

ONE = "The talks went well. They agreed on talks in May.\nNothing here.\nMore talks 😀 were held."
TWO = "Other talks were held in June."


@pytest.fixture
def desk() -> FakeDesk:
    return desk_of({"one": ONE, "two": TWO})


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def window(theme: Theme, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(
        desk.services,
        theme,
        lambda: "10:42",
        dialogs=dialogs,
        search_after=0,
        bar_after=0,
        keep_after=0,
        announce_after=0,
    )
    made.resize(1_400, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.begin_blank()
    qtbot.waitUntil(lambda: made.files.is_there and made.is_idle())
    yield made
    dialogs.unsaved_answer = Unsaved.DISCARD
    made.close()
    made.deleteLater()


def press(window: MainWindow, key: Qt.Key, *, ctrl: bool = False, shift: bool = False, alt: bool = False) -> None:
    """A key pressed in the window as a keyboard presses it: shortcuts take effect."""
    held = Qt.KeyboardModifier.NoModifier
    for wanted, one in (
        (ctrl, Qt.KeyboardModifier.ControlModifier),
        (shift, Qt.KeyboardModifier.ShiftModifier),
        (alt, Qt.KeyboardModifier.AltModifier),
    ):
        held |= one if wanted else Qt.KeyboardModifier.NoModifier
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, held)
