"""A box to choose one of several from, with the sign that it opens: a styled `QComboBox` of Qt's draws none."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox

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


class TitleBox(ChoiceBox):
    """Chooses from titles of any length: one that has no room is cut with "…", and stands whole in the tooltip."""

    def __init__(self, least: int) -> None:
        """`least`: the letters that there is room for at any time."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        cut = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, place.width())
        option.currentText = cut

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(self.currentText())
        return super().event(event)

    def showPopup(self) -> None:
        """The list is as wide as its titles, as far as the screen is."""
        for row in range(self.count()):
            self.setItemData(row, self.itemText(row), Qt.ItemDataRole.ToolTipRole)
        wanted = self.view().sizeHintForColumn(0) + 2 * SIGN
        self.view().setMinimumWidth(min(max(wanted, self.width()), self.screen().availableSize().width()))
        super().showPopup()
