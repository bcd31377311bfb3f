"""The briefing as pages in the window: shown, followed while it changes, read by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from briefer.domain.edit import Insert
from briefer.domain.errors import CannotBeShown
from briefer.domain.outline_content import ROOT, NodeId, OwnPoint, Section, Subtree
from briefer.domain.prose import Prose
from briefer.ui.actions import Act
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.preview.pages import HELD, Pages
from briefer.ui.preview.panel import PreviewPanel
from tests.fakes import picture
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.whole.conftest import desk, dialogs, press, window  # noqa: F401  # fixtures


@pytest.fixture
def pages(theme: Theme, qtbot: QtBot) -> Iterator[Pages]:
    made = Pages(theme)
    qtbot.addWidget(made)
    made.resize(400, 500)
    with qtbot.waitExposed(made):
        made.show()
    yield made


def many(number: int) -> tuple[bytes, ...]:
    return tuple(picture(300, 420) for _ in range(number))


def test_ctrl_p_shows_the_pages_and_again_the_outline(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:  # noqa: F811
    press(window, Qt.Key.Key_P, ctrl=True)
    qtbot.waitUntil(lambda: window.briefing.preview.pages.count() == 1)

    assert window.briefing.preview.isVisible()
    assert not window.briefing.panel.view.isVisible()
    assert "of about 1" in window.briefing.preview.line()

    press(window, Qt.Key.Key_P, ctrl=True)

    assert window.briefing.panel.view.isVisible()
    assert not window.briefing.preview.isVisible()


def test_the_pages_take_the_focus_of_the_outline_and_give_it_back(window: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    view = window.briefing.panel.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)

    press(window, Qt.Key.Key_P, ctrl=True)
    qtbot.waitUntil(window.briefing.preview.pages.hasFocus)

    press(window, Qt.Key.Key_P, ctrl=True)
    qtbot.waitUntil(view.hasFocus)


def test_the_chips_stay_where_they_are_when_the_pages_come(window: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    chips = window.briefing.panel._views
    before = chips.mapTo(window, chips.rect().topLeft())

    press(window, Qt.Key.Key_P, ctrl=True)
    qtbot.waitUntil(lambda: window.briefing.preview.pages.count() == 1)

    assert chips.mapTo(window, chips.rect().topLeft()) == before


def test_a_change_is_followed(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:  # noqa: F811
    window.briefing.panel._model.edit("Add section", Insert(ROOT, 1, Subtree(Section("First"))))
    window.briefing.show_preview(True)
    qtbot.waitUntil(lambda: window.briefing.preview.pages.count() == 1)

    window.briefing.panel._model.edit("Add section", Insert(ROOT, 2, Subtree(Section("More"))))
    qtbot.waitUntil(lambda: window.briefing.preview.pages.count() == 2)

    window.briefing.undo_stack.undo()
    qtbot.waitUntil(lambda: window.briefing.preview.pages.count() == 1)


def test_nothing_is_set_while_the_outline_is_shown(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:  # noqa: F811
    window.briefing.panel._model.edit("Add section", Insert(ROOT, 1, Subtree(Section("More"))))
    qtbot.wait(150)

    assert desk.pages.set == []


def test_pages_are_as_many_pixels_wide_as_they_are_shown(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:  # noqa: F811
    window.briefing.show_preview(True)
    panel = window.briefing.preview
    qtbot.waitUntil(lambda: panel.pages.count() == 1)
    before = len(desk.pages.set)

    window.columns.splitter.setSizes([300, 400, 700])
    qtbot.waitUntil(lambda: len(desk.pages.set) > before and window.is_idle())

    assert panel.width_in_pixels() == round(panel.pages.page_width() * panel.devicePixelRatioF())
    assert panel.pages.page_width() > 600


def test_it_opens_at_the_page_of_the_section_that_is_worked_on(window: MainWindow, qtbot: QtBot) -> None:  # noqa: F811
    model = window.briefing.panel._model
    for number in range(1, 6):
        model.edit("Add section", Insert(ROOT, number, Subtree(Section(f"More {number}"))))
    window.briefing.panel.view.show_node(model.outline.children(ROOT)[3])

    window.briefing.show_preview(True)
    qtbot.waitUntil(lambda: window.briefing.preview.pages.count() == 5)  # the template's own, empty, is not printed

    assert window.briefing.preview.pages.page_in_view() == 2


def test_of_a_long_briefing_the_section_can_be_chosen(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:  # noqa: F811
    model = window.briefing.panel._model
    filler = Subtree(Section("Long"))
    for number in range(1, 12):
        model.edit("Add section", Insert(ROOT, number, filler))
    long = " ".join(["word"] * 2_600)
    window.briefing.panel._model.edit("Add", _point(model.outline.children(ROOT)[0], long))
    window.briefing.show_preview(True)
    panel = window.briefing.preview
    qtbot.waitUntil(lambda: panel.pages.count() == 1 and panel._sections.isVisible())

    assert "one section is shown" in panel.line()
    panel._sections.setCurrentIndex(5)
    panel._sections.activated.emit(5)
    qtbot.waitUntil(lambda: window.is_idle() and len(desk.pages.set) >= 2)

    assert panel.section() == 5


def test_pages_that_cannot_be_set_are_said_and_the_old_ones_stay(
    window: MainWindow,  # noqa: F811
    desk: FakeDesk,  # noqa: F811
    qtbot: QtBot,
) -> None:
    window.briefing.show_preview(True)
    qtbot.waitUntil(lambda: window.briefing.preview.pages.count() == 1)

    def refuse(manuscript: object, *, width: int) -> tuple[bytes, ...]:
        raise CannotBeShown("a glyph is missing")

    desk.pages.pictures = refuse  # type: ignore[method-assign]  # a fake
    window.briefing.panel._model.edit("Add section", Insert(ROOT, 1, Subtree(Section("More"))))
    qtbot.waitUntil(lambda: "cannot be shown" in window.briefing.preview.line())

    assert "a glyph is missing" in window.briefing.preview.line()
    assert window.briefing.preview.pages.count() == 1


def test_the_two_views_are_radio_buttons_with_names(window: MainWindow) -> None:  # noqa: F811
    chips = window.briefing.panel.findChildren(QRadioButton)

    assert [chip.text() for chip in chips] == ["Write", "Page preview"]
    assert window.action(Act.PREVIEW).shortcut().toString() == "Ctrl+P"


def test_keys_move_through_the_pages(pages: Pages, qtbot: QtBot) -> None:
    pages.show_pages(many(5))

    with qtbot.waitSignal(pages.at_page):
        qtbot.keyClick(pages, Qt.Key.Key_End)
    assert pages.page_in_view() == 4
    assert pages.accessibleName() == "Page 5 of 5"

    qtbot.keyClick(pages, Qt.Key.Key_Home)
    assert pages.page_in_view() == 0
    qtbot.keyClick(pages, Qt.Key.Key_PageDown)
    assert pages.verticalScrollBar().value() > 0


def test_only_pages_in_view_are_held_as_pictures(pages: Pages, qtbot: QtBot) -> None:
    pages.show_pages(many(40))
    for page in range(40):
        pages.go_to(page)
        pages.viewport().repaint()

    assert 1 <= pages.pictures_held() <= HELD


def test_a_change_leaves_the_page_in_view(pages: Pages) -> None:
    pages.show_pages(many(8))
    pages.go_to(4)

    pages.show_pages(many(9))
    assert pages.page_in_view() == 4

    pages.show_pages(many(2))
    assert pages.page_in_view() == 1


def _point(section: NodeId, text: str) -> Insert:
    return Insert(section, 0, Subtree(OwnPoint(Prose(text))))


def test_a_low_preview_has_pages_and_says_only_what_went_wrong(theme: Theme, qtbot: QtBot) -> None:
    panel = PreviewPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(400, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    line = next(one for one in panel.findChildren(QLabel))
    assert line.isVisible()

    panel.resize(400, 60)
    qtbot.waitUntil(lambda: not line.isVisible())

    panel.show_failure("The pages cannot be shown.")
    assert line.isVisible()
