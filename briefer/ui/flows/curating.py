"""What is done with sources that are there: details, tags, taking out and putting back, what needs attention."""

from collections.abc import Callable, Sequence

from briefer.domain.source import Removed, Source, SourceId
from briefer.ports.reading import ReadAs
from briefer.ports.work import Cancelled
from briefer.ui.flows.describing import DescribeFlow
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.importing import ImportFlow
from briefer.ui.flows.listing import ListFlow
from briefer.ui.flows.unlocking import UnlockFlow
from briefer.ui.library.menu import SourceAct
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.library.sayings import restored, taken_out
from briefer.ui.message_bar import Tone
from briefer.ui.messages import CHOOSE_SOURCES
from briefer.ui.problems.listing import problems_of
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.tongue import tr

CHANGE, TRASH = "change", "trash"


class CurateFlow:
    def __init__(
        self,
        desk: Desk,
        panels: tuple[LibraryPanel, ReaderPanel],
        listing: ListFlow,
        importing: ImportFlow,
        on_change: Callable[[], object],
    ) -> None:
        """`on_change` is called when other passages can be found, or sources are called otherwise."""
        self._desk, self._listing, self._importing, self._on_change = desk, listing, importing, on_change
        self._library, self._reader = panels
        self._unlocking = UnlockFlow(desk, importing, listing.left_out)
        self._describing = DescribeFlow(desk, listing, on_change)
        self._changes = 0
        importing.offer_review(self.review)
        self._library.act_wanted.connect(self.act)
        self._library.review_wanted.connect(self.review)
        self._reader.details_wanted.connect(self.describe)
        desk.status.review_wanted.connect(self.review)

    # -- what is done with the sources that are chosen ----------------------------------------------------------
    def describe(self, source: SourceId) -> None:
        """Its details, to be completed."""
        self._describing.describe([source])

    def act_on_chosen(self, act: SourceAct) -> None:
        """On those chosen in the Library, else on the one that is being read."""
        sources = self._library.chosen_sources()
        if not sources and (reading := self._reader.source) is not None:
            sources = (reading,)
        if sources:
            self.act(act, sources)
        else:
            self._desk.status.remark(tr(CHOOSE_SOURCES))

    def act(self, act: SourceAct, sources: Sequence[Source]) -> None:
        if not sources:
            return
        ids = [one.id for one in sources]
        match act:
            case SourceAct.DETAILS:
                self._describing.describe(ids)
            case SourceAct.TAGS:
                self._tag(sources)
            case SourceAct.CHECK:
                self._importing.reread(ids)
            case SourceAct.LOCATE:
                self._locate(sources[0])
            case SourceAct.FOLDER:
                self._desk.dialogs.show_in_folder(sources[0].path)
            case SourceAct.REMOVE:
                self._remove(sources)

    def _locate(self, source: Source) -> None:
        """A file that was moved is found again by the person who moved it."""
        found = self._desk.dialogs.locate(source.path)
        if found is not None:
            said = tr("“{file}” was found again.").format(file=found.name)
            self._change(lambda: self._desk.services.library.locate(source.id, found), said)

    def _tag(self, sources: Sequence[Source]) -> None:
        known = sorted({tag for one in self._listing.sources() for tag in one.tags}, key=str.casefold)
        change = self._desk.dialogs.tags(sources, known)
        if change is not None and (change.put or change.take):
            ids = [one.id for one in sources]
            self._change(
                lambda: self._desk.services.curation.tag(ids, put=change.put, take=change.take),
                tr("The tags are kept."),
            )

    # -- taking out and back ------------------------------------------------------------------------------------
    def _remove(self, sources: Sequence[Source]) -> None:
        ids = [one.id for one in sources]

        def done() -> None:
            self._desk.messages.say(
                taken_out(sources), Tone.DONE, verb=tr("Undo"), on_verb=lambda: self._restore(sources)
            )

        for id in ids:
            self._reader.forget(id)
        self._change(lambda: self._desk.services.library.remove(ids), done)

    def open_trash(self) -> None:
        """What was taken out, to be put back."""
        curation = self._desk.services.curation

        def show(removed: tuple[Removed, ...]) -> None:
            wanted = self._desk.dialogs.trash(removed)
            if wanted:
                self._restore([one.source for one in removed if one.source.id in wanted])

        self._desk.jobs.run(TRASH, lambda _: curation.removed(), show)

    def _restore(self, sources: Sequence[Source]) -> None:
        ids = [one.id for one in sources]
        self._change(lambda: self._desk.services.curation.restore(ids), restored(sources))

    # -- what needs attention -----------------------------------------------------------------------------------
    def review(self) -> None:
        """Every file that cannot be searched, or not quite; then what was decided about them is done."""
        problems = problems_of(self._listing.sources(), self._listing.left_out())
        reviewed, curation = self._desk.dialogs.review(problems), self._desk.services.curation
        if reviewed.ignore or reviewed.heed:

            def change() -> None:
                curation.ignore(reviewed.ignore)
                curation.heed(reviewed.heed)

            self._change(change, tr("What is ignored is not counted, and can be seen in the list again."))
        self._importing.retry(reviewed.retry)
        self._importing.retry(reviewed.large, ReadAs(is_large=True))
        if reviewed.unlock:
            self._unlocking.unlock(reviewed.unlock)
        if reviewed.reread:
            self._importing.reread(reviewed.reread)

    # -- within -------------------------------------------------------------------------------------------------
    def _change(self, change: Callable[[], object], said: str | Callable[[], object]) -> None:
        """Makes a change in a thread; then `said` is told in the status bar, or done."""

        def work(_: Cancelled) -> None:
            change()

        def done(_: None) -> None:
            self._listing.refresh()
            self._on_change()
            if isinstance(said, str):
                self._desk.status.remark(said)
            else:
                said()

        self._changes += 1  # each is a job of its own: none is dropped for the next
        self._desk.jobs.run(f"{CHANGE} {self._changes}", work, done)
