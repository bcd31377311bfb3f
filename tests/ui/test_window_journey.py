"""The whole program behind the window: the sample, a search, a quote, a saved briefing, a Word file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefer.app import services_for
from briefer.domain.proof import QuoteState
from briefer.domain.quote import DirectQuote
from briefer.domain.template import StyleId
from briefer.services.services import Services
from briefer.ui.actions import Act
from briefer.ui.dialogs import Unsaved
from briefer.ui.exporting.asked import ExportChoice
from briefer.ui.library.rows import SourceRow
from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from tests.ui.fake_dialogs import FakeDialogs

LONG = 60_000  # milliseconds: other processes are started


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = services_for(tmp_path / "library")
    yield made
    made.library.close()


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    return FakeDialogs(
        save_to=tmp_path / "talks.briefing",
        export_choice=ExportChoice(tmp_path / "talks.docx", StyleId("chicago-notes")),
        unsaved_answer=Unsaved.DISCARD,
    )


@pytest.fixture
def window(theme: Theme, services: Services, dialogs: FakeDialogs, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(services, theme, lambda: "10:42", dialogs=dialogs, search_after=0, bar_after=0)
    with qtbot.waitExposed(made):
        made.show()
    made.begin_blank()
    qtbot.waitUntil(lambda: made.files.is_there and made.is_idle(), timeout=LONG)
    yield made
    made.close()
    made.deleteLater()


def quotes(window: MainWindow) -> list[DirectQuote]:
    nodes = window.briefing.briefing().root.walk()
    return [node.content for node in nodes if isinstance(node.content, DirectQuote)]


def test_from_the_sample_to_word(
    window: MainWindow, services: Services, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    sample = next(one for one in window.library.findChildren(QPushButton) if one.text() == "Try the sample library")
    qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len([row for row in window.library.rows if isinstance(row, SourceRow)]) == 4, timeout=LONG)
    qtbot.waitUntil(lambda: len(quotes(window)) == 12 and window.is_idle(), timeout=LONG)

    window.library.search_for('"head of state diplomacy"')
    qtbot.waitUntil(lambda: bool(window.library.hits()), timeout=LONG)
    hit = window.library.hits()[0]
    window.library.hit_opened.emit(hit)
    qtbot.waitUntil(lambda: window.reader.source is not None)
    assert window.reader.view.current_match is not None
    window.reader.view.select(hit.spans[0])
    window.reader.view.setFocus()
    window.action(Act.ADD_QUOTE).trigger()
    qtbot.waitUntil(lambda: len(quotes(window)) == 13)
    text = services.library.text(hit.passage.digest).text
    assert hit.spans[0].of(text) in [quote.words for quote in quotes(window)]

    window.action(Act.SAVE).trigger()
    qtbot.waitUntil(lambda: not window.files.has_changes(), timeout=LONG)
    saved = services.drafting.open(tmp_path / "talks.briefing")
    assert len(saved.references) >= 3

    window.action(Act.EXPORT).trigger()
    qtbot.waitUntil(lambda: any(said.startswith("Exported") for said in window.messages.said()), timeout=LONG)
    assert (tmp_path / "talks.docx").stat().st_size > 10_000
    assert "13 quotes" in window.messages.said()[0]


def press(keys: str) -> None:
    """Presses keys where the focus is, as a person does."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keySequence(focus, QKeySequence(keys))


def test_the_same_by_keys_alone(
    window: MainWindow, services: Services, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path, seeds: Path
) -> None:
    window.activateWindow()
    window.add_sources([seeds])
    qtbot.waitUntil(lambda: len(services.library.sources()) == 4 and window.is_idle(), timeout=LONG)

    press("Ctrl+Shift+F")
    qtbot.waitUntil(window.library.box.hasFocus)
    QTest.keyClicks(window.library.box, '"consternation of many"')
    qtbot.waitUntil(lambda: len(window.library.hits()) == 1, timeout=LONG)
    press("Down")
    press("Down")
    press("Return")
    qtbot.waitUntil(lambda: window.reader.source is not None and window.reader.view.current_match is not None)
    press("Ctrl+Return")
    qtbot.waitUntil(lambda: len(quotes(window)) == 1)
    (quote,) = quotes(window)
    assert quote.anchor.span.of(services.library.text(quote.digest).text) == quote.words
    assert "consternation of many" in quote.words

    press("Ctrl+Z")
    assert quotes(window) == []
    press("Ctrl+Shift+Z")
    assert quotes(window) == [quote]

    press("Ctrl+S")
    qtbot.waitUntil(lambda: not window.files.has_changes(), timeout=LONG)
    press("Ctrl+E")
    qtbot.waitUntil(lambda: any(said.startswith("Exported") for said in window.messages.said()), timeout=LONG)
    assert "1 quote" in window.messages.said()[0]

    dialogs.word_file = tmp_path / "talks.docx"
    window.action(Act.VERIFY).trigger()
    qtbot.waitUntil(lambda: dialogs.verified is not None, timeout=LONG)
    assert dialogs.verified is not None
    assert [(one.state, one.compared, one.found) for one in dialogs.verified] == [
        (QuoteState.UNCHANGED, True, quote.words)
    ]
