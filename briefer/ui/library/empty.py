"""What the Library shows before it holds anything: three steps, and two ways to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import button, label

STEPS = (
    mark("1.  Add sources: drop files or a folder here."),
    mark("2.  Find a passage: type words in the search box."),
    mark("3.  Drag it into the outline, or press Ctrl+Enter."),
)


class EmptyLibrary(QWidget):
    add_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 24, 20, 20)
        column.setSpacing(10)
        column.addWidget(label(tr("Drop files or a folder here"), "strong", wraps=True))
        for step in STEPS:
            column.addWidget(label(tr(step), "small", wraps=True))
        column.addSpacing(8)
        self._add = button(tr("Add sources"), self.add_wanted.emit, look="filled")
        self._sample = button(tr("Try the sample library"), self.sample_wanted.emit, look="link")
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
