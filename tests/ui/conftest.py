"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from briefer.ui.look.theme import Choice, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme at 100 %, whatever the computer's own is."""
    made = Theme(qapp, choice=Choice.LIGHT)
    yield made
    qapp.setStyleSheet("")
