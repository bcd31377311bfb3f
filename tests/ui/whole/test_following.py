"""Watched folders in the window: asked about, listed, followed, paused, and told where a quote is concerned."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefer.domain.briefing import sources_cited
from briefer.domain.errors import SaveFailed
from briefer.domain.source import SourceId, SourceStatus
from briefer.ports.following import Followed, Pace, Place, PlaceKind
from briefer.ports.librarian import AddReport
from briefer.ports.work import Progress
from briefer.services.watching import Watching
from briefer.ui.actions import Act
from briefer.ui.main_window import MainWindow
from briefer.ui.settings.dialog import SettingsDialog
from tests.fakes import text_of
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import press


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "policy"
    made.mkdir()
    return made


@pytest.fixture
def following(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.follow_folders()
    qtbot.waitUntil(window.is_idle)
    return window


def click(window: MainWindow, text: str, qtbot: QtBot) -> None:
    def shown() -> list[QPushButton]:
        return [one for one in window.messages.findChildren(QPushButton) if one.text() == text and one.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    qtbot.mouseClick(shown()[0], Qt.MouseButton.LeftButton)


def drop(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window._flows.importing.take_dropped([folder], lambda path: None)
    qtbot.waitUntil(window.is_idle)


def test_a_folder_that_is_added_is_asked_about_once(
    window: MainWindow, desk: FakeDesk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.librarian, "add", lambda paths, **_: AddReport())
    drop(window, folder, qtbot)
    assert any("Keep watching it" in said for said in window.messages.said())
    while window.messages.said() and "Keep watching it" not in window.messages.said()[0]:
        window.messages.dismiss()
    click(window, "Keep watching it", qtbot)
    qtbot.waitUntil(lambda: desk.folders.folders == [folder])
    qtbot.waitUntil(window.is_idle)
    drop(window, folder, qtbot)
    assert not any("Keep watching it" in said for said in window.messages.said())


def test_read_it_once_takes_the_question_away(
    window: MainWindow, desk: FakeDesk, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.librarian, "add", lambda paths, **_: AddReport())
    drop(window, folder, qtbot)
    while window.messages.said() and "Keep watching it" not in window.messages.said()[0]:
        window.messages.dismiss()
    click(window, "Read it once", qtbot)
    assert desk.folders.folders == [] and not any("watching" in said for said in window.messages.said())


def test_folders_are_listed_watched_and_let_go_in_the_settings(
    following: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, folder: Path, qtbot: QtBot
) -> None:
    following.action(Act.WATCHED).trigger()
    (settings,) = following.findChildren(SettingsDialog)
    assert settings.page() is settings.library
    dialogs.folder = folder
    settings.library.watched.add.click()
    qtbot.waitUntil(lambda: settings.library.watched.list.count() == 1)
    assert not settings.library.watched.stop.isEnabled()
    settings.library.watched.list.setCurrentRow(0)
    settings.library.watched.stop.click()
    qtbot.waitUntil(lambda: settings.library.watched.list.count() == 0 and following.is_idle())
    assert desk.folders.folders == []


def test_what_is_read_of_itself_is_shown_and_can_be_paused(following: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.folders.news(Progress(3, 12, "a.txt", left=40.0))
    qtbot.waitUntil(lambda: "3 of 12" in following.status.said()[2] and "40 s" in following.status.said()[2])
    press(following, Qt.Key.Key_P, ctrl=True, shift=True)
    assert desk.folders.told[-1] is Pace.PAUSE and "paused" in following.status.said()[1]
    following.action(Act.PAUSE).trigger()
    assert desk.folders.told[-1] is Pace.GO_ON
    following.action(Act.STOP).trigger()
    assert desk.folders.told[-1] is Pace.PAUSE
    desk.folders.news(Followed())
    qtbot.waitUntil(lambda: not following.status.is_busy())


def test_whoever_reads_hears_that_the_user_types(following: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    press(following, Qt.Key.Key_A)
    assert desk.folders.told == []
    desk.folders.news(Progress(1, 9))
    qtbot.waitUntil(following.status.is_busy)
    press(following, Qt.Key.Key_B)
    press(following, Qt.Key.Key_C)
    assert desk.folders.told == [Pace.USER]
    desk.folders.news(Followed())
    qtbot.waitUntil(following.is_idle)


def test_a_changed_source_that_was_quoted_is_told_of(following: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    source = desk.library.source(SourceId("one"))
    following.library.search_for("talks")
    qtbot.waitUntil(lambda: bool(following.library.hits()))
    following.library.hit_opened.emit(following.library.hits()[0])
    qtbot.waitUntil(lambda: following.reader.source is not None)
    following.reader.view.select(following.library.hits()[0].spans[0])
    following.reader.view.setFocus()
    following.action(Act.ADD_QUOTE).trigger()
    qtbot.waitUntil(lambda: bool(sources_cited(following.briefing.briefing())))
    changed = desk.library.put("one", text_of("Everything is new."))
    desk.folders.news(Followed(changed=(replace(changed, status=SourceStatus.CHANGED),)))
    qtbot.waitUntil(lambda: any("has changed since you quoted it" in said for said in following.messages.said()))
    qtbot.waitUntil(following.is_idle)
    assert sum("has changed since you quoted it" in said for said in following.messages.said()) == 1
    assert source.id == changed.id


def test_a_missing_file_and_a_folder_that_is_away_are_told_of(
    following: MainWindow, desk: FakeDesk, qtbot: QtBot, folder: Path
) -> None:
    desk.folders.news(Followed(missing=(desk.library.source(SourceId("one")),), away=(folder,)))
    qtbot.waitUntil(lambda: len(following.messages.said()) == 2 and following.is_idle())
    assert "cannot be reached" in following.messages.said()[0] and "moved or deleted" in following.messages.said()[1]


def test_a_library_in_a_cloud_folder_is_warned_of_once(window: MainWindow, desk: FakeDesk, qtbot: QtBot) -> None:
    cloud = Place(PlaceKind.CLOUD, "OneDrive")
    object.__setattr__(desk.services, "watching", Watching(desk.folders, desk.folders, lambda _: cloud))
    desk.services.library.folder = Path("/home/me/OneDrive/library")
    window.follow_folders()
    qtbot.waitUntil(window.is_idle)
    assert sum("OneDrive" in said for said in window.messages.said()) == 1
    window.messages.dismiss()
    window.follow_folders()
    qtbot.waitUntil(window.is_idle)
    assert not any("OneDrive" in said for said in window.messages.said())


def test_a_warning_that_cannot_be_remembered_does_no_harm(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(settings: object) -> None:
        raise SaveFailed(Path("settings"), "the disk is full.")

    cloud = Place(PlaceKind.CLOUD, "OneDrive")
    object.__setattr__(desk.services, "watching", Watching(desk.folders, desk.folders, lambda _: cloud))
    desk.services.library.folder = Path("/home/me/OneDrive/library")
    monkeypatch.setattr(desk.services.settings, "change", full)
    window.follow_folders()
    qtbot.waitUntil(lambda: any("the disk is full" in one for one in window.messages.said()))


def test_closing_the_window_lets_nothing_go_that_waits_to_be_read(following: MainWindow, desk: FakeDesk) -> None:
    following.close()
    assert desk.folders.told == [Pace.LEAVE]
