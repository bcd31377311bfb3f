"""Which way things run: the window as its language is read, a text as its own letters are, whatever the window's is."""

import unicodedata

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QTextOption

_STRONG = {"L": False, "R": True, "AL": True}  # letters that set a direction, by their class in Unicode
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


def runs_leftward(text: str) -> bool:
    """Whether a text is read from right to left: its first letter that has a direction decides."""
    classes = map(unicodedata.bidirectional, text)
    return next((_STRONG[one] for one in classes if one in _STRONG), False)


def window_runs_leftward() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def placed(box: QRectF | QRect, within: QRectF | QRect) -> QRectF:
    """Where a box stands whose place was worked out for a window that is read from left to right. Twice is back."""
    box, within = QRectF(box), QRectF(within)
    if window_runs_leftward():
        box.moveLeft(within.left() + within.right() - box.right())
    return box


def begin(painter: QPainter) -> None:
    """From now on each text is drawn in its own direction, and a side means that side."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def start_side() -> Qt.AlignmentFlag:
    """The side where one begins to read the window."""
    return _RIGHT if window_runs_leftward() else _LEFT


def end_side() -> Qt.AlignmentFlag:
    return _LEFT if window_runs_leftward() else _RIGHT


def wrapped(text: str) -> QTextOption:
    """How `text` is broken into lines: at words, and against the side where it begins."""
    is_leftward = runs_leftward(text)
    option = QTextOption(_RIGHT if is_leftward else _LEFT)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_leftward else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
