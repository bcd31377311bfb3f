"""Library packs and missing files in the window."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from briefer.domain.source import SourceId, SourceStatus
from briefer.ports.packs import Conflict, PackReport
from briefer.ui.actions import Act
from briefer.ui.library.menu import SourceAct
from briefer.ui.main_window import MainWindow
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs


def test_a_pack_of_all_sources_is_saved(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.pack, dialogs.with_files = tmp_path / "mine.briefpack", True
    window.action(Act.SAVE_PACK).trigger()
    qtbot.waitUntil(lambda: desk.packs.saved == [(dialogs.pack, None, True)] and window.is_idle())
    assert "mine.briefpack" in window.messages.said()[0]


def test_a_pack_is_added_and_differences_are_said(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.pack = tmp_path / "mine.briefpack"
    one = desk.library.source(SourceId("one"))
    desk.packs.report = PackReport(merged=(one,), conflicts=(Conflict(one.id, "paper.txt", "title"),))
    window.action(Act.ADD_PACK).trigger()
    qtbot.waitUntil(lambda: desk.packs.added == [dialogs.pack] and window.is_idle())
    assert "paper.txt: title" in window.messages.said()[0]


def test_a_pack_that_is_dropped_is_added(window: MainWindow, desk: FakeDesk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "theirs.BRIEFPACK"
    window._flows.importing.take_dropped([path], window.open_briefing, window._flows.packs.add_path)
    qtbot.waitUntil(lambda: desk.packs.added == [path] and window.is_idle())


def test_a_missing_file_is_located(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    missing = replace(desk.library.source(SourceId("one")), status=SourceStatus.MISSING)
    desk.library.change(missing)
    dialogs.located = tmp_path / "found.txt"
    window.library.act_wanted.emit(SourceAct.LOCATE, (missing,))
    qtbot.waitUntil(lambda: desk.library.source(SourceId("one")).path == dialogs.located and window.is_idle())
    assert "found.txt" in window.status.said()[1]
