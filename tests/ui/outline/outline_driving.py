"""What a person does to the outline: choose a row, drag over it, press a button."""

from outline_samples import node_of
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.panel import BriefingPanel


def choose(panel: BriefingPanel, name: str) -> None:
    panel.view.show_node(node_of(panel.view.model().outline, name))  # type: ignore[attr-defined]


def area(panel: BriefingPanel, model: OutlineModel, name: str) -> QRect:
    return panel.view.visualRect(model.index_of(node_of(model.outline, name)))


def at_third(panel: BriefingPanel, model: OutlineModel, name: str, third: int) -> QPoint:
    box = area(panel, model, name)
    return QPoint(box.center().x(), box.top() + box.height() * (2 * third + 1) // 6)


def send_drop(panel: BriefingPanel, mime: QMimeData, point: QPoint) -> QDropEvent:
    """What Qt sends when something is dragged in and let go."""
    viewport = panel.view.viewport()
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    held = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, QDragEnterEvent(point, actions, *held))
    QApplication.sendEvent(viewport, QDragMoveEvent(point, actions, *held))
    drop = QDropEvent(QPointF(point), actions, *held)
    QApplication.sendEvent(viewport, drop)
    return drop


def press(card: QWidget, text: str) -> None:
    button = next(one for one in card.findChildren(QPushButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
