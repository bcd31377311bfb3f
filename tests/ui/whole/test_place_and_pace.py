"""The window comes back as it was left; work that is counted says how long it will take."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from briefer.ports.work import Progress
from briefer.ui.main_window import MainWindow
from briefer.ui.messages import indexing
from briefer.ui.pace import Pace
from briefer.ui.placing import keep_place, place, screens
from briefer.ui.window_memory import WindowMemory


def store_at(folder: Path) -> QSettings:
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def test_widths_come_back_with_the_same_screens(window: MainWindow, tmp_path: Path) -> None:
    window.columns.splitter.setSizes([300, 500, 560])
    left = window.columns.widths()
    store = store_at(tmp_path)
    keep_place(window, window.columns, WindowMemory(store))
    store.sync()
    window.columns.splitter.setSizes([400, 500, 460])
    assert window.columns.widths() != left
    place(window, window.columns, WindowMemory(store_at(tmp_path)))
    assert window.columns.widths() == left
    assert screens()


def test_widths_survive_a_time_as_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    window.columns.splitter.setSizes([300, 500, 560])
    left = window.columns.widths()
    window.columns.restore_widths(left)
    window.resize(1_000, 700)
    qtbot.waitUntil(lambda: window.columns.is_narrow)
    assert window.columns.widths() == left
    window.resize(1_400, 800)
    qtbot.waitUntil(lambda: not window.columns.is_narrow)
    assert window.columns.widths() == pytest.approx(left, abs=30)


def test_other_screens_bring_neither_place_nor_widths(window: MainWindow) -> None:
    memory = WindowMemory()
    memory.keep_widths("other screens", (1, 2, 3))
    memory.keep_geometry("other screens", window.saveGeometry())
    window.resize(1_300, 700)
    before = window.columns.widths()
    place(window, window.columns, memory)
    assert window.columns.widths() == before
    assert (window.width(), window.height()) == (1_300, 700)


def test_widths_that_make_no_sense_are_not_used(window: MainWindow) -> None:
    before = window.columns.widths()
    for odd in ((), (0, 0, 0), (500,)):
        window.columns.restore_widths(odd)
        assert window.columns.widths() == before


def test_the_time_left_is_told_once_it_can_be() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.left(Progress(1, 212)) is None
    now[0] = 20.0
    assert pace.left(Progress(100, 200)) == 20.0
    assert pace.left(Progress(0, 200)) is None
    assert pace.left(Progress(200, 200)) is None


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (None, "Indexing 148 of 212"),
        (2.0, "Indexing 148 of 212  ·  about 5 s left"),
        (16.2, "Indexing 148 of 212  ·  about 20 s left"),
        (130.0, "Indexing 148 of 212  ·  about 3 min left"),
    ],
)
def test_what_is_left_is_rounded_up(left: float | None, said: str) -> None:
    assert indexing(Progress(148, 212), left=left) == said


def test_the_status_bar_says_how_the_library_stands(window: MainWindow) -> None:
    assert window.status.said()[2] == "2 sources  ·  index up to date  ·  offline"
