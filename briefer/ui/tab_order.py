"""The order in which Tab goes through parts that have changed places."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_through(parts: Sequence[QWidget]) -> None:
    """Tab goes through `parts` one after the other, and within each as before. All stand in one window."""
    inside = [one for part in parts for one in _tabbed(part)]
    for before, after in pairwise(inside):
        QWidget.setTabOrder(before, after)


def _tabbed(part: QWidget) -> list[QWidget]:
    """What takes the focus by Tab in a part, in the order in force."""
    found: list[QWidget] = []
    one = part.nextInFocusChain()
    while one is not None and one is not part:
        if part.isAncestorOf(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
            found.append(one)
        one = one.nextInFocusChain()
    return found
