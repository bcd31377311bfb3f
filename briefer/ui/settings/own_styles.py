"""The citation styles that the user added: listed, with buttons to add one and to take one out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefer.domain.citation import CitationStyle
from briefer.domain.template import StyleId
from briefer.ui.forms import beside
from briefer.ui.tongue import tr
from briefer.ui.widgets import button, fold_rows, label, relook


class OwnStylesBox(QWidget):
    """Says what is wanted; what became of it is said here, where the user looks."""

    add_wanted = Signal()
    remove_wanted = Signal(object)  # StyleId

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Styles added by you"))
        fold_rows(self.list)
        self.add = button(tr("Add a style …"), self.add_wanted.emit)
        self.remove = button(tr("Remove"), self._remove)
        self._said = label("", "small", wraps=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self.list.currentRowChanged.connect(self._show_can_remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("Styles added by you"), "strong"))
        column.addWidget(self.list, 1)
        column.addWidget(beside((self.add, self.remove)))
        column.addWidget(self._said)
        said = tr(
            "A style is a .csl file, as citation programs use them. It is tried out before it is offered. "
            "What it prints is not promised."
        )
        column.addWidget(label(said, "small", wraps=True))
        self._show_can_remove()

    def show_styles(self, styles: Sequence[CitationStyle]) -> None:
        self.list.clear()
        for style in styles:
            item = QListWidgetItem(style.title)
            item.setData(Qt.ItemDataRole.UserRole, style.id)
            self.list.addItem(item)
        self._show_can_remove()

    def say(self, sentence: str, *, is_fault: bool = False) -> None:
        relook(self._said, "warn" if is_fault else "small")
        self._said.setText(sentence)

    def said(self) -> str:
        return self._said.text()

    def _remove(self) -> None:
        self.remove_wanted.emit(StyleId(self.list.currentItem().data(Qt.ItemDataRole.UserRole)))

    def _show_can_remove(self) -> None:
        self.remove.setEnabled(self.list.currentItem() is not None)
