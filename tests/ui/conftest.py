"""What tests of the window share."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from briefer.ui.languages import ENGLISH, speak
from briefer.ui.look.theme import Choice, Theme


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication) -> None:
    """Whatever the computer's own language is."""
    speak(qapp, ENGLISH)


@pytest.fixture(autouse=True)
def _nothing_left_on_the_clipboard(qapp: QApplication) -> Iterator[None]:
    """The offscreen platform keeps copied data until the process ends, after Python, and then crashes on it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a thread of ours running, or a window open, fails."""
    yield
    windows = [type(widget).__name__ for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert not windows, f"windows left open: {windows}"
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("briefer")]
    assert not left, f"threads left running: {left}"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme at 100 %, whatever the computer's own is."""
    made = Theme(qapp, choice=Choice.LIGHT)
    yield made
    qapp.setStyleSheet("")
