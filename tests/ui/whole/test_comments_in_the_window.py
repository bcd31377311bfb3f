"""The drafter's comments: put on a row, seen and spoken there, taken back, and carried into the Word file."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefer.domain.edit import Insert
from briefer.domain.outline_content import ROOT, OwnPoint, Subtree
from briefer.domain.prose import Prose
from briefer.domain.template import StyleId
from briefer.ui.exporting.asked import ExportChoice
from briefer.ui.main_window import MainWindow
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import press


def comment_on_a_point(window: MainWindow, dialogs: FakeDialogs, words: str) -> None:
    panel = window.briefing.panel
    (section,) = window.briefing._model.outline.children(ROOT)
    window.briefing._model.edit("Add", Insert(section, 0, Subtree(OwnPoint(Prose("They met.")))))
    (point,) = window.briefing._model.outline.children(section)
    panel.view.show_node(point)
    panel.view.setFocus()
    dialogs.comment_words = words
    press(window, Qt.Key.Key_M, ctrl=True, alt=True)


def test_a_comment_is_seen_spoken_and_undone(window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot) -> None:
    comment_on_a_point(window, dialogs, "Is this ours to say?")

    index = window.briefing.panel.view.currentIndex()
    assert "comment in place of “”" in dialogs.asked
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Is this ours to say?"
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).endswith("Comment: Is this ours to say?")
    assert window.briefing.undo_stack.undoText() == "Change a comment in Background"

    dialogs.comment_words = ""
    press(window, Qt.Key.Key_M, ctrl=True, alt=True)
    assert "comment in place of “Is this ours to say?”" in dialogs.asked
    assert window.briefing.panel.view.currentIndex().data(Qt.ItemDataRole.ToolTipRole) is None

    window.briefing.undo_stack.undo()
    assert window.briefing.panel.view.currentIndex().data(Qt.ItemDataRole.ToolTipRole) == "Is this ours to say?"


def test_the_export_is_asked_with_the_number_of_comments(
    window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    comment_on_a_point(window, dialogs, "Checked.")
    dialogs.export_choice = ExportChoice(Path("a.docx"), StyleId("chicago-notes"))

    press(window, Qt.Key.Key_E, ctrl=True)
    qtbot.waitUntil(lambda: dialogs.export_asked is not None and window.is_idle())

    assert dialogs.export_asked is not None
    assert dialogs.export_asked.comments == 1
