"""References from another program for the sources of the library, and a briefing's references for another program."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefer.domain.briefing import Briefing
from briefer.ports.work import Cancelled
from briefer.services.referencing import ExportedReferences, Imported
from briefer.ui.below.retold import retold
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.tongue import number, tr

IMPORT, EXPORT = "import references", "export references"
NAMED = 3  # entries and losses that a message names


class ReferenceFileFlow:
    def __init__(
        self,
        desk: Desk,
        briefing: Callable[[], Briefing],
        suggested: Callable[[], Path],
        on_described: Callable[[], object],
    ) -> None:
        """`suggested` says where the briefing would be exported to; `on_described` is called when sources changed."""
        self._desk, self._briefing, self._suggested = desk, briefing, suggested
        self._on_described = on_described

    def take(self) -> None:
        """Asks for a file and describes the sources that its references fit."""
        path = self._desk.dialogs.choose_references(Path.home())
        if path is None:
            return
        referencing = self._desk.services.referencing

        def work(_: Cancelled) -> Imported:
            return referencing.take(path)

        self._desk.status.remark(tr("Reading references …"))
        self._desk.jobs.run(IMPORT, work, lambda taken: self._taken(path, taken))

    def _taken(self, path: Path, taken: Imported) -> None:
        self._on_described()
        self._desk.messages.say(taken_from(path, taken), Tone.DONE if taken.is_whole else Tone.WARN)

    def export(self) -> None:
        """Asks for a file and writes the references of all that the briefing cites."""
        path = self._desk.dialogs.save_references(self._suggested().with_suffix(".json"))
        if path is None:
            return
        referencing, briefing = self._desk.services.referencing, self._briefing()
        self._desk.jobs.run(
            EXPORT,
            lambda _: referencing.write(referencing.of_briefing(briefing), path),
            self._exported,
        )

    def _exported(self, written: ExportedReferences) -> None:
        said = tr("“{file}” was written: {references}.").format(
            file=written.path.name, references=tr("%n reference(s)", None, written.references)
        )
        if written.losses:
            said = f"{said} {_some([f'{loss.label}: {retold(loss.what)}' for loss in written.losses])}"
        self._desk.messages.say(said, Tone.WARN if written.losses else Tone.DONE)


def taken_from(path: Path, taken: Imported) -> str:
    """What became of a file's references, with the first few of those that need a look by name."""
    said = [tr("“{file}” described %n source(s).", None, len(taken.completed)).format(file=path.name)]
    if kept := [one for one in taken.completed if one.kept]:
        said.append(tr("What you had confirmed was kept in %n source(s).", None, len(kept)))
    doubts = [
        f"{one.match.entry.label}: {retold(doubt)}" for one in taken.completed for doubt in one.match.entry.doubts
    ]
    for sentence, named in (
        (tr("No source has the DOI, web address or title of {entries}."), [one.label for one in taken.unmatched]),
        (tr("More than one fits, so these were left out: {entries}."), [entry.label for entry, _ in taken.unclear]),
        (tr("Left out: {entries}"), [f"{one.label}: {retold(one.why)}" for one in taken.skipped]),
        (tr("To look at: {entries}"), doubts),
    ):
        if named:
            said.append(sentence.format(entries=_some(named)))
    return " ".join((*said, *map(retold, taken.remarks)))


def _some(named: Sequence[str]) -> str:
    """The first few, and how many more there are."""
    shown = "; ".join(named[:NAMED])
    more = len(named) - NAMED
    return tr("{shown}; and {number} more").format(shown=shown, number=number(more)) if more > 0 else shown
