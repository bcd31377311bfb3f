"""An export that takes long says so, and can be cancelled; the window waits for it before it closes."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.errors import ExportFailed
from briefer.domain.template import StyleId
from briefer.ports.work import Cancelled, stop_if
from briefer.ui.dialogs import Unsaved
from briefer.ui.exporting.asked import ExportChoice
from briefer.ui.main_window import MainWindow
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import press

CHOICE = ExportChoice(Path("/desk/brief.docx"), StyleId("chicago-notes"))
CANCELLED = "The export of “brief.docx” was cancelled, and nothing was written."


class HeldWriting:
    """Goes on when it is released, or stops when it is cancelled, unless it is deaf to that."""

    def __init__(self) -> None:
        self.released, self.is_deaf = Event(), False
        self.error: Exception | None = None

    def __call__(self, cancelled: Cancelled) -> None:
        while not self.released.wait(0.005):
            if not self.is_deaf:
                stop_if(cancelled)
        if self.error is not None:
            raise self.error


@pytest.fixture
def held(window: MainWindow, desk: FakeDesk) -> Iterator[HeldWriting]:
    made = HeldWriting()
    desk.written.on_write = made
    yield made
    made.released.set()


def begin(window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot) -> QPushButton:
    """The button that cancels the export, once it is there."""
    dialogs.export_choice = CHOICE
    press(window, Qt.Key.Key_E, ctrl=True)
    button: QPushButton | None = None

    def is_there() -> bool:
        nonlocal button
        found = window.status.findChildren(QPushButton)
        button = next((one for one in found if one.text() == "Cancel export" and one.isVisible()), None)
        return button is not None

    qtbot.waitUntil(is_there)
    assert button is not None
    return button


def said(window: MainWindow) -> str:
    return window.status.said()[1]


def test_an_export_that_takes_long_says_so_and_a_click_cancels_it(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, held: HeldWriting, qtbot: QtBot
) -> None:
    cancel = begin(window, dialogs, qtbot)
    assert said(window) == "Exporting “brief.docx” …"

    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.is_idle)

    assert said(window) == CANCELLED
    assert (desk.written.written, window.messages.said(), cancel.isVisible()) == ([], (), False)


def test_an_export_that_is_done_at_once_is_not_said_to_go_on(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, held: HeldWriting, qtbot: QtBot
) -> None:
    held.released.set()
    dialogs.export_choice = CHOICE
    remarks: list[str] = []
    window.status.remarked.connect(remarks.append)

    press(window, Qt.Key.Key_E, ctrl=True)
    qtbot.waitUntil(lambda: bool(window.messages.said()))

    assert desk.written.written == [CHOICE.path]
    assert remarks == ["Checking the briefing …", "Exported."]


def test_what_is_said_meanwhile_passes_and_the_export_is_in_view_again(
    window: MainWindow, dialogs: FakeDialogs, held: HeldWriting, qtbot: QtBot
) -> None:
    cancel = begin(window, dialogs, qtbot)

    window.status.remark("Added to Background.", undo=True)
    assert cancel.isVisible()
    window.status.end_remark()
    assert said(window) == "Exporting “brief.docx” …"

    held.released.set()
    qtbot.waitUntil(lambda: said(window) == "Exported.")
    assert not cancel.isVisible()


def test_escape_that_nothing_else_wants_cancels_it(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, held: HeldWriting, qtbot: QtBot
) -> None:
    begin(window, dialogs, qtbot)
    window.library.box.setFocus()
    window.library.box.setText("talks")
    press(window, Qt.Key.Key_Escape)
    assert (window.library.box.text(), said(window)) == ("", "Exporting “brief.docx” …"), "it empties the box"

    window.reader.setFocus()
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.is_idle)

    assert (said(window), desk.written.written) == (CANCELLED, [])


def test_a_cancel_that_comes_too_late_is_answered_at_once_and_the_file_is_told_of(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, held: HeldWriting, qtbot: QtBot
) -> None:
    held.is_deaf = True
    cancel = begin(window, dialogs, qtbot)

    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert said(window) == "Cancelling the export of “brief.docx” …"
    assert not cancel.isVisible()

    held.released.set()
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert window.messages.said()[0].startswith("Exported to “brief.docx”.")
    assert desk.written.written == [CHOICE.path]


def test_a_second_export_waits_for_the_first(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, held: HeldWriting, qtbot: QtBot
) -> None:
    begin(window, dialogs, qtbot)
    dialogs.export_asked = None

    press(window, Qt.Key.Key_E, ctrl=True)
    assert said(window) == "“brief.docx” is still being exported. Export again when that is done."

    held.released.set()
    qtbot.waitUntil(window.is_idle)
    assert (dialogs.export_asked, desk.written.written) == (None, [CHOICE.path])


def test_the_window_that_is_closed_meanwhile_waits_in_view_and_closes_once_the_file_is_written(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, held: HeldWriting, qtbot: QtBot
) -> None:
    dialogs.unsaved_answer = Unsaved.DISCARD
    begin(window, dialogs, qtbot)

    assert not window.close()
    assert said(window) == "The window closes when “brief.docx” has been exported."

    held.released.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert desk.written.written == [CHOICE.path]


def test_a_cancelled_export_lets_the_window_close(
    window: MainWindow, dialogs: FakeDialogs, desk: FakeDesk, held: HeldWriting, qtbot: QtBot
) -> None:
    dialogs.unsaved_answer = Unsaved.DISCARD
    cancel = begin(window, dialogs, qtbot)
    window.close()

    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert desk.written.written == []


def test_an_export_that_fails_keeps_the_window_open_to_say_so(
    window: MainWindow, dialogs: FakeDialogs, held: HeldWriting, qtbot: QtBot
) -> None:
    held.error = ExportFailed(CHOICE.path, "there is not enough disk space")
    cancel = begin(window, dialogs, qtbot)
    window.close()

    held.released.set()
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert "there is not enough disk space" in window.messages.said()[0]
    assert window.isVisible()
    assert not cancel.isVisible()
