"""Models that are watched by Qt's own tester."""

from collections.abc import Iterator

import pytest
from outline_samples import sample, take_quote
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.ui.look.theme import Theme
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.panel import BriefingPanel


class Clock:
    """Seconds that pass only when told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Said:
    """What a model said, in order."""

    def __init__(self, model: OutlineModel) -> None:
        self.announced: list[str] = []
        self.refused: list[str] = []
        self.added: list[str] = []
        model.announced.connect(self.announced.append)
        model.refused.connect(self.refused.append)
        model.quotes_added.connect(self.added.append)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model(qapp: QApplication, clock: Clock) -> Iterator[OutlineModel]:
    made = OutlineModel(take_quote, clock=clock)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_briefing(sample())
    yield made
    tester.deleteLater()
    made.deleteLater()


@pytest.fixture
def said(model: OutlineModel) -> Said:
    return Said(model)


@pytest.fixture
def panel(qtbot: QtBot, model: OutlineModel, theme: Theme) -> Iterator[BriefingPanel]:
    made = BriefingPanel(model, theme)
    qtbot.addWidget(made)
    made.resize(560, 760)
    made.show_briefing(sample())
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.view.setFocus()
    yield made
