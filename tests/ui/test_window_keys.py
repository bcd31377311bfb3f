from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefer.ui.window_keys import WindowKeys


def test_a_key_of_the_window_works_while_a_text_field_has_the_focus(qtbot: QtBot) -> None:
    """Home stands for Ctrl+E and Ctrl+K, which a field takes for itself on some systems only."""
    window, field, done = QWidget(), QLineEdit("words"), []
    QVBoxLayout(window).addWidget(field)
    action = QAction("Export", window)
    action.setShortcut(QKeySequence("Home"))
    action.triggered.connect(lambda: done.append("exported"))
    window.addAction(action)
    WindowKeys(window, [action])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    at = field.cursorPosition()

    QTest.keyClick(field, Qt.Key.Key_Home)

    assert done == ["exported"]
    assert field.cursorPosition() == at


def test_other_keys_stay_the_fields(qtbot: QtBot) -> None:
    window, field = QWidget(), QLineEdit()
    QVBoxLayout(window).addWidget(field)
    WindowKeys(window, [])
    qtbot.addWidget(window)
    window.show()
    field.setFocus()

    QTest.keyClicks(field, "words")
    QTest.keyClick(field, Qt.Key.Key_Home)

    assert (field.text(), field.cursorPosition()) == ("words", 0)


def test_a_field_may_go_while_it_has_the_focus(qtbot: QtBot) -> None:
    window, going, staying = QWidget(), QLineEdit(), QLineEdit()
    box = QVBoxLayout(window)
    box.addWidget(going)
    box.addWidget(staying)
    WindowKeys(window, [])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    going.setFocus()
    qtbot.waitUntil(going.hasFocus)

    with qtbot.captureExceptions() as failures:
        delete(going)
        staying.setFocus()
        qtbot.waitUntil(staying.hasFocus)

    assert failures == []
