"""Row heights of a long outline: exact where they can be seen, estimated elsewhere until there is time to measure.

Laying out two thousand rows takes half a second, which nobody should wait for after a resize or a move.
"""

from collections import deque
from time import perf_counter

from PySide6.QtCore import QModelIndex, QObject, QPoint, QTimer
from PySide6.QtWidgets import QTreeView

from briefer.domain.outline_content import ROOT, NodeId
from briefer.ui.outline.delegate import OutlineDelegate
from briefer.ui.outline.tree import OutlineTree

AT_A_TIME = 0.006  # seconds of measuring between two looks at what the user does
ROUNDS = 4  # measuring brings other rows in sight, which are measured in their turn


class Measuring(QObject):
    """Measures the rows of a view: `settle` those in sight at once, the others bit by bit while nothing else is on.

    What is in sight stays where it is while rows above it find their height.
    """

    def __init__(self, view: QTreeView, tree: OutlineTree, drawer: OutlineDelegate) -> None:
        super().__init__(view)
        self._view, self._tree, self._drawer = view, tree, drawer
        self._waiting: deque[NodeId] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._settling = False
        self._held: tuple[NodeId, int] | None = None  # a row in sight and where its top is, from the top of the view
        self._held_at = 0  # where the view was scrolled to then

    def begin(self) -> None:
        """All rows have been laid out anew: those in sight are measured now, the others soon."""
        self.settle()
        self._waiting = deque(
            node for node in self._tree.outline.nodes() - {ROOT} if not self._drawer.is_measured(node)
        )
        self._timer.start()

    def again(self, node: NodeId) -> None:
        """One row may have another height."""
        self._waiting.appendleft(node)
        self._timer.start()

    def settle(self) -> None:
        """Measures the rows in sight; what could be seen before stays where it was, as far as the view was scrolled."""
        if self._settling:  # measuring may scroll
            return
        self._settling = True
        at_end = self._is_at_end()
        held = self._still_held() or self._first_in_sight()
        for _ in range(ROUNDS):
            if not self._measure_in_sight():
                break
            self._hold(held, at_end=at_end)
        self._held, self._held_at = self._first_in_sight(), self._view.verticalScrollBar().value()
        self._settling = False

    def is_done(self) -> bool:
        """Whether every height is exact."""
        return not self._waiting

    def _go_on(self) -> None:
        until = perf_counter() + AT_A_TIME
        held, at_end = self._first_in_sight(), self._is_at_end()
        while self._waiting and perf_counter() < until:
            self._measure(self._waiting.popleft())
        self._settling = True
        self._hold(held, at_end=at_end)
        self._settling = False
        self._held, self._held_at = self._first_in_sight(), self._view.verticalScrollBar().value()
        if not self._waiting:
            self._timer.stop()

    # -- within -------------------------------------------------------------------------------------------------
    def _measure_in_sight(self) -> bool:
        """Whether one of them had another height than was thought."""
        changed = False
        index = self._view.indexAt(QPoint(0, 0))
        bottom = self._view.viewport().height()
        while index.isValid() and self._view.visualRect(index).top() < bottom:
            changed = self._measure(self._tree.node_at(index)) or changed
            index = self._view.indexBelow(index)
        return changed

    def _measure(self, node: NodeId) -> bool:
        if node not in self._tree.outline or not self._drawer.measure(node):
            return False
        index = self._tree.index_of(node)
        QTreeView.dataChanged(self._view, index, index)  # asks for the height of a single row, and only for its own
        return True

    def _first_in_sight(self) -> tuple[NodeId, int] | None:
        """The first row that is whole in sight, since the one above it may grow at its unseen end."""
        index = self._view.indexAt(QPoint(0, 0))
        top = self._view.visualRect(index).top()
        below = self._view.indexBelow(index) if index.isValid() and top < 0 else QModelIndex()
        if below.isValid() and self._view.visualRect(below).top() < self._view.viewport().height():
            index = below
        return (self._tree.node_at(index), self._view.visualRect(index).top()) if index.isValid() else None

    def _still_held(self) -> tuple[NodeId, int] | None:
        """The row that was held, where it is to be now; `None` where the view was scrolled farther than it is high."""
        if self._held is None or self._held[0] not in self._tree.outline:
            return None
        scrolled = self._view.verticalScrollBar().value() - self._held_at
        if abs(scrolled) > self._view.viewport().height():
            return None
        return self._held[0], self._held[1] - scrolled

    def _hold(self, held: tuple[NodeId, int] | None, *, at_end: bool) -> None:
        bar = self._view.verticalScrollBar()
        if at_end:
            bar.setValue(bar.maximum())
        elif held is not None:
            moved = self._view.visualRect(self._tree.index_of(held[0])).top() - held[1]
            if moved:
                bar.setValue(bar.value() + moved)

    def _is_at_end(self) -> bool:
        bar = self._view.verticalScrollBar()
        return bar.maximum() > 0 and bar.value() == bar.maximum()
