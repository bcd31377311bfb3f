"""How matches and the selection look in a text: marked, the current one outlined as well."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from briefer.ui.look.theme import Theme
from briefer.ui.reader.document import line_rects


class MatchMarks:
    """`shown` are those that carry a mark now."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.shown: list[QTextEdit.ExtraSelection] = []

    def show(self, matches: Sequence[tuple[QTextCursor, bool]]) -> None:
        """Each with whether it is the current one."""
        self.shown = [self._mark(cursor, is_current=current) for cursor, current in matches]

    def parts(self, selection: QTextCursor, palette: QPalette) -> list[tuple[int, int, QTextCharFormat]]:
        """From and to where what is marked stands, and how it looks; the selection is drawn over the matches."""
        parts = [(one.cursor.selectionStart(), one.cursor.selectionEnd(), one.format) for one in self.shown]  # type: list[tuple[int, int, QTextCharFormat]]
        if selection.hasSelection():
            form = QTextCharFormat()
            form.setBackground(palette.highlight())
            form.setForeground(palette.highlightedText())
            parts.append((selection.selectionStart(), selection.selectionEnd(), form))
        return parts

    def outline(self, painter: QPainter, match: QTextCursor, block: QTextBlock, area: QRectF) -> None:
        """Round the current match, in a paragraph that stands in `area`."""
        start, end = match.selectionStart() - block.position(), match.selectionEnd() - block.position()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("warn"), 1.5))
        for one in line_rects(block, start, end, area):
            painter.drawRoundedRect(one.adjusted(-1, 0, 1, 0), 2, 2)

    def _mark(self, cursor: QTextCursor, *, is_current: bool) -> QTextEdit.ExtraSelection:
        tokens, form = self._theme.tokens, QTextCharFormat()
        form.setBackground(QColor(tokens.hit_current if is_current else tokens.hit))
        form.setForeground(QColor(tokens.hit_current_text if is_current else tokens.hit_text))
        made = QTextEdit.ExtraSelection()
        made.format = form
        made.cursor = cursor
        return made
