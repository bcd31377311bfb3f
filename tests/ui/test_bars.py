"""The message bar and the status bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.look.theme import Theme
from briefer.ui.message_bar import MessageBar, Tone
from briefer.ui.status_bar import StatusBar


@pytest.fixture
def messages(theme: Theme, qtbot: QtBot) -> MessageBar:
    made = MessageBar(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def status(theme: Theme, qtbot: QtBot) -> StatusBar:
    made = StatusBar(theme, said_for=0)
    qtbot.addWidget(made)
    return made


def test_it_takes_no_room_while_there_is_nothing_to_say(messages: MessageBar) -> None:
    assert messages.isHidden()
    messages.say("One.")
    assert not messages.isHidden()
    messages.dismiss()
    assert messages.isHidden()


def test_the_newest_message_is_first_and_none_is_said_twice(messages: MessageBar) -> None:
    messages.say("One.")
    messages.say("Two.", Tone.STOP)
    messages.say("One.")
    assert messages.said() == ("One.", "Two.")


def test_the_verb_acts_once_and_takes_its_message_away(messages: MessageBar, qtbot: QtBot) -> None:
    done: list[int] = []
    messages.say("3 files need attention.", Tone.WARN, verb="Review files", on_verb=lambda: done.append(1))
    verb = next(one for one in messages.findChildren(QPushButton) if one.text() == "Review files")
    messages.show()
    qtbot.mouseClick(verb, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert messages.said() == ()


def test_escape_takes_a_message_away(messages: MessageBar, qtbot: QtBot) -> None:
    messages.say("One.")
    qtbot.keyClick(messages, Qt.Key.Key_Escape)
    assert messages.said() == ()


def test_what_is_no_longer_true_is_withdrawn_and_the_rest_stays(messages: MessageBar) -> None:
    for said in ("One.", "Save it to keep it.", "Two."):
        messages.say(said)
    messages.withdraw("Save it to keep it.")
    messages.withdraw("Nobody said this.")
    assert messages.said() == ("Two.", "One.")


def test_a_click_on_what_can_be_done_about_a_message_leaves_the_focus_where_it_is(theme: Theme, qtbot: QtBot) -> None:
    window, field, messages = QWidget(), QLineEdit(), MessageBar(theme)
    column = QVBoxLayout(window)
    column.addWidget(messages)
    column.addWidget(field)
    column.addWidget(QPushButton("Next"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    messages.say("The briefing is restored.", verb="Keep", on_verb=lambda: None)
    field.setFocus()
    keep = next(one for one in messages.findChildren(QPushButton) if one.text() == "Keep")

    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)

    assert messages.said() == ()
    assert QApplication.focusWidget() is field


def test_a_remark_gives_way_to_the_hint_again(status: StatusBar, qtbot: QtBot) -> None:
    status.show_hint("F6 leaves the outline")
    status.remark("Added to Background", undo=True)
    assert status.said()[1] == "Added to Background"
    qtbot.waitUntil(lambda: status.said()[1] == "F6 leaves the outline")


def test_undo_stands_beside_a_remark_that_can_be_undone(theme: Theme, qtbot: QtBot) -> None:
    status = StatusBar(theme)
    qtbot.addWidget(status)
    status.show()
    status.remark("Added to Background", undo=True)
    undo = next(one for one in status.findChildren(QPushButton) if one.text() == "Undo")
    with qtbot.waitSignal(status.undo_wanted):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert not undo.isVisible()


def test_what_is_said_besides_leaves_the_undo_button_where_it_is(theme: Theme, qtbot: QtBot) -> None:
    status = StatusBar(theme)
    qtbot.addWidget(status)
    status.show()
    taken_back: list[str] = []
    status.remark("Added to Background.", on_undo=lambda: taken_back.append("quote"))

    status.remark_too("Background is 12 words over its 150.")

    assert status.said()[1] == "Added to Background. Background is 12 words over its 150."
    qtbot.mouseClick(status.undo_button, Qt.MouseButton.LeftButton)
    assert taken_back == ["quote"]


def test_what_is_said_besides_stands_alone_where_nothing_can_be_undone(status: StatusBar) -> None:
    status.remark("Copied with its citation.")
    status.remark_too("Background is 12 words over its 150.")
    assert status.said()[1] == "Background is 12 words over its 150."


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_bar_is_as_high_while_files_are_read_as_before(theme: Theme, qtbot: QtBot, text_size: int) -> None:
    theme.set_text_size(text_size)
    status = StatusBar(theme)
    qtbot.addWidget(status)
    status.resize(1_400, 28)
    with qtbot.waitExposed(status):
        status.show()
    status.show_saved("Not saved yet", saved=False)
    QApplication.processEvents()
    before = status.minimumSizeHint().height()

    status.show_progress("Reading 1 of 2", 1, 2)
    QApplication.processEvents()

    assert status.minimumSizeHint().height() == before


def test_a_hint_stands_in_one_line_with_the_first_facts(theme: Theme, qtbot: QtBot) -> None:
    status = StatusBar(theme)
    qtbot.addWidget(status)
    status.show_saved("Not saved yet  ·  recovery copy kept", saved=False)
    status.show_library("2 sources  ·  index up to date  ·  offline")
    status.resize(460, 28)
    status.show()
    status.remark("Added to Background.", undo=True)

    def shown() -> list[str]:
        return [one.text() for one in status.findChildren(QLabel) if one.isVisible() and one.text()]

    qtbot.waitUntil(lambda: shown() == ["Not saved yet", "Added to Background.", "2 sources"])
    assert status.sizeHint().height() < 2 * status.fontMetrics().height()


def test_progress_shows_and_ends(status: StatusBar) -> None:
    status.show_progress("Reading 1 of 2", 1, 2)
    assert status.is_busy()
    assert status.said()[2] == "Reading 1 of 2"
    status.end_progress()
    assert not status.is_busy()
