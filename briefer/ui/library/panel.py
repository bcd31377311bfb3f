"""The Library: a search box over results by source, or over the list of sources."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import Source, SourceId
from briefer.domain.source_filter import ALL_SOURCES, SavedFilter, SourceFilter
from briefer.ui.actions import Act
from briefer.ui.below.retold import retold
from briefer.ui.keys.table import KeyTable
from briefer.ui.library.chips import FilterChips
from briefer.ui.library.empty import EmptyLibrary
from briefer.ui.library.filter_page import FilterPage
from briefer.ui.library.filter_words import in_words
from briefer.ui.library.hover import HoverOutline
from briefer.ui.library.menu import SourceAct, show_passage_menu, show_source_menu
from briefer.ui.library.model import LibraryModel
from briefer.ui.library.offers import offers_of
from briefer.ui.library.query_words import filters_in_words, query_in_words
from briefer.ui.library.rows import (
    NO_ALL_WORDS,
    DividerRow,
    GroupRow,
    Link,
    LinkRow,
    Listing,
    PassageRow,
    Row,
    SnippetOf,
    SourceRow,
    count_line,
    count_sources,
    rows_of_answer,
    source_of,
    sources_of,
)
from briefer.ui.library.search_box import SearchBox
from briefer.ui.library.view import LibraryView
from briefer.ui.look.spacing import spaced
from briefer.ui.look.theme import Theme
from briefer.ui.mime import QuotedPlace
from briefer.ui.quoted_places import place_of_hit
from briefer.ui.shrinking import ShrinkingRow
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import IconButton, label, line
from briefer.ui.words import dotted

BUSY_AFTER = 250  # milliseconds
REBUILDING = mark("The index is being rebuilt; results may be incomplete.")


class LibraryPanel(QFrame):
    """Told: `show_answer`, `show_listing`, `show_filters` … Says what its signals are named for."""

    search_wanted = Signal(str, bool)  # what is typed; whether its last word is whole
    search_entered = Signal(str)
    answered = Signal(str)  # how much was found
    search_dropped = Signal()  # the box is empty again
    filter_changed = Signal(object)  # SourceFilter
    filter_kept = Signal(object)  # SavedFilter
    filter_unwanted = Signal(str)
    hit_opened = Signal(object)  # Hit
    source_opened = Signal(object)  # SourceId
    quote_wanted = Signal(object)  # QuotedPlace
    left = Signal()  # by Esc, once there is nothing more to clear
    add_wanted = Signal()
    sample_wanted = Signal()
    review_wanted = Signal()
    act_wanted = Signal(object, object)  # SourceAct, tuple of Source

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
        self._listing = Listing()
        self._answer: SearchAnswer | None = None
        self._filter, self._saved = ALL_SOURCES, tuple[SavedFilter, ...]()
        self._furniture, self._index_is_sound = False, True
        self._unfolded: frozenset[SourceId] = frozenset()
        self.setProperty("look", "card")
        self._model = LibraryModel(self)
        self._search = SearchBox(theme, search_after=search_after, busy_after=busy_after)
        self._view = LibraryView(theme, self._model)
        self._chips, self._filters, self._empty = FilterChips(), FilterPage(), EmptyLibrary()
        self._funnel = IconButton(theme, "filter", tr("Filter the sources"), self.toggle_filters)
        self._funnel.setCheckable(True)
        self._add = IconButton(theme, "add", tr("Add sources"), self.add_wanted.emit)
        self._hover = HoverOutline(theme, self)
        self._lay_out()
        self._connect()
        self.show_keys(KeyTable())
        self._show()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_keys(self, keys: KeyTable) -> None:
        self._funnel.say(keys.tip(tr("Filter the sources"), Act.FILTER))
        self._add.say(keys.tip(tr("Add sources"), Act.ADD_FILES))
        self._empty.show_keys(keys)

    def show_listing(self, listing: Listing) -> None:
        """The sources that pass the filter. Shown where nothing is searched for."""
        self._listing = listing
        if self._are_filters_shown():
            self._filters.show_filter(listing.offered, self._filter)
        if self._answer is None:
            self._show()

    def show_index(self, *, is_sound: bool) -> None:
        """Whether everything in the library can be found."""
        if is_sound != self._index_is_sound:
            self._index_is_sound = is_sound
            self._say()

    def show_answer(self, answer: SearchAnswer) -> None:
        """The answer to what was asked for last. One that comes after the box was emptied is dropped."""
        self.show_busy(False)
        if not self._search.is_empty():
            self._answer, self._furniture, self._unfolded = answer, False, frozenset()
            self._show()
            self.answered.emit(" ".join(self.said()[:2]))

    def show_busy(self, busy: bool) -> None:
        """A line that moves under the box, once it has taken a while; the rows stay."""
        self._search.show_busy(busy)

    def show_filters(self, saved: Sequence[SavedFilter]) -> None:
        """The filters that are kept, each a chip."""
        self._saved = tuple(saved)
        self._chips.show_filters(saved, self._filter)

    def show_history(self, searches: Sequence[str]) -> None:
        self._search.show_history(searches)

    def show_opened(self, hit: Hit) -> None:
        """Selects the row of a hit that was opened from elsewhere."""
        self._view.choose_where(lambda row: isinstance(row, PassageRow) and row.hit.passage.id == hit.passage.id)

    def filter_by(self, chosen: SourceFilter) -> None:
        """Puts a filter in force, in place of the one before."""
        if chosen != self._filter:
            self._filter = chosen
            self._chips.show_filters(self._saved, chosen)
            if self._are_filters_shown():
                self._filters.show_filter(self._listing.offered, chosen)
            self.filter_changed.emit(chosen)
            self._search.search_again()

    def clear_filter(self) -> None:
        self.filter_by(ALL_SOURCES)

    def toggle_filters(self) -> None:
        """Shows what sources can be filtered by, or the sources again."""
        shown = not self._are_filters_shown()
        if shown:
            self._filters.show_filter(self._listing.offered, self._filter)
        self._funnel.setChecked(shown)
        self._show_page(self._filters if shown else None)
        if shown:
            self._filters.enter()
        else:
            self.focus_search()

    def show_hover(self, text: str) -> None:
        """An outline that says what a drop would do, while files are dragged over the window; none for no text."""
        if text:
            self._hover.show_text(text)
        else:
            self._hover.hide()

    def focus_search(self) -> None:
        self._search.focus()

    def search_for(self, words: str) -> None:
        """Types `words` into the box and searches at once."""
        self._search.search_for(words)

    # -- asked --------------------------------------------------------------------------------------------------
    def typed(self) -> str:
        return self._search.typed()

    @property
    def filter(self) -> SourceFilter:
        """Which sources are listed and searched."""
        return self._filter

    @property
    def filters(self) -> FilterPage:
        return self._filters

    @property
    def hover(self) -> HoverOutline:
        return self._hover

    @property
    def has_sources(self) -> bool:
        return bool(self._listing.total)

    @property
    def chips(self) -> FilterChips:
        return self._chips

    @property
    def box(self) -> QLineEdit:
        return self._search.box

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
        return self._search.said()

    def chosen_sources(self) -> tuple[Source, ...]:
        """Those of the rows that are selected, each once; that of a passage where there is no other."""
        return sources_of(self._view.chosen_rows())

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
        self._say()
        rows = self._listing.rows
        if answer is not None:
            furniture, unfolded = self._furniture, self._unfolded
            rows = rows_of_answer(answer, self._snippet_of, furniture=furniture, unfolded=unfolded)
        self._view.expect(rows)
        self._model.show_rows(rows)
        if not self._are_filters_shown():
            self._show_page(None)

    def _are_filters_shown(self) -> bool:
        """Else they need not be kept as the library is, which takes a box for each publisher."""
        return self._pages.currentWidget() is self._filters

    def _show_page(self, page: QWidget | None) -> None:
        """Filters, or the rows; where there are none at all, how to begin."""
        nothing = self._answer is None and not self._listing.rows
        wanted = page or (self._empty if nothing else self._view)
        focus, begins = self.window().focusWidget(), self._pages.currentWidget() is self._empty and not nothing
        self._pages.setCurrentWidget(wanted)
        if begins and focus is not None and self._empty.isAncestorOf(focus):  # on a button that has done its work
            self.focus_search()
        self._chips.setVisible(bool(self._listing.total))
        self._funnel.setEnabled(bool(self._listing.total))

    def _say(self) -> None:
        named = in_words(self._filter)
        rebuilding = () if self._index_is_sound else (tr(REBUILDING),)
        answer = self._answer
        if answer is None:
            self._search.say(dotted((count_sources(self._listing), named)), ())
            return
        notes = (*rebuilding, *map(retold, answer.notes), *((tr(NO_ALL_WORDS),) if answer.none_complete else ()))
        meant = query_in_words(answer.meant) if answer.meant is not None else ""
        tip = f"{meant}\n{answer.seconds * 1000:.0f} ms".strip()
        typed = filters_in_words(answer.meant) if answer.meant is not None else None
        self._search.say(dotted((count_line(answer), typed, named)), notes, offers_of(answer), tip=tip)

    def _open(self, row: Row) -> None:
        match row:
            case PassageRow(hit, _):
                self.hit_opened.emit(hit)
            case GroupRow(source, _) | SourceRow(source):
                self.source_opened.emit(source.id)
            case LinkRow(leads_to=Link.FURNITURE):
                self._furniture = True
                self._show()
            case LinkRow(leads_to=Link.REPEATS, source=source) if source is not None:
                self._unfolded |= {source}
                self._show()
                self._view.choose_where(lambda row: isinstance(row, GroupRow) and row.source.id == source)
            case LinkRow(leads_to=Link.ALL_SOURCES):
                self.clear_filter()
            case LinkRow():
                self.review_wanted.emit()
            case DividerRow():
                pass

    def _show_menu(self, row: Row, place: QPoint) -> None:
        def act(wanted: SourceAct) -> None:
            self.act_wanted.emit(wanted, self.chosen_sources())

        if isinstance(row, PassageRow):
            show_passage_menu(self, place, on_open=partial(self._open, row), on_add=self.add_current, on_act=act)
        elif source_of(row) is not None:
            show_source_menu(self, place, self.chosen_sources(), on_open=partial(self._open, row), on_act=act)

    # -- searching ----------------------------------------------------------------------------------------------
    def _emptied(self) -> None:
        self._answer = None
        self.search_dropped.emit()
        self._show()

    def _enter_results(self) -> None:
        """At the first passage: it is what was searched for, and Ctrl+Enter quotes it. Up goes on to its source."""
        there = self._view.choose_first()
        self._view.choose_where(lambda row: isinstance(row, PassageRow))
        if there:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_box(self) -> None:
        """Esc in the empty box: first the filter goes, then the focus."""
        if self._filter != ALL_SOURCES:
            self.clear_filter()
        else:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.left.emit()

    # -- within -------------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        head = QVBoxLayout()
        spaced(self._theme, head, (14, 12, 14, 10), 8)
        top = QHBoxLayout()
        top.addWidget(label(tr("Library"), "title"))
        top.addWidget(ShrinkingRow([self._add, self._funnel], space=6, at_end=True), 1)
        head.addLayout(top)
        self._search.put_under(self._chips)
        head.addWidget(self._search)
        lists = QWidget()
        self._pages = QStackedLayout(lists)
        for page in (self._view, self._empty, self._filters):
            self._pages.addWidget(page)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(lists, 1)

    def _connect(self) -> None:
        search, view, filters = self._search, self._view, self._filters
        search.search_wanted.connect(self.search_wanted)
        search.entered.connect(self.search_entered)
        search.emptied.connect(self._emptied)
        search.down.connect(self._enter_results)
        search.escaped.connect(self._leave_box)
        self._chips.chosen.connect(self.filter_by)
        self._chips.unwanted.connect(self.filter_unwanted)
        filters.changed.connect(self.filter_by)
        filters.keep_wanted.connect(lambda name: self.filter_kept.emit(SavedFilter(name, self._filter)))
        filters.left.connect(self.toggle_filters)
        view.opened.connect(self._open)
        view.menu_wanted.connect(self._show_menu)
        view.filling_wanted.connect(lambda source: self.act_wanted.emit(SourceAct.DETAILS, (source,)))
        view.removal_wanted.connect(lambda: self.act_wanted.emit(SourceAct.REMOVE, self.chosen_sources()))
        view.left.connect(self.focus_search)
        self._empty.add_wanted.connect(self.add_wanted)
        self._empty.sample_wanted.connect(self.sample_wanted)
