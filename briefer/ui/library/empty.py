"""What the Library shows before it holds anything: three steps, and two ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefer.ui.actions import Act
from briefer.ui.keys.table import KeyTable
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import FoldingButton, label

SIDE = 20  # pixels
STEPS = (
    mark("1.  Add sources: drop files or a folder here."),
    mark("2.  Find a passage: type words in the search box."),
    mark("3.  Drag it into the outline, or use {key}."),
)


class EmptyLibrary(QScrollArea):
    """It scrolls where large text leaves no room for all of it."""

    add_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, 24, SIDE, 20)
        column.setSpacing(10)
        column.addWidget(label(tr("Drop files or a folder here"), "strong", wraps=True))
        self._steps = [label(tr(step), "small", wraps=True) for step in STEPS]
        for step in self._steps:
            column.addWidget(step)
        column.addSpacing(8)
        self._add = FoldingButton(tr("Add sources"), self.add_wanted.emit, look="filled")
        self._sample = FoldingButton(tr("Try the sample library"), self.sample_wanted.emit, look="link")
        for one in (self._add, self._sample):
            column.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        for ground in (self.viewport(), inner):
            ground.setAutoFillBackground(False)  # that of the Library shows
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the buttons have it, and are brought into view
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_keys(self, keys: KeyTable) -> None:
        self._steps[-1].setText(tr(STEPS[-1]).format(key=keys.said(Act.ADD_QUOTE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for one in (self._add, self._sample):
            one.fold(self.viewport().width() - 2 * SIDE)
