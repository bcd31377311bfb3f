"""Real drags in a process of their own: press and move on the window, and let Qt's own drag loop do the rest.

Run on the platform "minimal". Prints one JSON object: for each drag the outline after it, and after undo.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[4]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "ui" / "outline")]

from outline_samples import node_of, place_at, sample, shape, take_quote  # noqa: E402
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QDrag, QMouseEvent, QWindow  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget  # noqa: E402

from briefer.ui.look.theme import Choice, Theme  # noqa: E402
from briefer.ui.mime import quote_mime  # noqa: E402
from briefer.ui.outline.model import OutlineModel  # noqa: E402
from briefer.ui.outline.panel import BriefingPanel  # noqa: E402

GUARD = 8000  # milliseconds after which a drag that hangs is cancelled


def wait_for(condition: Callable[[], bool]) -> None:
    """Runs the event loop until the condition holds; ends the process where it never does."""
    loop, look, guard = QEventLoop(), QTimer(interval=5), QTimer(singleShot=True, interval=GUARD)
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    guard.timeout.connect(lambda: sys.exit("a condition never held"))
    look.start()
    guard.start()
    loop.exec()
    look.stop()
    guard.stop()


class Passage(QLabel):
    """Something to drag a quote from, as the reader does."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = QDrag(self)
        drag.setMimeData(quote_mime([place_at("dozens")]))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)


class Stage:
    """A window with a passage and the outline beside it."""

    def __init__(self, app: QApplication) -> None:
        self.model = OutlineModel(take_quote)
        self.panel = BriefingPanel(self.model, Theme(app, choice=Choice.LIGHT))
        self.passage = Passage("a passage")
        self.window = QWidget()
        row = QHBoxLayout(self.window)
        row.addWidget(self.passage)
        row.addWidget(self.panel, 1)
        self.window.resize(760, 700)
        self.panel.show_briefing(sample())
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)

    def handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def row_at(self, name: str, third: int) -> QPoint:
        view = self.panel.view
        box = view.visualRect(self.model.index_of(node_of(self.model.outline, name)))
        point = QPoint(box.left() + 120, box.top() + box.height() * (2 * third + 1) // 6)
        return view.viewport().mapTo(self.window, point)

    def drag(self, start: QPoint, end: QPoint, *, escape: bool = False) -> None:
        """Presses at `start`, moves until the drag begins, and lets go at `end` from within its loop."""
        steps: list[Callable[[], None]] = [
            lambda: QTest.mouseMove(self.handle(), (start + end) / 2),
            lambda: QTest.mouseMove(self.handle(), end),
            lambda: QTest.mouseMove(self.handle(), end + QPoint(1, 0)),
        ]
        if escape:
            steps.append(lambda: QTest.keyClick(self.handle(), Qt.Key.Key_Escape))
        steps.append(lambda: QTest.mouseRelease(self.handle(), Qt.MouseButton.LeftButton, pos=end))
        timer = QTimer(interval=20)
        timer.timeout.connect(lambda: steps.pop(0)() if steps else timer.stop())
        guard = QTimer(singleShot=True, interval=GUARD)
        guard.timeout.connect(QDrag.cancel)
        guard.start()
        QTest.mousePress(self.handle(), Qt.MouseButton.LeftButton, pos=start)
        timer.start()
        QTest.mouseMove(self.handle(), start + QPoint(6, 6))
        QTest.mouseMove(self.handle(), start + QPoint(20, 14))
        wait_for(lambda: not steps)
        guard.stop()
        timer.stop()

    def outcome(self) -> dict[str, object]:
        after = shape(self.model.outline)
        steps = self.model.undo_stack.count()
        if steps:
            self.model.undo_stack.undo()
        return {"after": after, "undone": shape(self.model.outline), "steps": steps}


def main() -> None:
    app = QApplication([])
    stage = Stage(app)
    passage = stage.passage.mapTo(stage.window, stage.passage.rect().center())
    drags: dict[str, Callable[[], None]] = {
        "quote_into_empty": lambda: stage.drag(passage, stage.row_at("Three", 1)),
        "quote_beneath_point": lambda: stage.drag(passage, stage.row_at("b", 1)),
        "row_down": lambda: stage.drag(stage.row_at("a", 1), stage.row_at("c", 2)),
        "section_up": lambda: stage.drag(stage.row_at("Three", 0), stage.row_at("One", 0)),
        "section_into_itself": lambda: stage.drag(stage.row_at("Two", 1), stage.row_at("Inner", 1)),
        "escaped": lambda: stage.drag(passage, stage.row_at("Three", 1), escape=True),
    }
    outcomes: dict[str, object] = {}
    for name, drag in drags.items():
        stage.panel.show_briefing(sample())
        wait_for(lambda: stage.panel.view.visualRect(stage.model.index(0, 0)).height() > 0)
        drag()
        outcomes[name] = stage.outcome()
    print(json.dumps(outcomes))


main()
