"""The Library's search box with what stands under it: a line while it takes long, the count, notes, other searches."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QProgressBar, QVBoxLayout, QWidget

from briefer.ui.library.offers import AT_MOST, Offer
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tip, tr
from briefer.ui.widgets import button, label

GAP = 8  # pixels


class SearchBox(QWidget):
    """Says what is searched for once the keys rest, and where the keys lead out of the box."""

    search_wanted = Signal(str, bool)  # what is typed; whether its last word is whole
    entered = Signal(str)  # what was asked for with Enter, to be remembered
    emptied = Signal()
    down = Signal()  # on to the results
    escaped = Signal()  # Esc in the empty box

    def __init__(self, theme: Theme, *, search_after: int, busy_after: int) -> None:
        """Milliseconds from the last key to the search, and from the search to the line that moves."""
        super().__init__()
        self._theme = theme
        self._history: tuple[str, ...] = ()
        self._offered: tuple[Offer, ...] = ()
        self._box = QLineEdit()
        self._lens, self._clear = QAction(tr("Search"), self), QAction(tr("Clear"), self)
        self._wait = QTimer(self, singleShot=True, interval=search_after)
        self._slow = QTimer(self, singleShot=True, interval=busy_after)
        self._busy = QProgressBar()
        self._between = QVBoxLayout()
        self._count, self._notes = label("", "tiny", wraps=True), label("", "warn", wraps=True)
        self._offers = [button("", partial(self._take, number), look="link") for number in range(AT_MOST)]
        self._lay_out()
        self._connect()
        self._restyle()

    # -- told ---------------------------------------------------------------------------------------------------
    def put_under(self, widget: QWidget) -> None:
        """A widget between the box and the count."""
        self._between.addWidget(widget)

    def say(self, counted: str, notes: Sequence[str], offers: Sequence[Offer] = (), *, tip: str = "") -> None:
        """How much there is, what was ignored, and other searches that may be meant."""
        self._count.setText(counted)
        self._count.setToolTip(tip)
        self._count.setVisible(bool(counted))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._offered = tuple(offers)
        for number, offer in enumerate(self._offers):
            offer.setText(offers[number].text.replace("&", "&&") if number < len(offers) else "")
            offer.setVisible(number < len(offers))

    def show_busy(self, busy: bool) -> None:
        """A line that moves under the box, once it has taken a while."""
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self._busy.setRange(0, 1)

    def show_history(self, searches: Sequence[str]) -> None:
        """What was searched for before, newest first."""
        self._history = tuple(searches)

    def focus(self) -> None:
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def search_for(self, words: str) -> None:
        """Types `words` and searches at once."""
        self._box.setText(words)
        self._search(whole=True)

    def search_again(self) -> None:
        """For a library, or a filter, that has changed."""
        self._search(whole=False)

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def box(self) -> QLineEdit:
        return self._box

    def typed(self) -> str:
        return self._box.text()

    def is_empty(self) -> bool:
        return not self.typed().strip()

    def is_busy(self) -> bool:
        """Whether the line moves."""
        return self._busy.maximum() == 0

    def said(self) -> tuple[str, ...]:
        """Count, notes, offers."""
        lines = (self._count.text(), *self._notes.text().splitlines(), *(one.text for one in self._offered))
        return tuple(one for one in lines if one)

    # -- within -------------------------------------------------------------------------------------------------
    def _typed(self) -> None:
        if not self.is_empty():
            self._wait.start()
            return
        self._wait.stop()
        self.show_busy(False)
        self.emptied.emit()

    def _search(self, *, whole: bool) -> None:
        self._wait.stop()
        if not self.is_empty():
            self.show_busy(True)
            self.search_wanted.emit(self.typed(), whole)

    def _enter(self) -> None:
        self._search(whole=True)
        if not self.is_empty():
            self.entered.emit(self.typed())

    def _take(self, number: int) -> None:
        if number < len(self._offered):
            self.search_for(self._offered[number].query)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._box:
                return self._takes(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in self._offers:
                self._take(self._offers.index(watched))
                return True
        return super().eventFilter(watched, event)

    def _takes(self, key: QKeyEvent) -> bool:
        """Down goes on to the results, in the empty box to earlier searches; Esc empties it, then leaves."""
        match key.key():
            case Qt.Key.Key_Down if key.modifiers() & Qt.KeyboardModifier.AltModifier or self.is_empty():
                if self._history:
                    self._show_history()
                else:
                    self.down.emit()
            case Qt.Key.Key_Down:
                self.down.emit()
            case Qt.Key.Key_Escape if self.typed():
                self._box.clear()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                return False
        return True

    def _show_history(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Earlier searches"))
        for typed in self._history:
            menu.addAction(typed.replace("&", "&&"), partial(self.search_for, typed))
        menu.setMinimumWidth(self._box.width())
        menu.popup(self._box.mapToGlobal(QPoint(0, self._box.height())))
        menu.setActiveAction(menu.actions()[0])

    def _lay_out(self) -> None:
        self._box.setPlaceholderText(tr("Search all sources"))
        self._box.setAccessibleName(tr("Search all sources"))
        self._box.setProperty("look", "search")
        self._box.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._box.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(tip(tr("Clear"), "Esc"))
        self._clear.setVisible(False)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Searching"))
        self._busy.setRange(0, 1)
        self._busy.setFixedHeight(2)
        self._busy.setStyleSheet("background: transparent; min-height: 2px; max-height: 2px;")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._box)
        column.addWidget(self._busy)
        column.addLayout(self._between)
        column.addWidget(self._count)
        column.addWidget(self._notes)
        for offer in self._offers:
            column.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
            offer.hide()

    def _connect(self) -> None:
        self._box.installEventFilter(self)
        for offer in self._offers:
            offer.installEventFilter(self)
        self._clear.triggered.connect(lambda: self._box.clear())
        self._box.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._box.textEdited.connect(self._typed)
        self._box.textChanged.connect(lambda text: None if text else self._typed())
        self._box.returnPressed.connect(self._enter)
        self._wait.timeout.connect(lambda: self._search(whole=False))
        self._slow.timeout.connect(lambda: self._busy.setRange(0, 0))
        self._theme.theme_changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._clear.setIcon(self._theme.icon("clear"))
        self._lens.setIcon(self._theme.icon("search"))
