"""Reading, stepping through matches and taking words in the Reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.source import Source, SourceText
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.mime import QuotedPlace, quotes_in
from briefer.ui.reader.panel import EMPTY, ReaderPanel
from tests.fakes import MemoryLibrary, text_of

WORDS = "\n".join(f"Paragraph {n} 😀 tells of talks, and of more talks." for n in range(1, 201))


def spans_of(word: str, text: str) -> tuple[Span, ...]:
    found, at = [], text.find(word)
    while at >= 0:
        found.append(Span(at, at + len(word)))
        at = text.find(word, at + 1)
    return tuple(found)


@pytest.fixture
def source() -> Source:
    return MemoryLibrary().put("s1", text_of(WORDS))


@pytest.fixture
def text() -> SourceText:
    return text_of(WORDS)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> Iterator[ReaderPanel]:
    made = ReaderPanel(theme, bar_after=0)
    qtbot.addWidget(made)
    made.resize(560, 500)
    with qtbot.waitExposed(made):
        made.show()
    yield made


def test_it_begins_with_one_sentence(panel: ReaderPanel, qtbot: QtBot) -> None:
    assert panel.source is None
    panel.show_said(EMPTY)
    assert not panel.add_selection()


def test_a_source_without_a_title_says_so(panel: ReaderPanel, source: Source, text: SourceText) -> None:
    panel.show_text(source, text)
    assert panel.heading.accessibleName() == "Title not found"


def test_steps_go_through_the_matches_and_say_where_they_are(
    panel: ReaderPanel, source: Source, text: SourceText
) -> None:
    matches = spans_of("talks", WORDS)
    panel.show_text(source, text, matches, query="talks")
    assert panel.match_bar.said() == "400 matches for “talks”"
    panel.next_match()
    panel.next_match()
    assert panel.match_bar.said() == "2 of 400 matches for “talks”"
    panel.previous_match()
    assert panel.view.current_match == 0


def test_a_phrase_gets_no_second_quotation_marks(panel: ReaderPanel, source: Source, text: SourceText) -> None:
    panel.show_text(source, text, spans_of("more talks", WORDS), query='"more talks"')
    assert panel.match_bar.said() == '200 matches for "more talks"'


def test_a_step_past_the_last_match_is_said_and_moves_nothing(
    panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot
) -> None:
    panel.show_text(source, text, spans_of("Paragraph 7 ", WORDS))
    panel.next_match()
    with qtbot.waitSignal(panel.past_the_end) as ended:
        panel.next_match()
    assert ended.args == [1]
    assert panel.view.current_match == 0


def test_only_matches_in_view_carry_a_mark(panel: ReaderPanel, source: Source, text: SourceText) -> None:
    matches = spans_of("talks", WORDS)
    panel.show_text(source, text, matches, at=matches[200])
    marked = panel.view.marked()
    assert matches[200] in marked
    assert 1 < len(marked) < 60
    assert set(marked) <= set(matches)


def test_opening_at_a_passage_makes_its_first_match_current(
    panel: ReaderPanel, source: Source, text: SourceText
) -> None:
    matches = spans_of("talks", WORDS)
    block = text.blocks[100].span
    panel.show_text(source, text, matches, at=block)
    assert panel.view.current_match == 200
    top = panel.view.cursorForPosition(panel.view.viewport().rect().topLeft()).block().blockNumber()
    assert 90 < top <= 100


def test_opening_at_quoted_words_selects_them(panel: ReaderPanel, source: Source, text: SourceText) -> None:
    panel.show_text(source, text, (), at=Span(20, 40))
    assert panel.view.selected_span() == Span(20, 40)


def test_a_wanted_quote_is_named_by_code_points(
    panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot
) -> None:
    panel.show_text(source, text)
    start = WORDS.index("😀", 200)
    panel.view.select(Span(start, start + 7))
    with qtbot.waitSignal(panel.quote_wanted) as wanted:
        assert panel.add_selection()
    assert wanted.args == [QuotedPlace(source.id, text.digest, Span(start, start + 7), "😀 tells", "¶ 5")]


def test_the_keyboard_selects(panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot) -> None:
    panel.show_text(source, text)
    panel.view.setFocus()
    for _ in range(9):
        qtbot.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    span = panel.view.selected_span()
    assert span is not None
    assert span.of(WORDS) == "Paragraph"


def test_the_keyboard_selects_from_the_match_that_was_stepped_to(
    panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot
) -> None:
    matches = spans_of("talks", WORDS)
    panel.show_text(source, text, matches, at=matches[40])
    panel.next_match()
    before = panel.view.verticalScrollBar().value()
    panel.view.setFocus()
    for _ in range(5):
        qtbot.keyClick(panel.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert panel.view.selected_span() == matches[41]
    assert panel.view.verticalScrollBar().value() == before


def test_typing_changes_nothing(panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot) -> None:
    panel.show_text(source, text)
    before = panel.view.toPlainText()
    qtbot.keyClicks(panel.view, "xyz")
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert panel.view.toPlainText() == before


def test_the_bar_stands_below_the_selection_and_never_on_it(
    panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot
) -> None:
    panel.show_text(source, text)
    for number in (0, 5):
        panel.view.select(text.blocks[number].span)
        qtbot.waitUntil(panel.selection_bar.isVisible)
        assert not panel.selection_bar.geometry().intersects(panel.view.selection_rect())
    panel.view.select(Span(0, 0))
    assert not panel.selection_bar.isVisible()


def test_words_that_are_quoted_by_now_need_no_bar(
    panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot
) -> None:
    panel.show_text(source, text)
    chosen = text.blocks[0].span
    panel.view.select(chosen)
    qtbot.waitUntil(panel.selection_bar.isVisible)

    panel.show_beside(quoted=(text.blocks[1].span,), marked=())
    assert panel.selection_bar.isVisible()
    panel.show_beside(quoted=(chosen,), marked=())

    assert not panel.selection_bar.isVisible()
    assert panel.view.selected_span() == chosen


def test_no_bar_stands_for_a_selection_that_is_scrolled_out_of_sight(
    panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot
) -> None:
    panel.show_text(source, text)
    panel.view.select(text.blocks[0].span)
    qtbot.waitUntil(panel.selection_bar.isVisible)

    panel.view.verticalScrollBar().setValue(2_000)
    qtbot.wait(20)

    assert not panel.selection_bar.isVisible()


@pytest.mark.parametrize("width", [420, 900])
def test_a_column_of_another_width_shows_the_same_words(theme: Theme, source: Source, qtbot: QtBot, width: int) -> None:
    long = text_of("\n".join(" ".join(f"{n}.{word}" for word in range(600)) for n in range(9)))
    panel = ReaderPanel(theme, bar_after=0)
    qtbot.addWidget(panel)
    panel.resize(560, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_text(source, long)
    word = long.text.index("4.300")
    panel.view.scroll_to(Span(word, word + 5))

    for step in range(1, 9):
        panel.resize(560 + (width - 560) * step // 8, 500)
        QApplication.processEvents()

    caret = panel.view.cursorRect(panel.view.cursor_at(Span(word, word)))
    assert panel.view.viewport().rect().contains(caret.center())


def test_a_selection_widens_to_whole_sentences(panel: ReaderPanel, source: Source, text: SourceText) -> None:
    panel.show_text(source, text)
    block = text.blocks[3].span
    panel.view.select(Span(block.start + 4, block.start + 9))
    panel.widen_selection()
    assert panel.view.selected_span() == block


def test_copying_takes_the_words_by_their_place(panel: ReaderPanel, source: Source, text: SourceText) -> None:
    panel.show_text(source, text)
    panel.view.select(Span(0, 9))
    panel.copy_selection()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "“Paragraph” (¶ 1)"
    assert quotes_in(mime) == (QuotedPlace(source.id, text.digest, Span(0, 9), "Paragraph", "¶ 1"),)


def test_a_change_of_theme_keeps_text_and_selection(
    panel: ReaderPanel, source: Source, text: SourceText, theme: Theme
) -> None:
    panel.show_text(source, text)
    panel.view.select(Span(3, 12))
    theme.choose(Choice.DARK)
    assert panel.view.selected_span() == Span(3, 12)


def test_matches_in_the_first_words_of_a_new_text_are_marked_at_once(panel: ReaderPanel, source: Source) -> None:
    words = "Talks, talks, talks.\n" + "\n".join(f"Paragraph {n} says much. " * (n % 7 * 8 + 1) for n in range(53))
    matches = spans_of("alks", words)

    panel.show_text(source, text_of(words), matches)

    assert panel.view.marked() == matches


def test_the_end_of_a_long_text_is_reached_at_once_and_exactly(panel: ReaderPanel) -> None:
    words = "\n".join(f"Paragraph {n} " + "tells of talks " * (n % 40) for n in range(1, 4_001))
    text = text_of(words)
    last = text.blocks[-1].span
    panel.show_text(MemoryLibrary().put("long", text), text, (), at=last)
    view = panel.view
    assert view.selected_span() == last
    assert view.viewport().rect().intersects(view.selection_rect())
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_a_page_up_skips_nothing(panel: ReaderPanel) -> None:
    words = "\n".join(f"Paragraph {n} " + "tells of talks " * (n % 40) for n in range(1, 1_001))
    text = text_of(words)
    panel.show_text(MemoryLibrary().put("long", text), text, (), at=text.blocks[500].span)
    view, bar = panel.view, panel.view.verticalScrollBar()
    for _ in range(12):
        top = view.cursorForPosition(QPoint(60, 1)).position()
        bar.setValue(bar.value() - bar.pageStep())
        bottom = view.cursorForPosition(QPoint(view.viewport().width() - 40, view.viewport().height())).position()
        assert bottom >= top - 1


def click(panel: ReaderPanel, place: QPoint, *, at: int, kind: QEvent.Type = QEvent.Type.MouseButtonPress) -> None:
    """A click with its time in milliseconds."""
    viewport = panel.view.viewport()
    left = Qt.MouseButton.LeftButton
    for type, held in ((kind, left), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        whole = viewport.mapToGlobal(place)
        event = QMouseEvent(type, QPointF(place), QPointF(whole), left, held, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at)
        QApplication.sendEvent(viewport, event)


def test_two_clicks_take_a_word_and_three_the_sentence(panel: ReaderPanel, source: Source) -> None:
    text = text_of("The talks went well. They agreed on more talks in May.")
    panel.show_text(source, text)
    place = panel.view.cursorRect(panel.view.cursor_at(Span(26, 26))).center()
    click(panel, place, at=1_000)
    click(panel, place, at=1_100, kind=QEvent.Type.MouseButtonDblClick)
    span = panel.view.selected_span()
    assert span is not None and span.of(text.text) == "agreed"
    click(panel, place, at=1_200)
    span = panel.view.selected_span()
    assert span is not None and span.of(text.text) == "They agreed on more talks in May."


def test_keys_select_across_paragraphs(panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot) -> None:
    panel.show_text(source, text)
    panel.view.setFocus()
    held = Qt.KeyboardModifier.ShiftModifier
    for _ in range(3):
        qtbot.keyClick(panel.view, Qt.Key.Key_Right, held)
    assert panel.view.selected_span() == Span(0, 3)
    qtbot.keyClick(panel.view, Qt.Key.Key_Right, held | Qt.KeyboardModifier.ControlModifier)
    assert panel.view.selected_span() == Span(0, 10)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down, held)
    span = panel.view.selected_span()
    assert span is not None and "\n" in span.of(text.text)


def test_a_text_on_its_way_is_said_to_be_opened_only_if_that_takes_long(
    panel: ReaderPanel, source: Source, text: SourceText, qtbot: QtBot
) -> None:
    panel.show_opening(source)
    assert panel.header.isVisible()
    assert panel.said_instead() == ""
    assert panel.source is None  # nothing can be taken from it yet
    qtbot.waitUntil(lambda: panel.said_instead() == "Opening…")
    panel.show_text(source, text)
    assert panel.view.isVisible()


def test_paragraphs_that_run_from_right_to_left_stand_at_the_right(panel: ReaderPanel, source: Source) -> None:
    text = text_of("كانت المحادثات جيدة.\nA line from left to right.")
    panel.show_text(source, text, [Span(0, 4)], at=Span(0, 4))
    first, second = (panel.view.cursorRect(panel.view.cursor_at(Span(at, at))).left() for at in (0, 21))
    assert first > panel.view.viewport().width() * 0.8
    assert second < 80
    assert panel.view.current_match == 0
    panel.view.viewport().grab()
