"""Putting right how a source was read, and marking passages, in the whole window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.decoding import Decoding
from briefer.domain.furniture_rules import Pattern
from briefer.domain.source import Block, Furniture, Source, SourceId, SourceStatus, SourceText
from briefer.ui.actions import Act
from briefer.ui.main_window import MainWindow
from briefer.ui.reader.gutter import Spot
from tests.fakes import text_of
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import ONE, press

WHY = "only buttons and form labels"


def furnished(text: SourceText, number: int) -> SourceText:
    """With one paragraph as page furniture."""

    def changed(block: Block) -> Block:
        return replace(block, furniture=Furniture.CONTROL, why=WHY) if block.number == number else block

    return replace(text, blocks=tuple(changed(block) for block in text.blocks))


def opened(window: MainWindow, id: str, qtbot: QtBot) -> None:
    window.library.source_opened.emit(SourceId(id))
    qtbot.waitUntil(lambda: window.reader.source is not None and window.reader.source.id == id and window.is_idle())


# -- encodings ------------------------------------------------------------------------------------------------------
@pytest.fixture
def garbled(desk: FakeDesk, tmp_path: Path) -> Source:
    """A source whose encoding was guessed wrongly."""
    path = tmp_path / "letter.txt"
    path.write_bytes("Привет, мир".encode("cp1251"))
    source = replace(
        desk.library.put("letter", text_of("Ïðèâåò, ìèð")),
        path=path,
        status=SourceStatus.CHECK_TEXT,
        reason="Some characters may be wrong. The encoding was guessed.",
    )
    desk.library.change(source)
    desk.originals.readings[path] = (Decoding("cp1251", "Привет, мир"), Decoding("cp1252", "Ïðèâåò, ìèð"))
    return source


def test_a_guessed_encoding_is_said_and_another_can_be_chosen(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, garbled: Source, qtbot: QtBot
) -> None:
    opened(window, "letter", qtbot)
    notice = window.reader.header.notice
    assert notice.isVisible()
    assert notice.said() == "Some characters may be wrong. The encoding was guessed."
    dialogs.decoding = "cp1251"
    notice.button.click()
    qtbot.waitUntil(lambda: window.reader.view.text.text == "Привет, мир" and window.is_idle())
    assert dialogs.asked[-1] == "one of 2 decodings"
    assert not notice.isVisible()
    assert desk.library.text(garbled.digest).text == "Ïðèâåò, ìèð"  # for the quotes that were taken from it
    assert desk.adjustments.encoding_of(garbled.id) == "cp1251"
    assert "Cyrillic (Windows-1251)" in " ".join(window.messages.said())


def test_thinking_better_of_it_changes_nothing(
    window: MainWindow, desk: FakeDesk, garbled: Source, qtbot: QtBot
) -> None:
    opened(window, "letter", qtbot)
    window.action(Act.TEXT_WRONG).trigger()
    qtbot.waitUntil(window.is_idle)
    assert window.reader.view.text.text == "Ïðèâåò, ìèð"
    assert desk.adjustments.encoding_of(garbled.id) is None


def test_where_no_encoding_can_be_chosen_that_is_said(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    window.action(Act.TEXT_WRONG).trigger()
    assert window.status.said()[1].startswith("Open a source first")
    opened(window, "one", qtbot)
    window.action(Act.TEXT_WRONG).trigger()
    qtbot.waitUntil(lambda: "every encoding" in window.status.said()[1])
    desk.library.change(replace(desk.library.source(SourceId("two")), path=Path("/a.docx")))
    opened(window, "two", qtbot)
    window.action(Act.TEXT_WRONG).trigger()
    assert "say themselves" in window.status.said()[1]


# -- what is to be known of a source --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("status", "reason", "said"),
    [
        (SourceStatus.PARTLY_READ, "Pages 3-9 have no text and cannot be searched.", "Pages 3-9 have no text"),
        (SourceStatus.MISSING, None, "moved or deleted"),
        (SourceStatus.CHANGED, None, "has changed"),
    ],
)
def test_what_a_source_lacks_is_said_over_its_text(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, status: SourceStatus, reason: str | None, said: str
) -> None:
    desk.library.change(replace(desk.library.source(SourceId("one")), status=status, reason=reason))
    opened(window, "one", qtbot)
    assert said in window.reader.header.notice.said()
    assert window.reader.view.text.text == ONE
    opened(window, "two", qtbot)
    assert not window.reader.header.notice.isVisible()


# -- furniture ------------------------------------------------------------------------------------------------------
@pytest.fixture
def buttons(desk: FakeDesk) -> Source:
    """Its second paragraph is page furniture."""
    return desk.library.put("one", furnished(text_of(ONE), 2))


def furniture_of(window: MainWindow) -> list[bool]:
    return [block.furniture is not None for block in window.reader.view.text.blocks]


def test_a_paragraph_is_unmarked_by_a_key_and_undo_marks_it_again(
    window: MainWindow, desk: FakeDesk, buttons: Source, qtbot: QtBot
) -> None:
    opened(window, "one", qtbot)
    assert furniture_of(window) == [False, True, False]
    at = ONE.index("Nothing")
    window.reader.view.select(Span(at, at + 3))
    press(window, Qt.Key.Key_U, ctrl=True, shift=True)
    qtbot.waitUntil(lambda: furniture_of(window) == [False, False, False] and window.is_idle())
    assert window.reader.view.selected_span() == Span(at, at + 3)
    assert [rule.pattern for rule in desk.adjustments.furniture_rules()] == [Pattern.WORDS]
    window.status.undo_button.click()
    qtbot.waitUntil(lambda: furniture_of(window) == [False, True, False] and window.is_idle())
    assert desk.adjustments.furniture_rules() == ()


def test_a_paragraph_is_marked_as_furniture(window: MainWindow, desk: FakeDesk, buttons: Source, qtbot: QtBot) -> None:
    opened(window, "one", qtbot)
    window.reader.view.select(Span(0, 5))
    press(window, Qt.Key.Key_U, ctrl=True, shift=True)
    qtbot.waitUntil(lambda: furniture_of(window) == [True, True, False] and window.is_idle())
    opened(window, "two", qtbot)
    opened(window, "one", qtbot)
    assert furniture_of(window) == [True, True, False]


def test_the_label_over_furniture_is_clicked_to_unmark_it(window: MainWindow, buttons: Source, qtbot: QtBot) -> None:
    opened(window, "one", qtbot)
    view = window.reader.view
    view.viewport().grab()  # paints it
    place = next(
        QPoint(x, y)
        for y in range(0, view.viewport().height(), 3)
        for x in range(0, view.viewport().width(), 3)
        if (found := view.gutter.at(QPoint(x, y))) and found[0] is Spot.UNMARK
    )
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: furniture_of(window) == [False, False, False] and window.is_idle())


def test_the_menu_offers_the_paragraph_and_the_pattern(
    window: MainWindow, desk: FakeDesk, buttons: Source, qtbot: QtBot
) -> None:
    opened(window, "one", qtbot)
    at = ONE.index("Nothing")
    window.reader.view.select(Span(at, at + 3))
    menu = window.reader_menu.made()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert any(text.startswith("All sources, marked as") for text in texts)
    everywhere = next(action for action in menu.actions() if action.text().startswith("All sources, marked as"))
    everywhere.trigger()
    qtbot.waitUntil(lambda: bool(desk.adjustments.furniture_rules()) and window.is_idle())
    (rule,) = desk.adjustments.furniture_rules()
    assert (rule.source, rule.pattern, rule.what, rule.furniture) == (None, Pattern.REASON, WHY, None)
    menu.deleteLater()


# -- marks ----------------------------------------------------------------------------------------------------------
def test_a_passage_is_marked_listed_stepped_to_and_unmarked(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    opened(window, "one", qtbot)
    view = window.reader.view
    for word in ("talks", "Nothing"):
        at = ONE.index(word)
        view.select(Span(at, at + len(word)))
        press(window, Qt.Key.Key_M, ctrl=True)
        qtbot.waitUntil(lambda: window.is_idle() and bool(view.gutter.marked))
    assert [mark.words for mark in desk.adjustments.marks()] == ["talks", "Nothing"]
    assert len(view.gutter.marked) == 2
    view.select(Span(0, 1))
    press(window, Qt.Key.Key_F4)
    assert view.selected_span() == Span(4, 9)
    press(window, Qt.Key.Key_F4, shift=True)
    assert view.selected_span() == Span(ONE.index("Nothing"), ONE.index("Nothing") + 7)
    press(window, Qt.Key.Key_M, ctrl=True)
    qtbot.waitUntil(lambda: len(desk.adjustments.marks()) == 1 and window.is_idle())
    opened(window, "two", qtbot)
    assert view.gutter.marked == ()
    window.action(Act.MARKS).trigger()
    qtbot.keyClick(window.commands, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.source is not None and window.reader.source.id == "one")
    assert view.selected_span() == Span(4, 9)


def test_without_marks_or_words_it_is_said_what_to_do(window: MainWindow, qtbot: QtBot) -> None:
    for act, said in (
        (Act.MARK, "Select words"),
        (Act.MARKS, "No passage is marked"),
        (Act.NEXT_MARK, "No passage of this source"),
        (Act.FURNITURE, "Open a source"),
        (Act.HOW_READ, "Open a source"),
        (Act.ORIGINAL, "Open a source"),
        (Act.OPEN_FILE, "Open a source"),
        (Act.TO_QUOTE, "not quoted"),
    ):
        window.action(act).trigger()
        assert said in window.status.said()[1], act


# -- what is quoted -------------------------------------------------------------------------------------------------
def test_what_is_quoted_carries_a_line_that_leads_to_the_outline(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, "one", qtbot)
    view = window.reader.view
    view.select(Span(4, 9))
    window.action(Act.ADD_QUOTE).trigger()
    qtbot.waitUntil(lambda: view.gutter.quoted == (Span(4, 9),))
    view.viewport().grab()
    assert view.gutter.at(QPoint(8, 20)) == (Spot.QUOTED, Span(4, 9))
    window.library.focus_search()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 20))
    assert window.columns.area_of_focus() is window.briefing
    window.columns.go_to(window.reader)
    view.select(Span(5, 6))
    press(window, Qt.Key.Key_G, ctrl=True, shift=True)
    assert window.columns.area_of_focus() is window.briefing
    window.briefing.undo_stack.undo()
    qtbot.waitUntil(lambda: view.gutter.quoted == ())


def test_the_menu_adds_the_words_to_a_section(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, "one", qtbot)
    window.reader.view.select(Span(4, 9))
    menu = window.reader_menu.made()
    sections = next(action.menu() for action in menu.actions() if action.text() == "Add to")
    assert isinstance(sections, QMenu)
    sections.actions()[0].trigger()
    qtbot.waitUntil(lambda: [span for *_, span in window.briefing.quoted()] == [Span(4, 9)])
    menu.deleteLater()


def test_how_it_was_read_is_shown(window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot) -> None:
    opened(window, "one", qtbot)
    window.action(Act.HOW_READ).trigger()
    assert dialogs.asked[-1] == "how one.txt was read"
