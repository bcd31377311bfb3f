"""Every flow of one window, made from its desk and its panels, and what they have to do with each other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtWidgets import QWidget

from briefer.domain.anchor import Span
from briefer.domain.mark import Mark
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.columns import Columns
from briefer.ui.commands.finding import Entry
from briefer.ui.flows.adjusting import AdjustFlow
from briefer.ui.flows.areas import AreaFlow
from briefer.ui.flows.briefing_files import BriefingFlow
from briefer.ui.flows.citing import CitationFlow
from briefer.ui.flows.commenting import CommentFlow
from briefer.ui.flows.comparing import CompareFlow
from briefer.ui.flows.curating import CurateFlow
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.exporting import ExportFlow, suggested_export
from briefer.ui.flows.first_hints import FirstHints
from briefer.ui.flows.following import FollowFlow
from briefer.ui.flows.importing import ImportFlow
from briefer.ui.flows.keeping import KeepingFlow
from briefer.ui.flows.keys import KeyFlow
from briefer.ui.flows.linking import LinkFlow
from briefer.ui.flows.listing import ListFlow
from briefer.ui.flows.look import LookFlow
from briefer.ui.flows.originals import OriginalFlow
from briefer.ui.flows.packs import PackFlow
from briefer.ui.flows.previewing import PreviewFlow
from briefer.ui.flows.quoting import QuoteFlow
from briefer.ui.flows.reading import BesideFlow
from briefer.ui.flows.recovery import RecoveryFlow
from briefer.ui.flows.reference_files import ReferenceFileFlow
from briefer.ui.flows.returning import ReturnFlow
from briefer.ui.flows.sample import SampleFlow
from briefer.ui.flows.searching import SearchFlow
from briefer.ui.flows.settings import SettingsFlow
from briefer.ui.flows.verifying import VerifyFlow
from briefer.ui.flows.word_files import WordFileFlow
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.look.theme import Theme
from briefer.ui.reader.gutter import Spot
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.unused_escape import UnusedEscape
from briefer.ui.window_memory import WindowMemory
from briefer.ui.words import has_title, title


@dataclass(frozen=True, slots=True)
class Panels:
    """The three areas and what holds them."""

    library: LibraryPanel
    reader: ReaderPanel
    briefing: BriefingColumn
    columns: Columns


class Flows:
    """`on_change` is called when the briefing, or how it stands to its file, has changed."""

    def __init__(
        self,
        desk: Desk,
        panels: Panels,
        *,
        theme: Theme,
        window: QWidget,
        memory: WindowMemory,
        keep_after: int,
        ask: Callable[[Sequence[Entry], str], object],
        on_change: Callable[[], object],
    ) -> None:
        library, reader, briefing = panels.library, panels.reader, panels.briefing
        self._on_change = on_change
        self.keys = KeyFlow(desk)
        self._hints = FirstHints(desk, library, briefing, lambda: self.areas.show_hint(), keys=lambda: self.keys.table)
        self.searching = SearchFlow(desk, library, reader, lambda id: self.listing.source(id))
        self.originals = OriginalFlow(desk, reader)
        self.listing = ListFlow(desk, library, reader, self._library_changed)
        self.importing = ImportFlow(desk, library, self.listing, self._library_changed)
        self.curating = CurateFlow(desk, (library, reader), self.listing, self.importing, self._library_changed)
        self.adjusting = AdjustFlow(
            desk,
            reader,
            open_again=lambda source: self.searching.open_place(source.id, source.digest, Span(0, 0)),
            on_change=self._source_changed,
        )
        self.beside = BesideFlow(
            desk,
            reader,
            briefing,
            open_mark=lambda mark: self.searching.open_place(mark.source, mark.digest, mark.span),
            ask=ask,
            title_of=self._title_of,
            keys=lambda: self.keys.table,
        )
        reader.spot_clicked.connect(self._take_click)
        briefing.look_sources_up(self.listing.reference, self.listing.file_name)
        self.files = BriefingFlow(
            desk,
            briefing,
            self._other_file,
            ReturnFlow(desk, memory, briefing, reader, self.searching.read_on),
        )
        self.sample = SampleFlow(desk, self.files, self.listing.refresh)
        self.comparing = CompareFlow(desk, briefing)
        briefing.compare_wanted.connect(self.comparing.compare)
        self.verifying = VerifyFlow(desk, briefing, self.comparing.compare, self.listing.refresh)
        self.linking = LinkFlow(desk, briefing)
        briefing.direct_wanted.connect(self.linking.make_direct)
        briefing.pasted.connect(self.linking.pasted)
        self.keeping = KeepingFlow(desk, briefing, lambda: self.files.path)
        self.recovery = RecoveryFlow(desk, self.files, briefing, keep_after=keep_after)
        self.quoting = QuoteFlow(desk, briefing)
        self.exporting = ExportFlow(
            desk,
            briefing.briefing,
            lambda: suggested_export(self.files.path, self.files.title()),
            briefing.carry_house,
            self.curating.describe,
            briefing.change,
        )
        UnusedEscape(window).pressed.connect(self.exporting.run.cancel)
        self.citing = CitationFlow(desk, briefing)
        self.commenting = CommentFlow(desk, briefing)
        self.reference_files = ReferenceFileFlow(
            desk,
            briefing.briefing,
            lambda: suggested_export(self.files.path, self.files.title()),
            self.listing.refresh,
        )
        self.previewing = PreviewFlow(desk, briefing)
        self.word_files = WordFileFlow(desk)
        self.look = LookFlow(desk, theme)
        self.areas = AreaFlow(
            desk,
            panels.columns,
            self.searching,
            quoting=self.quoting,
            keys=lambda: self.keys.table,
            first_hint=self._first_hint,
            ask=ask,
            areas=(library, reader, briefing),
        )
        reader.focus_wanted.connect(lambda: panels.columns.toggle_alone(reader))
        briefing.ask_about_tab(lambda: desk.services.settings.current.tab_moves_focus)
        self.settings = SettingsFlow(desk, theme, keys=self.keys, reindex=self.importing.reindex, parent=window)
        self.settings.print_changed = self.previewing.again
        self.packs = PackFlow(desk, library, self.importing)
        self.following = FollowFlow(desk, self.importing, self.settings, window=window)

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether the window may close now; else `leave` is called when it may, unless the user stays."""
        return self.exporting.run.may_leave(leave) and self.files.may_leave(leave)

    def end(self) -> None:
        """The window closes."""
        self.files.leave()
        self.settings.close()
        self.following.end()
        self.recovery.end()

    def _first_hint(self) -> str | None:
        return self._hints.current() if self.listing.sources() else None

    def _source_changed(self) -> None:
        """How a source is read is another now."""
        self.listing.refresh()
        self.searching.again()

    def _title_of(self, mark: Mark) -> str:
        source = self.listing.source(mark.source)
        if source is None:
            return ""
        return title(source.reference) if has_title(source.reference) else source.path.name

    def _take_click(self, spot: Spot, span: Span) -> None:
        """A click beside the text."""
        match spot:
            case Spot.QUOTED:
                self.beside.go_to_quoted(span)
            case Spot.UNMARK:
                self.adjusting.unmark(span)
            case Spot.MARK:
                self.beside.take_away(span)
            case _:
                assert_never(spot)

    def _library_changed(self) -> None:
        self.areas.show_hint()
        self.searching.again()
        if self.files.is_there:
            self.verifying.verify()

    def _other_file(self) -> None:
        self.verifying.begin()
        self._on_change()
