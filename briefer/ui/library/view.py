"""The list of results or sources: keys and clicks on rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from briefer.ui.drag_card import drag_quote
from briefer.ui.library.delegate import LibraryDelegate
from briefer.ui.library.heading import LARGE
from briefer.ui.library.model import LibraryModel
from briefer.ui.library.rows import LinkRow, Row, SourceRow, source_of
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr

AT_ONCE = 16  # rows that are laid out before the first are seen, a little more than fit; the others in turns like this


class LibraryView(QListView):
    """Says `opened` for a row that was clicked or entered, `left` for Up on the first row and for Esc.

    Clicks with Ctrl or Shift choose several rows and open none.
    """

    opened = Signal(object)  # Row
    menu_wanted = Signal(object, QPoint)  # Row, place on the screen
    filling_wanted = Signal(object)  # Source whose title or date is not known
    removal_wanted = Signal()  # of the sources that are chosen
    left = Signal()

    def __init__(self, theme: Theme, model: LibraryModel) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self._delegate = LibraryDelegate(theme)
        self._held, self._on_link = Qt.KeyboardModifier.NoModifier, False
        self.setAccessibleName(tr("Results"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.clicked.connect(self._clicked)
        self._batch = self.batchSize()
        theme.theme_changed.connect(self._lay_out_anew)

    def expect(self, rows: Sequence[Row]) -> None:
        """Says before rows are shown how they are to be laid out: a list of sources at once, as it is even; what is
        uneven in turns, for each passage takes its time and few are in view."""
        even = all(isinstance(row, SourceRow | LinkRow) for row in rows)
        uniform = even and self._theme.text_size < LARGE
        self.setUniformItemSizes(uniform)
        self.setBatchSize(self._batch if even else AT_ONCE)
        self.setLayoutMode(QListView.LayoutMode.SinglePass if uniform else QListView.LayoutMode.Batched)

    def current_row(self) -> Row | None:
        return self._model.row_at(self.currentIndex())

    def chosen_rows(self) -> tuple[Row, ...]:
        """From top to bottom."""
        numbers = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._model.rows[number] for number in numbers)

    def choose(self, number: int) -> None:
        """Selects a row and brings it into view, without opening it."""
        if number >= self.batchSize() and self.layoutMode() == QListView.LayoutMode.Batched:
            self.setLayoutMode(QListView.LayoutMode.SinglePass)  # a row that has no place yet cannot be scrolled to
            self.doItemsLayout()
        self.setCurrentIndex(self._model.index(number))

    def choose_where(self, wanted: Callable[[Row], bool]) -> None:
        """Selects the first row that is `wanted`, where there is one."""
        number = next((number for number, row in enumerate(self._model.rows) if wanted(row)), None)
        if number is not None:
            self.choose(number)

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
            case Qt.Key.Key_F2 if (source := source_of(self.current_row())) is not None:
                self.filling_wanted.emit(source)
            case Qt.Key.Key_Delete if source_of(self.current_row()) is not None:
                self.removal_wanted.emit()
            case Qt.Key.Key_Up if self._is_first():
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the row under the mouse, or by the menu key of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._model.row_at(index)
        if row is not None:
            below = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(row, below if by_key else event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index, place = self.indexAt(event.position().toPoint()), event.position().toPoint()
        row = self._model.row_at(index)
        self._held = event.modifiers()
        self._on_link = row is not None and self._delegate.is_on_link(row, self.visualRect(index), place)
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def updateGeometries(self) -> None:
        """Once all rows of an answer have their places, they get new ones at once: in turns, the list would be short
        for a moment, and jump to its top."""
        super().updateGeometries()
        in_turns = self.layoutMode() == QListView.LayoutMode.Batched and self.batchSize() == AT_ONCE
        if in_turns and not self.rectForIndex(self._model.index(len(self._model.rows) - 1)).isEmpty():
            self.setLayoutMode(QListView.LayoutMode.SinglePass)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """The current passage as a quote, with its card on the pointer."""
        index = self.currentIndex()
        if self._model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled:
            drag_quote(self, self._model.mimeData([index]), self._theme)

    def _lay_out_anew(self) -> None:
        """In another look, or text size; which makes a list of sources uneven, and an answer is uneven in any."""
        if self.batchSize() != AT_ONCE:
            self.expect(self._model.rows)
        self.scheduleDelayedItemsLayout()

    def _clicked(self, index: QModelIndex) -> None:
        source = source_of(self._model.row_at(index))
        if self._on_link and source is not None:
            self.filling_wanted.emit(source)
        elif not self._held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row is not None:
            self.opened.emit(row)

    def _is_first(self) -> bool:
        above = range(self.currentIndex().row())
        return not any(self._model.flags(self._model.index(one)) & Qt.ItemFlag.ItemIsSelectable for one in above)
