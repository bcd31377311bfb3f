"""What the row of a section says: words against budget, evidence, guidance, and whether it is closed."""

import pytest
from outline_driving import choose
from outline_samples import briefing_of, node_of, place_at, point, section, taken
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefer.domain.outline_content import NodeId
from briefer.domain.template import Evidence
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.panel import BriefingPanel
from briefer.ui.outline.row_parts import Row

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen's own


def row(panel: BriefingPanel, node: NodeId) -> Row:
    delegate = panel.view.itemDelegate()
    found = delegate.row(node)  # type: ignore[attr-defined]
    assert isinstance(found, Row)
    return found


def spoken(model: OutlineModel, name: str) -> str:
    return str(model.data(model.index_of(node_of(model.outline, name)), Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize(
    ("words", "shown_as", "said", "over"),
    [
        (9, "9 of 10", "9 of 10 words", 0.9),
        (10, "10 of 10", "10 of 10 words", 1.0),
        (11, "1 over", "1 over 10 words", 1.1),
        (13, "3 over", "3 over 10 words", 1.3),
    ],
)
def test_words_are_shown_against_the_budget(
    panel: BriefingPanel, model: OutlineModel, words: int, shown_as: str, said: str, over: float
) -> None:
    panel.show_briefing(briefing_of(section("One", point("word " * words), max_words=10)))
    shown = row(panel, node_of(model.outline, "One"))
    assert (shown.budget, shown.over) == (shown_as, over)
    assert spoken(model, "One") == f"Section 1: One. {said}"


def test_evidence_counts_different_sources_and_quotes_and_follows_undo(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    asked = Evidence(min_sources=2, min_quotes=1)
    panel.show_briefing(briefing_of(section("One", section("Inner", point("a")), evidence=asked)))
    node = node_of(model.outline, "One")
    assert row(panel, node).evidence == "0 of 2 sources, 0 of 1 quote"
    choose(panel, "a")
    panel.add_quotes([place_at("dozens")])
    assert row(panel, node).evidence == "1 of 2 sources, 1 of 1 quote"
    panel.add_quotes([place_at("a busy year")])
    assert row(panel, node).evidence == "1 of 2 sources, 2 of 1 quote"
    model.undo_stack.undo()
    model.undo_stack.undo()
    assert row(panel, node).evidence == "0 of 2 sources, 0 of 1 quote"
    assert "0 of 2 sources" in spoken(model, "One")


def test_guidance_stands_until_something_is_written(panel: BriefingPanel, model: OutlineModel) -> None:
    node = node_of(model.outline, "Three")
    assert row(panel, node).guidance is not None
    assert row(panel, node).empty_field is not None
    choose(panel, "Three")
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert row(panel, node).guidance is not None
    assert row(panel, node).empty_field is None
    editor = panel.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "x")
    assert row(panel, node).guidance is None


def test_nothing_of_a_long_heading_is_cut_off_beside_budget_and_evidence(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    heading = "What the ministry should know before the talks in July begin, and after"
    panel.show_briefing(briefing_of(section(heading, taken("dozens", "q1"), max_words=9, evidence=Evidence(2, 2))))
    for width in (392, 512, 900):
        panel.resize(width, 760)
        shown = row(panel, node_of(model.outline, heading))
        lines = [shown.text.lineAt(number) for number in range(shown.text.lineCount())]
        assert all(line.naturalTextWidth() <= shown.text_box.width() for line in lines)
        boxes = (shown.text_box, shown.budget_box, shown.evidence_box)
        assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
        assert all(box.left() >= 0 and box.right() < width and box.bottom() < shown.height for box in boxes)


def test_left_right_and_a_click_on_the_number_close_and_open_a_section(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    choose(panel, "One")
    index = model.index_of(node_of(model.outline, "One"))
    QTest.keyClick(panel.view, Qt.Key.Key_Left)
    assert not panel.view.isExpanded(index)
    QTest.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.view.isExpanded(index)
    spot = panel.view.visualRect(index).topLeft() + QPoint(20, 20)
    for is_open in (False, True):
        QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert panel.view.isExpanded(index) == is_open


def test_what_is_put_into_a_closed_section_opens_it(panel: BriefingPanel, model: OutlineModel) -> None:
    index = model.index_of(node_of(model.outline, "One"))
    panel.view.collapse(index)
    choose(panel, "One")
    panel.add_quotes([place_at("dozens")])
    assert panel.view.isExpanded(index)


def test_going_over_the_budget_is_said_once(panel: BriefingPanel, model: OutlineModel, qtbot: QtBot) -> None:
    said: list[str] = []
    panel.show_briefing(briefing_of(section("One", point("one two three"), max_words=4)))
    qtbot.waitUntil(lambda: not panel.is_counting())
    panel.grew_too_long.connect(said.append)
    choose(panel, "one two three")
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.editor()
    assert editor is not None
    for words in (" four", " five", " six"):
        QTest.keyClicks(editor, words)
        qtbot.waitUntil(lambda: not panel.is_counting())
    assert said == ["One is 1 word over its 4. You can still export; the reader will notice."]
