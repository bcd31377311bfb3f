"""The mouse on a text: one click, two for a word, three for a sentence; drags of what is selected; clicks beside it."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from briefer.domain.anchor import Span
from briefer.ui.drag_card import drag_quote
from briefer.ui.look.theme import Theme
from briefer.ui.reader.gutter import Spot
from briefer.ui.tongue import mark, tr

_TIPS = {
    Spot.QUOTED: mark("Quoted in the briefing: click to go there"),
    Spot.UNMARK: mark("This is part of the text, not page furniture"),
    Spot.MARK: mark("Marked: click to take the mark away"),
}


class PressedText(QTextEdit):
    """Who makes a text of it says what can be clicked, and what a sentence is."""

    spot_clicked = Signal(Spot, object)  # what beside the text, and the Span that it stands for

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressed: QPoint | None = None  # where a drag may begin
        self._doubled = (-(10**9), QPoint())  # when, in milliseconds, and where a word was taken with a double click
        self.viewport().setMouseTracking(True)

    # -- for who makes a text of it -----------------------------------------------------------------------------
    def spot_at(self, place: QPoint) -> tuple[Spot, Span] | None:
        """What can be clicked there, in the viewport's coordinates."""
        raise NotImplementedError

    def widened(self) -> Span | None:
        """What is selected, widened to whole sentences."""
        raise NotImplementedError

    def select(self, span: Span) -> None:
        raise NotImplementedError

    # -- the mouse ----------------------------------------------------------------------------------------------
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A word; a third click takes the sentence."""
        super().mouseDoubleClickEvent(event)
        self._doubled = (event.timestamp(), event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the selection may begin a drag; anywhere else it begins a selection, beside the text it is meant
        for what stands there."""
        if event.button() == Qt.MouseButton.LeftButton and (spot := self.spot_at(event.position().toPoint())):
            self.spot_clicked.emit(*spot)
        elif self._is_third_click(event) and (sentence := self.widened()) is not None:
            self.select(sentence)
        elif event.button() == Qt.MouseButton.LeftButton and self._is_selected(event.position().toPoint()):
            self._pressed = event.position().toPoint()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag_quote(self, self.createMimeDataFromSelection(), self._theme)

    def viewportEvent(self, event: QEvent) -> bool:
        """Says what can be clicked beside the text, and what clicking it does."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.spot_at(event.pos())
            self.viewport().setToolTip(tr(_TIPS[found[0]]) if found else "")
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and self._pressed is None:
            over = self.spot_at(event.position().toPoint()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        self._pressed = None
        self.setTextCursor(self.cursorForPosition(event.position().toPoint()))

    def _is_third_click(self, event: QMouseEvent) -> bool:
        at, place = self._doubled
        is_near = (event.position().toPoint() - place).manhattanLength() < QApplication.startDragDistance()
        return is_near and 0 <= event.timestamp() - at <= QApplication.doubleClickInterval()

    def _is_selected(self, place: QPoint) -> bool:
        cursor, here = self.textCursor(), self.cursorForPosition(place)
        near = (self.cursorRect(here).center() - place).manhattanLength() < 2 * self.cursorRect(here).height()
        return near and cursor.hasSelection() and cursor.selectionStart() <= here.position() < cursor.selectionEnd()
