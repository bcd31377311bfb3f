"""What the library holds, as the window shows it: the list of sources, narrowed by a filter, and how things stand."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer

from briefer.domain.errors import BrieferError
from briefer.domain.reference import Reference
from briefer.domain.source import LeftOut, Source, SourceId
from briefer.domain.source_filter import SavedFilter, SourceFilter
from briefer.ports.work import Cancelled
from briefer.services.source_filters import choices
from briefer.ui.flows.desk import Desk
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.library.rows import Listing, listing_of
from briefer.ui.library.sayings import searchable_files
from briefer.ui.messages import library_state
from briefer.ui.reader.panel import ReaderPanel

LIST, NARROW = "list", "narrow"
LIST_EVERY = 2_000  # milliseconds between two lists while files are read: as often as the index takes in new ones


@dataclass(frozen=True, slots=True)
class _Listed:
    sources: tuple[Source, ...]
    left_out: tuple[LeftOut, ...]
    index_is_sound: bool
    listing: Listing


class ListFlow:
    def __init__(self, desk: Desk, library: LibraryPanel, reader: ReaderPanel, on_change: Callable[[], object]) -> None:
        """`on_change` is called when the library holds other sources than before."""
        self._desk, self._library, self._reader, self._on_change = desk, library, reader, on_change
        self._sources: tuple[Source, ...] = ()
        self._left_out: tuple[LeftOut, ...] = ()
        self._pause = QTimer(library, singleShot=True, interval=LIST_EVERY)
        library.filter_changed.connect(lambda _: self._narrow())
        library.filter_kept.connect(self._keep_filter)
        library.filter_unwanted.connect(self._drop_filter)
        self._show_filters()

    # -- asked --------------------------------------------------------------------------------------------------
    def sources(self) -> tuple[Source, ...]:
        """What is listed, without asking the disk."""
        return self._sources

    def left_out(self) -> tuple[LeftOut, ...]:
        return self._left_out

    def source(self, id: SourceId) -> Source | None:
        return next((one for one in self._sources if one.id == id), None)

    def reference(self, id: SourceId) -> Reference | None:
        source = self.source(id)
        return source.reference if source is not None else None

    def file_name(self, id: SourceId) -> str | None:
        source = self.source(id)
        return source.path.name if source is not None else None

    # -- listing ------------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Lists the library anew."""
        library, searching, chosen = self._desk.services.library, self._desk.services.searching, self._library.filter

        def work(_: Cancelled) -> _Listed:
            sources, left_out = library.sources(), library.left_out()
            return _Listed(sources, left_out, searching.can_be_trusted(), self._listing(sources, left_out, chosen))

        self._desk.jobs.run(LIST, work, self._show)

    def refresh_sometimes(self) -> None:
        """Lists the library anew, at most so often: for while it grows."""
        if not self._pause.isActive() and not self._desk.jobs.is_running(LIST):
            self._pause.start()
            self.refresh()

    def _show(self, listed: _Listed) -> None:
        changed = {(one.id, one.digest) for one in listed.sources} != {(one.id, one.digest) for one in self._sources}
        self._sources, self._left_out = listed.sources, listed.left_out
        self._library.show_listing(listed.listing)
        self._library.show_index(is_sound=listed.index_is_sound or not listed.sources)
        for source in listed.sources:
            self._reader.renew(source)
        status = self._desk.status
        status.show_files(*searchable_files(listed.sources, listed.left_out))
        if not status.is_busy():
            counted, sound = bool(status.files_said()), listed.index_is_sound
            status.show_library(library_state(len(listed.sources), index_is_sound=sound, counted=counted))
        if changed:
            self._on_change()

    def renew(self, changed: tuple[Source, ...]) -> None:
        """Shows these sources as they are now, at once; the list follows."""
        new = {one.id: one for one in changed}
        self._sources = tuple(new.get(one.id, one) for one in self._sources)
        for source in changed:
            self._reader.renew(source)
        self._narrow()
        self.refresh()

    # -- filters ------------------------------------------------------------------------------------------------
    def _narrow(self) -> None:
        """The same sources through another filter."""
        sources, left_out, chosen = self._sources, self._left_out, self._library.filter
        self._desk.jobs.run(NARROW, lambda _: self._listing(sources, left_out, chosen), self._library.show_listing)

    def _listing(self, sources: tuple[Source, ...], left_out: tuple[LeftOut, ...], chosen: SourceFilter) -> Listing:
        """In a worker's thread."""
        among = self._desk.services.searching.among(sources, chosen)
        return listing_of(among, left_out, total=len(sources), offered=choices(sources))

    def _keep_filter(self, saved: SavedFilter) -> None:
        self._change_filters(lambda: self._desk.services.settings.keep_filter(saved))

    def _drop_filter(self, name: str) -> None:
        self._change_filters(lambda: self._desk.services.settings.drop_filter(name))

    def _change_filters(self, change: Callable[[], object]) -> None:
        try:
            change()
        except BrieferError as error:
            self._desk.fail(error)
        self._show_filters()

    def _show_filters(self) -> None:
        self._library.show_filters(self._desk.services.settings.current.filters)
