"""The sign of a box to choose from is there, at the end of the line, in either direction."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.ui.choice_box import BESIDE, SIGN, ChoiceBox
from briefer.ui.look.theme import Theme


def ink(image: QImage, left: int, right: int) -> int:
    """How many pixels between two columns are not the ground's colour."""
    ground = image.pixelColor(image.width() // 2, image.height() // 2)
    rows = range(8, image.height() - 8)
    return sum(image.pixelColor(x, y) != ground for x in range(left, right) for y in rows)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_sign_stands_at_the_end_of_the_line(
    theme: Theme, qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        box = ChoiceBox()
        qtbot.addWidget(box)
        box.addItem("")
        box.resize(200, 34)
        image = box.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    at_the_right = ink(image, 200 - BESIDE - SIGN, 200 - BESIDE)
    at_the_left = ink(image, BESIDE, BESIDE + SIGN)
    is_leftward = direction == Qt.LayoutDirection.RightToLeft

    assert (at_the_left if is_leftward else at_the_right) > 10
    assert (at_the_right if is_leftward else at_the_left) == 0
