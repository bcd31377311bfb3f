"""Row heights of a long outline: exact where they can be seen, estimated elsewhere until there is time to measure.

Laying out two thousand rows takes half a second, which nobody should wait for after a resize or a move.
"""

from collections import deque
from time import perf_counter

from PySide6.QtCore import QModelIndex, QObject, QPoint, QTimer
from PySide6.QtWidgets import QTreeView

from briefer.domain.outline import NodeId
from briefer.ui.outline.delegate import OutlineDelegate
from briefer.ui.outline.tree import OutlineTree

AT_A_TIME = 0.006  # seconds of measuring between two looks at what the user does


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

    def begin(self) -> None:
        """All rows have been laid out anew: those in sight are measured now, the others soon."""
        self.settle()
        self._waiting = deque(node for node in self._tree.outline.walk() if not self._drawer.is_measured(node))
        self._timer.start()

    def settle(self) -> None:
        """Measures the rows in sight."""
        if self._settling:  # measuring may scroll
            return
        self._settling = True
        index = self._view.indexAt(QPoint(0, 0))
        while index.isValid() and self._view.visualRect(index).top() < self._view.viewport().height():
            self._measure(index)
            index = self._view.indexBelow(index)
        self._settling = False

    def is_done(self) -> bool:
        """Whether every height is exact."""
        return not self._waiting

    def _go_on(self) -> None:
        until = perf_counter() + AT_A_TIME
        top = self._view.indexAt(QPoint(0, 0))
        before = self._view.visualRect(top).top()
        while self._waiting and perf_counter() < until:
            self._measure(self._tree.index_of(self._waiting.popleft()))
        if top.isValid() and (moved := self._view.visualRect(top).top() - before):
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + moved)
        if not self._waiting:
            self._timer.stop()

    def _measure(self, index: QModelIndex) -> None:
        if index.isValid() and self._drawer.measure(self._tree.node_at(index)):
            self._view.dataChanged(index, index)  # for a single row the view asks for its height, and only for its own
