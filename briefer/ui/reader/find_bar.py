"""Find in this source: what is typed is marked in the text; F3 steps, Esc ends it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from briefer.domain.anchor import Span
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tip, tr
from briefer.ui.widgets import IconButton


def places_of(typed: str, text: str) -> tuple[Span, ...]:
    """Where `typed` stands in `text`, whatever its case; any white space stands for any other."""
    words = typed.split()
    if not words:
        return ()
    wanted = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    return tuple(Span(found.start(), found.end()) for found in wanted.finditer(text))


class FindBar(QWidget):
    typed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("Find in this source"))
        self.box.setAccessibleName(tr("Find in this source"))
        self.box.textChanged.connect(self.typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 2)
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(IconButton(theme, "close", tip(tr("End finding"), "Esc"), self.closed.emit))
        self.hide()

    def begin(self, words: str) -> None:
        """Opens with `words`, ready to be typed over."""
        self.show()
        if words:
            self.box.setText(words)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        self.typed.emit(self.box.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the box leaves: Enter steps on, Shift+Enter back, Esc ends."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_wanted if back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def nearest(spans: Sequence[Span], offset: int) -> int | None:
    """The number of the first span that ends after `offset`, else of the first."""
    after = (number for number, span in enumerate(spans) if span.end > offset)
    return next(after, 0 if spans else None)
