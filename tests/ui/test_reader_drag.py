"""Dragging words out of the Reader and results out of the Library, with real drag and drop events.

A drag runs a loop of its own, so these run in another process on the platform that lets a test drive it.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

SCRIPT = """
import sys
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from briefer.domain.anchor import Span
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.mime import quotes_in
from briefer.ui.reader.panel import ReaderPanel
from tests.fakes import MemoryLibrary, text_of

class Target(QLabel):
    def __init__(self):
        super().__init__("drop here")
        self.setAcceptDrops(True)
        self.setMinimumWidth(200)
    def dragEnterEvent(self, event):
        event.acceptProposedAction()
    def dragMoveEvent(self, event):
        event.acceptProposedAction()
    def dropEvent(self, event):
        event.acceptProposedAction()
        for place in quotes_in(event.mimeData()):
            print("dropped", place.words, event.dropAction().name)

app = QApplication(sys.argv)
theme = Theme(app, choice=Choice.LIGHT)
window, target, reader = QWidget(), Target(), ReaderPanel(theme, bar_after=100000)
row = QHBoxLayout(window)
row.addWidget(reader)
row.addWidget(target)
window.resize(800, 400)
text = text_of("Words that were said.")
reader.show_text(MemoryLibrary().put("one", text), text)
window.show()
QTest.qWaitForWindowExposed(window)
reader.view.select(Span(6, 21))
handle = window.windowHandle()

def at(widget, place):
    return widget.mapTo(window, place)

rect = reader.view.selection_rect()
start = at(reader.view.viewport(), QPoint(rect.left() + 6, rect.center().y()))
goal = at(target, target.rect().center())

def guard():
    QDrag.cancel()
    print("nothing was dropped")
    app.quit()

def move():
    QTest.mouseMove(handle, goal)
    QTimer.singleShot(200, lambda: QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=goal))

def drag():
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTimer.singleShot(200, move)
    QTest.mouseMove(handle, start + QPoint(40, 4))
    QTimer.singleShot(400, end)

def end():
    print("left", reader.view.toPlainText())
    app.quit()

QTimer.singleShot(0, drag)
QTimer.singleShot(5000, guard)
app.exec()
"""


def test_words_dragged_out_are_a_copy_and_stay_in_the_source() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "minimal", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == ["dropped that were said. CopyAction", "left Words that were said."], done.stderr
