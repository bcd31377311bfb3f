"""Sentences longer by 40 per cent are not cut off, at any size of the window and of the text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from briefer.ui.ask_details import DetailsDialog
from briefer.ui.ask_export import ExportDialog
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from briefer.domain.anchor import Span
from briefer.domain.finding import Finding, Grade
from briefer.domain.outline import Front
from briefer.domain.source import LeftOut, SourceStatus
from briefer.domain.template import StyleId
from briefer.ports import Progress
from briefer.ui.actions import Act, all_keys
from briefer.ui.ask_briefing import BriefingDetails
from briefer.ui.ask_template import TemplateChooser
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.message_bar import Tone
from briefer.ui.messages import indexing, left_behind
from briefer.ui.settings.dialog import NAMES, SettingsDialog
from briefer.ui.show_lists import KeysDialog, ReviewDialog
from briefer.ui.tongue import tr
from tests.fakes import MemoryLibrary, text_of
from tests.ui.language.longer import cut_off, longer, speak_longer
from tests.ui.test_dialogs import MEETING, STYLES
from tests.ui.whole.test_accessibility import fill

SIZES = [(1_100, 700), (820, 560)]
TEXT_SIZES = [100, 200]


@pytest.fixture(autouse=True)
def _longer(qapp: QApplication) -> Iterator[None]:
    translator = speak_longer(qapp)
    yield
    qapp.removeTranslator(translator)


def test_a_longer_sentence_is_longer_by_two_fifths() -> None:
    assert [len(longer(text)) / len(text) for text in ("Add to briefing", "Save", "Nothing has these words")] == (
        pytest.approx([1.4, 1.5, 1.4], abs=0.1)
    )


def cut(window: MainWindow, theme: Theme, size: tuple[int, int], text_size: int) -> list[str]:
    """What is cut off in the window at a size; empty where nothing is."""
    theme.set_text_size(text_size)
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert (window.width(), window.height()) == size
    return cut_off(window)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_the_window(window: MainWindow, theme: Theme, qtbot: QtBot, size: tuple[int, int], text_size: int) -> None:
    fill(window, qtbot)
    found = cut(window, theme, size, text_size)
    assert not found, "\n".join(found)


def find_here(window: MainWindow) -> None:
    window.action(Act.FIND_HERE).trigger()


def ask_for_commands(window: MainWindow) -> None:
    window.action(Act.COMMANDS).trigger()


def say_much(window: MainWindow) -> None:
    window.messages.say(left_behind("Talks"), Tone.WARN, verb=tr("Open the copy"), on_verb=lambda: None)
    window.messages.say(tr("Exported."), Tone.DONE)


def read_files(window: MainWindow) -> None:
    window.status.show_progress(indexing(Progress(148, 2_012), left=130), 148, 2_012)


def select_words(window: MainWindow) -> None:
    window.reader.view.select(Span(4, 30))


def show_pages(window: MainWindow) -> None:
    window.action(Act.PREVIEW).trigger()


def empty_library(window: MainWindow) -> None:
    window.library.show_sources(())
    window.library.box.clear()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize(
    "state", [find_here, ask_for_commands, say_much, read_files, select_words, show_pages, empty_library]
)
def test_each_state_of_the_window(
    window: MainWindow,
    theme: Theme,
    qtbot: QtBot,
    state: Callable[[MainWindow], None],
    size: tuple[int, int],
    text_size: int,
) -> None:
    fill(window, qtbot)
    theme.set_text_size(text_size)
    window.resize(*size)
    state(window)
    qtbot.waitUntil(window.is_idle)
    found = cut(window, theme, size, text_size)
    assert not found, "\n".join(found)


def details() -> QDialog:
    return DetailsDialog(MemoryLibrary().put("one", text_of("Words.")))


def export() -> QDialog:
    findings = [
        Finding("P03", Grade.STOP, "", "The briefing has no title yet."),
        Finding("P01", Grade.WARN, "", "Long."),
    ]
    return ExportDialog(STYLES, StyleId("notes"), Path("/home/ana/talks.docx"), findings)


def review() -> QDialog:
    return ReviewDialog([LeftOut(Path("/a/b.pdf"), SourceStatus.ENCRYPTED, "The file is empty.")] * 3)


DIALOGS = {
    "details of a briefing": lambda: BriefingDetails(Front(MEETING)),
    "details of a source": details,
    "export": export,
    "keys": lambda: KeysDialog(all_keys()),
    "new briefing": lambda: TemplateChooser([MEETING]),
    "review": review,
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("name", DIALOGS)
def test_each_dialog(theme: Theme, qtbot: QtBot, name: str, size: tuple[int, int], text_size: int) -> None:
    theme.set_text_size(text_size)
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    found = cut_in_dialog(dialog, size)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("page", NAMES)
def test_each_page_of_the_settings(
    theme: Theme, qtbot: QtBot, page: str, size: tuple[int, int], text_size: int
) -> None:
    theme.set_text_size(text_size)
    dialog = SettingsDialog(theme, folder=Path("/home/ana/.local/share/briefer/library"), keys=all_keys())
    qtbot.addWidget(dialog)
    dialog.go_to(page)
    found = cut_in_dialog(dialog, size)
    assert not found, "\n".join(found)


def cut_in_dialog(dialog: QDialog, room: tuple[int, int]) -> list[str]:
    """What is cut off in a dialog that has no more room than this."""
    dialog.resize(dialog.size().boundedTo(QSize(*room)))
    dialog.show()
    for _ in range(3):
        QApplication.processEvents()
    assert dialog.width() <= room[0], f"it is {dialog.width()} wide"
    assert dialog.height() <= room[1], f"it is {dialog.height()} high"
    return cut_off(dialog)
