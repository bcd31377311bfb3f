"""Filtering the Library's sources by chips and by the page that the funnel opens."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from briefer.domain.reference import PartialDate, ReferenceField
from briefer.domain.search import Hit
from briefer.domain.source import Source
from briefer.domain.source_filter import ALL_SOURCES, FileKind, SavedFilter, SourceFilter
from briefer.services.source_filters import choices
from briefer.ui.library.filter_words import in_words
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.library.rows import Link, LinkRow, listing_of
from briefer.ui.look.theme import Theme
from tests.fakes import MemoryLibrary, text_of

LIBRARY = MemoryLibrary()
XINHUA = replace(
    LIBRARY.put("one", text_of("Talks.")),
    path=Path("one.pdf"),
    fields=(ReferenceField("publisher", "Xinhua & Co", 0.9, None, "test"),),
    tags=("asia",),
)
OTHER = LIBRARY.put("two", text_of("Other talks."))
RECENT = SavedFilter("Last 2 years", SourceFilter(years=2))


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> Iterator[LibraryPanel]:
    made = LibraryPanel(theme, lambda hit: _unused(hit), search_after=0, busy_after=0)
    qtbot.addWidget(made)
    made.resize(338, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.focus_search()
    show(made, XINHUA, OTHER)
    yield made


def _unused(hit: Hit) -> None:
    raise AssertionError("nothing is found here")


def show(panel: LibraryPanel, *sources: Source) -> None:
    panel.show_listing(listing_of(sources, (), total=2, offered=choices((XINHUA, OTHER))))


def chip(panel: LibraryPanel, text: str) -> QRadioButton:
    return next(
        one for one in panel.chips.findChildren(QRadioButton) if one.accessibleName() == text and one.isVisible()
    )


def test_a_tick_filters_at_once_and_is_named_on_a_chip_and_in_the_count_line(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.toggle_filters()
    with qtbot.waitSignal(panel.filter_changed) as changed:
        panel.filters.box("Xinhua & Co").click()
    assert changed.args == [SourceFilter(publishers=("Xinhua & Co",))] == [panel.filter]
    show(panel, XINHUA)
    assert panel.said() == ("1 of 2 sources  ·  Xinhua & Co",)
    assert panel.chips.texts() == ("All sources", "Xinhua & Co")
    assert chip(panel, "Xinhua & Co").isChecked()


def test_ticks_combine(panel: LibraryPanel) -> None:
    panel.toggle_filters()
    for text in ("PDF", "English", "asia"):
        panel.filters.box(text).click()
    panel.filters.years.setCurrentIndex(2)
    assert panel.filter == SourceFilter(kinds=(FileKind.PDF,), languages=("en",), tags=("asia",), years=2)
    assert in_words(panel.filter) == "PDF, English, tagged asia, last 2 years"


def test_dates_are_typed_and_one_that_is_none_is_said(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.toggle_filters()
    qtbot.keyClicks(panel.filters.first, "2019-03")
    qtbot.keyClick(panel.filters.first, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.filters.last, "soon")
    qtbot.keyClick(panel.filters.last, Qt.Key.Key_Return)
    assert panel.filter == SourceFilter(first=PartialDate(2019, 3))
    assert "2024-01-31" in panel.filters.fault()
    assert panel.filters.last.text() == "soon"
    assert in_words(panel.filter) == "since Mar 2019"


def test_one_click_clears_the_filter(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.filter_by(SourceFilter(tags=("asia",)))
    with qtbot.waitSignal(panel.filter_changed) as changed:
        qtbot.mouseClick(chip(panel, "All sources"), Qt.MouseButton.LeftButton)
    assert changed.args == [ALL_SOURCES] and panel.chips.texts() == ("All sources",)


def test_esc_in_the_empty_box_clears_the_filter_before_it_leaves(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.filter_by(SourceFilter(tags=("asia",)))
    qtbot.keyClicks(panel.box, "x")
    for wanted in (SourceFilter(tags=("asia",)), ALL_SOURCES):
        qtbot.keyClick(panel.box, Qt.Key.Key_Escape)
        assert panel.filter == wanted and panel.typed() == ""
    qtbot.keyClick(panel.box, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is panel.view


def test_a_filter_is_in_force_for_the_words_that_are_typed(panel: LibraryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.search_wanted):
        qtbot.keyClicks(panel.box, "talks")
    with qtbot.waitSignal(panel.search_wanted) as again:
        panel.filter_by(SourceFilter(tags=("asia",)))
    assert again.args == ["talks", False]


def test_where_no_source_passes_there_is_a_way_to_all(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.filter_by(SourceFilter(tags=("none",)))
    show(panel)
    (row,) = panel.rows
    assert isinstance(row, LinkRow) and row.leads_to is Link.ALL_SOURCES
    place = panel.view.visualRect(panel.view.model().index(0, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.filter == ALL_SOURCES


def test_saved_filters_are_chips_that_screen_readers_see_as_radio_buttons(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.show_filters([RECENT])
    assert panel.chips.texts() == ("All sources", "Last 2 years")
    with qtbot.waitSignal(panel.filter_changed) as changed:
        qtbot.mouseClick(chip(panel, "Last 2 years"), Qt.MouseButton.LeftButton)
    assert changed.args == [RECENT.filter]
    seen = QAccessible.queryAccessibleInterface(chip(panel, "Last 2 years"))
    assert seen.role() == QAccessible.Role.RadioButton and seen.state().checked
    assert chip(panel, "Last 2 years").height() == 24


def test_chips_are_reached_and_changed_by_keys(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.show_filters([RECENT])
    panel.chips.focus_chosen()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert panel.filter == RECENT.filter
    assert QApplication.focusWidget() is chip(panel, "Last 2 years")


def test_a_filter_is_kept_under_the_name_that_is_typed(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.toggle_filters()
    panel.filters.box("asia").click()
    qtbot.keyClicks(panel.filters.name, "  Our  region ")
    with qtbot.waitSignal(panel.filter_kept) as kept:
        qtbot.keyClick(panel.filters.name, Qt.Key.Key_Return)
    assert kept.args == [SavedFilter("Our region", SourceFilter(tags=("asia",)))]


def test_esc_and_done_close_the_page(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.toggle_filters()
    assert panel.filters.isVisible() and QApplication.focusWidget() is panel.filters.years
    qtbot.keyClick(panel.filters.years, Qt.Key.Key_Escape)
    assert panel.view.isVisible() and QApplication.focusWidget() is panel.box
    panel.toggle_filters()
    done = next(one for one in panel.filters.findChildren(QPushButton) if one.text() == "Done")
    qtbot.mouseClick(done, Qt.MouseButton.LeftButton)
    assert panel.view.isVisible()


def test_many_chips_go_on_to_the_next_line_and_stay_within_the_column(panel: LibraryPanel) -> None:
    panel.show_filters(
        [SavedFilter(f"A filter with number {number}", SourceFilter(years=number)) for number in (1, 2, 5)]
    )
    QApplication.processEvents()
    chips = [one for one in panel.chips.findChildren(QRadioButton) if one.isVisible()]
    assert len({one.y() for one in chips}) > 1
    assert all(one.x() + one.width() <= panel.chips.width() for one in chips)
    assert panel.chips.height() >= max(one.y() + one.height() for one in chips)
