"""The outline over the Library while files are dragged over the window, with what a drop would do."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import RADII, SIZES


class HoverOutline(QWidget):
    """Lies over its parent and lets the mouse through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._over, self._text = theme, parent, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        self.hide()

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self.update()

    def text(self) -> str:
        """What is shown; empty where nothing hovers."""
        return self._text if self.isVisibleTo(self._over) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.tokens.accent_soft)
        ground.setAlphaF(0.86)
        painter.setBrush(ground)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADII.card, RADII.card)
        painter.setFont(theme.ui_font(SIZES.title, bold=True))
        painter.setPen(theme.colour("accent"))
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(16, 16, -16, -16), wrapped, self._text)
