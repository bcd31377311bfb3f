"""What stands beside the text on show: what of it is quoted in the briefing, and the passages that are marked."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer

from briefer.domain.anchor import Span
from briefer.domain.mark import Mark
from briefer.domain.outline_content import NodeId
from briefer.ports.work import Cancelled
from briefer.ui.actions import Act
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.commands.finding import Entry, Kind
from briefer.ui.flows.desk import Desk
from briefer.ui.keys.table import KeyTable
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.tongue import tr

MARKS, MARK = "marked passages", "mark a passage"
QUOTED_AFTER = 120  # milliseconds after the last change of the briefing
_WORDS = 90  # characters of a marked passage in a list


class BesideFlow:
    def __init__(
        self,
        desk: Desk,
        reader: ReaderPanel,
        briefing: BriefingColumn,
        *,
        open_mark: Callable[[Mark], object],
        ask: Callable[[Sequence[Entry], str], object],
        title_of: Callable[[Mark], str],
        keys: Callable[[], KeyTable],
    ) -> None:
        """`keys` are those in force. `open_mark` shows a marked passage.

        `ask` lets one of some entries be chosen, under a question.
        """
        self._desk, self._reader, self._briefing = desk, reader, briefing
        self._open_mark, self._ask, self._title_of, self._keys = open_mark, ask, title_of, keys
        self._marks: tuple[Mark, ...] = ()
        self._later = QTimer(reader, singleShot=True, interval=QUOTED_AFTER)
        self._later.timeout.connect(self.show)
        reader.text_shown.connect(self.show)
        reader.mark_wanted.connect(self.mark)
        briefing.changed.connect(self._later.start)
        self.refresh()

    def refresh(self) -> None:
        """Looks up the marks anew."""
        adjusting = self._desk.services.adjusting

        def show(marks: tuple[Mark, ...]) -> None:
            self._marks = marks
            self.show()

        self._desk.jobs.run(MARKS, lambda _: adjusting.marks(), show)

    def show(self) -> None:
        """For the text on show."""
        source, digest = self._reader.source, self._reader.view.digest if self._reader.source else None
        if source is None:
            return
        quoted = [span for _, id, of, span in self._briefing.quoted() if (id, of) == (source.id, digest)]
        marked = [mark.span for mark in self._here()]
        self._reader.show_beside(quoted=quoted, marked=marked)

    def show_how_read(self) -> None:
        """Encoding, changes made by reading, and the rule of the paragraph numbers."""
        source = self._reader.source
        if source is None:
            self._desk.status.remark(tr("Open a source first; then how it was read can be shown."))
        else:
            self._desk.dialogs.show_how_read(source, self._reader.view.text)

    # -- quotes -------------------------------------------------------------------------------------------------
    def go_to_quote(self) -> None:
        """From the words that are selected, or the place of the caret, to where they are quoted."""
        source, span = self._reader.source, self._reader.view.caret_span()
        nodes = [
            node
            for node, id, digest, quoted in self._briefing.quoted()
            if source is not None
            and (id, digest) == (source.id, self._reader.view.digest)
            and quoted.start <= span.end
            and span.start <= quoted.end
        ]
        if nodes:
            self._go_to(nodes[0])
        else:
            self._desk.status.remark(tr("These words are not quoted in the briefing."))

    def go_to_quoted(self, span: Span) -> None:
        """To the quote whose words stand at `span` of the text on show."""
        source = self._reader.source
        for node, id, digest, quoted in self._briefing.quoted():
            if source is not None and self._reader.shows(id, digest) and quoted == span:
                self._go_to(node)
                return

    def _go_to(self, node: NodeId) -> None:
        self._briefing.show_node(node)
        self._briefing.setFocus()

    # -- marks --------------------------------------------------------------------------------------------------
    def mark(self) -> None:
        """Marks the words that are selected; where they are marked, takes the mark away."""
        source, span = self._reader.source, self._reader.view.selected_span()
        if source is None or span is None:
            self._desk.status.remark(tr("Select words in the Reader to mark them."))
            return
        known = next((mark for mark in self._here() if mark.span.overlaps(span)), None)
        if known is not None:
            self.take_away(known.span)
        else:
            self._keep(Mark(source.id, self._reader.view.digest, span), kept=True, said=tr("The passage is marked."))

    def take_away(self, span: Span) -> None:
        """The mark at a place of the text on show."""
        for mark in self._here():
            if mark.span == span:
                self._keep(mark, kept=False, said=tr("The mark was taken away."))

    def list_marks(self) -> None:
        """Every marked passage of the library, to go to one."""
        if not self._marks:
            self._desk.status.remark(
                tr("No passage is marked yet. Select words and use {key}.").format(key=self._keys().said(Act.MARK))
            )
            return
        self._ask([self._entry(mark) for mark in self._marks], tr("Go to which marked passage?"))

    def step(self, by: int) -> None:
        """To the next mark (1) or the one before (-1) in the text on show, and round."""
        here = self._here()
        if not here:
            self._desk.status.remark(tr("No passage of this source is marked."))
            return
        at = self._reader.view.caret_span().start
        after = [mark for mark in here if mark.span.start > at]
        before = [mark for mark in here if mark.span.start < at]
        wanted = (after or here)[0] if by > 0 else (before or here)[-1]
        self._reader.view.select(wanted.span)
        self._reader.view.scroll_to(wanted.span)
        place = tr("Mark {place} of {marks}").format(place=here.index(wanted) + 1, marks=len(here))
        self._desk.status.remark(place)

    def _here(self) -> list[Mark]:
        """Of the text on show, from its beginning to its end."""
        return [mark for mark in self._marks if self._reader.shows(mark.source, mark.digest)]

    def _entry(self, mark: Mark) -> Entry:
        words = " ".join(mark.words.split())
        short = words if len(words) <= _WORDS else words[:_WORDS].rstrip() + "…"
        name = f"mark {mark.source} {mark.span.start} {mark.span.end}"
        return Entry(name, short, Kind.MARK, partial(self._open_mark, mark), detail=self._title_of(mark))

    def _keep(self, mark: Mark, *, kept: bool, said: str) -> None:
        adjusting = self._desk.services.adjusting

        def work(_: Cancelled) -> tuple[Mark, ...]:
            adjusting.keep_mark(mark, kept=kept)
            return adjusting.marks()

        def done(marks: tuple[Mark, ...]) -> None:
            self._marks = marks
            self.show()
            undone = tr("It is as it was before.")
            self._desk.status.remark(said, on_undo=lambda: self._keep(mark, kept=not kept, said=undone))

        self._desk.jobs.run(MARK, work, done)
