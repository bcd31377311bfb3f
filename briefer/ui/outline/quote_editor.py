"""The card in which a quote is edited lawfully: its words are locked, what may be done has a button."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.anchor import Span
from briefer.domain.errors import EditRefused
from briefer.domain.quote import DirectQuote, Insertion, Omission, QuoteEdit, Replacement, Sic, shown
from briefer.domain.quote_editing import drop_edit, first_letter, insert_words, omit, replace_words, sic, weighty_words
from briefer.ui.below.retold import retold
from briefer.ui.dialogue import Dialogue
from briefer.ui.flow_layout import FlowLayout
from briefer.ui.look.theme import Theme
from briefer.ui.text_positions import TextPositions
from briefer.ui.tongue import key_text, mark, tr
from briefer.ui.widgets import label, scrolled

LOCKED = mark(
    "These are the source’s words, so they cannot be typed over. Omit words, insert your own in brackets, "
    "or turn the quote into a paraphrase."
)


class QuoteEditor(Dialogue):
    """Edits a copy of `quote`; `edited` hands it over when Done is chosen."""

    edited = Signal(object)  # DirectQuote

    def __init__(self, quote: DirectQuote, citation: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote = quote
        self._before: list[DirectQuote] = []  # how it was before each change, for undo
        self._after: list[DirectQuote] = []  # what was undone, for redo
        self._positions = TextPositions(quote.words)
        self.setWindowTitle(tr("Edit quote"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = LockedWords(quote.words, self)
        self.words.setFont(theme.serif_font())
        self.words.typed_over.connect(lambda: self._say(tr(LOCKED)))
        self.own_words = QLineEdit()
        self.own_words.setPlaceholderText(tr("Your words, shown in [brackets]"))
        self.own_words.setAccessibleName(tr("Your words in brackets"))
        self.preview = _wrapped(tr("How the quote is shown"))
        self.preview.setFont(theme.serif_font())
        self.message = _wrapped(tr("Message"))
        self.edits = QListWidget()
        self.edits.setAccessibleName(tr("Changes made to this quote"))
        self.edits.setMaximumHeight(theme.px(90))
        for keys, act in (("Ctrl+Z", self.undo), ("Ctrl+Y", self.redo), ("Ctrl+Shift+Z", self.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self._lay_out(citation)
        self._show()
        self.resize(theme.px(560), theme.px(520))

    def _lay_out(self, citation: str) -> None:
        buttons = FlowLayout(6)
        for text, keys, act in (
            (tr("Omit"), "Ctrl+.", self.omit),
            (tr("Insert"), "Ctrl+[", self.insert),
            (tr("Replace"), "", self.replace),
            (tr("First letter"), "", self.first_letter),
            (tr("Sic"), "", self.sic),
        ):
            buttons.addWidget(self._button(text, keys, act))
        ends = QHBoxLayout()
        ends.addWidget(self._button(tr("Take change back"), "", self.drop))
        ends.addStretch()
        ends.addWidget(self._button(tr("Cancel"), "", self.reject))
        done = self._button(tr("Done"), "", self.accept)
        done.setProperty("look", "filled")
        ends.addWidget(done)
        inner = QWidget()
        card = QVBoxLayout(inner)
        card.setContentsMargins(0, 0, 0, 0)
        card.addWidget(label(tr("The source’s words · {citation}").format(citation=citation), "muted", wraps=True))
        card.addWidget(self.words, 1)
        card.addLayout(buttons)
        card.addWidget(self.own_words)
        card.addWidget(label(tr("Shown as"), "muted"))
        card.addWidget(self.preview)
        card.addWidget(self.edits)
        whole = QVBoxLayout(self)
        whole.addWidget(scrolled(inner), 1)
        whole.addWidget(self.message)
        whole.addLayout(ends)

    def _button(self, text: str, keys: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: act())
        if keys:
            made.setToolTip(f"{text} ({key_text(keys)})")
            QShortcut(QKeySequence(keys), self).activated.connect(lambda: act())
        return made

    def quote(self) -> DirectQuote:
        """The quote as it is edited so far."""
        return self._quote

    def accept(self) -> None:
        self.edited.emit(self._quote)
        super().accept()

    # -- what can be done ---------------------------------------------------------------------------------------
    def omit(self) -> None:
        left_out = self._span().of(self._quote.words)
        weighty = weighty_words(left_out)
        if self._try(lambda quote: omit(quote, self._span())) and weighty:
            said = tr("You left out “{word}”. Check that the quote still says what the source says.")
            self._say(said.format(word=weighty[0]))

    def insert(self) -> None:
        """Puts words in at the caret, or in place of the selected words."""
        if len(self._span()):
            self.replace()
        else:
            self._try(lambda quote: insert_words(quote, self._span().end, self.own_words.text()))

    def replace(self) -> None:
        self._try(lambda quote: replace_words(quote, self._span(), self.own_words.text()))

    def first_letter(self) -> None:
        self._try(first_letter)

    def sic(self) -> None:
        self._try(lambda quote: sic(quote, self._span().end))

    def drop(self) -> None:
        """Takes back the change that is chosen in the list, else the last one."""
        row = self.edits.currentRow()
        self._try(lambda quote: drop_edit(quote, row if row >= 0 else len(quote.edits) - 1))

    def undo(self) -> None:
        """Takes the last change in this card back."""
        self._step(self._before, self._after)

    def redo(self) -> None:
        self._step(self._after, self._before)

    def _step(self, back: list[DirectQuote], on: list[DirectQuote]) -> None:
        if back:
            on.append(self._quote)
            self._quote = back.pop()
            self._say("")
            self._show()

    def _try(self, change: Callable[[DirectQuote], DirectQuote]) -> bool:
        try:
            made = change(self._quote)
        except EditRefused as refusal:
            self._say(retold(str(refusal)))
            return False
        self._before.append(self._quote)
        self._after.clear()
        self._quote = made
        self._say("")
        self._show()
        return True

    def _span(self) -> Span:
        cursor = self.words.textCursor()
        start, end = self._positions.span_from_qt(cursor.selectionStart(), cursor.selectionEnd())
        return Span(start, end)

    def select(self, span: Span) -> None:
        """Selects words of the source."""
        cursor = self.words.textCursor()
        cursor.setPosition(self._positions.to_qt(span.start))
        cursor.setPosition(self._positions.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.words.setTextCursor(cursor)

    def _show(self) -> None:
        self.preview.setText(f"“{shown(self._quote)}”")
        self.edits.clear()
        self.edits.addItems([_in_words(edit, self._quote) for edit in self._quote.edits])

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)


class LockedWords(QTextEdit):
    """The source's words: they can be selected and not typed over."""

    typed_over = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlainText(words)
        self.setProperty("look", "words")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("The source’s words, locked"))

    def sizeHint(self) -> QSize:
        """Four lines: it takes what room there is, and leaves that of the others."""
        return QSize(super().sizeHint().width(), 5 * self.fontMetrics().lineSpacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        takes_out = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        if takes_out or (event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS):
            self.typed_over.emit()
        else:
            super().keyPressEvent(event)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _wrapped(name: str) -> QLabel:
    made = QLabel()
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAccessibleName(name)
    return made


def _in_words(edit: QuoteEdit, quote: DirectQuote) -> str:
    match edit:
        case Omission(span):
            left_out = span.of(quote.words)
            weighty = weighty_words(left_out)
            warning = "⚠ " + tr("takes out “{word}”").format(word=weighty[0]) + " · " if weighty else ""
            return warning + tr("Left out: {words}").format(words=left_out)
        case Insertion(_, text):
            return tr("Put in: [{words}]").format(words=text)
        case Replacement(span, text):
            return tr("Replaced: {words} → [{by}]").format(words=span.of(quote.words), by=text)
        case Sic():
            return tr("Put in: [sic]")
