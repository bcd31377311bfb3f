"""The Briefing column by keys, mouse and drop events."""

from dataclasses import replace

import pytest
from outline_driving import area, at_third, choose, press, send_drop
from outline_samples import briefing_of, named, node_of, place_at, point, section, shape, taken
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Anchor, Span
from briefer.domain.outline_content import ROOT, OwnPoint, Paraphrase, Subtree
from briefer.domain.prose import PLACE, Mark, Prose, Style
from briefer.domain.quote import DirectQuote, shown
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.mime import quote_mime
from briefer.ui.outline.header import BriefingHeader
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.panel import BriefingPanel
from briefer.ui.outline.quote_editor import QuoteEditor
from briefer.ui.outline.title_edit import TitleEdit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen's own

Key = Qt.Key
BEFORE = ["One", ["a", ["“four trips abroad”"], "b"], "Two", ["“a busy year”", "Inner", ["c"]], "Three"]
NEW = "“dozens”"


@pytest.mark.parametrize(
    ("name", "third", "after"),
    [
        ("a", 0, ["One", [NEW, *BEFORE[1]], *BEFORE[2:]]),
        ("a", 1, ["One", ["a", ["“four trips abroad”", NEW], "b"], *BEFORE[2:]]),
        ("a", 2, ["One", ["a", [NEW, "“four trips abroad”"], "b"], *BEFORE[2:]]),
        ("b", 0, ["One", ["a", ["“four trips abroad”"], NEW, "b"], *BEFORE[2:]]),
        ("b", 2, ["One", ["a", ["“four trips abroad”"], "b", NEW], *BEFORE[2:]]),
        ("“a busy year”", 1, [*BEFORE[:2], "Two", ["“a busy year”", NEW, "Inner", ["c"]], "Three"]),
        ("“a busy year”", 0, [*BEFORE[:2], "Two", [NEW, "“a busy year”", "Inner", ["c"]], "Three"]),
        ("Two", 0, ["One", ["a", ["“four trips abroad”"], "b", NEW], *BEFORE[2:]]),
        ("Two", 1, [*BEFORE[:2], "Two", ["“a busy year”", NEW, "Inner", ["c"]], "Three"]),
        ("Two", 2, [*BEFORE[:2], "Two", [NEW, "“a busy year”", "Inner", ["c"]], "Three"]),
        ("Three", 1, [*BEFORE, [NEW]]),
    ],
)
def test_a_quote_lands_before_in_or_after_the_row_it_is_dropped_on(
    panel: BriefingPanel, model: OutlineModel, name: str, third: int, after: list[object]
) -> None:
    drop = send_drop(panel, quote_mime([place_at("dozens")]), at_third(panel, model, name, third))
    assert shape(model.outline) == after
    assert drop.isAccepted()
    assert drop.dropAction() == Qt.DropAction.CopyAction
    assert panel.view.drop_place() is None
    model.undo_stack.undo()
    assert shape(model.outline) == BEFORE


@pytest.mark.parametrize(
    ("moved", "name", "third", "after"),
    [
        ("b", "a", 0, ["One", ["b", "a", ["“four trips abroad”"]], *BEFORE[2:]]),
        ("b", "c", 1, ["One", BEFORE[1][:2], "Two", ["“a busy year”", "Inner", ["c", ["b"]]], "Three"]),
        ("One", "Three", 2, [*BEFORE[2:], *BEFORE[:2]]),
        ("One", "Inner", 1, ["Two", ["“a busy year”", "Inner", ["c", *BEFORE[:2]]], "Three"]),
        ("Three", "One", 0, ["Three", *BEFORE[:-1]]),
    ],
)
def test_rows_are_moved_by_a_drop_and_nothing_is_lost(
    panel: BriefingPanel, model: OutlineModel, moved: str, name: str, third: int, after: list[object]
) -> None:
    mime = model.mimeData([model.index_of(node_of(model.outline, moved))])
    drop = send_drop(panel, mime, at_third(panel, model, name, third))
    assert shape(model.outline) == after
    assert drop.dropAction() == Qt.DropAction.CopyAction
    model.undo_stack.undo()
    assert shape(model.outline) == BEFORE


def test_a_section_dropped_into_itself_is_refused_and_said(panel: BriefingPanel, model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    mime = model.mimeData([model.index_of(node_of(model.outline, "Two"))])
    drop = send_drop(panel, mime, at_third(panel, model, "Inner", 1))
    assert shape(model.outline) == BEFORE
    assert not drop.isAccepted()
    assert said.refused == ["A section cannot go inside itself."]


def test_a_quote_dropped_below_everything_goes_to_the_end_of_the_last_section(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    send_drop(panel, quote_mime([place_at("dozens")]), QPoint(100, panel.view.viewport().height() - 5))
    assert shape(model.outline) == [*BEFORE, [NEW]]


def test_every_drag_that_is_refused_is_told_why(panel: BriefingPanel, model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    mime = model.mimeData([model.index_of(node_of(model.outline, "Two"))])
    for _ in range(2):
        send_drop(panel, mime, at_third(panel, model, "Inner", 1))
    assert said.refused == ["A section cannot go inside itself."] * 2


def test_a_drag_over_the_row_it_began_on_lands_nowhere_and_says_nothing(
    panel: BriefingPanel, model: OutlineModel, said
) -> None:  # type: ignore[no-untyped-def]
    mime = model.mimeData([model.index_of(node_of(model.outline, "a"))])
    held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    point = at_third(panel, model, "a", 1)
    QApplication.sendEvent(panel.view.viewport(), QDragEnterEvent(point, *held))
    QApplication.sendEvent(panel.view.viewport(), QDragMoveEvent(point, *held))
    assert panel.view.drop_place() is None
    assert said.refused == []


def test_a_hovering_drag_shows_where_it_would_land(panel: BriefingPanel, model: OutlineModel) -> None:
    mime = quote_mime([place_at("dozens")])
    point = at_third(panel, model, "b", 2)
    held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel.view.viewport(), QDragEnterEvent(point, *held))
    without = panel.grab().toImage()
    QApplication.sendEvent(panel.view.viewport(), QDragMoveEvent(point, *held))
    place = panel.view.drop_place()
    assert place is not None
    assert (place.parent, place.row) == (node_of(model.outline, "One"), 2)
    assert not without.isNull()


@pytest.mark.parametrize(
    ("name", "key", "modifier", "after"),
    [
        ("b", Key.Key_Tab, Qt.KeyboardModifier.NoModifier, ["One", ["a", ["“four trips abroad”", "b"]], *BEFORE[2:]]),
        ("a", Key.Key_Down, Qt.KeyboardModifier.AltModifier, ["One", ["b", *BEFORE[1][:2]], *BEFORE[2:]]),
        ("b", Key.Key_Up, Qt.KeyboardModifier.AltModifier, ["One", ["b", *BEFORE[1][:2]], *BEFORE[2:]]),
        ("b", Key.Key_Delete, Qt.KeyboardModifier.NoModifier, ["One", BEFORE[1][:2], *BEFORE[2:]]),
        ("“four trips abroad”", Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier,
         ["One", ["a", "“four trips abroad”", "b"], *BEFORE[2:]]),
        ("Three", Key.Key_Tab, Qt.KeyboardModifier.NoModifier,
         [*BEFORE[:2], "Two", ["“a busy year”", "Inner", ["c"], "Three"]]),
        ("“four trips abroad”", Key.Key_2, Qt.KeyboardModifier.ControlModifier,
         ["One", ["a", ["four trips abroad"], "b"], *BEFORE[2:]]),
    ],
)  # fmt: skip
def test_keys_change_the_outline_and_undo_takes_it_back(
    panel: BriefingPanel,
    model: OutlineModel,
    name: str,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    after: list[object],
) -> None:
    choose(panel, name)
    QTest.keyClick(panel.view, key, modifier)
    assert shape(model.outline) == after
    model.undo_stack.undo()
    assert shape(model.outline) == BEFORE


def test_after_delete_the_next_row_is_the_current_one(panel: BriefingPanel, model: OutlineModel) -> None:
    choose(panel, "a")
    QTest.keyClick(panel.view, Key.Key_Delete)
    assert panel.view.current() == node_of(model.outline, "b")
    QTest.keyClick(panel.view, Key.Key_Delete)
    assert panel.view.current() == node_of(model.outline, "One")


@pytest.mark.parametrize("editing", [False, True])
def test_tab_can_be_made_to_leave_the_outline(panel: BriefingPanel, model: OutlineModel, editing: bool) -> None:
    panel.view.tab_moves_focus = lambda: True
    choose(panel, "b")
    if editing:
        QTest.keyClick(panel.view, Key.Key_F2)
    QTest.keyClick(panel.view.editor() or panel.view, Key.Key_Tab)
    assert shape(model.outline) == BEFORE
    assert not panel.view.hasFocus()
    assert panel.view.editor() is None or not panel.view.editor().hasFocus()  # type: ignore[union-attr]


def test_a_quote_becomes_a_paraphrase_by_ctrl_4_and_a_quote_again_by_ctrl_3(
    panel: BriefingPanel, model: OutlineModel, said
) -> None:  # type: ignore[no-untyped-def]
    choose(panel, "“a busy year”")
    node = panel.view.current()
    assert node is not None
    QTest.keyClick(panel.view, Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(model.outline.content(node), Paraphrase)
    QTest.keyClick(panel.view, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(model.outline.content(node), DirectQuote)
    choose(panel, "b")
    asked: list[tuple[object, str]] = []
    panel.actions_table.direct_wanted.connect(lambda *words: asked.append(words))
    QTest.keyClick(panel.view, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert asked == [(panel.view.current(), "b")]
    assert isinstance(model.outline.content(node_of(model.outline, "b")), OwnPoint)
    assert said.refused == []


def test_enter_makes_a_point_that_is_written_at_once_and_esc_keeps_the_text(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    choose(panel, "a")
    QTest.keyClick(panel.view, Key.Key_Return)
    editor = panel.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "new words")
    QTest.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "more")
    QTest.keyClick(editor, Key.Key_Escape)
    assert shape(model.outline)[1] == ["a", ["“four trips abroad”"], "new words\nmore", "b"]
    model.undo_stack.undo()
    model.undo_stack.undo()
    assert shape(model.outline) == BEFORE


def test_typing_on_an_empty_section_begins_a_point(panel: BriefingPanel, model: OutlineModel) -> None:
    choose(panel, "Three")
    QTest.keyClick(panel.view, "x")
    editor = panel.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "yz")
    assert shape(model.outline)[-1] == ["xyz"]


def test_typing_on_a_quote_changes_nothing_and_says_why(panel: BriefingPanel, model: OutlineModel, said) -> None:  # type: ignore[no-untyped-def]
    choose(panel, "“a busy year”")
    QTest.keyClick(panel.view, "x")
    assert shape(model.outline) == BEFORE
    assert panel.view.editor() is None
    assert said.refused[0].startswith("These are the source’s words")


def test_undo_while_editing_is_the_windows_and_shows_in_the_editor(
    panel: BriefingPanel, model: OutlineModel, qtbot: QtBot
) -> None:
    undo = model.undo_stack.createUndoAction(panel)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    panel.addAction(undo)
    choose(panel, "b")
    QTest.keyClick(panel.view, Key.Key_F2)
    editor = panel.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "ig")
    assert shape(model.outline)[1][-1] == "big"
    QTest.keyClick(editor, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shape(model.outline) == BEFORE
    qtbot.waitUntil(lambda: editor.toPlainText() == "b")


def test_bold_and_italic_are_kept_as_marks(panel: BriefingPanel, model: OutlineModel) -> None:
    choose(panel, "b")
    QTest.keyClick(panel.view, Key.Key_F2)
    editor = panel.view.editor()
    assert editor is not None
    editor.selectAll()
    editor.set_bold(True)
    editor.set_italic(True)
    content = model.outline.content(node_of(model.outline, "b"))
    assert isinstance(content, OwnPoint)
    assert [(mark.span, mark.style) for mark in content.prose.marks] == [
        (Span(0, 1), Style.BOLD),
        (Span(0, 1), Style.ITALIC),
    ]


def test_a_placed_quote_stays_in_its_place_while_words_are_written_and_can_be_taken_out(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    panel.show_briefing(briefing_of(section("One", point(f"😀 {PLACE} end", taken("dozens", "q1"), placed=("q1",)))))
    choose(panel, "😀 ◊ end")
    QTest.keyClick(panel.view, Key.Key_F2)
    editor = panel.view.editor()
    assert editor is not None
    QTest.keyClicks(editor, "ing")
    assert shape(model.outline) == ["One", ["😀 ◊ ending", [NEW]]]
    for _ in range(len(" ending")):
        QTest.keyClick(editor, Key.Key_Backspace)
    assert shape(model.outline) == ["One", ["😀 ◊", [NEW]]]
    QTest.keyClick(editor, Key.Key_Backspace)
    assert shape(model.outline) == ["One", ["😀 ", [NEW]]]
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
    assert shape(model.outline) == ["One", ["😀 ◊ end", [NEW]]]


def test_text_from_a_word_processor_keeps_bold_and_drops_the_rest(panel: BriefingPanel, model: OutlineModel) -> None:
    choose(panel, "b")
    QTest.keyClick(panel.view, Key.Key_F2)
    editor = panel.view.editor()
    assert editor is not None
    mime = QMimeData()
    mime.setHtml('<p style="color:red">one <b>two</b></p><p>three <img src="x.png"></p>')
    editor.selectAll()
    editor.insertFromMimeData(mime)
    assert shape(model.outline)[1][-1] == "one two\nthree "


def test_branches_are_cut_and_pasted_with_ids_of_their_own(panel: BriefingPanel, model: OutlineModel) -> None:
    choose(panel, "a")
    QTest.keyClick(panel.view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    choose(panel, "Three")
    QTest.keyClick(panel.view, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shape(model.outline) == [*BEFORE, ["a", ["“four trips abroad”"]]]
    ids = [quote.id for quote in model.outline.quotes()]
    assert len(ids) == len(set(ids))
    choose(panel, "a")
    QTest.keyClick(panel.view, Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert shape(model.outline)[1] == ["b"]
    assert "four trips abroad" in QGuiApplication.clipboard().text()


def test_what_is_copied_is_plain_text_and_html_for_other_programs(panel: BriefingPanel, model: OutlineModel) -> None:
    panel.show_briefing(
        briefing_of(
            section(
                "One & all",
                Subtree(
                    OwnPoint(Prose("so bold", (Mark(Span(3, 7), Style.BOLD),))), (taken("four trips abroad", "q1"),)
                ),
            )
        )
    )
    choose(panel, "One & all")
    QTest.keyClick(panel.view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "One & all\n\nso bold\n\n    “four trips abroad” (Xinhua, 1 Jan 2024, ¶ 6)"
    assert mime.html() == (
        "<h2>One &amp; all</h2><p>so <b>bold</b></p>"
        "<blockquote><p>“four trips abroad” (Xinhua, 1 Jan 2024, ¶ 6)</p></blockquote>"
    )


def test_a_locked_outline_is_not_dragged_and_moved_by_keys_all_the_same(
    panel: BriefingPanel, model: OutlineModel
) -> None:
    lock = panel.actions_table.action("outline.lock")
    lock.trigger()
    assert not panel.view.dragEnabled()
    choose(panel, "b")
    QTest.keyClick(panel.view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shape(model.outline)[1] == ["b", "a", ["“four trips abroad”"]]
    lock.trigger()
    assert panel.view.dragEnabled()


def test_quotes_copied_in_the_reader_are_pasted_where_the_outline_is(panel: BriefingPanel, model: OutlineModel) -> None:
    QGuiApplication.clipboard().setMimeData(quote_mime([place_at("dozens")]))
    choose(panel, "Three")
    panel.actions_table.action("outline.paste").trigger()
    assert shape(model.outline) == [*BEFORE, [NEW]]


def test_a_click_on_the_chip_and_ctrl_d_open_the_place(panel: BriefingPanel, model: OutlineModel, qtbot: QtBot) -> None:
    quote = next(model.outline.quotes())
    asked: list[tuple[object, ...]] = []
    panel.place_opened.connect(lambda *place: asked.append(place))
    box = area(panel, model, "“four trips abroad”")
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 130, box.bottom() - 18))
    choose(panel, "“four trips abroad”")
    QTest.keyClick(panel.view, Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert asked == [(quote.source, quote.digest, quote.anchor.span)] * 2


def test_the_title_is_edited_in_place_and_undone(panel: BriefingPanel, model: OutlineModel, qtbot: QtBot) -> None:
    title = panel.findChild(TitleEdit)
    assert title is not None
    QTest.keyClick(title, Key.Key_End)
    QTest.keyClicks(title, " for 2025")
    assert model.outline.front.fields["title"] == "Outlook for 2025"
    assert title.text() == "Outlook for 2025"
    model.undo_stack.undo()
    assert title.text() == "Outlook"


def test_a_long_title_is_shown_whole_and_stays_one_paragraph(
    panel: BriefingPanel, model: OutlineModel, qtbot: QtBot
) -> None:
    title = panel.findChild(TitleEdit)
    assert title is not None
    before = title.height()
    QTest.keyClick(title, Key.Key_End)
    mime = QMimeData()
    mime.setText(" and what it means for us\n\tin the years to come" * 3)
    title.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: title.height() > before)
    assert title.document().size().height() <= title.viewport().height()
    assert model.outline.front.fields["title"].count("means for us in the years") == 3
    QTest.keyClick(title, Key.Key_Return)
    assert "\n" not in title.text()
    model.undo_stack.undo()
    qtbot.waitUntil(lambda: title.height() == before)


def test_a_quote_is_edited_lawfully_in_its_card(panel: BriefingPanel, model: OutlineModel, qtbot: QtBot) -> None:
    choose(panel, "“four trips abroad”")
    node = panel.view.current()
    assert node is not None
    QTest.keyClick(panel.view, Key.Key_F2)
    card = panel.findChild(QuoteEditor)
    assert card is not None
    QTest.keyClicks(card.words, "x")
    assert card.message.text().startswith("These are the source’s words, so they cannot be typed over.")
    card.select(Span(5, 10))
    press(card, "Omit")
    press(card, "First letter")
    assert card.preview.text() == "“[F]our […] abroad”"
    press(card, "Done")
    content = model.outline.content(node)
    assert isinstance(content, DirectQuote)
    assert content.words == "four trips abroad"
    assert shown(content) == "[F]our […] abroad"
    model.undo_stack.undo()
    assert shape(model.outline) == BEFORE


def test_leaving_out_a_negation_is_said_and_leaving_out_everything_is_refused(
    panel: BriefingPanel, qtbot: QtBot
) -> None:
    words = "They did not meet."
    quote = replace(taken("dozens", "q1").content, words=words, anchor=Anchor(Span(0, len(words)), "", ""))  # type: ignore[type-var]
    card = QuoteEditor(quote, "Xinhua", Theme(QApplication.instance(), choice=Choice.LIGHT))  # type: ignore[arg-type]
    qtbot.addWidget(card)
    card.select(Span(0, len(words)))
    press(card, "Omit")
    assert card.message.text() == "Nothing of the quote would be left. Remove the quote instead."
    card.select(Span(9, 12))
    press(card, "Omit")
    assert card.message.text().startswith("You left out “not”.")
    press(card, "Take change back")
    assert card.quote() == quote


def test_undo_within_the_card_takes_back_the_last_change_and_redo_makes_it_again(
    panel: BriefingPanel, model: OutlineModel, qtbot: QtBot
) -> None:
    choose(panel, "“four trips abroad”")
    QTest.keyClick(panel.view, Key.Key_F2)
    card = panel.findChild(QuoteEditor)
    assert card is not None
    first = card.quote()
    card.select(Span(5, 10))
    press(card, "Omit")
    press(card, "Sic")
    last = card.quote()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    for _ in range(2):
        QTest.keyClick(card.words, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert card.quote() == first
    for _ in range(2):
        QTest.keyClick(card.words, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert card.quote() == last
    assert model.undo_stack.count() == 0
    card.reject()


def test_the_section_that_is_worked_in_is_known_by_name(panel: BriefingPanel, model: OutlineModel) -> None:
    choose(panel, "c")
    assert panel.current_section_name() == "Inner"
    assert panel.add_quotes([place_at("dozens")])
    assert shape(model.outline)[3] == ["“a busy year”", "Inner", ["c", [NEW]]]


def test_every_action_has_a_name_and_no_two_share_their_keys(panel: BriefingPanel) -> None:
    actions = panel.outline_actions()
    assert all(action.objectName() and action.text() for action in actions)
    keys = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_rows_are_laid_out_anew_when_the_column_gets_narrower(
    panel: BriefingPanel, model: OutlineModel, qtbot: QtBot
) -> None:
    long = "one word after the other " * 12
    panel.show_briefing(briefing_of(section("One", point(long), point("next"))))
    before = area(panel, model, long).height()
    panel.resize(380, 760)
    qtbot.waitUntil(lambda: area(panel, model, long).height() > before)
    assert area(panel, model, "next").top() == area(panel, model, long).bottom() + 1


def test_the_row_grows_with_the_text_that_is_typed(panel: BriefingPanel, model: OutlineModel, qtbot: QtBot) -> None:
    choose(panel, "b")
    node = panel.view.current()
    assert node is not None
    before = panel.view.visualRect(model.index_of(node)).height()
    QTest.keyClick(panel.view, Key.Key_F2)
    editor = panel.view.editor()
    assert editor is not None
    editor.insertPlainText(" many words" * 20)
    qtbot.waitUntil(lambda: panel.view.visualRect(model.index_of(node)).height() > before)
    qtbot.waitUntil(lambda: editor.height() >= editor.wanted_height())
    assert named(model.outline.content(node)) == "b" + " many words" * 20


def test_opening_the_editor_writes_nothing(panel: BriefingPanel, model: OutlineModel) -> None:
    panel.view.edit_node(node_of(model.outline, "b"))
    assert model.undo_stack.count() == 0
    editor = panel.view.editor()
    assert editor is not None
    assert editor.toPlainText() == "b"


def test_undo_under_an_open_editor_is_no_step_of_its_own(panel: BriefingPanel, model: OutlineModel, clock) -> None:  # type: ignore[no-untyped-def]
    node = node_of(model.outline, "b")
    panel.view.edit_node(node)
    editor = panel.view.editor()
    assert editor is not None
    for word in ("one ", "two "):
        QTest.keyClicks(editor, word)
        clock.now += 60
    model.undo_stack.undo()
    assert model.undo_stack.canRedo()
    assert editor.toPlainText() == model.text_of(node) == "bone "


def test_rows_in_sight_are_exact_and_the_others_soon(panel: BriefingPanel, model: OutlineModel, qtbot: QtBot) -> None:
    texts = ["word " * (number % 60 + 1) for number in range(400)]
    panel.show_briefing(briefing_of(section("Long", *(point(text) for text in texts))))
    view = panel.view
    delegate = view.itemDelegate()
    nodes = model.outline.children(model.outline.children(ROOT)[0])
    for node in nodes[:5]:
        assert view.visualRect(model.index_of(node)).height() == delegate.row(node).height  # type: ignore[attr-defined]
    qtbot.waitUntil(view.is_measured)
    for node in nodes:
        assert view.visualRect(model.index_of(node)).height() == delegate.row(node).height  # type: ignore[attr-defined]


def test_the_words_written_are_whole_beside_a_long_name_of_the_template(
    panel: BriefingPanel, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_size(200)
    qtbot.waitUntil(lambda: not panel.is_counting())
    head = panel.findChild(BriefingHeader)
    head.show_names("A title", "Cabinet submission summary of the ministry")
    head.show_words(609, 780)
    panel.resize(392, 760)
    QApplication.processEvents()

    said = next(one for one in head.findChildren(QLabel) if one.text() == "609 of 780 words")
    name = next(
        one for one in head.findChildren(QLabel) if one.toolTip() == "Cabinet submission summary of the ministry"
    )
    assert said.width() >= said.fontMetrics().horizontalAdvance(said.text())
    assert name.text().endswith("…")


def test_what_is_written_in_stands_in_a_ring_on_the_ground_of_the_page(
    panel: BriefingPanel, model: OutlineModel, theme: Theme
) -> None:
    choose(panel, "a")
    row = panel.view.visualRect(model.index_of(node_of(model.outline, "a")))
    beside = QPoint(row.right() - theme.px(12), row.center().y())
    assert panel.view.viewport().grab().toImage().pixelColor(beside) == theme.colour("selection")

    QTest.keyClick(panel.view, Qt.Key.Key_F2)

    assert panel.view.editor() is not None
    assert panel.view.viewport().grab().toImage().pixelColor(beside) == theme.colour("surface")


def test_a_title_too_long_for_the_room_leaves_some_to_the_outline_and_shows_no_line_in_part(
    panel: BriefingPanel, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_size(200)
    panel.resize(392, 330)
    head, title = panel.findChild(BriefingHeader), panel.findChild(TitleEdit)
    said = "A title that is much too long to be read whole in so small a window as this one"
    head.show_names(said, "Meeting brief")
    qtbot.waitUntil(lambda: title.toolTip() == said)
    QApplication.processEvents()

    assert panel.view.height() >= theme.px(24)
    seen = title.viewport().grab().toImage()
    line = round(title.document().size().height() / title.document().firstBlock().layout().lineCount())
    rest = range(seen.height() // line * line, seen.height())
    assert seen.height() >= line
    inked = {seen.pixelColor(x, y).name() for y in rest for x in range(seen.width())}
    assert inked <= {theme.tokens.surface.lower()}
