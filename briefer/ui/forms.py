"""Rows to choose in: a name, and what is chosen beside it."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QFormLayout, QLayout, QWidget

from briefer.ui.flow_layout import FlowLayout
from briefer.ui.widgets import label

GAP = 8  # pixels between buttons
BESIDE, BENEATH = QFormLayout.RowWrapPolicy.WrapLongRows, QFormLayout.RowWrapPolicy.WrapAllRows


class Form(QFormLayout):
    """Names in a column with what is chosen beside them; beneath them, each, where one has no room for that."""

    def __init__(self, page: QWidget | None = None) -> None:
        super().__init__(page)
        self.setVerticalSpacing(12)
        self.setHorizontalSpacing(16)
        self.setRowWrapPolicy(BESIDE)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def add(self, name: str, chosen: QWidget, row: QLayout | None = None) -> None:
        """`row`: what `chosen` stands in, where it is not alone."""
        named = label(name, "plain")
        named.setBuddy(chosen)
        if row is None:
            self.addRow(named, chosen)
        else:
            self.addRow(named, row)

    def minimumSize(self) -> QSize:
        """That of names with what is chosen beneath."""
        least, margins = super().minimumSize(), self.contentsMargins()
        widest = max(map(self._widest, QFormLayout.ItemRole)) + margins.left() + margins.right()
        return QSize(min(least.width(), widest), least.height())

    def setGeometry(self, area: QRect) -> None:
        margins = self.contentsMargins()
        room = area.width() - margins.left() - margins.right() - self.horizontalSpacing()
        wanted = sum(map(self._widest, (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)))
        self.setRowWrapPolicy(BENEATH if wanted > room else BESIDE)
        super().setGeometry(area)

    def _widest(self, role: QFormLayout.ItemRole) -> int:
        items = (self.itemAt(row, role) for row in range(self.rowCount()))
        return max((item.minimumSize().width() for item in items if item is not None), default=0)


def beside(widgets: Iterable[QWidget]) -> QWidget:
    """Buttons in a row, and in as many as they need where there is little room."""
    made, row = QWidget(), FlowLayout(GAP)
    made.setLayout(row)
    for widget in widgets:
        row.addWidget(widget)
    return made
