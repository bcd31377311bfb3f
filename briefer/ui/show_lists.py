"""Two lists to look at: files that need attention, and what each key does."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.source import LeftOut
from briefer.ui.below.retold import retold
from briefer.ui.tongue import tr
from briefer.ui.widgets import label


class ReviewDialog(QDialog):
    """Files that could not be read, with their reasons. Accepted, it names those to try again."""

    def __init__(self, left_out: Sequence[LeftOut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out = tuple(left_out)
        self.setWindowTitle(tr("Files that need attention"))
        self.resize(720, 420)
        self._table = table_of(
            (tr("File"), tr("Reason"), tr("Folder")),
            [(one.path.name, retold(one.reason), str(one.path.parent)) for one in left_out],
        )
        self._table.setAccessibleName(tr("Files that need attention"))
        said = tr("%n file(s) need attention. Everything else can be searched.", None, len(left_out))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        again = buttons.addButton(tr("Try again"), QDialogButtonBox.ButtonRole.AcceptRole)
        again.setEnabled(bool(left_out))
        again.setToolTip(tr("Tries the selected files again, or all of them where none is selected"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(said, "strong", wraps=True))
        column.addWidget(self._table, 1)
        column.addWidget(buttons)

    def chosen(self) -> list[Path]:
        """The files selected, or all of them where none is."""
        rows = sorted({index.row() for index in self._table.selectedIndexes()})
        return [self._left_out[row].path for row in rows or range(len(self._left_out))]

    @property
    def table(self) -> QTableWidget:
        return self._table


class KeysDialog(QDialog):
    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.resize(560, 560)
        table = table_of((tr("Keys"), tr("Does")), keys)
        table.setAccessibleName(tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(table, 1)
        column.addWidget(label(tr("briefer makes no network connection."), "small"))
        column.addWidget(buttons)


class PropertiesDialog(QDialog):
    def __init__(self, properties: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Properties of the briefing"))
        self.resize(620, 480)
        table = table_of((tr("Property"), tr("Value")), properties)
        table.setAccessibleName(tr("Properties of the briefing"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(table, 1)
        column.addWidget(buttons)


def table_of(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> QTableWidget:
    """A list to look at, in columns."""
    table = QTableWidget(len(rows), len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            table.setItem(row, column, item)
    table.setColumnWidth(0, 220)
    table.horizontalHeader().setSectionResizeMode(1, table.horizontalHeader().ResizeMode.Stretch)
    table.resizeRowsToContents()
    return table
