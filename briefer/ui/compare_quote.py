"""A quote beside what its source says, with what differs marked. Nothing is taken unless it is asked for."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from briefer.domain.anchor import Span
from briefer.domain.likeness import difference
from briefer.domain.quote import shown
from briefer.services.comparing import Compared, Found
from briefer.ui.look.theme import Theme
from briefer.ui.text_positions import TextPositions
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import label

_SAID = {
    Found.SAME: mark("The words stand in the source exactly as they were taken. On the right is how they are shown."),
    Found.MOVED: mark("The source has these words, character for character, at another place than the quote says."),
    Found.ALIKE: mark(
        "These words are not in the source. On the left is what looks most like them there. It is not the same: "
        "what differs is underlined."
    ),
    Found.GONE: mark("These words are not in the source any more, and nothing there looks like them."),
    Found.NO_SOURCE: mark("The source of this quote is not in this library, so the two cannot be compared."),
}


class CompareDialog(QDialog):
    """Accepted where the words are to be taken from the source again."""

    def __init__(self, compared: Compared, citation: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("Compare with the source"))
        self.resize(theme.px(760), theme.px(420))
        mine = shown(compared.quote) if compared.found is Found.SAME else compared.quote.words
        theirs = compared.there.words if compared.there is not None else ""
        apart = difference(theirs, mine)
        self.there = self._words(theirs, apart.in_one if mine else (), tr("The source says"))
        self.here = self._words(mine, apart.in_other if theirs else (), tr("The briefing says"))
        self.said = label(tr(_SAID[compared.found]), "small-text", wraps=True)
        self._take = QPushButton(tr("Take the words again"))
        self._take.setVisible(compared.found in (Found.MOVED, Found.ALIKE))
        self._take.clicked.connect(self.accept)
        self._keep = QPushButton(tr("Keep as it is"))
        self._keep.setProperty("look", "filled")
        self._keep.setDefault(True)
        self._keep.clicked.connect(self.reject)
        self._lay_out(citation)

    def _lay_out(self, citation: str) -> None:
        both = QGridLayout()
        for column, (name, words) in enumerate(
            ((tr("The source says"), self.there), (tr("The briefing says"), self.here))
        ):
            both.addWidget(label(name, "strong"), 0, column)
            both.addWidget(words, 1, column)
            both.setColumnStretch(column, 1)
        ends = QHBoxLayout()
        ends.addStretch()
        ends.addWidget(self._take)
        ends.addWidget(self._keep)
        whole = QVBoxLayout(self)
        whole.addWidget(label(citation, "small"))
        whole.addWidget(self.said)
        whole.addLayout(both, 1)
        whole.addLayout(ends)

    def _words(self, words: str, apart: Iterable[Span], name: str) -> QTextEdit:
        made = QTextEdit()
        made.setReadOnly(True)
        made.setAccessibleName(name)
        made.setFont(self._theme.serif_font())
        made.setPlainText(words)
        made.setTabChangesFocus(True)
        positions = TextPositions(words)
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("warn_ground"))
        look.setForeground(self._theme.colour("warn"))
        look.setFontUnderline(True)
        for span in apart:
            cursor = QTextCursor(made.document())
            cursor.setPosition(positions.to_qt(span.start))
            cursor.setPosition(positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        return made
