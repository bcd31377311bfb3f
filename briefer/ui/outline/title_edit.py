"""The title of a briefing, edited in place: as many lines as it needs. Where letters are so large that the outline
would have no room, it shows fewer, and none in part; the whole stands in the tooltip."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from briefer.ui.directions import start_side
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.tongue import tr

BORDER = 2  # pixels


class TitleEdit(QTextEdit):
    """One paragraph. Undo and Redo are left to the window."""

    edited = Signal(str)
    left = Signal()  # Enter or Esc

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_showing = False
        self.setObjectName("title")
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("Title of this briefing"))
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._say)
        self.restyle()

    def text(self) -> str:
        return self.toPlainText()

    def show_title(self, title: str) -> None:
        """Shows a title, unless it is what stands here but for white space at its ends."""
        if " ".join(self.text().split()) == title:
            return
        at = self.textCursor().position()
        self._is_showing = True
        self.setPlainText(title)
        self._is_showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.text())))
        self.setTextCursor(cursor)
        self._fit()

    def restyle(self) -> None:
        font: QFont = self._theme.ui_font(SIZES.title, bold=True)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setStyleSheet(
            f"QTextEdit {{ border: {BORDER}px solid transparent; background: transparent; padding: 0; }}"
            f"QTextEdit:focus {{ border: {BORDER}px solid {self._theme.tokens.accent}; }}"
        )
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, min(self._wanted(), self._line() + 2 * BORDER))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.setToolTip(self.text() if self._hidden() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """With its name where it is empty, in letters that leave it whole on one line: Qt's would be cut after one.
        Without a line that can be seen in part only."""
        super().paintEvent(event)
        if self._hidden() and not self.hasFocus():
            room = self.viewport().rect()
            painter = QPainter(self.viewport())
            painter.fillRect(
                room.adjusted(0, room.height() // self._line() * self._line(), 0, 0), self._theme.colour("surface")
            )
            painter.end()
        elif not self.text():
            font, room, name = self.font(), self.viewport().rect(), self.accessibleName()
            share = 0.95 * room.width() / self.fontMetrics().horizontalAdvance(name)  # letters do not shrink evenly
            font.setPointSizeF(font.pointSizeF() * min(1.0, share))
            painter = QPainter(self.viewport())
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | start_side(), name)
            painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        """No menu of its own: its Undo would not be the window's."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(" ".join(source.text().split()))

    def _say(self) -> None:
        self._fit()
        if not self._is_showing:
            self.edited.emit(self.text())

    def _fit(self) -> None:
        wanted = self._wanted()
        if self.height() != wanted:
            self.updateGeometry()  # not at once: the room for the text would keep its height, amid a resize

    def _hidden(self) -> int:
        """How many pixels of the title there is no room for."""
        return max(0, self._wanted() - self.height())

    def _line(self) -> int:
        """The height of one line."""
        lines = self.document().firstBlock().layout().lineCount()
        return max(1, round(self.document().size().height() / max(1, lines)))

    def _wanted(self) -> int:
        return round(self.document().size().height()) + 2 * BORDER
