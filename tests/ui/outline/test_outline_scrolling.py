"""Long outlines: heights that are found late, and what is in sight meanwhile."""

import pytest
from outline_samples import briefing_of, point, section
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.briefing import Briefing
from briefer.domain.edit import Move, Several
from briefer.domain.outline_content import ROOT, NodeId
from briefer.ui.look.theme import Choice, Density, Theme
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.panel import BriefingPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen's own


def long_briefing() -> Briefing:
    """Rows of very different heights, so that estimates are wrong."""
    return briefing_of(
        section("Long", *(point("il " * (number * 7 % 90 + 1) if number % 2 else "WM " * 40) for number in range(600)))
    )


def tops(panel: BriefingPanel, model: OutlineModel) -> dict[NodeId, int]:
    """Where the rows in sight begin."""
    view = panel.view
    found: dict[NodeId, int] = {}
    index = view.indexAt(QPoint(5, 0))
    while index.isValid() and view.visualRect(index).top() < view.viewport().height():
        found[model.node_at(index)] = view.visualRect(index).top()
        index = view.indexBelow(index)
    return found


@pytest.mark.parametrize("start", ["middle", "end"])
def test_scrolling_up_into_rows_that_were_never_measured_moves_everything_by_what_was_scrolled(
    panel: BriefingPanel, model: OutlineModel, start: str
) -> None:
    panel.show_briefing(long_briefing())
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum() // (2 if start == "middle" else 1))
    for _ in range(12):
        before = tops(panel, model)
        bar.setValue(bar.value() - 60)
        after = tops(panel, model)
        both = before.keys() & after.keys()
        assert both
        assert {after[node] - before[node] for node in both} == {60}


def test_rows_that_find_their_height_out_of_sight_move_nothing_in_sight(
    panel: BriefingPanel, model: OutlineModel, qtbot: QtBot
) -> None:
    panel.show_briefing(long_briefing())
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = tops(panel, model)
    assert not panel.view.is_measured()
    qtbot.waitUntil(panel.view.is_measured)
    assert tops(panel, model) == before


def test_the_end_stays_the_end_while_rows_find_their_height(
    panel: BriefingPanel, model: OutlineModel, qtbot: QtBot
) -> None:
    panel.show_briefing(long_briefing())
    panel.view.scrollToBottom()
    qtbot.waitUntil(panel.view.is_measured)
    last = list(model.outline.walk())[-1]
    assert panel.view.visualRect(model.index_of(last)).bottom() + 1 == panel.view.viewport().height()


def test_typing_lays_out_no_row_but_its_own(panel: BriefingPanel, model: OutlineModel, qtbot: QtBot) -> None:
    panel.show_briefing(long_briefing())
    qtbot.waitUntil(panel.view.is_measured)
    asked: list[NodeId] = []
    node = model.outline.child(model.outline.child(ROOT, 0), 3)
    panel.view.edit_node(node)
    delegate = panel.view.itemDelegate()
    size_hint = delegate.sizeHint
    delegate.sizeHint = lambda option, index: asked.append(model.node_at(index)) or size_hint(option, index)  # type: ignore[method-assign,func-returns-value]
    editor = panel.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "more words " * 12)
    QApplication.processEvents()
    assert set(asked) <= {node, model.outline.child(ROOT, 0)}


def test_the_view_follows_the_keys(panel: BriefingPanel, model: OutlineModel) -> None:
    panel.show_briefing(long_briefing())
    for key in [Qt.Key.Key_Down] * 30 + [Qt.Key.Key_Up] * 30:
        QTest.keyClick(panel.view, key)
        assert panel.view.visualRect(panel.view.currentIndex()).intersects(panel.view.viewport().rect())


def test_other_colours_leave_every_row_where_it_is_and_none_to_be_measured(
    panel: BriefingPanel, model: OutlineModel, theme: Theme, qtbot: QtBot
) -> None:
    panel.show_briefing(long_briefing())
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(panel.view.is_measured)
    before = tops(panel, model)
    theme.choose(Choice.DARK)
    assert panel.view.is_measured()
    assert tops(panel, model) == before


def test_larger_text_makes_rows_higher_and_keeps_the_first_in_sight(
    panel: BriefingPanel, model: OutlineModel, theme: Theme, qtbot: QtBot
) -> None:
    panel.show_briefing(long_briefing())
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(panel.view.is_measured)
    node = next(node for node, top in tops(panel, model).items() if top >= 0)
    row = model.index_of(node)
    height = panel.view.visualRect(row).height()
    theme.set_text_size(150)
    qtbot.waitUntil(lambda: panel.view.visualRect(model.index_of(node)).height() > height)
    qtbot.waitUntil(panel.view.is_measured)
    assert node in tops(panel, model)


def test_rows_that_become_compact_stand_closer(
    panel: BriefingPanel, model: OutlineModel, theme: Theme, qtbot: QtBot
) -> None:
    qtbot.waitUntil(panel.view.is_measured)
    before = max(tops(panel, model).values())
    theme.set_density(Density.COMPACT)
    qtbot.waitUntil(panel.view.is_measured)
    assert max(tops(panel, model).values()) < before


def test_many_rows_that_move_into_an_empty_section_can_be_seen_there(panel: BriefingPanel, model: OutlineModel) -> None:
    panel.show_briefing(briefing_of(section("Full", *(point(f"Point {at}") for at in range(12))), section("Empty")))
    full, empty = model.outline.children(ROOT)
    moved = model.outline.children(full)
    assert model.edit("Move 12 points", Several(tuple(Move(node, empty, at) for at, node in enumerate(moved))))
    QApplication.processEvents()
    assert all(panel.view.visualRect(model.index_of(node)).height() > 0 for node in moved)
    model.undo_stack.undo()
    model.undo_stack.redo()
    QApplication.processEvents()
    assert all(panel.view.visualRect(model.index_of(node)).height() > 0 for node in moved)
