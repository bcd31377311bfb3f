"""The original of a source: its pages in the Reader, or its file in its own program."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.source import Block, BlockKind, Source, SourceId, SourceStatus, SourceText
from briefer.ui.actions import Act
from briefer.ui.main_window import MainWindow
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import press

WORDS = "Talks on a first page.\n\nMore talks that run on\nto the second page.\n\nLast talks, after a picture."
SECOND = WORDS.index("to the")
LAST = WORDS.index("Last")
TEXT = SourceText(
    WORDS,
    (
        Block(Span(0, 22), BlockKind.PARAGRAPH, 1, page=1),
        Block(Span(24, LAST - 2), BlockKind.PARAGRAPH, 2, page=1, page_starts=(SECOND,)),
        Block(Span(LAST, len(WORDS)), BlockKind.PARAGRAPH, 3, page=4),
    ),
)


@pytest.fixture
def report(desk: FakeDesk) -> Source:
    """A PDF of four pages."""
    source = replace(desk.library.put("report", TEXT), path=Path("/library/report.pdf"))
    desk.library.change(source)
    desk.originals.put(source.path, source.raw_digest or "", 4)
    return source


@pytest.fixture
def opened(window: MainWindow, report: Source, qtbot: QtBot) -> Iterator[MainWindow]:
    """With the report open at its last match of "talks", and its original shown."""
    qtbot.keyClicks(window.library.box, "talks")
    qtbot.waitUntil(lambda: any(hit.source.id == report.id for hit in window.library.hits()))
    hit = next(hit for hit in window.library.hits() if hit.source.id == report.id and hit.passage.paragraph == 3)
    window.library.hit_opened.emit(hit)
    qtbot.waitUntil(lambda: window.reader.source is not None)
    press(window, Qt.Key.Key_O, ctrl=True, shift=True)
    qtbot.waitUntil(lambda: window.reader.original.view.is_showing() and window.is_idle())
    yield window


def test_the_page_of_the_current_match_is_shown_with_the_match_marked(opened: MainWindow) -> None:
    original = opened.reader.original
    assert original.said() == "Page 4 of 4"
    assert original.place.span == Span(LAST + 5, LAST + 10)
    assert len(original.view.marks()) == 1
    assert len(original.view.matches()) == 1


def test_every_match_on_a_page_is_marked(opened: MainWindow, qtbot: QtBot) -> None:
    opened.reader.original.go_to_page(1)
    view = opened.reader.original.view
    qtbot.waitUntil(lambda: len(view.matches()) == 2 and opened.is_idle())
    assert view.marks() == ()


def test_a_step_to_another_match_turns_the_page(opened: MainWindow, qtbot: QtBot) -> None:
    press(opened, Qt.Key.Key_F3, shift=True)
    qtbot.waitUntil(lambda: opened.reader.original.said() == "Page 1 of 4" and opened.is_idle())
    assert len(opened.reader.original.view.marks()) == 1


def test_pages_are_turned_by_keys_and_by_number(opened: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    original = opened.reader.original
    press(opened, Qt.Key.Key_PageUp, ctrl=True)
    qtbot.waitUntil(lambda: original.said() == "Page 3 of 4" and opened.is_idle())
    assert original.view.marks() == ()
    original.view.setFocus()
    for key, page in ((Qt.Key.Key_Home, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_End, 4), (Qt.Key.Key_Left, 3)):
        qtbot.keyClick(original.view, key)
        qtbot.waitUntil(lambda page=page: original.said() == f"Page {page} of 4" and opened.is_idle())
    press(opened, Qt.Key.Key_PageDown, ctrl=True)
    press(opened, Qt.Key.Key_PageDown, ctrl=True)
    qtbot.waitUntil(lambda: original.said() == "Page 4 of 4" and opened.is_idle())
    assert set(desk.originals.drawn) == {1, 2, 3, 4}


def test_a_page_without_text_says_that_nothing_on_it_can_be_quoted(opened: MainWindow, qtbot: QtBot) -> None:
    original = opened.reader.original
    assert not original.notice.isVisible()
    original.turn(-1)
    qtbot.waitUntil(lambda: original.said() == "Page 3 of 4" and opened.is_idle())
    assert original.notice.isVisible()
    assert original.notice.said().startswith("There is no text on this page")


def test_a_larger_page_is_drawn_anew(opened: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    view = opened.reader.original.view
    before, drawn = view.width_in_pixels(), len(desk.originals.drawn)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: len(desk.originals.drawn) == drawn + 1 and opened.is_idle())
    assert view.width_in_pixels() > before
    assert view.horizontalScrollBar().maximum() > 0
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.width_in_pixels() == before


def test_the_wheel_turns_the_page_at_its_end(opened: MainWindow, qtbot: QtBot) -> None:
    view = opened.reader.original.view
    view.verticalScrollBar().setValue(0)

    def roll(by: int, at: int) -> None:
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, by),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        event.setTimestamp(at)
        QApplication.sendEvent(view.viewport(), event)

    roll(120, 1_000)
    roll(120, 1_050)  # within the same turn of the wheel
    qtbot.waitUntil(lambda: opened.reader.original.said() == "Page 3 of 4" and opened.is_idle())
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_a_file_that_has_changed_is_shown_only_when_that_is_wanted(
    opened: MainWindow, report: Source, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.originals.put(report.path, "another file", 2)
    original = opened.reader.original
    original.turn(-1)
    qtbot.waitUntil(lambda: original.notice.isVisible() and opened.is_idle())
    assert "has changed" in original.notice.said()
    assert not original.view.is_showing()
    original.notice.button.click()
    qtbot.waitUntil(lambda: original.view.is_showing() and opened.is_idle())
    assert original.said() == "Page 2 of 2"


def test_a_file_that_is_gone_is_said_to_be_and_its_text_stays(
    window: MainWindow, report: Source, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.library.change(replace(report, path=Path("/library/gone.pdf")))
    window.library.source_opened.emit(report.id)
    qtbot.waitUntil(lambda: window.reader.source is not None)
    window.reader.show_original()
    qtbot.waitUntil(lambda: "deleted" in window.reader.original.view.said())
    window.reader.show_text_alone()
    assert window.reader.view.isVisible()
    assert window.reader.view.text == TEXT


def test_text_and_original_stand_beside_each_other_where_there_is_room(opened: MainWindow, qtbot: QtBot) -> None:
    reader = opened.reader
    assert not reader.view.isVisible()
    opened.columns.go_to(reader)
    press(opened, Qt.Key.Key_F11)
    qtbot.waitUntil(reader.view.isVisible)
    assert reader.original.isVisible()
    reader.view.setFocus()
    reader.view.select(Span(0, 5))
    qtbot.waitUntil(lambda: reader.original.place.span == Span(0, 5) and opened.is_idle())
    assert reader.original.said() == "Page 1 of 4"
    press(opened, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not reader.view.isVisible())


def test_a_text_read_off_pictures_leads_to_the_original(
    window: MainWindow, report: Source, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.library.change(replace(report, status=SourceStatus.CHECK_TEXT, reason="Some words may be wrong."))
    window.library.source_opened.emit(report.id)
    qtbot.waitUntil(lambda: window.reader.source is not None and window.is_idle())
    notice = window.reader.header.notice
    assert notice.button.text() == "Show the original"
    notice.button.click()
    qtbot.waitUntil(lambda: window.reader.original.view.is_showing() and window.is_idle())
    assert notice.isVisible()
    assert not notice.button.isVisible()


def test_the_sides_are_two_radio_buttons(opened: MainWindow) -> None:
    text, original = opened.reader.header.sides
    assert (text.isChecked(), original.isChecked()) == (False, True)
    text.click()
    assert opened.reader.view.isVisible()
    assert not opened.reader.original.isVisible()
    assert (text.isChecked(), original.isChecked()) == (True, False)


def test_the_sides_are_spoken_as_radio_buttons(opened: MainWindow) -> None:
    for side in opened.reader.header.sides:
        spoken = QAccessible.queryAccessibleInterface(side)
        assert spoken is not None
        assert spoken.role() == QAccessible.Role.RadioButton


def test_who_goes_to_a_source_is_in_its_text(window: MainWindow, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_K, ctrl=True)
    qtbot.keyClicks(window.commands, "one.txt")
    qtbot.keyClick(window.commands, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.reader.source is not None and window.is_idle())
    assert QApplication.focusWidget() is window.reader.view


def test_another_source_without_pages_is_shown_as_text(opened: MainWindow, qtbot: QtBot) -> None:
    opened.library.source_opened.emit(SourceId("one"))
    qtbot.waitUntil(lambda: opened.reader.source is not None and opened.reader.source.id == "one")
    assert opened.reader.view.isVisible()
    assert not opened.reader.original.isVisible()


def test_the_file_of_a_source_without_pages_opens_in_its_own_program(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "one.txt"
    source = replace(desk.library.source(SourceId("one")), path=path)
    desk.library.change(source)
    window.library.source_opened.emit(source.id)
    qtbot.waitUntil(lambda: window.reader.source is not None)
    window.reader.header.sides[1].click()
    qtbot.waitUntil(window.is_idle)
    assert dialogs.opened == []  # it is not there
    assert "moved or deleted" in " ".join(window.messages.said())
    path.write_text("Words.", "utf-8")
    window.action(Act.OPEN_FILE).trigger()
    qtbot.waitUntil(lambda: dialogs.opened == [path])
    assert window.reader.header.sides[0].isChecked()


def test_a_page_that_comes_late_is_not_shown_for_another_source(
    opened: MainWindow, desk: FakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, draw = Event(), desk.services.originals.picture
    began = Event()

    def slowly(*given: Any, **more: Any) -> Any:
        began.set()
        assert drawn.wait(20)
        return draw(*given, **more)

    monkeypatch.setattr(desk.services.originals, "picture", slowly)
    shown: list[int] = []
    monkeypatch.setattr(opened.reader.original, "show_picture", lambda image, page, pages: shown.append(page))
    opened.reader.original.turn(-1)
    qtbot.waitUntil(began.is_set)
    opened.library.source_opened.emit(SourceId("two"))
    qtbot.waitUntil(lambda: opened.reader.source is not None and opened.reader.source.id == "two")
    drawn.set()
    qtbot.waitUntil(opened.is_idle)
    assert shown == []
