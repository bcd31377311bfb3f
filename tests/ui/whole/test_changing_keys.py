"""A key that is changed in the settings is another everywhere, at once and after the next start."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from briefer.services.settings import SettingsService
from briefer.ui.actions import Act
from briefer.ui.keys.commands import commands
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.settings.dialog import SettingsDialog
from briefer.ui.settings.keys_page import KEY, KeysPage
from tests.fakes import MemorySettings
from tests.ui.desk_of_fakes import FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import press


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> KeysPage:
    window.action(Act.SETTINGS).trigger()
    qtbot.waitUntil(window.is_idle)
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.go_to("Keys")
    return dialog.keys


def record(page: KeysPage, name: str, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Chooses a command and presses a key in the field beside it."""
    page.choose(name)
    field = page.record.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(page.record, key, held)


CTRL = Qt.KeyboardModifier.ControlModifier


def shown_key(page: KeysPage, name: str) -> str:
    item = page.table.item([one.name for one in commands()].index(name), KEY)
    assert item is not None
    return item.text()


def tips(window: MainWindow) -> set[str]:
    return {one.toolTip() for one in window.findChildren(QToolButton)}


def test_a_free_key_is_given_at_once_and_kept(window: MainWindow, page: KeysPage, desk: FakeDesk) -> None:
    record(page, "filter", Qt.Key.Key_J, CTRL)
    assert page.said() == "“Filter the sources” has Ctrl+J now."
    assert shown_key(page, "filter") == "Ctrl+J (usually Ctrl+L)"
    assert window.action(Act.FILTER).shortcut() == QKeySequence("Ctrl+J")
    assert desk.settings.saved.keys == {"filter": ("Ctrl+J",)}
    assert "Filter the sources (Ctrl+J)" in tips(window)
    assert "Filter the sources (Ctrl+L)" not in tips(window)


def test_the_new_key_works_and_the_old_one_no_longer_does(window: MainWindow, page: KeysPage, qtbot: QtBot) -> None:
    record(page, "export", Qt.Key.Key_J, CTRL)
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.close()
    window.activateWindow()
    done: list[str] = []
    window.action(Act.EXPORT).triggered.connect(lambda: done.append("export"))
    press(window, Qt.Key.Key_E, ctrl=True)
    assert done == []
    press(window, Qt.Key.Key_J, ctrl=True)
    assert done == ["export"]
    qtbot.waitUntil(window.is_idle)


def test_a_key_of_another_command_is_taken_over_only_when_asked(
    window: MainWindow, page: KeysPage, desk: FakeDesk
) -> None:
    assert not page.take.isEnabled()
    record(page, "filter", Qt.Key.Key_E, CTRL)
    assert page.said() == (
        "Ctrl+E is the key of “Export to Word”. If “Filter the sources” takes it over, “Export to Word” loses it."
    )
    assert window.action(Act.EXPORT).shortcut() == QKeySequence("Ctrl+E")
    assert desk.settings.saved.keys == {}
    page.take.click()
    assert window.action(Act.FILTER).shortcut() == QKeySequence("Ctrl+E")
    assert window.action(Act.EXPORT).shortcuts() == []
    assert window.action(Act.EXPORT).toolTip() == "Export to Word"
    assert shown_key(page, "export") == "no key (usually Ctrl+E)"
    assert desk.settings.saved.keys == {"filter": ("Ctrl+E",), "export": ()}


def test_a_key_of_text_is_refused_in_a_sentence(window: MainWindow, page: KeysPage, desk: FakeDesk) -> None:
    record(page, "filter", Qt.Key.Key_C, CTRL)
    assert page.said() == (
        "Ctrl+C cannot be given to a command, because it is kept for this: Copy words with their citation."
    )
    record(page, "filter", Qt.Key.Key_G)
    assert page.said() == "G is typed in text. Hold Ctrl or Alt as well, or choose a function key."
    assert desk.settings.saved.keys == {}
    assert window.action(Act.FILTER).shortcut() == QKeySequence("Ctrl+L")


def test_one_or_all_usual_keys_come_back_and_the_last_step_is_undone(
    window: MainWindow, page: KeysPage, desk: FakeDesk
) -> None:
    assert not page.usual.isEnabled()
    record(page, "filter", Qt.Key.Key_J, CTRL)
    record(page, "export", Qt.Key.Key_F5)
    page.usual.click()
    assert desk.settings.saved.keys == {"filter": ("Ctrl+J",)}
    page.all_usual.click()
    assert desk.settings.saved.keys == {}
    assert window.action(Act.FILTER).shortcut() == QKeySequence("Ctrl+L")
    page.back.click()
    assert desk.settings.saved.keys == {"filter": ("Ctrl+J",)}


def test_a_key_of_the_outline_is_changed_there(window: MainWindow, page: KeysPage) -> None:
    record(page, "outline.section", Qt.Key.Key_J, CTRL)
    action = next(one for one in window.briefing.outline_actions() if one.objectName() == "outline.section")
    assert action.shortcut() == QKeySequence("Ctrl+J")
    assert action.toolTip() == "Section (Ctrl+J)"
    said = [one.text() for one in window.briefing.findChildren(QLabel)]
    assert "Drop a quote here, or use Ctrl+J to begin a section." in said


def test_sentences_name_the_key_in_force(window: MainWindow, page: KeysPage, dialogs: FakeDialogs) -> None:
    record(page, "next_area", Qt.Key.Key_F9)
    record(page, "larger", Qt.Key.Key_J, CTRL)
    record(page, "commands", Qt.Key.Key_F12)
    (dialog,) = window.findChildren(SettingsDialog)
    said = [one.text() for one in dialog.appearance.findChildren(QLabel)]
    assert "Ctrl+J and Ctrl+- change the text size from anywhere." in said
    assert "F12" in [one.text() for one in window.commands.findChildren(QLabel)]
    dialog.close()
    window.action(Act.HELP).trigger()
    assert dialogs.keys_shown["F9"] == "Next area"


def test_the_hint_names_the_key_in_force_or_the_command_where_there_is_none(window: MainWindow) -> None:
    for _ in range(3):
        window.status.hint_dismissed.emit()  # the first hints
    window.columns.go_to(window.briefing)
    assert window.status.said()[1] == "F6 leaves the outline"
    window._flows.keys.change(KeyTable().with_key("next_area", "F9"))
    assert window.status.said()[1] == "F9 leaves the outline"
    window._flows.keys.change(KeyTable().with_key("filter", "F6"))
    assert window.status.said()[1] == "“Next area” leaves the outline"


def test_the_command_box_shows_the_key_in_force(window: MainWindow, page: KeysPage, qtbot: QtBot) -> None:
    record(page, "filter", Qt.Key.Key_J, CTRL)
    window.activateWindow()
    window.commands.enter()
    qtbot.waitUntil(lambda: bool(window.commands.all_entries()))
    shown = {entry.text: entry.keys for entry in window.commands.all_entries()}
    assert shown["Filter the sources"] == "Ctrl+J"


def test_the_settings_can_be_reached_without_their_key(window: MainWindow, page: KeysPage, qtbot: QtBot) -> None:
    record(page, "filter", Qt.Key.Key_Comma, CTRL)
    page.take.click()
    (dialog,) = window.findChildren(SettingsDialog)
    dialog.close()
    tool = next(one for one in window.findChildren(QToolButton) if one.defaultAction() is window.action(Act.SETTINGS))
    tool.click()
    qtbot.waitUntil(window.is_idle)
    assert dialog.isVisible()


def test_kept_keys_are_in_force_from_the_start_and_bad_ones_are_said(
    theme: Theme, desk: FakeDesk, qtbot: QtBot
) -> None:
    file = MemorySettings(replace(desk.settings.saved, keys={"filter": ("Ctrl+J",), "dance": ("Ctrl+G",)}))
    file.wrong = ("text_size",)
    services = replace(desk.services, settings=SettingsService(file))
    window = MainWindow(services, theme, lambda: "10:42", dialogs=FakeDialogs())
    qtbot.waitUntil(window.is_idle)
    assert window.action(Act.FILTER).shortcut() == QKeySequence("Ctrl+J")
    assert window.messages.said()[0] == (
        "Some entries of the settings file were left out. There is no command “dance”. "
        "These could not be used: text_size."
    )
    window.close()
    window.deleteLater()
