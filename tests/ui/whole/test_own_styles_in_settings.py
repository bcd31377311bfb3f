"""A citation style of one's own in the settings: added, offered, refused with its reason, removed."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from briefer.ui.actions import Act
from briefer.ui.main_window import MainWindow
from briefer.ui.settings.dialog import SettingsDialog
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs


def settings_of(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    window.action(Act.SETTINGS).trigger()
    qtbot.waitUntil(window.is_idle)
    (found,) = window.findChildren(SettingsDialog)
    found.go_to("Citations")
    return found


def test_a_style_is_added_listed_and_removed(
    window: MainWindow, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    box = settings_of(window, qtbot).citations.own
    assert not box.remove.isEnabled()
    dialogs.style_file = Path("/mine/harbour.csl")

    box.add.click()
    qtbot.waitUntil(window.is_idle)

    assert [box.list.item(row).text() for row in range(box.list.count())] == ["Harbour"]
    assert box.said().startswith("“Harbour” was added. It calls the macro “x”")
    box.list.setCurrentRow(0)
    box.remove.click()
    qtbot.waitUntil(window.is_idle)
    assert box.list.count() == 0
    assert desk.services.own_styles.all() == ()


def test_a_bad_file_is_refused_with_its_reason_where_the_user_looks(
    window: MainWindow, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    box = settings_of(window, qtbot).citations.own
    dialogs.style_file = Path("/mine/page.html")

    box.add.click()
    qtbot.waitUntil(window.is_idle)

    assert box.said() == "“page.html” cannot be used as a citation style. It is no XML, or is cut off."
    assert box.list.count() == 0
