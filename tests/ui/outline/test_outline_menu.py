"""The menu of a row of the outline, for the mouse and for the menu key."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefer.domain.outline_content import Paraphrase
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.panel import BriefingPanel
from tests.ui.outline.outline_driving import area, choose
from tests.ui.outline.outline_samples import node_of

Reason = QContextMenuEvent.Reason


def offered(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def ask(panel: BriefingPanel, qtbot: QtBot, place: QPoint, reason: Reason = Reason.Mouse) -> list[str]:
    """What the menu offers that opens at a place of the outline."""
    viewport = panel.view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = offered(menu)
    menu.close()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    return names


@pytest.mark.parametrize(
    ("name", "has", "lacks"),
    [
        ("“four trips abroad”", {"Source of this quote", "Compare with its source", "Paraphrase", "Delete"}, "Edit"),
        ("a", {"Edit", "Direct quote", "Comment …", "Move up", "Cut"}, "Source of this quote"),
        ("One", {"Section", "Own point", "Edit", "Paste"}, "Source of this quote"),
    ],
)
def test_a_right_click_offers_what_can_be_done_with_the_row_under_the_mouse(
    panel: BriefingPanel, model: OutlineModel, qtbot: QtBot, name: str, has: set[str], lacks: str
) -> None:
    choose(panel, "Three")
    names = ask(panel, qtbot, area(panel, model, name).center())
    assert has <= set(names)
    assert lacks not in names
    assert panel.view.current() == node_of(model.outline, name)


def test_the_menu_key_opens_that_of_the_current_row(panel: BriefingPanel, qtbot: QtBot) -> None:
    choose(panel, "“four trips abroad”")
    assert "Source of this quote" in ask(panel, qtbot, QPoint(2, 2), Reason.Keyboard)


def test_beside_the_rows_something_can_be_added(panel: BriefingPanel, qtbot: QtBot) -> None:
    below = panel.view.viewport().rect().bottomLeft() - QPoint(-5, 5)
    assert ask(panel, qtbot, below)[:2] == ["Section", "Own point"]


def test_what_the_menu_offers_is_done_to_the_row(panel: BriefingPanel, model: OutlineModel) -> None:
    choose(panel, "“four trips abroad”")
    menu = panel.menu.made(beside=False)
    next(action for action in menu.actions() if action.text() == "Paraphrase").trigger()
    node = panel.view.current()
    assert node is not None
    assert isinstance(model.outline.content(node), Paraphrase)
    menu.deleteLater()
