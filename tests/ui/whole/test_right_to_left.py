"""A window that is read from right to left: what is drawn stands on the other side, texts keep their own direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.actions import Act
from briefer.ui.commands.list import EntryList
from briefer.ui.directions import runs_leftward
from briefer.ui.look.icons import pixmap
from briefer.ui.look.tokens import LIGHT
from briefer.ui.main_window import MainWindow
from briefer.ui.reader.ticks import Ticks
from tests.ui.desk_of_fakes import FakeDesk, desk_of
from tests.ui.whole.test_accessibility import fill

ENGLISH = "They talks. So they did."
ARABIC = "قال الوزير talks اليوم."
DIRECTIONS = {"left to right": Qt.LayoutDirection.LeftToRight, "right to left": Qt.LayoutDirection.RightToLeft}


@pytest.fixture(params=DIRECTIONS)
def leftward(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[bool]:
    """Both directions; whether it is the one from right to left."""
    qapp.setLayoutDirection(DIRECTIONS[request.param])
    yield request.param == "right to left"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def desk(leftward: bool) -> FakeDesk:
    return desk_of({"one": f"{ENGLISH}\n{ARABIC}"})


def inked(widget: QWidget, area: QRect, colour: str) -> list[int]:
    """Across which places, in pixels from the left of `area`, a colour stands in it, or nearly that one."""
    image, wanted = widget.grab(area).toImage(), QColor(colour)
    places = [(x, image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height())]
    return [x for x, found in places if far_apart(found, wanted) < 40]


def far_apart(one: QColor, other: QColor) -> int:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return max(abs(this - that) for this, that in pairs)


def is_on_the_left(places: list[int], area: QRect) -> bool:
    assert places, "nothing of this colour is drawn"
    return sum(places) / len(places) < area.width() / 2


def row_of(view: QAbstractItemView, *rows: int) -> QRect:
    index = QModelIndex()
    for row in rows:
        index = view.model().index(row, 0, index)
    view.setCurrentIndex(index)
    view.scrollTo(index)
    QApplication.processEvents()
    return view.visualRect(index)


def test_the_columns_stand_the_other_way_round(window: MainWindow, leftward: bool) -> None:
    places = [area.mapTo(window, QPoint(0, 0)).x() for area in (window.library, window.reader, window.briefing)]
    assert places == sorted(places, reverse=leftward)


def test_the_library_draws_on_the_side_one_reads_from(window: MainWindow, qtbot: QtBot, leftward: bool) -> None:
    fill(window, qtbot)
    view = window.library.view
    group, passage = row_of(view, 0), row_of(view, 1)
    badge = inked(view.viewport(), group, LIGHT.accent_soft)
    assert is_on_the_left(badge, group) is leftward
    bar = inked(view.viewport(), passage, LIGHT.accent)
    assert is_on_the_left(bar, passage) is not leftward


def test_the_outline_draws_on_the_side_one_reads_from(window: MainWindow, qtbot: QtBot, leftward: bool) -> None:
    fill(window, qtbot)
    view = window.briefing.panel.view
    section, quote = row_of(view, 0), row_of(view, 0, 0)
    number = view.itemDelegate().row(view.model().node_at(view.model().index(0, 0))).number_box
    assert (number.center().x() < section.width() / 2) is not leftward
    bar = inked(view.viewport(), quote, LIGHT.accent)
    assert is_on_the_left(bar, quote) is not leftward


def test_a_click_on_the_sign_of_a_section_closes_it(window: MainWindow, qtbot: QtBot, leftward: bool) -> None:
    fill(window, qtbot)
    view = window.briefing.panel.view
    area = row_of(view, 0)
    sign = QPoint(area.right() - 14 if leftward else area.left() + 14, area.top() + 22)
    assert view.isExpanded(view.model().index(0, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=sign)
    assert not view.isExpanded(view.model().index(0, 0))


def test_the_reader_numbers_paragraphs_where_they_begin(window: MainWindow, qtbot: QtBot, leftward: bool) -> None:
    fill(window, qtbot)
    view = window.reader.view
    width, height = view.viewport().width(), view.viewport().height()
    on_the_left, on_the_right = QRect(0, 0, 45, height), QRect(width - 45, 0, 45, height)
    numbers, other = (on_the_right, on_the_left) if leftward else (on_the_left, on_the_right)
    assert inked(view.viewport(), numbers, LIGHT.muted)
    margin = QRect(other.left() if leftward else other.right() - 14, 0, 15, height)
    assert not inked(view.viewport(), margin, LIGHT.muted)
    ticks = view.findChild(Ticks)
    assert isinstance(ticks, Ticks)
    assert (ticks.geometry().center().x() < view.width() / 2) is leftward


def test_a_text_begins_on_the_side_of_its_own_letters(window: MainWindow, qtbot: QtBot, leftward: bool) -> None:
    """In the Reader, whatever the direction of the window."""
    fill(window, qtbot)
    document = window.reader.view.document()
    for number, begins_at_left in ((0, True), (1, False)):
        block = document.findBlockByNumber(number)
        document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineAt(0)
        free = line.width() - line.naturalTextWidth()
        assert free > 50, "a line that fills its place shows nothing"
        assert (line.naturalTextRect().left() < free / 2) is begins_at_left


@pytest.mark.parametrize(
    ("text", "leftward_text"),
    [
        ("Talks", False),
        ("“القمة”", True),
        ("2024: القمة", True),
        ("… talks القمة", False),
        ("123", False),
        ("שלום", True),
    ],
)
def test_the_first_letter_that_has_a_direction_decides(text: str, leftward_text: bool) -> None:
    assert runs_leftward(text) is leftward_text


def picture(name: str) -> QImage:
    return pixmap(name, "#000000", 20).toImage().convertToFormat(QImage.Format.Format_ARGB32)


@pytest.mark.parametrize(("name", "turns"), [("undo", True), ("level-in", True), ("right", True), ("search", False)])
def test_icons_that_point_to_a_side_turn_round(qapp: QApplication, name: str, turns: bool) -> None:
    before = picture(name)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = picture(name)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (after == before) is not turns
    if turns:
        turned = before.flipped(Qt.Orientation.Horizontal)
        places = [(x, y) for x in range(turned.width()) for y in range(turned.height())]
        assert all(abs(turned.pixelColor(*at).alpha() - after.pixelColor(*at).alpha()) < 40 for at in places)


def test_the_list_of_commands_has_keys_at_the_end_of_its_lines(
    window: MainWindow, qtbot: QtBot, leftward: bool
) -> None:
    window.action(Act.COMMANDS).trigger()
    qtbot.keyClicks(window.commands, "settings")
    QApplication.processEvents()
    lists = [one for one in window.findChildren(EntryList) if one.isVisible()]
    entries = lists[0]
    area = entries.visualRect(entries.model().index(0, 0))
    start, end = (QRect(area.left() + at, area.top(), 60, area.height()) for at in (10, area.width() - 70))
    name, keys = (end, start) if leftward else (start, end)
    assert darkest(entries.viewport(), name) < darkest(entries.viewport(), keys) < 200


def darkest(widget: QWidget, area: QRect) -> int:
    """From 0, black. A name is drawn darker than its key."""
    image = widget.grab(area).toImage()
    return min(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))
