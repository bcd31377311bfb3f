"""Words that were typed or pasted and are a source's: made a quote only where they stand there exactly."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.outline_content import OwnPoint
from briefer.domain.prose import PLACE
from briefer.domain.quote import DirectQuote
from briefer.ui.main_window import MainWindow
from briefer.ui.outline.prose_edit import ProseEdit
from tests.ui.whole.conftest import ONE, press

WELL = "The talks went well. They agreed on talks in May."


def items(window: MainWindow) -> list[object]:
    walked = window.briefing.briefing().root.walk()
    return [node.content for node in walked if isinstance(node.content, OwnPoint | DirectQuote)]


def writing(window: MainWindow, qtbot: QtBot) -> ProseEdit:
    window.columns.go_to(window.briefing)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.briefing.panel.view.editor() is not None)
    editor = window.briefing.panel.view.editor()
    assert editor is not None
    return editor


def paste(editor: ProseEdit, words: str) -> None:
    mime = QMimeData()
    mime.setText(words)
    editor.insertFromMimeData(mime)


@pytest.mark.parametrize(("words", "found"), [("They agreed on talks in May.", True), ("They agreed in May.", False)])
def test_a_point_becomes_a_direct_quote_only_where_its_exact_words_stand_in_a_source(
    window: MainWindow, qtbot: QtBot, words: str, found: bool
) -> None:
    editor = writing(window, qtbot)
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_3, ctrl=True)
    qtbot.waitUntil(window.is_idle)
    (item,) = items(window)
    assert isinstance(item, DirectQuote) == found
    if isinstance(item, DirectQuote):
        assert item.anchor.span.of(ONE) == item.words == words
        window.briefing.undo_stack.undo()
        (item,) = items(window)
    else:
        assert window.status.said()[1].startswith("These words were not found in a source")
    assert isinstance(item, OwnPoint)
    assert item.prose.text == words


def test_pasted_words_of_a_source_are_offered_to_be_linked_and_stay_ours_until_then(
    window: MainWindow, qtbot: QtBot
) -> None:
    editor = writing(window, qtbot)
    editor.textCursor().insertText("They said: “”")
    QTest.keyClick(editor, Qt.Key.Key_Left)
    paste(editor, WELL.replace(" They", "\u00a0 They"))
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert window.messages.said()[0].startswith("This looks like a quotation from “")
    (item,) = items(window)
    assert isinstance(item, OwnPoint)
    next(one for one in window.messages.findChildren(QPushButton) if one.text() == "Link it").click()
    point, quote = items(window)
    assert isinstance(point, OwnPoint)
    assert isinstance(quote, DirectQuote)
    assert (point.prose.text, point.prose.placed) == (f"They said: {PLACE}", (quote.id,))
    assert quote.words == WELL
    window.briefing.undo_stack.undo()
    assert items(window) == [item]


@pytest.mark.parametrize("words", ["They agreed on talks in May.", "Nobody has ever said such words as these."])
def test_few_words_and_words_of_nobody_are_not_offered(window: MainWindow, qtbot: QtBot, words: str) -> None:
    paste(writing(window, qtbot), words)
    qtbot.waitUntil(window.is_idle)
    assert window.messages.said() == ()
