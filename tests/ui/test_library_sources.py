"""The list of sources: states, choosing several, menus by mouse and key, tags and the trash."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefer.domain.reference import PartialDate, ReferenceField
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import LeftOut, PassageId, Removed, SourceId, SourceStatus
from briefer.services.source_filters import choices
from briefer.ui.ask_tags import TagChange, TagsDialog
from briefer.ui.library.menu import SourceAct
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.library.rows import fitted_facts, lacks, listing_of, source_of
from briefer.ui.look.theme import Theme
from briefer.ui.show_trash import TrashDialog
from briefer.ui.words import state, state_icon
from tests.fakes import MemoryLibrary, text_of

LIBRARY = MemoryLibrary()


def fact(name: str, value: object) -> ReferenceField:
    return ReferenceField(name, value, 0.9, None, "test")  # type: ignore[arg-type]


ONE = LIBRARY.put("one", text_of("Talks one."))
TWO = replace(
    LIBRARY.put("two", text_of("Other talks.")),
    fields=(fact("title", "Known"), fact("issued", PartialDate(2024)), fact("publisher", "The Ministry of Long Names")),
    tags=("Asia",),
)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> Iterator[LibraryPanel]:
    made = LibraryPanel(theme, lambda hit: _Snippet(), search_after=0, busy_after=0)
    qtbot.addWidget(made)
    made.resize(338, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_listing(listing_of((ONE, TWO), (), total=2, offered=choices((ONE, TWO))))  # TWO has a title: first
    yield made


class _Snippet:
    text, spans = "Talks", ()


def click(panel: LibraryPanel, qtbot: QtBot, row: int, held: Qt.KeyboardModifier, place: QPoint | None = None) -> None:
    area = panel.view.visualRect(panel.view.model().index(row, 0))
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, held, place or area.center())


def menu_of(panel: LibraryPanel) -> dict[str, QMenu]:
    shown = [menu for menu in panel.findChildren(QMenu) if menu.isVisible()]
    return {action.text(): action for menu in shown for action in menu.actions() if action.text()}


def close_menus(panel: LibraryPanel) -> None:
    for menu in panel.findChildren(QMenu):
        menu.close()


def test_ctrl_and_shift_choose_several_sources_and_open_none(panel: LibraryPanel, qtbot: QtBot) -> None:
    opened: list[object] = []
    panel.source_opened.connect(opened.append)
    click(panel, qtbot, 0, Qt.KeyboardModifier.NoModifier)
    click(panel, qtbot, 1, Qt.KeyboardModifier.ControlModifier)
    assert opened == [TWO.id]
    assert panel.chosen_sources() == (TWO, ONE)


def test_the_menu_key_shows_what_can_be_done_with_the_current_source(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.view.setFocus()
    panel.view.choose(0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(panel.view.viewport(), event)
    entries = menu_of(panel)
    assert list(entries) == ["Open", "Details …", "Tags …", "Check again", "Show in folder", "Take out of the library"]
    with qtbot.waitSignal(panel.act_wanted) as wanted:
        entries["Tags …"].trigger()
    assert wanted.args == [SourceAct.TAGS, (TWO,)]
    close_menus(panel)


def test_the_menu_of_several_sources_is_about_all_of_them(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.view.selectAll()
    place = panel.view.visualRect(panel.view.model().index(1, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, panel.view.viewport().mapToGlobal(place))
    QApplication.sendEvent(panel.view.viewport(), event)
    entries = menu_of(panel)
    assert "Open" not in entries and "Show in folder" not in entries
    with qtbot.waitSignal(panel.act_wanted) as wanted:
        entries["Take 2 sources out of the library"].trigger()
    assert wanted.args == [SourceAct.REMOVE, (TWO, ONE)]
    close_menus(panel)


def test_delete_takes_the_chosen_sources_out(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.view.setFocus()
    panel.view.selectAll()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    with qtbot.waitSignal(panel.act_wanted) as wanted:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert wanted.args[0] is SourceAct.REMOVE


def test_a_missing_title_is_filled_in_by_a_click_on_its_link_or_by_f2(panel: LibraryPanel, qtbot: QtBot) -> None:
    opened: list[object] = []
    panel.source_opened.connect(opened.append)
    area = panel.view.visualRect(panel.view.model().index(1, 0))
    with qtbot.waitSignal(panel.act_wanted) as wanted:
        click(panel, qtbot, 1, Qt.KeyboardModifier.NoModifier, QPoint(area.right() - 30, area.top() + 18))
    assert wanted.args == [SourceAct.DETAILS, (ONE,)] and opened == []
    panel.view.setFocus()
    with qtbot.waitSignal(panel.act_wanted):
        qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    assert lacks(ONE) and not lacks(TWO)


def test_a_passage_stands_for_its_source_where_no_source_is_chosen(panel: LibraryPanel, qtbot: QtBot) -> None:
    passage = LIBRARY.passages([PassageId(1)])[0]
    qtbot.keyClicks(panel.box, "talks")
    panel.show_answer(SearchAnswer("talks", (Hit(passage, ONE, 1.0, (passage.span,), True),), 1, 1))
    panel.view.choose(1)
    assert panel.chosen_sources() == (ONE,)


@pytest.mark.parametrize(
    ("status", "word", "icon"),
    [
        (SourceStatus.READY, "Ready", "done"),
        (SourceStatus.READING, "Reading", "recent"),
        (SourceStatus.CHECK_TEXT, "Check the text", "warning"),
        (SourceStatus.CHANGED, "Changed", "refresh"),
        (SourceStatus.MISSING, "Missing", "stop"),
        (SourceStatus.DAMAGED, "Needs attention", "warning"),
    ],
)
def test_a_state_is_an_icon_and_a_word(status: SourceStatus, word: str, icon: str) -> None:
    source = replace(ONE, status=status)
    assert (state(source), state_icon(source)[0]) == (word, icon)


@pytest.mark.parametrize(
    ("room", "said"),
    [
        (60, "The Ministry of Long Names  ·  2024  ·  2 words"),
        (40, "The Ministry of Lo…  ·  2024  ·  2 words"),
        (26, "The Ministry of…  ·  2024"),
    ],
)
def test_a_long_publisher_is_cut_and_the_date_stays_whole(room: int, said: str) -> None:
    assert fitted_facts(TWO, room, len, with_words=True) == said


def test_tags_of_several_sources_change_only_where_a_tick_was_changed(theme: Theme, qtbot: QtBot) -> None:
    dialog = TagsDialog([ONE, TWO], ["Asia", "Trade"])
    qtbot.addWidget(dialog)
    asia, trade = dialog.list.item(0), dialog.list.item(1)
    assert asia.checkState() is Qt.CheckState.PartiallyChecked
    assert dialog.change() == TagChange()
    trade.setCheckState(Qt.CheckState.Checked)
    asia.setCheckState(Qt.CheckState.Unchecked)
    qtbot.keyClicks(dialog.new, " energy policy , ,oil")
    assert dialog.change() == TagChange(("Trade", "energy policy", "oil"), ("Asia",))


def test_the_trash_names_those_to_be_put_back(theme: Theme, qtbot: QtBot) -> None:
    dialog = TrashDialog([Removed(ONE, 0.0), Removed(TWO, 0.0)])
    qtbot.addWidget(dialog)
    assert dialog.table.item(0, 0).text() == "one.txt" and dialog.table.item(1, 0).text() == "Known"
    assert dialog.chosen() == (ONE.id, TWO.id)
    dialog.table.selectRow(1)
    assert dialog.chosen() == (TWO.id,)


def test_what_a_drop_would_do_is_said_over_the_library(panel: LibraryPanel) -> None:
    panel.show_hover("Add 212 files")
    assert panel.hover.text() == "Add 212 files" and panel.hover.size() == panel.size()
    panel.resize(300, 500)
    assert panel.hover.size() == panel.size()
    panel.show_hover("")
    assert panel.hover.text() == ""


@pytest.mark.parametrize("size", [100, 200])
def test_a_row_far_down_a_long_list_can_be_chosen_at_any_text_size(
    panel: LibraryPanel, qtbot: QtBot, theme: Theme, size: int
) -> None:
    many = tuple(replace(ONE, id=SourceId(f"{number:04d}")) for number in range(600))
    theme.set_text_size(size)
    panel.show_listing(listing_of(many, (), total=600, offered=choices(many)))
    panel.view.choose_where(lambda row: source_of(row) is many[555])
    index = panel.view.currentIndex()
    qtbot.waitUntil(lambda: panel.view.viewport().rect().contains(panel.view.visualRect(index).center()))
    assert panel.chosen_sources() == (many[555],)
    theme.set_text_size(100)


@pytest.mark.parametrize("size", [100, 125, 200])
def test_no_row_lies_over_another_whatever_is_listed(panel: LibraryPanel, theme: Theme, size: int) -> None:
    theme.set_text_size(size)
    left_out = (LeftOut(Path("a.pdf"), SourceStatus.ENCRYPTED, "This file is protected."),)
    panel.show_listing(listing_of((ONE, TWO), left_out, total=2, offered=choices((ONE, TWO))))
    panel.view.doItemsLayout()
    view = panel.view
    boxes = [view.visualRect(view.model().index(row, 0)) for row in range(3)]
    wanted = [view.sizeHintForIndex(view.model().index(row, 0)).height() for row in range(3)]
    assert [box.height() for box in boxes] == wanted
    assert all(upper.bottom() < lower.top() for upper, lower in pairwise(boxes))
    theme.set_text_size(100)
