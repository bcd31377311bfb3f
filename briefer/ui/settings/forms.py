"""Rows of a settings page: a name, and what is chosen beside it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from briefer.ui.flow_layout import FlowLayout
from briefer.ui.widgets import label

GAP = 8  # pixels between buttons


def form_on(page: QWidget) -> QFormLayout:
    form = QFormLayout(page)
    form.setVerticalSpacing(12)
    form.setHorizontalSpacing(16)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def named(text: str, buddy: QWidget) -> QLabel:
    made = label(text, "plain")
    made.setBuddy(buddy)
    return made


def beside(widgets: Iterable[QWidget]) -> QWidget:
    """Buttons in a row, and in as many as they need where there is little room."""
    made, row = QWidget(), FlowLayout(GAP)
    made.setLayout(row)
    for widget in widgets:
        row.addWidget(widget)
    return made
