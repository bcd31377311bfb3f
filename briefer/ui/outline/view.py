"""The tree that looks like a document: keys, the mouse and the editor."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from briefer.domain.edit import Edit
from briefer.domain.editing import add_point, write
from briefer.domain.errors import EditRefused
from briefer.domain.levels import indent, outdent
from briefer.domain.outline_content import NodeId, Section
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote
from briefer.ui.below.retold import retold
from briefer.ui.directions import placed
from briefer.ui.look.theme import Theme
from briefer.ui.outline.commands import Typed
from briefer.ui.outline.model import OutlineModel
from briefer.ui.outline.prose_edit import Key, ProseEdit
from briefer.ui.outline.row_parts import Row
from briefer.ui.outline.rows_view import RowsView
from briefer.ui.outline.standing import Standing
from briefer.ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
Trigger = QAbstractItemView.EditTrigger


class OutlineView(RowsView):
    """Shows an `OutlineModel`. What changes the outline goes through the model's one door."""

    place_opened = Signal(object)  # the NodeId whose chip was clicked
    quote_editing_wanted = Signal(object)  # NodeId
    compare_wanted = Signal(object)  # NodeId
    pasted = Signal(object, str)  # NodeId, and the words that were pasted into it
    editing_changed = Signal()
    menu_wanted = Signal(QPoint, bool)  # place on the screen; whether no row is there

    def __init__(self, model: OutlineModel, theme: Theme, parent: QWidget | None = None) -> None:
        self._editor: ProseEdit | None = None
        self._new: NodeId | None = None  # what the last edit put in
        self.tab_moves_focus: Callable[[], bool] = lambda: False  # instead of changing the level
        super().__init__(model, theme, parent)
        self._drawer.typed.connect(self._write)
        self._drawer.editor_opened.connect(self._editor_opened)
        model.inserted.connect(self._remember)

    # -- what is shown ------------------------------------------------------------------------------------------
    def _standing(self) -> Standing:
        return replace(super()._standing(), caret=self._editor.caret() if self._editor is not None else None)

    def _stand(self, standing: Standing) -> None:
        super()._stand(standing)
        if self._editor is not None and standing.caret is not None:
            self._editor.put_caret(standing.caret)

    def edit_node(self, node: NodeId) -> None:
        self.show_node(node)
        self.edit(self._outline_model.index_of(node))

    def editor(self) -> ProseEdit | None:
        """The open editor, if there is one."""
        return self._editor

    # -- keys and the mouse -------------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.tab_moves_focus():
            if event.key() == Qt.Key.Key_Tab and not event.modifiers():
                self.change_level(1)
                return True
            if event.key() == Qt.Key.Key_Backtab:
                self.change_level(-1)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = self.current()
        plain = not event.modifiers() or event.modifiers() == Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.add_sibling()
        elif event.key() == Qt.Key.Key_F2 and node is not None:
            self.edit(self.currentIndex(), Trigger.EditKeyPressed, event)
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            event.ignore()
        else:
            super().keyPressEvent(event)
            if self.currentIndex().isValid() and self.current() != node:
                self.scrollTo(self.currentIndex())

    def add_sibling(self) -> None:
        """A point after the current one, or at the end of the current section, ready to be written."""
        self._add_point_and_edit()

    def _add_point_and_edit(self) -> bool:
        outline = self._outline_model.outline
        made = self._outline_model.attempt(
            self._outline_model.labelled(tr("Add point to {section}"), self.current()),
            lambda: add_point(outline, self.current()),
        )
        if made:
            self._edit_new()
        return made

    def _edit_new(self) -> None:
        """Opens the editor in what the last edit put in; in the point of a section that was made for it."""
        outline = self._outline_model.outline
        node = self._new
        if node is None or node not in outline:
            return
        if isinstance(outline.content(node), Section) and outline.child_count(node):
            node = outline.child(node, 0)
        self.edit_node(node)

    def add_and_edit(self, label: str, meant: Callable[[], Edit]) -> None:
        """Makes an edit that puts something in, and opens the editor in it."""
        if self._outline_model.attempt(label, meant):
            self._edit_new()

    def _remember(self, nodes: tuple[NodeId, ...]) -> None:
        self._new = nodes[0] if nodes else None

    def _level_or_leave(self, step: int) -> None:
        """Tab in the editor."""
        if self.tab_moves_focus():
            self._finish()
            self.focusNextPrevChild(step > 0)
        else:
            self.change_level(step)

    def change_level(self, step: int) -> None:
        """In (1) or out (-1), for all that is selected; says the new level."""
        nodes = self.chosen()
        if not nodes:
            return
        step_of = indent if step > 0 else outdent
        label = tr("Level in") if step > 0 else tr("Level out")
        if self._outline_model.attempt(label, lambda: step_of(self._outline_model.outline, nodes)):
            self._outline_model.announced.emit(
                tr("Level {level}.").format(level=self._outline_model.level_of(nodes[0]))
            )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the row under the mouse, or by the menu key of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index, place = self.indexAt(event.pos()), event.globalPos()
        if index.isValid() and index not in self.selectedIndexes():
            self.setCurrentIndex(index)
        self.menu_wanted.emit(place, not index.isValid())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        node = self._outline_model.node_at(index)
        row = self._drawer.row(node)
        inside = event.position().toPoint() - self.visualRect(index).topLeft()
        if row.compare and row.compare_box.contains(inside):
            self.compare_wanted.emit(node)
        elif row.chip and row.chip_box.contains(inside):
            self.place_opened.emit(node)
        elif row.empty_field is not None and row.empty_field.contains(inside):
            self._add_point_and_edit()
        elif isinstance(self._outline_model.outline.content(node), Section) and self._is_before(inside, row):
            self.setExpanded(index, not self.isExpanded(index))

    def _is_before(self, inside: QPoint, row: Row) -> bool:
        """On the number of a section, or before it."""
        area = QRect(0, 0, self._drawer.width, 0)
        return placed(QRect(inside, QSize(1, 1)), area).x() < placed(row.number_box, area).right()

    # -- editing ------------------------------------------------------------------------------------------------
    def edit(  # type: ignore[override]  # Qt has two, of which one is virtual
        self,
        index: Index,
        trigger: QAbstractItemView.EditTrigger = Trigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        content = self._outline_model.outline.content(self._outline_model.node_at(index))
        asked = trigger & (Trigger.EditKeyPressed | Trigger.DoubleClicked) or trigger == Trigger.AllEditTriggers
        if isinstance(content, DirectQuote) and index.isValid():
            if asked:
                self.quote_editing_wanted.emit(self._outline_model.node_at(index))
            elif trigger == Trigger.AnyKeyPressed and isinstance(event, QKeyEvent) and event.text().isprintable():
                self._say_locked(self._outline_model.node_at(index))
            return False
        is_empty_section = isinstance(content, Section) and not self._outline_model.rowCount(cast(QModelIndex, index))
        if trigger == Trigger.AnyKeyPressed and is_empty_section and isinstance(event, QKeyEvent):
            if not event.text().isprintable() or not event.text():
                return False
            made = self._add_point_and_edit()
            if made and self._editor is not None:
                self._editor.textCursor().insertText(event.text())
            return made
        return bool(super().edit(cast(QModelIndex, index), trigger, cast(QEvent, event)))

    def _say_locked(self, node: NodeId) -> None:
        try:
            write(self._outline_model.outline, node, Prose())
        except EditRefused as refusal:
            self._outline_model.refused.emit(retold(str(refusal)))

    def _write(self, node: NodeId, prose: Prose, key: Key) -> None:
        model = self._outline_model
        if node not in model.outline:
            return
        try:
            edit = write(model.outline, node, prose)
        except EditRefused as refusal:
            model.refused.emit(retold(str(refusal)))
            return
        is_heading = isinstance(model.outline.content(node), Section)
        label = tr("Typing in a heading") if is_heading else model.labelled(tr("Typing in {section}"), node)
        model.edit(label, edit, typed=Typed(node, joins=key.joins, ends_word=key.ends_word))

    def _editor_opened(self, editor: ProseEdit) -> None:
        self._editor = editor
        editor.sibling_wanted.connect(self._finish_and_add)
        editor.finished.connect(self._finish)
        editor.level_wanted.connect(self._level_or_leave)
        node = self.current()
        editor.pasted.connect(lambda words: self.pasted.emit(node, words))
        editor.destroyed.connect(self._editor_gone)
        editor.currentCharFormatChanged.connect(self.editing_changed)
        self.editing_changed.emit()

    def _editor_gone(self) -> None:
        self._editor = None
        self.editing_changed.emit()

    def _finish(self) -> None:
        if self._editor is not None:
            self._drawer.closeEditor.emit(self._editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.setFocus()

    def _finish_and_add(self) -> None:
        self._finish()
        QTimer.singleShot(0, self, self.add_sibling)
