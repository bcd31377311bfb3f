"""How the outline's view stands: what is chosen, where it is scrolled to, where the caret is. Undo brings it back."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint
from PySide6.QtWidgets import QTreeView

from briefer.domain.outline_content import NodeId
from briefer.ui.outline.tree import OutlineTree

Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Standing:
    """`top` is the first row in sight, and how many pixels of it are above the edge."""

    current: NodeId | None
    chosen: frozenset[NodeId]
    top: tuple[NodeId, int] | None
    caret: int | None = None  # of the open editor, as Qt counts


def standing_of(view: QTreeView, tree: OutlineTree, caret: int | None) -> Standing:
    current, first = view.currentIndex(), view.indexAt(QPoint(0, 0))
    return Standing(
        tree.node_at(current) if current.isValid() else None,
        frozenset(tree.node_at(index) for index in view.selectedIndexes()),
        (tree.node_at(first), -view.visualRect(first).top()) if first.isValid() else None,
        caret,
    )


def stand(view: QTreeView, tree: OutlineTree, standing: Standing) -> None:
    """Chooses what was chosen and scrolls to where the view was, as far as that is still there."""
    choose(view, tree, standing.chosen, standing.current)
    if standing.top is not None and (first := tree.index_of(standing.top[0])).isValid():
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.visualRect(first).top() + standing.top[1])
    if standing.current is not None and not is_in_sight(view, tree, standing.current):
        view.scrollTo(tree.index_of(standing.current))


def choose(view: QTreeView, tree: OutlineTree, nodes: frozenset[NodeId], current: NodeId | None) -> None:
    """Selects `nodes`, and makes `current` the one that keys go to. What is gone is left out."""
    selection = QItemSelection()
    for node in nodes:
        if (index := tree.index_of(node)).isValid():
            selection.select(index, index)
    view.selectionModel().select(selection, Flag.ClearAndSelect)
    if current is not None and (index := tree.index_of(current)).isValid() and index != view.currentIndex():
        view.selectionModel().setCurrentIndex(index, Flag.NoUpdate)


def is_in_sight(view: QTreeView, tree: OutlineTree, node: NodeId) -> bool:
    """Whether any part of the row can be seen; true for one that is not there."""
    index = tree.index_of(node)
    return not index.isValid() or view.visualRect(index).intersects(view.viewport().rect())
