"""The head of the Reader: what source it is, its text or its original, and what is to be known about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefer.domain.source import Source
from briefer.ui.actions import Act
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.spacing import spaced
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tr
from briefer.ui.widgets import Elided, IconButton, button, frame, label, relook
from briefer.ui.words import by_line, has_title, title


class ReaderHeader(QWidget):
    fill_in_wanted = Signal()
    text_wanted = Signal()
    original_wanted = Signal()
    focus_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title, self._facts = Elided("title"), Elided("small")
        self._fill_in = button(tr("Fill in"), self.fill_in_wanted.emit, look="link")
        self._text = _chip(tr("Text"), tr("Show the text of the source"))
        self._original = _chip(tr("Original"), "")
        self._focus = IconButton(theme, "focus", tr("Focus on this area, or show all"), self.focus_wanted.emit)
        self._more = IconButton(theme, "more", tr("More on this source"))
        self._notice = Notice()
        self._text.setChecked(True)
        self._text.clicked.connect(self.text_wanted)
        self._original.clicked.connect(self.original_wanted)
        self._lay_out(theme)

    # -- told ---------------------------------------------------------------------------------------------------
    def show_keys(self, keys: KeyTable) -> None:
        self._focus.say(keys.tip(tr("Focus on this area, or show all"), Act.FOCUS_AREA))

    def show_source(self, source: Source, *, is_older: bool) -> None:
        """`is_older`: the text on show is not the source's newest."""
        reference = source.reference
        self._title.show_text(title(reference))
        relook(self._title, "title" if has_title(reference) else "title-missing")
        older = "  ·  " + tr("an older text of this source") if is_older else ""
        self._facts.show_text(by_line(source, with_words=True) + older)
        self._fill_in.setVisible(reference.title is None or reference.issued is None)

    def show_side(self, *, original: bool, has_pages: bool) -> None:
        """Which of the two is shown; what has no pages to show here is opened elsewhere."""
        (self._original if original else self._text).setChecked(True)
        tip = tr("Show the pages as they are") if has_pages else tr("Open the file in its own program")
        self._original.setToolTip(tip)
        self._original.setAccessibleDescription(tip)

    def show_notice(
        self, sentence: str | None, verb: str | None = None, on_verb: Callable[[], object] | None = None
    ) -> None:
        self._notice.show_sentence(sentence, verb, on_verb)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """What stands under More."""
        menu = QMenu(self)
        menu.addActions(list(actions))
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def heading(self) -> QLabel:
        return self._title

    @property
    def notice(self) -> "Notice":
        return self._notice

    @property
    def sides(self) -> tuple[QPushButton, QPushButton]:
        """The buttons for the text and for the original."""
        return self._text, self._original

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        spaced(theme, column, (20, 12, 12, 12), 4)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(self._focus)
        first.addWidget(self._more)
        second.addWidget(self._facts, 1)
        second.addWidget(self._fill_in)
        second.addWidget(self._text)
        second.addWidget(self._original)
        second.setSpacing(6)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._notice)


class Notice(QWidget):
    """One sentence on an amber ground, with what can be done about it."""

    def __init__(self) -> None:
        super().__init__()
        self._said = label("", "small-text", wraps=True)
        self._verb: QPushButton = button("", self._act, look="link")
        self._on_verb: Callable[[], object] | None = None
        ground = frame("message")
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 6, 8, 0)
        outside.addWidget(ground)
        row = QHBoxLayout(ground)
        row.setContentsMargins(10, 4, 6, 4)
        row.addWidget(self._said, 1)
        row.addWidget(self._verb)
        self.hide()

    def show_sentence(self, sentence: str | None, verb: str | None, on_verb: Callable[[], object] | None) -> None:
        self._on_verb = on_verb
        self._said.setText(sentence or "")
        self._verb.setText(verb or "")
        self._verb.setVisible(verb is not None)
        self.setVisible(sentence is not None)

    def said(self) -> str:
        return self._said.text()

    @property
    def button(self) -> QPushButton:
        return self._verb

    def _act(self) -> None:
        if self._on_verb is not None:
            self._on_verb()


def _chip(text: str, tip: str) -> QPushButton:
    """One of two that exclude each other; spoken as a radio button."""
    made = QPushButton(text)
    made.setProperty("look", "chip")
    made.setCheckable(True)
    made.setAutoExclusive(True)
    made.setAutoDefault(False)
    made.setToolTip(tip)
    return made
