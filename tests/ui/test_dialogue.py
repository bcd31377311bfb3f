"""Dialogues on small screens."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.ui.dialogue import Dialogue


def test_a_dialogue_is_not_larger_than_its_screen(qtbot: QtBot) -> None:
    dialogue = Dialogue()
    qtbot.addWidget(dialogue)
    dialogue.resize(5_000, 5_000)

    dialogue.show()

    room = QApplication.primaryScreen().availableSize()
    assert dialogue.frameGeometry().width() <= room.width()
    assert dialogue.frameGeometry().height() <= room.height()


def test_a_small_dialogue_stays_as_it_is(qtbot: QtBot) -> None:
    dialogue = Dialogue()
    qtbot.addWidget(dialogue)
    dialogue.resize(300, 200)
    dialogue.show()
    assert (dialogue.width(), dialogue.height()) == (300, 200)
