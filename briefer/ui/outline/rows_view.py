"""The rows of the outline as a list that can be scrolled, chosen from and dropped on; its keys stand in `view`."""

from collections.abc import Callable, Iterable, Sequence
from typing import cast

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from briefer.domain.editing import Place, topmost
from briefer.domain.origins import quote_in
from briefer.domain.outline_content import NodeId
from briefer.domain.quote import DirectQuote
from briefer.ui.drag_card import drag_rows
from briefer.ui.look.theme import Theme
from briefer.ui.outline.delegate import OutlineDelegate
from briefer.ui.outline.drop_target import DropTarget
from briefer.ui.outline.measuring import Measuring
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.standing import Standing, choose, stand, standing_of
from briefer.ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger


LONG = 500  # rows from which a layout takes a moment
MOST_CHOSEN = 100  # rows that are chosen after redo; more of them, one by one, take Qt a moment


class RowsView(QTreeView):
    """Shows an `OutlineModel` and changes nothing but through drops, which the model takes in."""

    def __init__(self, model: OutlineModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outline_model, self._theme = model, theme
        self._layout_is_due = False
        self._then: Callable[[], None] | None = None  # what waits for the layout
        self._closed: set[NodeId] = set()  # sections; also those that are taken out, which come back as they were
        self._drawer = OutlineDelegate(model, theme, self)
        self._drops = DropTarget(self, model, theme)
        self._measuring = Measuring(self, model, self._drawer)
        self.setModel(model)
        self.setItemDelegate(self._drawer)
        self._set_up()
        self._drawer.editor_grown.connect(self._grow)
        model.standing = self._standing
        model.went_back.connect(self._stand)
        model.went_on.connect(self._show_touched)
        model.modelReset.connect(self._start)
        model.changed.connect(self._settle)
        model.rowsInserted.connect(self._open_inserted)
        model.rowsMoved.connect(lambda source, first, last, target, row: self._open_parent(target))
        model.moved_into.connect(self._open)
        for laid_out_anew in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.layoutChanged):
            laid_out_anew.connect(self._await_layout)
        theme.theme_changed.connect(self._restyle)
        self.expanded.connect(lambda index: self._note_closed(index, False))
        self.collapsed.connect(lambda index: self._note_closed(index, True))
        self.verticalScrollBar().valueChanged.connect(lambda _: self._measuring.settle())
        self._start()

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(Trigger.EditKeyPressed | Trigger.AnyKeyPressed | Trigger.DoubleClicked)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # ours is drawn in paintEvent
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Briefing outline"))
        self.setFrameShape(QTreeView.Shape.NoFrame)

    # -- what is shown ------------------------------------------------------------------------------------------
    def current(self) -> NodeId | None:
        index = self.currentIndex()
        return self._outline_model.node_at(index) if index.isValid() else None

    def chosen(self) -> list[NodeId]:
        """The selected nodes, or the current one."""
        nodes = [self._outline_model.node_at(index) for index in self.selectedIndexes()]
        current = self.current()
        return nodes or ([current] if current is not None else [])

    def choose(self, node: NodeId) -> None:
        """Makes `node` the current one, wherever the view is scrolled to."""
        index = self._outline_model.index_of(node)
        if index.isValid():
            # with the flag: `setCurrentIndex` would ask which keys are held, and Ctrl is while Ctrl+X is pressed
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def show_node(self, node: NodeId) -> None:
        """Makes `node` the current one and scrolls to it."""
        self.choose(node)
        self.scrollTo(self._outline_model.index_of(node))

    def _standing(self) -> Standing:
        return standing_of(self, self._outline_model, None)

    def _stand(self, standing: Standing) -> None:
        """After undo: as it was before the step that is taken back."""
        self._once_laid_out(lambda: stand(self, self._outline_model, standing))

    def _once_laid_out(self, do: Callable[[], None]) -> None:
        """Now; in a long outline once the layout that is due is done, so that neither waits for the other."""
        if self._layout_is_due and len(self._outline_model.outline) > LONG:
            self._then = do
        else:
            do()

    def _show_touched(self, nodes: tuple[NodeId, ...]) -> None:
        """After redo: what the step is about, the title apart."""
        there = [node for node in nodes if self._outline_model.index_of(node).isValid()]
        if there:
            self._once_laid_out(lambda: self._show_all(there))

    def _show_all(self, nodes: list[NodeId]) -> None:
        choose(self, self._outline_model, frozenset(nodes[:MOST_CHOSEN]), nodes[0])
        self.scrollTo(self._outline_model.index_of(nodes[0]))

    def _start(self) -> None:
        self._drawer.forget()
        self._drawer.set_width(self.viewport().width())
        self._layout_is_due = True
        self._closed.clear()
        outline = self._outline_model.outline
        for node in outline.walk():
            if outline.child_count(node):
                self.expand(self._outline_model.index_of(node))  # before the layout that is due, which is fast
        if not self.isVisible():
            self.doItemsLayout()

    def _open_parent(self, parent: Index) -> None:
        if not parent.isValid():
            return
        if self.isExpanded(
            parent
        ):  # it may have lost its last row: then Qt lays out no new one and `expand` does nothing
            self.scheduleDelayedItemsLayout()
        self.expand(cast(QModelIndex, parent))

    def _open_inserted(self, parent: Index, first: int, last: int) -> None:
        """Rows that come back, or are pasted, bring the rows beneath them into sight, unless they had been closed."""
        self._open_parent(parent)
        model = self._outline_model
        for row in range(first, last + 1):
            for node in model.outline.walk(model.node_at(model.index(row, 0, parent))):
                if model.outline.child_count(node) and node not in self._closed:
                    self.expand(model.index_of(node))

    def _open(self, nodes: tuple[NodeId, ...]) -> None:
        for node in nodes:
            self._open_parent(self._outline_model.index_of(node))

    def closed(self) -> frozenset[NodeId]:
        """The sections whose rows are out of sight."""
        return frozenset(node for node in self._closed if node in self._outline_model.outline)

    def close_sections(self, nodes: Iterable[NodeId]) -> None:
        for node in nodes:
            self.collapse(self._outline_model.index_of(node))

    def _note_closed(self, index: QModelIndex, is_closed: bool) -> None:
        node = self._outline_model.node_at(index)
        (self._closed.add if is_closed else self._closed.discard)(node)
        self._settle()

    def _await_layout(self) -> None:
        """Rows have come, gone or moved: Qt will lay all of them out, once for all that changes now."""
        self._drawer.forget_exactness()
        self._layout_is_due = True

    def _settle(self) -> None:
        """After a change: rows in sight have their exact height before they are drawn."""
        if not self._layout_is_due:
            self._measuring.settle()
        self.viewport().update()

    def _restyle(self) -> None:
        """Colours leave heights as they are; another size of the text does not."""
        if self._drawer.restyle() or self._layout_is_due:
            self.scheduleDelayedItemsLayout()
        elif self._drawer.set_width(self.viewport().width()):
            self._measuring.begin()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """It scrolls, and takes what is left: what stands above it goes first where there is little."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._theme.is_changing and self._drawer.set_width(self.viewport().width()):
            self._measuring.begin()

    def doItemsLayout(self) -> None:
        if (
            self._theme.is_changing
        ):  # Qt asks whenever a style comes; rows hang on none, and `_restyle` sees to the rest
            return
        super().doItemsLayout()
        self._layout_is_due = False
        self._drawer.set_width(self.viewport().width())
        self._measuring.begin()
        then, self._then = self._then, None
        if then is not None:
            then()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        node = self._outline_model.node_at(first)
        self._drawer.forget_row(node)
        self._measuring.again(node)
        super().dataChanged(cast(QModelIndex, first), cast(QModelIndex, last), list(roles))

    def _grow(self, node: NodeId) -> None:
        """The editor has more lines, or fewer."""
        self._measuring.settle()
        self.updateEditorGeometries()

    def is_measured(self) -> bool:
        """Whether the height of every row is exact, and not only of those in sight."""
        return self._measuring.is_done()

    # -- drops --------------------------------------------------------------------------------------------------
    def startDrag(self, supported: Qt.DropAction) -> None:
        """What is chosen, as a small card: a picture of whole rows would hide where they land."""
        model = self._outline_model
        nodes = topmost(model.outline, self.chosen())
        if nodes:
            quote = quote_in(model.outline.content(nodes[0]))
            cited = model.cited(quote) if quote is not None else ""
            below = tr("%n row(s)", None, len(nodes)) if len(nodes) > 1 else cited
            is_ours = not isinstance(model.outline.content(nodes[0]), DirectQuote)
            drag_rows(self, model.mime_of(nodes), model.text_of(nodes[0]), below, self._theme, is_ours=is_ours)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drops.end()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)

    def drop_place(self) -> Place | None:
        """Where a drag that hovers now would land."""
        return self._drops.place

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drops.place is not None:
            painter = QPainter(self.viewport())
            self._drops.draw(painter)
            painter.end()
