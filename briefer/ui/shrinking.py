"""A row of tools that gives up the least needed where there is no room for all; keys and menus still have them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget


class ShrinkingRow(QWidget):
    """`tools` from the most to the least needed, `None` for a gap. `space` and `gap` in pixels.

    They stand at the beginning of the row, or `at_end`.
    """

    def __init__(self, tools: Sequence[QWidget | None], *, space: int, gap: int = 0, at_end: bool = False) -> None:
        super().__init__()
        self._tools = [tool for tool in tools if tool is not None]
        self._space, self._gap = space, gap
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space)
        if at_end:
            row.addStretch()
        for tool in tools:
            row.addSpacing(gap) if tool is None else row.addWidget(tool)
        if not at_end:
            row.addStretch()
        self._gaps = sum(tool is None for tool in tools)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = event.size().width() - self._gaps * (self._gap + self._space)
        for tool in self._tools:
            room -= tool.sizeHint().width() + self._space
            tool.setVisible(room + self._space >= 0)
