"""What can be done with a selection, floating below it. It never takes the focus and never covers the selection."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QPushButton, QWidget

from briefer.ui.actions import Act
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tip, tr
from briefer.ui.widgets import IconButton, label

BELOW = 8  # pixels under the selection


class SelectionBar(QFrame):
    add_wanted = Signal()
    copy_wanted = Signal()
    sentence_wanted = Signal()
    mark_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._room = theme, parent
        self._selection, self._offers_sentence = QRect(), False
        self.setProperty("look", "floating")
        self.setAccessibleName(tr("Selection"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(4)
        self._add = self._button(tr("Add to briefing"), tr("Add the selected words to the briefing"))
        self._add.clicked.connect(self.add_wanted)
        row.addWidget(self._add)
        self._keys = label("", "tiny")
        row.addWidget(self._keys)
        self._sentence = self._button(tr("Whole sentence"), tr("Widen the selection to the sentence"))
        self._sentence.clicked.connect(self.sentence_wanted)
        row.addWidget(self._sentence)
        copy = IconButton(theme, "copy", tip(tr("Copy with citation"), "Ctrl+C"), self.copy_wanted.emit)
        copy.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(copy)
        self._mark = IconButton(theme, "mark", tr("Mark passage"), self.mark_wanted.emit)
        self._mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self._mark)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        theme.theme_changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_keys(self, keys: KeyTable) -> None:
        self._keys.setText(keys.shown(Act.ADD_QUOTE))
        self._sentence.setToolTip(keys.tip(tr("Widen the selection to the sentence"), Act.WHOLE_SENTENCE))
        self._mark.say(keys.tip(tr("Mark passage"), Act.MARK))

    def show_at(self, selection: QRect, *, offer_sentence: bool) -> None:
        """`selection` in the parent's coordinates. Above it where there is no room below, else nowhere; nowhere, too,
        where it is scrolled out of sight.

        What has keys of its own gives way where the room is narrow.
        """
        self._selection, self._offers_sentence = selection, offer_sentence
        room = self._room.rect()
        for keys, sentence in ((True, offer_sentence), (False, offer_sentence), (False, False)):
            self._keys.setVisible(keys)
            self._sentence.setVisible(sentence)
            self.adjustSize()
            if self.width() <= room.width() - 8:
                break
        left = max(4, min(selection.left(), room.width() - self.width() - 4))
        below, above = selection.bottom() + BELOW, selection.top() - BELOW - self.height()
        if not selection.intersects(room):
            self.hide()
            return
        if below + self.height() <= room.height():
            self.move(QPoint(left, max(4, below)))
        elif above >= 0:
            self.move(QPoint(left, above))
        else:
            self.hide()
            return
        self.show()
        self.raise_()

    def _button(self, text: str, tip: str) -> QPushButton:
        made = QPushButton(text)
        made.setProperty("look", "plain")
        made.setToolTip(tip)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _restyle(self) -> None:
        self._add.setIcon(self._theme.icon("add", self._theme.tokens.accent))
        if self.isVisible():  # its words may be larger now
            self.show_at(self._selection, offer_sentence=self._offers_sentence)
