"""What depends on the area of the window that one is in: adding what is chosen there, going elsewhere, the hint."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefer.domain.outline_content import NodeId
from briefer.domain.source import SourceId
from briefer.ui.actions import Act
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.columns import Columns
from briefer.ui.commands.entries import entries_of_sections
from briefer.ui.commands.finding import Entry
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.quoting import QuoteFlow
from briefer.ui.flows.searching import SearchFlow
from briefer.ui.keys.table import KeyTable
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.messages import HINT_LIBRARY, HINT_OUTLINE, HINT_READER, NOTHING_CHOSEN
from briefer.ui.mime import QuotedPlace
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.tongue import tr


class AreaFlow:
    def __init__(
        self,
        desk: Desk,
        columns: Columns,
        searching: SearchFlow,
        *,
        quoting: QuoteFlow,
        keys: Callable[[], KeyTable],
        first_hint: Callable[[], str | None],
        ask: Callable[[Sequence[Entry], str], object],
        areas: tuple[LibraryPanel, ReaderPanel, BriefingColumn],
    ) -> None:
        """`keys` are those in force. `first_hint` says the one that is due.

        `ask` lets one of some entries be chosen, under a question.
        """
        self._quoting, self._ask, self._first_hint, self._keys = quoting, ask, first_hint, keys
        self._desk, self._columns, self._searching = desk, columns, searching
        self._library, self._reader, self._briefing = areas
        for left in (self._library.left, self._library.hit_opened, self._library.source_opened):
            left.connect(self._uncover)

    def add_quote(self) -> None:
        """The result that is chosen in the Library, else the words selected in the Reader."""
        from_library = self._columns.area_of_focus() is self._library and self._library.add_current()
        if not from_library and not self._reader.add_selection():
            self._desk.status.remark(tr(NOTHING_CHOSEN))

    def add_quote_to(self) -> None:
        """The same, into a section that is asked for."""
        place = self._chosen_place()
        if place is None:
            self._desk.status.remark(tr(NOTHING_CHOSEN))
            return
        sections = self._briefing.sections()
        if not sections:
            self._quoting.add(place)
            return
        entries = entries_of_sections(sections, lambda section: self._quoting.add_to(section, place))
        self._ask(entries, tr("Add the quote to which section?"))

    def copy_citation(self) -> None:
        """Of the quote, selection or result that is chosen: "Xinhua, 1 Jan 2024, ¶ 6"."""
        if self._columns.area_of_focus() is self._briefing:
            citation = self._briefing.current_citation()
        else:
            place = self._chosen_place()
            citation = place.citation if place is not None else None
        if citation:
            QGuiApplication.clipboard().setText(citation)
        self._desk.status.remark(
            tr("Copied: {citation}").format(citation=citation)
            if citation
            else tr("Choose a quote, words or a result first.")
        )

    def _chosen_place(self) -> QuotedPlace | None:
        in_library = self._columns.area_of_focus() is self._library
        return (self._library.current_place() if in_library else None) or self._reader.selected_place()

    def find(self) -> None:
        self._columns.show_library(True)
        self._library.focus_search()

    def _uncover(self) -> None:
        """In a narrow window the Library lies over the Reader: it goes when one leaves it or opens something."""
        if self._columns.is_narrow and self._columns.area_of_focus() is self._library:
            self._columns.go_to(self._reader)

    def filter(self) -> None:
        """What sources can be filtered by, or the sources again."""
        self._columns.show_library(True)
        self._library.toggle_filters()

    def all_sources(self) -> None:
        self._library.clear_filter()

    def next(self) -> None:
        self._columns.next_area(1)

    def previous(self) -> None:
        self._columns.next_area(-1)

    def focus_here(self) -> None:
        """The area that one is in, alone; again, all of them."""
        self._columns.toggle_alone()

    def toggle_library(self) -> None:
        self._columns.toggle_library()

    def go_to_source(self, source: SourceId) -> None:
        """Opens a source and goes there."""
        self._searching.open_source(source)
        self._columns.go_to(self._reader)

    def go_to_section(self, section: NodeId) -> None:
        self._columns.go_to(self._briefing)
        self._briefing.show_node(section)

    def show_hint(self) -> None:
        """The first hint that is due, once there are sources; else the one that fits the focus."""
        if (first := self._first_hint()) is not None:
            self._desk.status.show_hint(first, may_go=True)
            return
        hints: dict[QWidget | None, str | None] = {
            self._library: HINT_LIBRARY if self._library.has_sources else None,
            self._reader: HINT_READER,
            self._briefing: HINT_OUTLINE,
        }
        hint = hints.get(self._columns.area_of_focus())
        self._desk.status.show_hint(self._worded(hint) if hint is not None else "")

    def _worded(self, hint: str) -> str:
        of = Act.ADD_QUOTE if hint == HINT_READER else Act.NEXT_AREA
        return tr(hint).format(key=self._keys().said(of))
