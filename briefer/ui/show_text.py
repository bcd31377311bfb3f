"""Plain text to read, and nothing else: what screen readers read best."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from briefer.ui.dialogue import Dialogue


class TextDialog(Dialogue):
    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 560)
        self.text = read_only(title, text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)


def read_only(name: str, text: str = "") -> QPlainTextEdit:
    """Text that can be read with the caret and copied. Tab leaves it."""
    made = QPlainTextEdit(text)
    made.setReadOnly(True)
    made.setTextInteractionFlags(made.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    made.setTabChangesFocus(True)
    made.setAccessibleName(name)
    made.moveCursor(QTextCursor.MoveOperation.Start)
    return made
