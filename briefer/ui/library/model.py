"""The rows as a Qt model. A passage can be dragged out as a quote."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefer.ui.library.rows import DividerRow, PassageRow, Row, sentence_of, tip_of
from briefer.ui.mime import QUOTES, quote_mime
from briefer.ui.quoted_places import place_of_hit

ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class LibraryModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return sentence_of(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tip_of(row)
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        match self.row_at(index):
            case None | DividerRow():
                return Qt.ItemFlag.NoItemFlags
            case PassageRow():
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
            case _:
                return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [QUOTES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The first passage among them, whole."""
        for index in indexes:
            row = self.row_at(index)
            if isinstance(row, PassageRow):
                return quote_mime([place_of_hit(row.hit)])
        return QMimeData()
