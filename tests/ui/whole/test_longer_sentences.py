"""Sentences longer by 40 per cent are not cut off, at any size of the window and of the text."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.ui.look.theme import Theme
from briefer.ui.main_window import MainWindow
from tests.ui.language.longer import cut_off, longer, speak_longer
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
