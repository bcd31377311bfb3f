"""Ctrl+comma: a window beside the work, whose changes apply at once."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.manuscript import Paragraph, Text
from briefer.domain.outline_content import Front, OwnPoint, Section, Subtree
from briefer.domain.page_setup import DateForm, PageSetup, QuoteMarks
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import QuoteId, quote
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId, TemplateId
from briefer.ports.settings import Settings
from briefer.services.settings import SettingsService
from briefer.storage.settings_file import TomlSettings
from briefer.ui.actions import Act
from briefer.ui.choice_box import ChoiceBox
from briefer.ui.dialogs import Beginning
from briefer.ui.look.theme import Choice, Density, Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.outline.header import BriefingHeader
from briefer.ui.printing import LANGUAGES
from briefer.ui.settings.dialog import NAMES, SettingsDialog
from briefer.ui.settings.licences import WORKS
from tests.fakes import MemorySettings, text_of
from tests.ui.desk_of_fakes import BLANK, FakeDesk
from tests.ui.fake_dialogs import FakeDialogs
from tests.ui.whole.conftest import ONE, press

ROOT = Path(__file__).resolve().parent.parent.parent.parent


def settings_of(window: MainWindow) -> SettingsDialog:
    (found,) = window.findChildren(SettingsDialog)
    return found


@pytest.fixture
def settings(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    press(window, Qt.Key.Key_Comma, ctrl=True)
    qtbot.waitUntil(window.is_idle)
    return settings_of(window)


def test_it_opens_by_its_key_beside_the_work_and_only_once(window: MainWindow, settings: SettingsDialog) -> None:
    assert settings.isVisible()
    assert not settings.isModal()
    window.action(Act.SETTINGS).trigger()
    assert settings_of(window) is settings


def test_the_theme_applies_and_is_kept_at_once(settings: SettingsDialog, theme: Theme, desk: FakeDesk) -> None:
    choice = settings.appearance.choice
    choice.setCurrentIndex(choice.findData(Choice.DARK))
    choice.activated.emit(choice.currentIndex())
    assert theme.choice is Choice.DARK
    assert desk.settings.saved.theme == "dark"


def test_the_density_applies_and_is_kept_at_once(
    window: MainWindow, settings: SettingsDialog, theme: Theme, desk: FakeDesk, qtbot: QtBot
) -> None:
    view = window.library.view
    row = view.visualRect(view.model().index(0, 0)).height()
    head = window.library.layout().itemAt(0).layout().contentsMargins().top()
    density = settings.appearance.density
    density.setCurrentIndex(density.findData(Density.COMPACT))
    density.activated.emit(density.currentIndex())
    assert theme.density is Density.COMPACT
    assert desk.settings.saved.density == "compact"
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(0, 0)).height() < row)
    assert window.library.layout().itemAt(0).layout().contentsMargins().top() < head
    density.setCurrentIndex(density.findData(Density.COMFORTABLE))
    density.activated.emit(density.currentIndex())
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(0, 0)).height() == row)


def test_a_language_is_kept_for_the_next_start(settings: SettingsDialog, desk: FakeDesk) -> None:
    language = settings.appearance.language
    assert [language.itemText(row) for row in range(language.count())] == ["As the computer", "English", "Français"]
    assert language.currentData() == "system"
    language.setCurrentIndex(language.findData("fr"))
    language.activated.emit(language.currentIndex())
    assert desk.settings.saved.language == "fr"


def test_the_text_size_applies_in_steps_and_follows_the_keys(
    window: MainWindow, settings: SettingsDialog, theme: Theme, desk: FakeDesk
) -> None:
    settings.appearance.text_size.setValue(147)
    assert theme.text_size == 150
    assert desk.settings.saved.text_size == 150
    window.action(Act.LARGER).trigger()
    assert settings.appearance.text_size.value() == 160
    assert "160 %" in [one.text() for one in settings.appearance.findChildren(QLabel)]


def test_a_style_that_was_chosen_is_that_of_new_briefings(
    window: MainWindow, settings: SettingsDialog, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    assert settings.citations.styles.currentData() == "chicago-notes"
    settings.citations.style_chosen.emit(StyleId("oscola"))
    assert desk.settings.saved.citation_style == "oscola"
    dialogs.beginning = Beginning(TemplateId("blank"), {"title": "Talks"})
    window.action(Act.NEW).trigger()
    qtbot.waitUntil(lambda: window.files.title() == "Talks")
    assert window.briefing.front.citation_style == "oscola"


def test_recent_briefings_are_forgotten_and_not_kept_again(
    settings: SettingsDialog, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.services.settings.remember(Path("/desk/a.briefing"))
    assert settings.saving.recent.isChecked()
    settings.go_to("Saving")
    settings.saving.recent.click()
    assert desk.settings.saved.recent == ()
    desk.services.settings.remember(Path("/desk/b.briefing"))
    assert desk.settings.saved.recent == ()
    settings.saving.recent.click()
    desk.services.settings.remember(Path("/desk/b.briefing"))
    assert desk.settings.saved.recent == (Path("/desk/b.briefing"),)


def test_the_index_is_rebuilt_from_there(window: MainWindow, settings: SettingsDialog, qtbot: QtBot) -> None:
    settings.library.reindex.click()
    qtbot.waitUntil(lambda: bool(window.messages.said()))
    assert window.messages.said()[0].startswith("The index was rebuilt")


def test_each_page_can_be_reached_and_named(window: MainWindow, settings: SettingsDialog) -> None:
    pages: list[QWidget] = []
    for name in NAMES:
        settings.go_to(name)
        pages.append(settings.page())
        assert pages[-1].isVisible()
    assert len(set(pages)) == len(NAMES)
    window.action(Act.ABOUT).trigger()
    assert settings.page() is settings.about


def test_it_closes_with_the_window(window: MainWindow, settings: SettingsDialog) -> None:
    window.close()
    assert not settings.isVisible()


def test_everything_that_is_shipped_is_named_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {name.split(">")[0].split("=")[0] for name in project["dependencies"]}
    assert needed <= {work.package for work in WORKS}
    assert all(work.licence for work in WORKS)
    assert all(work.version for work in WORKS if work.package in needed)


def test_settings_of_before_are_read_and_new_ones_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "dark"\n', encoding="utf-8")
    file = TomlSettings(path)
    assert file.load() == Settings(theme="dark")
    changed = replace(file.load(), keep_recent=False, hints_done=("search",))
    file.save(changed)
    assert TomlSettings(path).load() == changed


def test_recent_briefings_are_kept_unless_that_is_turned_off() -> None:
    kept = SettingsService(MemorySettings(Settings(keep_recent=False)))
    kept.remember(Path("a.briefing"))
    assert kept.current.recent == ()


def test_tab_can_be_chosen_to_move_the_focus(window: MainWindow, desk: FakeDesk) -> None:
    window.action(Act.SETTINGS).trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    assert not window.briefing.panel.view.tab_moves_focus()
    choose(dialog.writing.tab, 1)
    assert desk.settings.saved.tab_moves_focus
    assert window.briefing.panel.view.tab_moves_focus()
    dialog.close()


def choose(box: ChoiceBox, row: int) -> None:
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_a_new_briefing_is_in_the_language_that_was_chosen(
    window: MainWindow, settings: SettingsDialog, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    language = settings.writing.language
    assert [language.itemData(row) for row in range(language.count())] == ["template", *LANGUAGES]
    choose(language, 2)
    assert desk.settings.saved.briefing_language == "en-US"
    assert window.briefing.front.language == "en-GB"
    dialogs.beginning = Beginning(TemplateId("blank"), {"title": "Talks"})
    window.action(Act.NEW).trigger()
    qtbot.waitUntil(lambda: window.files.title() == "Talks")
    assert window.briefing.front.language == "en-US"


def test_marks_and_dates_are_kept_and_go_to_the_pages_and_the_export(
    window: MainWindow, settings: SettingsDialog, desk: FakeDesk, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    writing = settings.writing
    assert writing.dates.itemText(0) == "3 February 2025"
    choose(writing.marks, writing.marks.findData(QuoteMarks.GUILLEMETS.value))
    choose(writing.dates, writing.dates.findData(DateForm.NUMBERS))
    assert (desk.settings.saved.quote_marks, desk.settings.saved.date_form) == ("guillemets", "numbers")
    window.action(Act.EXPORT).trigger()
    qtbot.waitUntil(lambda: window.is_idle() and dialogs.export_asked is not None)
    assert dialogs.export_asked is not None
    assert dialogs.export_asked.setup == PageSetup(marks=QuoteMarks.GUILLEMETS, dates=DateForm.NUMBERS)


def test_pages_on_show_follow_the_marks_at_once(
    window: MainWindow, settings: SettingsDialog, desk: FakeDesk, qtbot: QtBot
) -> None:
    quoted = quote(QuoteId("q"), SourceId("one"), text_of(ONE), Span(0, 19))
    point = Subtree(OwnPoint(Prose(f"They say {PLACE}.", (), (quoted.id,))), (Subtree(quoted),))
    front = Front(BLANK, {"title": "T"}, StyleId("chicago-notes"))
    window.files.show(Briefing(Subtree(front, (Subtree(Section("Background"), (point,)),))), None)
    window.action(Act.PREVIEW).trigger()
    qtbot.waitUntil(lambda: window.is_idle() and "“The talks" in printed(desk))
    choose(settings.writing.marks, settings.writing.marks.findData(QuoteMarks.SINGLE.value))
    qtbot.waitUntil(lambda: window.is_idle() and "‘The talks" in printed(desk))


def printed(desk: FakeDesk) -> str:
    """The last pages that were set, as text."""
    blocks = desk.pages.set[-1].blocks if desk.pages.set else ()
    runs = [run for block in blocks if isinstance(block, Paragraph) for run in block.runs]
    return "".join(run.text for run in runs if isinstance(run, Text))


def test_compact_leaves_less_room_over_the_columns_and_in_the_head_of_the_briefing(
    window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    head = window.briefing.panel.findChild(BriefingHeader)
    assert isinstance(head, BriefingHeader)
    top, height = window.columns.splitter.y(), head.height()

    theme.set_density(Density.COMPACT)

    qtbot.waitUntil(lambda: window.columns.splitter.y() == top // 2)
    qtbot.waitUntil(lambda: head.height() <= height - 10)
