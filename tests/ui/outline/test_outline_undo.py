"""One undo line for prose and structure, quotes, types and the title, back to the start."""

import pytest
from outline_driving import choose, press
from outline_samples import briefing_of, node_of, place_at, point, section, shape
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from briefer.domain.anchor import Span
from briefer.domain.editing import Place, move
from briefer.domain.outline_content import ROOT
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.panel import BriefingPanel
from briefer.ui.outline.prose_edit import ProseEdit
from briefer.ui.outline.quote_editor import QuoteEditor
from briefer.ui.outline.title_edit import TitleEdit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen's own

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


def writing(panel: BriefingPanel, name: str) -> ProseEdit:
    choose(panel, name)
    QTest.keyClick(panel.view, Key.Key_F2)
    editor = panel.view.editor()
    assert editor is not None
    return editor


def labels(model: OutlineModel) -> list[str]:
    return [model.undo_stack.text(step) for step in range(model.undo_stack.count())]


def test_everything_is_one_line_with_labels_that_say_what_it_was(panel: BriefingPanel, model: OutlineModel) -> None:
    first = model.outline.subtree()
    QTest.keyClicks(writing(panel, "b"), "ig")
    choose(panel, "c")
    panel.add_quotes([place_at("dozens")])
    choose(panel, "“a busy year”")
    QTest.keyClick(panel.view, Key.Key_4, Ctrl)
    choose(panel, "big")
    QTest.keyClick(panel.view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    choose(panel, "“four trips abroad”")
    QTest.keyClick(panel.view, Key.Key_F2)
    card = panel.findChild(QuoteEditor)
    assert card is not None
    card.select(Span(5, 10))
    press(card, "Omit")
    press(card, "Done")
    QTest.keyClicks(panel.findChild(TitleEdit), "!")
    choose(panel, "Three")
    QTest.keyClick(panel.view, Key.Key_Delete)
    assert labels(model) == [
        "Typing in One",
        "Add quote to Inner",
        "Change to a paraphrase in Two",
        "Move up",
        "Edit quote in One",
        "Change the title",
        "Delete from Three",
    ]
    last = model.outline.subtree()
    for _ in labels(model):
        model.undo_stack.undo()
    assert model.outline.subtree() == first
    for _ in labels(model):
        model.undo_stack.redo()
    assert model.outline.subtree() == last


def test_undo_says_what_was_undone(panel: BriefingPanel, model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    choose(panel, "Three")
    panel.add_quotes([place_at("dozens")])
    model.undo_stack.undo()
    model.undo_stack.redo()
    assert said.announced == ["Undone: add quote to Three.", "Done again: add quote to Three."]


def test_undo_brings_back_what_was_chosen_and_where_the_view_was(panel: BriefingPanel, model: OutlineModel) -> None:
    names = [f"{number} " + "words " * 20 for number in range(80)]
    panel.show_briefing(briefing_of(section("Long", *(point(name.strip()) for name in names))))
    view, bar = panel.view, panel.view.verticalScrollBar()
    chosen = [node_of(model.outline, names[number].strip()) for number in (40, 41)]
    view.show_node(chosen[0])
    QTest.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen() == chosen
    at = view.visualRect(model.index_of(chosen[0])).top()
    QTest.keyClick(view, Key.Key_Delete)
    view.scrollToBottom()
    choose(panel, names[79].strip())
    model.undo_stack.undo()
    assert sorted(view.chosen()) == chosen
    assert view.current() == chosen[1]
    assert view.visualRect(model.index_of(chosen[0])).top() == at
    moved = node_of(model.outline, names[70].strip())
    model.edit("Move", move(model.outline, [moved], Place(model.outline.child(ROOT, 0), 0)))
    model.undo_stack.undo()
    bar.setValue(bar.maximum())
    model.undo_stack.redo()
    assert view.current() == moved
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())


def test_undo_puts_the_caret_back(panel: BriefingPanel, model: OutlineModel) -> None:
    editor = writing(panel, "b")
    QTest.keyClicks(editor, "right")
    QTest.keyClick(editor, Key.Key_Home)
    QTest.keyClicks(editor, "x")
    assert model.text_of(node_of(model.outline, "xbright")) == "xbright"
    model.undo_stack.undo()
    assert (editor.toPlainText(), editor.textCursor().position()) == ("bright", 0)
    model.undo_stack.undo()
    assert (editor.toPlainText(), editor.textCursor().position()) == ("b", 1)


def test_a_paste_and_a_caret_that_jumps_begin_steps_of_their_own(panel: BriefingPanel, model: OutlineModel) -> None:
    editor = writing(panel, "b")
    QTest.keyClicks(editor, "us")
    mime = QMimeData()
    mime.setText(" and train")
    editor.insertFromMimeData(mime)
    QTest.keyClicks(editor, "ing")
    QTest.keyClick(editor, Key.Key_Home)
    QTest.keyClicks(editor, "A ")
    undone = []
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
        undone.append(editor.toPlainText())
    assert undone == ["bus and training", "bus and train", "bus", "b"]


def test_deleting_joins_the_typing_before_it(panel: BriefingPanel, model: OutlineModel) -> None:
    editor = writing(panel, "b")
    QTest.keyClicks(editor, "ux")
    QTest.keyClick(editor, Key.Key_Backspace)
    QTest.keyClicks(editor, "s")
    assert model.undo_stack.count() == 1
    model.undo_stack.undo()
    assert shape(model.outline)[1][-1] == "b"


def test_long_typing_in_the_middle_of_a_text_is_divided_at_a_word_end(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    editor = writing(panel, "b")
    QTest.keyClick(editor, Key.Key_Home)
    QTest.keyClicks(editor, "the quick brown fox jumps ")
    model.undo_stack.undo()
    assert editor.toPlainText() == "the quick brown fox b"


def test_the_only_section_in_a_section_is_in_sight_again_with_all_that_is_in_it(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    panel.show_briefing(briefing_of(section("Outer", section("Within", point("A point.")))))
    choose(panel, "Within")
    QTest.keyClick(panel.view, Key.Key_Delete)
    assert panel.view.isVisible()
    panel.view.doItemsLayout()
    model.undo_stack.undo()
    panel.view.executeDelayedItemsLayout()
    rows = [model.index_of(node_of(model.outline, name)) for name in ("Outer", "Within", "A point.")]
    assert all(panel.view.visualRect(one).height() > 0 for one in rows)
    assert panel.view.currentIndex() == rows[1]


def test_a_section_that_was_closed_when_it_was_deleted_comes_back_closed(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    panel.show_briefing(briefing_of(section("One", point("a")), section("Two", section("Inner", point("b")))))
    for name in ("Inner", "One"):
        panel.view.collapse(model.index_of(node_of(model.outline, name)))
    for name in ("Two", "One"):
        choose(panel, name)
        QTest.keyClick(panel.view, Key.Key_Delete)

    for _ in range(2):
        model.undo_stack.undo()

    standing = {name: panel.view.isExpanded(model.index_of(node_of(model.outline, name))) for name in ("One", "Two")}
    assert standing == {"One": False, "Two": True}
    assert not panel.view.isExpanded(model.index_of(node_of(model.outline, "Inner")))
