"""Details of sources: loaded and kept in threads, edited between, from one source that lacks some to the next."""

from collections.abc import Callable, Sequence

from briefer.domain.source import Source, SourceId
from briefer.ports.work import Cancelled
from briefer.services.evidence import Described
from briefer.ui.details.dialog import Edited, Step
from briefer.ui.flows.desk import Desk
from briefer.ui.flows.listing import ListFlow
from briefer.ui.tongue import tr

LOAD, KEEP = "details", "keep"


class DescribeFlow:
    def __init__(self, desk: Desk, listing: ListFlow, on_change: Callable[[], object]) -> None:
        """`on_change` is called when sources are called otherwise."""
        self._desk, self._listing, self._on_change = desk, listing, on_change
        self._kept = 0

    def describe(self, ids: Sequence[SourceId]) -> None:
        library = self._desk.services.library

        def work(_: Cancelled) -> tuple[Described, ...]:
            return tuple(library.described(id) for id in ids)

        self._desk.jobs.run(LOAD, work, self._edit)

    def _edit(self, sources: tuple[Described, ...]) -> None:
        edited = self._desk.dialogs.details(sources)
        if edited is None:
            return
        ids = [one.source.id for one in sources]
        if edited.values:
            self._keep(ids, edited)
        else:
            self._go_on(ids[0], edited.then)

    def _keep(self, ids: Sequence[SourceId], edited: Edited) -> None:
        library = self._desk.services.library

        def work(_: Cancelled) -> tuple[Source, ...]:
            return tuple(library.describe(id, edited.values) for id in ids)

        def done(described: tuple[Source, ...]) -> None:
            self._listing.renew(described)
            self._on_change()
            self._desk.status.remark(tr("The details are kept."))
            self._go_on(ids[0], edited.then)

        self._kept += 1  # each a job of its own: none is dropped for the next
        self._desk.jobs.run(f"{KEEP} {self._kept}", work, done)

    def _go_on(self, here: SourceId, step: Step) -> None:
        """To the next source, or the one before, that has no title, author or date."""
        if step is Step.STAY:
            return
        sources = self._listing.sources()
        at = next((number for number, one in enumerate(sources) if one.id == here), 0)
        round_trip = [sources[(at + step.value * far) % len(sources)] for far in range(1, len(sources))]
        wanted = next((one for one in round_trip if lacks_details(one)), None)
        if wanted is None:
            self._desk.status.remark(tr("No other source lacks its title, author or date."))
        else:
            self.describe([wanted.id])


def lacks_details(source: Source) -> bool:
    reference = source.reference
    return not (reference.title and reference.author and reference.issued)
