"""What the drafter has to say of a section, point or quote to colleagues."""

from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from briefer.ui.dialogue import Dialogue
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr
from briefer.ui.widgets import label


class CommentDialog(Dialogue):
    def __init__(self, comment: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Comment"))
        self.resize(theme.px(460), theme.px(280))
        self.words = QPlainTextEdit(comment)
        self.words.setAccessibleName(tr("Comment"))
        self.words.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Keep the comment"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        said = tr("It is on no page. An export takes it along as a comment of Word only where you ask for it.")
        column = QVBoxLayout(self)
        column.addWidget(self.words, 1)
        column.addWidget(label(said, "small", wraps=True))
        column.addWidget(buttons)

    def comment(self) -> str:
        return self.words.toPlainText().strip()
