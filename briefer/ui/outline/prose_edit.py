"""The text editor within a row: plain, bold and italic text, and quotes that stand in the sentence."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefer.domain.anchor import Span
from briefer.domain.prose import PLACE, Mark, Prose, Style
from briefer.domain.quote import DirectQuote, QuoteId
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.outline.labels import first_words
from briefer.ui.outline.row_parts import LINE

SCHEME = "quote:"


@dataclass(frozen=True, slots=True)
class Key:
    """How the words came to be others. `joins`: typed or deleted right where the change before was."""

    joins: bool
    ends_word: bool


class ProseEdit(QTextEdit):
    """Says its text at every change. Undo is the window's: the model shows older words again through `show_prose`."""

    typed = Signal(object, object)  # Prose, Key
    grown = Signal()
    finished = Signal()  # Ctrl+Enter
    sibling_wanted = Signal()  # Enter
    pasted = Signal(str)  # the words, once they stand here
    level_wanted = Signal(int)  # Tab: 1, Shift+Tab: -1

    def __init__(
        self,
        parent: QWidget,
        *,
        theme: Theme,
        quotes: dict[QuoteId, DirectQuote],
        is_heading: bool = False,
        has_cells: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._quotes = theme, quotes
        self._is_heading, self._has_cells = is_heading, has_cells
        self._shown: Prose | None = None
        self._is_showing = False  # what is put in now was not typed
        self._is_pasting = False
        self._last_height = 0
        self._change: tuple[int, int, int] | None = None  # where, and how many characters went and came
        self._caret: int | None = None  # where the last change ended; `None` where the next begins a new step
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        font = theme.ui_font(SIZES.title, bold=True) if is_heading else theme.ui_font(SIZES.base)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setProperty("look", "outline-editor")
        self.setStyleSheet(
            "QTextEdit { background: transparent; padding: 0; border: none; }"
        )  # the ring of the row shows
        self.document().contentsChange.connect(self._note_change)
        self.textChanged.connect(self._say)

    # -- prose in and out ---------------------------------------------------------------------------------------
    def show_prose(self, prose: Prose, quotes: dict[QuoteId, DirectQuote]) -> None:
        """Shows `prose`, unless it is what stands here already."""
        self._quotes = quotes
        if prose == self._shown:
            return
        first = self._shown is None
        self._shown, self._caret = prose, None
        at = self.textCursor().position()
        self._is_showing = True
        self.document().clear()
        cursor = self.textCursor()
        self._insert(cursor, prose)
        self._is_showing = False
        cursor.setPosition(self.document().characterCount() - 1 if first else min(at, cursor.position()))
        self.setTextCursor(cursor)
        self._say_grown()

    def prose(self) -> Prose:
        """What stands here now."""
        return prose_in(self.document(), frozenset(self._quotes))

    def _insert(self, cursor: QTextCursor, prose: Prose) -> None:
        placed = iter(prose.placed)
        edges = {0, len(prose.text)} | {end for mark in prose.marks for end in (mark.span.start, mark.span.end)}
        edges |= {end for at, character in enumerate(prose.text) if character == PLACE for end in (at, at + 1)}
        cursor.beginEditBlock()
        for start, end in pairwise(sorted(edges)):
            look = QTextCharFormat()
            styles = {mark.style for mark in prose.marks if mark.span.start <= start < mark.span.end}
            heading = QFont.Weight.DemiBold if self._is_heading else QFont.Weight.Normal
            look.setFontWeight(QFont.Weight.Bold if Style.BOLD in styles else heading)
            look.setFontItalic(Style.ITALIC in styles)
            if prose.text[start] == PLACE:
                self._insert_place(cursor, next(placed), look)
            else:
                cursor.insertText(prose.text[start:end].replace("\n", LINE), look)
        cursor.endEditBlock()

    def _insert_place(self, cursor: QTextCursor, id: QuoteId, look: QTextCharFormat) -> None:
        name = SCHEME + id
        quote = self._quotes.get(id)
        picture = self._picture(first_words(quote) if quote is not None else "“…”")
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture)
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(picture.width() / picture.devicePixelRatio())
        image.setHeight(picture.height() / picture.devicePixelRatio())
        image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
        image.setFontWeight(look.fontWeight())
        image.setFontItalic(look.fontItalic())
        cursor.insertImage(image)

    def _picture(self, words: str) -> QPixmap:
        metrics = QFontMetrics(self.font())
        ratio = self.devicePixelRatioF()
        size = QSize(metrics.horizontalAdvance(words) + 2, metrics.height())
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(QRect(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
        return picture

    def _say(self) -> None:
        if self._is_showing:
            return
        now = self.prose()
        if self._shown is not None and now != self._shown:
            self._shown = now
            self.typed.emit(now, self._key())
        self._change = None
        self._say_grown()

    def _note_change(self, at: int, removed: int, added: int) -> None:
        if not self._is_showing:
            self._change = at, removed, added

    def _key(self) -> Key:
        """What was noted of the change, and where the next one would join it."""
        at, removed, added = self._change or (0, 0, 0)
        joins = self._caret in (at, at + removed) and not self._is_pasting
        self._caret = None if self._is_pasting else at + added
        before = self.document().characterAt(at + added - 1) if at + added > 0 else ""
        return Key(joins, ends_word=before.isspace())

    def caret(self) -> int:
        """Where the caret is; while a change is being said, where it was before that."""
        return self._change[0] + self._change[1] if self._change is not None else self.textCursor().position()

    def put_caret(self, at: int) -> None:
        """Puts the caret at a place, or at the end where there is no such place any more."""
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _say_grown(self) -> None:
        if self.wanted_height() != self._last_height:
            self._last_height = self.wanted_height()
            self.grown.emit()

    def wanted_height(self) -> int:
        """Pixels that the whole text needs at the present width."""
        return round(self.document().size().height())

    # -- looks --------------------------------------------------------------------------------------------------
    def set_bold(self, on: bool) -> None:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
        self._merge(look)

    def set_italic(self, on: bool) -> None:
        look = QTextCharFormat()
        look.setFontItalic(on)
        self._merge(look)

    def is_bold(self) -> bool:
        return self.currentCharFormat().fontWeight() >= QFont.Weight.Bold

    def is_italic(self) -> bool:
        return self.currentCharFormat().fontItalic()

    def _merge(self, look: QTextCharFormat) -> None:
        if not self._is_heading:
            self.mergeCurrentCharFormat(look)
            self._say()

    # -- keys and the clipboard ---------------------------------------------------------------------------------
    def takes(self, event: QEvent) -> bool:
        """Whether the editor itself answers this key."""
        tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return isinstance(event, QKeyEvent) and event.key() in tabs

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo_or_redo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            if undo_or_redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                if not self._is_heading:
                    self.textCursor().insertText(LINE)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.finished.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.sibling_wanted.emit()
            case Qt.Key.Key_Tab if self._has_cells:
                self.textCursor().insertText("\t")
            case Qt.Key.Key_Tab:
                self.level_wanted.emit(1)
            case Qt.Key.Key_Backtab:
                self.level_wanted.emit(-1)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: object) -> None:
        """No menu of its own: its Undo would not be the window's."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paragraphs, bold and italics are kept, everything else is dropped."""
        if source.hasHtml() and not self._is_heading:
            pasted = QTextDocument()
            pasted.setHtml(source.html())
            prose = prose_in(pasted, frozenset())
        else:
            text = source.text().replace("\r\n", "\n").replace(PLACE, "")
            prose = Prose(" ".join(text.split()) if self._is_heading else text)
        cursor = self.textCursor()
        self._is_pasting = True
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._insert(cursor, prose)
        cursor.endEditBlock()
        self._is_pasting = False
        self.setTextCursor(cursor)
        self.pasted.emit(prose.text.strip())


def prose_in(document: QTextDocument, known: frozenset[QuoteId]) -> Prose:
    """The document as prose. Pictures are kept only as the places of quotes that are `known`, each once."""
    text, placed = "", []
    looks: list[tuple[bool, bool]] = []
    block = document.begin()
    while block.isValid():
        if block.blockNumber() > 0:
            text += "\n"
            looks.append((False, False))
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            look = fragment.charFormat()
            name = look.toImageFormat().name() if look.isImageFormat() else ""
            style = look.fontWeight() >= QFont.Weight.Bold, look.fontItalic()
            for character in fragment.text():
                if character == PLACE:
                    id = QuoteId(name.removeprefix(SCHEME))
                    if not name.startswith(SCHEME) or id not in known or id in placed:
                        continue
                    placed.append(id)
                text += "\n" if character == LINE else character
                looks.append(style)
            fragments += 1
        block = block.next()
    return Prose(text, _marks(looks), tuple(placed))


def _marks(looks: list[tuple[bool, bool]]) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    for column, style in enumerate((Style.BOLD, Style.ITALIC)):
        start: int | None = None
        for at, look in enumerate([*looks, (False, False)]):
            if look[column] and start is None:
                start = at
            elif not look[column] and start is not None:
                marks.append(Mark(Span(start, at), style))
                start = None
    return tuple(sorted(marks, key=lambda mark: (mark.span, mark.style.value)))
