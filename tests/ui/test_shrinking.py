"""Tools that do not fit are given up, the least needed first, and come back."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.shrinking import ShrinkingRow


def test_the_least_needed_go_first_and_come_back(qtbot: QtBot) -> None:
    tools = [QPushButton("wide enough") for _ in range(4)]
    row = ShrinkingRow((tools[0], tools[1], None, *tools[2:]), space=4, gap=12)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    qtbot.addWidget(holder)
    one = tools[0].sizeHint().width()

    holder.resize(5 * one, 30)
    with qtbot.waitExposed(holder):
        holder.show()
    assert [tool.isVisible() for tool in tools] == [True] * 4

    holder.resize(2 * one + 40, 30)
    assert [tool.isVisible() for tool in tools] == [True, True, False, False]
    assert all(tool.geometry().right() < row.width() for tool in tools if tool.isVisible())

    holder.resize(5 * one, 30)
    assert [tool.isVisible() for tool in tools] == [True] * 4
    assert row.minimumSizeHint().width() == 0
