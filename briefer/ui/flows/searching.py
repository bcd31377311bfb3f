"""From words typed to a passage on the screen: search, open, step from source to source."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from briefer.domain.anchor import Span
from briefer.domain.errors import BrieferError, NotFound
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import Source, SourceId, SourceText, TextDigest
from briefer.ports.work import Cancelled
from briefer.ui.flows.desk import Desk
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.messages import sentence_for
from briefer.ui.reader.panel import EMPTY, ReaderPanel
from briefer.ui.tongue import tr
from briefer.ui.words import title

LIMIT = 200  # passages listed
SEARCH, OPEN = "search", "open"


@dataclass(frozen=True, slots=True)
class _Opened:
    source: Source
    text: SourceText


class SearchFlow:
    def __init__(
        self,
        desk: Desk,
        library: LibraryPanel,
        reader: ReaderPanel,
        listed: Callable[[SourceId], Source | None],
    ) -> None:
        """`listed` is what is known of a source without asking the disk."""
        self._desk, self._library, self._reader, self._listed = desk, library, reader, listed
        self._answer: SearchAnswer | None = None
        library.search_wanted.connect(self._search)
        library.search_entered.connect(self._remember)
        library.show_history(desk.services.settings.current.searches)
        library.search_dropped.connect(self._drop)
        library.hit_opened.connect(self.open_hit)
        library.source_opened.connect(self.open_source)
        reader.past_the_end.connect(self._go_on)
        reader.match_changed.connect(self._follow)

    # -- searching ----------------------------------------------------------------------------------------------
    def _search(self, typed: str, whole: bool) -> None:
        searching, among = self._desk.services.searching, self._library.filter

        def work(cancelled: Cancelled) -> SearchAnswer:
            return searching.search(typed, whole=whole, among=among, limit=LIMIT, cancelled=cancelled)

        self._desk.jobs.run(SEARCH, work, self._show_answer, on_error=self._search_failed)

    def _remember(self, typed: str) -> None:
        """What was asked for with Enter is in the history of the box."""
        settings = self._desk.services.settings
        try:
            settings.remember_search(typed)
        except BrieferError as error:
            self._desk.fail(error)
        self._library.show_history(settings.current.searches)

    def again(self) -> None:
        """Repeats the search, for a library that has changed."""
        if self._library.typed().strip():
            self._search(self._library.typed(), False)

    def _show_answer(self, answer: SearchAnswer) -> None:
        self._answer = answer
        self._library.show_answer(answer)

    def _search_failed(self, error: Exception) -> None:
        self._library.show_busy(False)
        self._desk.fail(error)

    def _drop(self) -> None:
        self._desk.jobs.cancel(SEARCH)
        self._answer = None

    # -- opening ------------------------------------------------------------------------------------------------
    def open_hit(self, hit: Hit) -> None:
        """The source at the passage, with all its listed matches marked."""
        self._library.show_opened(hit)
        self._open(hit.passage.source, hit.passage.digest, at=hit.passage.span, with_matches=True)

    def open_source(self, source: SourceId) -> None:
        self._open(source, None, at=None, with_matches=True)

    def open_place(self, source: SourceId, digest: TextDigest, span: Span) -> None:
        """The words of a quote, selected in the very text that they were taken from."""
        self._open(source, digest, at=span, with_matches=False)

    def read_on(self, source: SourceId, digest: TextDigest, span: Span) -> None:
        """Where one was reading another time; nothing is said of a source that is no longer there."""
        gone = partial(self._reader.show_said, tr(EMPTY))
        self._open(source, digest, at=span, with_matches=False, if_gone=lambda _: gone())

    def _open(
        self,
        id: SourceId,
        digest: TextDigest | None,
        *,
        at: Span | None,
        with_matches: bool,
        if_gone: Callable[[NotFound], object] | None = None,
    ) -> None:
        """`if_gone` is called, in place of saying so, where there is no such source or text."""
        library, adjusting = self._desk.services.library, self._desk.services.adjusting

        def work(_: Cancelled) -> _Opened:
            source = library.source(id)
            return _Opened(source, adjusting.text(id, digest or source.digest))

        def show(opened: _Opened) -> None:
            matches = self._matches_in(opened) if with_matches else ()
            self._reader.show_text(opened.source, opened.text, matches, at=at, query=self._library.typed())

        shown, listed = self._reader.source, self._listed(id)
        wanted = digest or (listed.digest if listed is not None else None)
        if shown is not None and wanted is not None and self._reader.shows(id, wanted):
            self._desk.jobs.cancel(OPEN)
            show(_Opened(shown, self._reader.view.text))
            return
        if listed is not None:
            self._reader.show_opening(listed)

        def failed(error: Exception) -> None:
            if if_gone is not None and isinstance(error, NotFound):
                if_gone(error)
            else:
                self._open_failed(error)

        self._desk.jobs.run(OPEN, work, show, on_error=failed)

    def _open_failed(self, error: Exception) -> None:
        self._reader.show_said(sentence_for(error))  # in place of the text that was to be opened
        if not isinstance(error, NotFound):
            self._desk.fail(error)

    def _matches_in(self, opened: _Opened) -> tuple[Span, ...]:
        hits = self._answer.hits if self._answer is not None else ()
        here = (hit for hit in hits if hit.passage.digest == opened.text.digest and hit.source.id == opened.source.id)
        return tuple(sorted({span for hit in here for span in hit.spans}))

    # -- stepping -----------------------------------------------------------------------------------------------
    def _go_on(self, by: int) -> None:
        """Past the last match of a source: on to the next source, and say so."""
        hits = self._library.hits()
        order = list(dict.fromkeys(hit.source.id for hit in hits))
        if not order:
            self._desk.status.remark(tr("There are no matches to step through."))
            return
        here = self._reader.source
        at = order.index(here.id) if here is not None and here.id in order else (-1 if by > 0 else len(order))
        wanted = order[(at + by) % len(order)]
        in_source = [hit for hit in hits if hit.source.id == wanted]
        hit = in_source[0] if by > 0 else in_source[-1]
        self.open_hit(hit)
        self._desk.status.remark(tr("On to “{title}”.").format(title=title(hit.source.reference)))

    def _follow(self, match: Span) -> None:
        """The list of results follows the current match."""
        here = self._reader.source
        for hit in self._library.hits():
            if here is not None and hit.source.id == here.id and match in hit.spans:
                self._library.show_opened(hit)
                return
