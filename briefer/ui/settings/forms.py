"""Rows of a settings page: a name, and what is chosen beside it."""

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from briefer.ui.widgets import label


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
