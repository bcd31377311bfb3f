"""The list of results or sources: keys and clicks on rows."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from briefer.ui.drag_card import drag_quote
from briefer.ui.library.delegate import LibraryDelegate
from briefer.ui.library.model import LibraryModel
from briefer.ui.library.rows import Row
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr


class LibraryView(QListView):
    """Says `opened` for a row that was clicked or entered, `left` for Up on the first row and for Esc."""

    opened = Signal(object)  # Row
    menu_wanted = Signal(object, QPoint)  # Row, place on the screen
    left = Signal()

    def __init__(self, theme: Theme, model: LibraryModel) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self._delegate = LibraryDelegate(theme)
        self.setAccessibleName(tr("Results"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.clicked.connect(self._open)
        theme.theme_changed.connect(self.scheduleDelayedItemsLayout)

    def current_row(self) -> Row | None:
        return self._model.row_at(self.currentIndex())

    def choose(self, number: int) -> None:
        """Selects a row and brings it into view, without opening it."""
        self.setCurrentIndex(self._model.index(number))

    def choose_first(self) -> bool:
        """Selects the first row that can be opened."""
        for number in range(len(self._model.rows)):
            if self._model.flags(self._model.index(number)) & Qt.ItemFlag.ItemIsSelectable:
                self.choose(number)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._open(self.currentIndex())
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Up if self._is_first():
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self._model.row_at(self.indexAt(event.pos()))
        if row is not None:
            self.menu_wanted.emit(row, event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """The current passage as a quote, with its card on the pointer."""
        index = self.currentIndex()
        if self._model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled:
            drag_quote(self, self._model.mimeData([index]), self._theme)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.opened.emit(row)

    def _is_first(self) -> bool:
        above = range(self.currentIndex().row())
        return not any(self._model.flags(self._model.index(one)) & Qt.ItemFlag.ItemIsSelectable for one in above)
