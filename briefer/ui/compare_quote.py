"""A quote beside what its source says, with what differs marked. Nothing is taken unless it is asked for."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from briefer.domain.anchor import Span
from briefer.domain.likeness import Difference, difference
from briefer.domain.quote import shown
from briefer.services.comparing import Compared, Found
from briefer.ui.dialogue import Dialogue
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


@dataclass(frozen=True, slots=True)
class TextsCompared:
    """Two texts, each with its name, and where they differ."""

    one: tuple[str, str]
    other: tuple[str, str]
    apart: Difference


class CompareDialog(Dialogue):
    """Accepted where the words are to be taken from the source again."""

    def __init__(self, compared: Compared, citation: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("Compare with the source"))
        self.resize(theme.px(760), theme.px(420))
        mine = shown(compared.quote) if compared.found is Found.SAME else compared.quote.words
        theirs = compared.there.words if compared.there is not None else ""
        apart = difference(theirs, mine)
        self.there = marked(theirs, apart.in_one if mine else (), tr("The source says"), theme)
        self.here = marked(mine, apart.in_other if theirs else (), tr("The briefing says"), theme)
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
        whole.addWidget(label(citation, "small", wraps=True))
        whole.addWidget(self.said)
        whole.addLayout(both, 1)
        whole.addLayout(ends)


class CompareTexts(Dialogue):
    """Two versions of a briefing as plain text, with what differs marked."""

    def __init__(self, compared: TextsCompared, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare"))
        self.resize(theme.px(900), theme.px(600))
        both = QGridLayout(self)
        sides = ((*compared.one, compared.apart.in_one), (*compared.other, compared.apart.in_other))
        for column, (name, text, apart) in enumerate(sides):
            both.addWidget(label(name, "strong", wraps=True), 0, column)
            both.addWidget(marked(text, apart, name, theme), 1, column)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        both.addWidget(close, 2, 1, Qt.AlignmentFlag.AlignRight)


def marked(words: str, apart: Iterable[Span], name: str, theme: Theme) -> QTextEdit:
    """Words to read, with some spans of them marked."""
    made = QTextEdit()
    made.setReadOnly(True)
    made.setProperty("look", "words")
    made.setAccessibleName(name)
    made.setFont(theme.serif_font())
    made.setPlainText(words)
    made.setTabChangesFocus(True)
    positions = TextPositions(words)
    look = QTextCharFormat()
    look.setBackground(theme.colour("warn_ground"))
    look.setForeground(theme.colour("warn"))
    look.setFontUnderline(True)
    for span in apart:
        cursor = QTextCursor(made.document())
        cursor.setPosition(positions.to_qt(span.start))
        cursor.setPosition(positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
    return made
