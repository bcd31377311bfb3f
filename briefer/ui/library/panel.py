"""The Library: a search box over results by source, or over the list of sources."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import LeftOut, Source
from briefer.ui.below.retold import retold
from briefer.ui.library.empty import EmptyLibrary
from briefer.ui.library.model import LibraryModel
from briefer.ui.library.rows import (
    NO_ALL_WORDS,
    DividerRow,
    GroupRow,
    Link,
    LinkRow,
    PassageRow,
    Row,
    SnippetOf,
    SourceRow,
    count_line,
    rows_of_answer,
    rows_of_sources,
)
from briefer.ui.library.view import LibraryView
from briefer.ui.look.theme import Theme
from briefer.ui.mime import QuotedPlace
from briefer.ui.quoted_places import place_of_hit
from briefer.ui.tongue import tip, tr
from briefer.ui.widgets import IconButton, button, label, line

BUSY_AFTER = 250  # milliseconds


class LibraryPanel(QFrame):
    """Told: `show_answer`, `show_sources`, `show_left_out`, `show_busy`. Says what its signals are named for."""

    search_wanted = Signal(str, bool)  # what is typed; whether its last word is whole
    answered = Signal(str)  # how much was found
    search_dropped = Signal()  # the box is empty again
    hit_opened = Signal(object)  # Hit
    source_opened = Signal(object)  # SourceId
    quote_wanted = Signal(object)  # QuotedPlace
    add_wanted = Signal()
    sample_wanted = Signal()
    review_wanted = Signal()
    details_wanted = Signal(object)  # SourceId
    remove_wanted = Signal(object)  # SourceId

    def __init__(
        self,
        theme: Theme,
        snippet_of: SnippetOf,
        *,
        search_after: int = 60,
        busy_after: int = BUSY_AFTER,
    ) -> None:
        """`search_after`: milliseconds from the last key to the search."""
        super().__init__()
        self._theme, self._snippet_of = theme, snippet_of
        self._sources: tuple[Source, ...] = ()
        self._left_out: tuple[LeftOut, ...] = ()
        self._answer: SearchAnswer | None = None
        self._furniture = False
        self._hovering = False
        self.setProperty("look", "card")
        self._model = LibraryModel(self)
        self._view = LibraryView(theme, self._model)
        self._box = QLineEdit()
        self._lens, self._clear = QAction(tr("Search"), self), QAction(tr("Clear"), self)
        self._wait = QTimer(self, singleShot=True, interval=search_after)
        self._slow = QTimer(self, singleShot=True, interval=busy_after)
        self._count = label("", "tiny", wraps=True)
        self._notes = label("", "warn", wraps=True)
        self._suggestion = button("", self._take_suggestion, look="link")
        self._busy = QProgressBar()
        self._empty = EmptyLibrary()
        self._lay_out()
        self._connect()
        self._restyle()
        self._show()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_sources(self, sources: Sequence[Source]) -> None:
        self._sources = tuple(sources)
        if self._answer is None:
            self._show()

    def show_left_out(self, left_out: Sequence[LeftOut]) -> None:
        self._left_out = tuple(left_out)
        if self._answer is None:
            self._show()

    def show_answer(self, answer: SearchAnswer) -> None:
        """The answer to what was asked for last. One that comes after the box was emptied is dropped."""
        self.show_busy(False)
        if self.typed().strip():
            self._answer, self._furniture = answer, False
            self._show()
            self.answered.emit(" ".join(self.said()[:2]))

    def show_busy(self, busy: bool) -> None:
        """A line that moves under the box, once it has taken a while; the rows stay."""
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self._busy.setRange(0, 1)

    def show_opened(self, hit: Hit) -> None:
        """Selects the row of a hit that was opened from elsewhere."""
        for number, row in enumerate(self._model.rows):
            if isinstance(row, PassageRow) and row.hit.passage.id == hit.passage.id:
                self._view.choose(number)

    def focus_search(self) -> None:
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def search_for(self, words: str) -> None:
        """Types `words` into the box and searches at once."""
        self._box.setText(words)
        self._search(whole=True)

    # -- asked --------------------------------------------------------------------------------------------------
    def typed(self) -> str:
        return self._box.text()

    @property
    def box(self) -> QLineEdit:
        return self._box

    @property
    def view(self) -> LibraryView:
        return self._view

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._model.rows

    def hits(self) -> tuple[Hit, ...]:
        """The passages listed, from top to bottom."""
        return tuple(row.hit for row in self._model.rows if isinstance(row, PassageRow))

    def said(self) -> tuple[str, ...]:
        """The lines above the list: count, notes, suggestion."""
        lines = (self._count.text(), *self._notes.text().splitlines(), self._suggestion.text())
        return tuple(one for one in lines if one)

    def add_current(self) -> bool:
        """Wants the selected passage in the briefing; whether there was one."""
        place = self.current_place()
        if place is not None:
            self.quote_wanted.emit(place)
        return place is not None

    def current_place(self) -> QuotedPlace | None:
        """The selected passage as a quote."""
        row = self._view.current_row()
        return place_of_hit(row.hit) if isinstance(row, PassageRow) else None

    # -- rows ---------------------------------------------------------------------------------------------------
    def _show(self) -> None:
        answer = self._answer
        if answer is None:
            self._say(tr("%n source(s)", None, len(self._sources)) if self._sources else "", (), None)
            self._model.show_rows(rows_of_sources(self._sources, self._left_out))
        else:
            notes = (*map(retold, answer.notes), *((tr(NO_ALL_WORDS),) if answer.none_complete else ()))
            self._say(count_line(answer), notes, answer.suggestion)
            self._count.setToolTip(f"{answer.reading}\n{answer.seconds * 1000:.0f} ms".strip())
            self._model.show_rows(rows_of_answer(answer, self._snippet_of, furniture=self._furniture))
        nothing = answer is None and not self._model.rows
        self._pages.setCurrentWidget(self._empty if nothing else self._view)

    def _say(self, counted: str, notes: Sequence[str], suggestion: str | None) -> None:
        self._count.setText(counted)
        self._count.setToolTip("")
        self._count.setVisible(bool(counted))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._suggestion.setText(tr("Did you mean {words}?").format(words=suggestion) if suggestion else "")
        self._suggestion.setVisible(suggestion is not None)

    def _open(self, row: Row) -> None:
        match row:
            case PassageRow(hit, _):
                self.hit_opened.emit(hit)
            case GroupRow(source, _) | SourceRow(source):
                self.source_opened.emit(source.id)
            case LinkRow(_, _, Link.FURNITURE):
                self._furniture = True
                self._show()
            case LinkRow():
                self.review_wanted.emit()
            case DividerRow():
                pass

    def _show_menu(self, row: Row, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        match row:
            case PassageRow():
                menu.addAction(tr("Open"), lambda: self._open(row))
                menu.addAction(tr("Add to briefing"), self.add_current)
            case GroupRow(source, _) | SourceRow(source):
                menu.addAction(tr("Open"), lambda: self._open(row))
                menu.addAction(tr("Details …"), lambda: self.details_wanted.emit(source.id))
                menu.addAction(tr("Remove from the library …"), lambda: self.remove_wanted.emit(source.id))
            case _:
                return
        menu.popup(place)

    # -- searching ----------------------------------------------------------------------------------------------
    def _typed(self) -> None:
        if self.typed().strip():
            self._wait.start()
            return
        self._wait.stop()
        self._answer = None
        self.show_busy(False)
        self.search_dropped.emit()
        self._show()

    def _search(self, *, whole: bool) -> None:
        self._wait.stop()
        if self.typed().strip():
            self.show_busy(True)
            self.search_wanted.emit(self.typed(), whole)

    def _take_suggestion(self) -> None:
        if self._answer is not None and self._answer.suggestion is not None:
            self.search_for(self._answer.suggestion)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the box: Down goes into the results, Esc empties it."""
        if watched is self._box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self._view.choose_first():
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.typed():
                    self._box.clear()
                else:
                    self._view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def show_hover(self, hovering: bool) -> None:
        """An outline while files are dragged over the window."""
        self._hovering = hovering
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hovering:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)

    # -- within -------------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(14, 12, 14, 10)
        head.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(label(tr("Library"), "title"), 1)
        top.addWidget(IconButton(self._theme, "add", tip(tr("Add sources"), "Ctrl+Shift+A"), self.add_wanted.emit))
        head.addLayout(top)
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
        head.addWidget(self._box)
        head.addWidget(self._busy)
        for said in (self._count, self._notes):
            head.addWidget(said)
        head.addWidget(self._suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        lists = QWidget()
        self._pages = QStackedLayout(lists)
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._empty)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(lists, 1)

    def _connect(self) -> None:
        self._box.installEventFilter(self)
        self._clear.triggered.connect(lambda: self._box.clear())
        self._box.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._box.textEdited.connect(self._typed)
        self._box.textChanged.connect(lambda text: None if text else self._typed())
        self._box.returnPressed.connect(lambda: self._search(whole=True))
        self._wait.timeout.connect(lambda: self._search(whole=False))
        self._slow.timeout.connect(lambda: self._busy.setRange(0, 0))
        self._view.opened.connect(self._open)
        self._view.menu_wanted.connect(self._show_menu)
        self._view.left.connect(self.focus_search)
        self._empty.add_wanted.connect(self.add_wanted)
        self._empty.sample_wanted.connect(self.sample_wanted)
        self._theme.theme_changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._clear.setIcon(self._theme.icon("clear"))
        self._lens.setIcon(self._theme.icon("search"))
