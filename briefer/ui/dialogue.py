"""A dialogue that is never larger than the screen it stands on, so that its buttons can be reached."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

FRAME = QSize(16, 44)  # pixels that the title and borders of a window take at most, in most systems


class Dialogue(QDialog):
    def setVisible(self, visible: bool) -> None:
        screen = self.screen()
        if visible and screen is not None:
            self.resize(self.size().boundedTo(screen.availableSize() - FRAME))
        super().setVisible(visible)
