"""Lists to look at in columns, and that of what each key does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.dialogue import Dialogue
from briefer.ui.tongue import tr
from briefer.ui.widgets import label


class KeysDialog(Dialogue):
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


class PropertiesDialog(Dialogue):
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
    head = table.horizontalHeader()
    head.setMinimumSectionSize(max(map(head.sectionSizeHint, range(len(heads)))))  # no heading is cut off
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)  # as the words beneath
    head.setSectionResizeMode(1, head.ResizeMode.Stretch)
    table.verticalHeader().setSectionResizeMode(head.ResizeMode.ResizeToContents)  # at every width of the columns
    return table
