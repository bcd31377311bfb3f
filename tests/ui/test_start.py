"""Opening the window, as a program of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize

from briefer.ui.look.theme import Choice, Density, Theme
from briefer.ui.main_window import MainWindow
from briefer.ui.messages import UNEXPECTED
from briefer.ui.start import choice_of, density_of, excepthook_of, fitting
from tests.ui.desk_of_fakes import desk_of

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_window_opens_paints_and_closes() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "briefer", "--exit-after-paint"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) > 0
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("screen", "size"),
    [((1_100, 700), (1_092, 660)), ((2_560, 1_440), (1_440, 900)), ((1_440, 900), (1_432, 860))],
)
def test_the_first_window_stands_on_its_screen_whole(screen: tuple[int, int], size: tuple[int, int]) -> None:
    assert fitting(QSize(1_440, 900), QSize(*screen)).toTuple() == size


@pytest.mark.parametrize(("name", "choice"), [("dark", Choice.DARK), ("light", Choice.LIGHT), ("odd", Choice.SYSTEM)])
def test_a_theme_that_is_not_known_is_the_systems(name: str, choice: Choice) -> None:
    assert choice_of(name) is choice


@pytest.mark.parametrize(
    ("name", "density"),
    [("compact", Density.COMPACT), ("comfortable", Density.COMFORTABLE), ("x", Density.COMFORTABLE)],
)
def test_the_density_of_the_settings_is_taken(name: str, density: Density) -> None:
    assert density_of(name) is density


def test_what_nobody_expected_is_said_and_the_window_goes_on(
    theme: Theme, qtbot, caplog: pytest.LogCaptureFixture
) -> None:
    window = MainWindow(desk_of({}).services, theme, lambda: "10:42")
    qtbot.addWidget(window)
    excepthook_of(window)(ZeroDivisionError, ZeroDivisionError("division by zero"), None)
    assert window.messages.said() == (UNEXPECTED,)
    assert "unexpected failure" in caplog.text
    qtbot.waitUntil(window.is_idle)
    window.close()


def test_calls_into_qt_keep_their_references_to_none() -> None:
    """One release of PySide6 dropped one at every call, until the interpreter stopped."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 500
