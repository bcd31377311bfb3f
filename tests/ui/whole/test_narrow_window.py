"""Small windows and large text: what always stays in view, and where the focus is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.actions import Act
from briefer.ui.library.empty import EmptyLibrary
from briefer.ui.library.rows import Listing
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import SMALLEST, MainWindow
from briefer.ui.outline.title_edit import TitleEdit
from briefer.ui.segmented import Segmented
from tests.ui.whole.conftest import press
from tests.ui.whole.test_accessibility import fill


def stands_in(window: MainWindow, widget: QWidget) -> bool:
    """Whether all of a widget is in the window and nothing is over it."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    within = window.rect().contains(place) and widget.isVisible() and not widget.visibleRegion().isEmpty()
    return within and widget.visibleRegion().boundingRect().size() == widget.size()


def always_seen(window: MainWindow) -> dict[str, QWidget]:
    export = next(one for one in window.findChildren(QPushButton) if one.accessibleName() == "Export to Word")
    strip = window.library_strip
    return {
        "title of the Library": next(one for one in strip.findChildren(QLabel) if one.text() == "Library"),
        "search": strip.search,
        "title of the source": window.reader.header.heading,
        "title of the briefing": window.briefing.findChildren(TitleEdit)[0],
        "Export": export,
    }


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_titles_search_and_export_stay_in_view_in_the_smallest_window(
    window: MainWindow, theme: Theme, qtbot: QtBot, text_size: int
) -> None:
    fill(window, qtbot)
    theme.set_text_size(text_size)
    window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    window.columns.go_to(window.reader)

    def nothing_is_out_of_view() -> None:
        assert (window.width(), window.height()) == SMALLEST
        assert [name for name, widget in always_seen(window).items() if not stands_in(window, widget)] == []

    qtbot.waitUntil(nothing_is_out_of_view)


def test_a_click_on_the_search_that_is_in_view_opens_the_library(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    qtbot.mouseClick(window.library_strip.search, Qt.MouseButton.LeftButton)
    assert window.library.isVisible()
    assert QApplication.focusWidget() is window.library.box


def test_the_words_searched_for_can_be_read_while_the_library_is_closed(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    window.library.box.setText("R&D talks")
    assert window.library_strip.search.text() == "R&&D talks"
    window.library.box.clear()
    assert window.library_strip.search.text() == "Search all sources"


def test_a_wide_window_needs_no_second_search(window: MainWindow) -> None:
    assert not window.library_strip.isVisible()


def test_the_search_keeps_the_focus_when_the_window_grows_before_it_is_active(window: MainWindow, qtbot: QtBot) -> None:
    """A window that is maximised as it opens: it is small first, and becomes active when it has its size."""
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    window.action(Act.FIND).trigger()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()

    window.resize(1_400, 800)
    qtbot.waitUntil(lambda: not window.columns.is_narrow)

    assert window.focusWidget() is window.library.box


def test_the_search_has_the_focus_again_after_a_time_as_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    window.library.focus_search()
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    window.resize(1_400, 800)
    qtbot.waitUntil(lambda: not window.columns.is_narrow)
    assert QApplication.focusWidget() is window.library.box


def test_who_went_elsewhere_in_the_narrow_window_stays_there(window: MainWindow, qtbot: QtBot) -> None:
    window.library.focus_search()
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    window.columns.go_to(window.briefing)
    window.resize(1_400, 800)
    qtbot.waitUntil(lambda: not window.columns.is_narrow)
    assert window.columns.area_of_focus() is window.briefing


def test_an_open_overlay_keeps_the_focus_when_the_window_is_wide_again(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    press(window, Qt.Key.Key_F, ctrl=True, shift=True)
    window.resize(1_400, 800)
    qtbot.waitUntil(lambda: not window.columns.is_narrow)
    assert QApplication.focusWidget() is window.library.box


def test_the_state_of_the_library_is_one_line_where_there_is_room_for_it(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SMALLEST)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    window.status.show_files("32 of 33 files can be searched", "32 of 33")
    window.status.show_hint("Select words in the Reader, or a result in the Library, to add them.")
    state = next(one for one in window.status.findChildren(QLabel) if "offline" in one.text())
    qtbot.waitUntil(lambda: state.width() >= state.sizeHint().width())


def test_an_empty_library_stands_on_the_ground_of_its_column(window: MainWindow, theme: Theme) -> None:
    window.library.show_listing(Listing())
    QApplication.processEvents()
    empty = window.library.findChildren(EmptyLibrary)[0]
    assert empty.isVisible()
    shot = window.grab().toImage()
    corner = empty.mapTo(window, empty.rect().bottomRight() - QPoint(20, 20))
    assert shot.pixelColor(corner).name() == theme.tokens.surface.lower()


def test_write_and_page_preview_are_as_wide_as_their_words_in_both_views(window: MainWindow, qtbot: QtBot) -> None:
    chips = window.briefing.findChildren(Segmented)[0]
    before = chips.width()
    window.action(Act.PREVIEW).trigger()
    qtbot.waitUntil(window.is_idle)
    assert chips.width() == before
