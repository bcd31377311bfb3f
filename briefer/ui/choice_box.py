"""A box to choose one of several from, with the sign that it opens: a styled `QComboBox` of Qt's draws none."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox

from briefer.ui.directions import placed
from briefer.ui.look.icons import pixmap

SIGN, BESIDE = 16, 8  # pixels: the sign, and what is between it and the edge


class ChoiceBox(QComboBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        colour = self.palette().color(group, QPalette.ColorRole.PlaceholderText).name()
        box = QRect(self.width() - BESIDE - SIGN, (self.height() - SIGN) // 2, SIGN, SIGN)
        painter = QPainter(self)
        sign = pixmap("next", colour, SIGN, ratio=self.devicePixelRatioF())
        painter.drawPixmap(placed(box, self.rect()).topLeft().toPoint(), sign)
        painter.end()
