"""Every quote held against its source when a briefing is opened and when the library changes. Nothing is altered."""

from collections.abc import Callable

from briefer.domain.briefing import Briefing
from briefer.domain.errors import BrieferError
from briefer.domain.outline_content import NodeId
from briefer.domain.quote import DirectQuote, claim_of
from briefer.domain.source import SourceId
from briefer.services.comparing import Held
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.messages import quotes_differ, sentence_for, source_changed
from briefer.ui.tongue import tr

VERIFY, LOOK = "verify quotes", "look at quoted files"


class VerifyFlow:
    """`compare` shows one quote beside its source; `on_change` is called when a file was read again."""

    def __init__(
        self,
        desk: Desk,
        column: BriefingColumn,
        compare: Callable[[NodeId], object],
        on_change: Callable[[], object],
    ) -> None:
        self._desk, self._column, self._compare, self._on_change = desk, column, compare, on_change
        self._told = Held()

    def verify(self) -> None:
        """In the background; marks what differs and says how many."""
        comparing, briefing = self._desk.services.comparing, self._column.briefing()
        quotes = quotes_of(briefing)

        def show(held: Held) -> None:
            self._column.show_altered(held.altered, held.lost)
            if held != self._told:
                self._told = held
                self._tell(briefing, held)

        self._desk.jobs.run(VERIFY, lambda cancelled: comparing.hold(quotes.values(), cancelled), show)

    def begin(self) -> None:
        """Another briefing is shown: what was told of the one before does not count."""
        self._told = Held()
        self.verify()
        self._look_at_files()

    def _look_at_files(self) -> None:
        """The files of the quoted sources may hold other words than when they were read, in a watched folder or not."""
        library, quoted = (
            self._desk.services.library,
            {one.source for one in quotes_of(self._column.briefing()).values()},
        )
        if quoted:
            self._desk.jobs.run(
                LOOK,
                lambda cancelled: library.look_again(sorted(quoted), cancelled),
                self._looked,
                on_error=self._not_looked,
            )

    def _looked(self, changed: bool) -> None:
        if changed:
            self._on_change()

    def _not_looked(self, error: Exception) -> None:
        """Nobody asked for it, so what hinders it is no alarm."""
        if isinstance(error, BrieferError):
            self._desk.status.remark(sentence_for(error))
        else:
            self._desk.fail(error)

    def _tell(self, briefing: Briefing, held: Held) -> None:
        by_source: dict[SourceId, list[tuple[NodeId, DirectQuote]]] = {}
        altered: list[NodeId] = []
        for node, quote in quotes_of(briefing).items():
            if claim_of(quote) in held.lost | held.kept:
                by_source.setdefault(quote.source, []).append((node, quote))
            elif claim_of(quote) in held.altered:
                altered.append(node)
        for source, quotes in by_source.items():
            lost = [node for node, quote in quotes if claim_of(quote) in held.lost]
            said = source_changed(briefing.references.get(source), len(quotes) - len(lost), len(lost))
            self._say(said, Tone.WARN if lost else Tone.CALM, lost[0] if lost else quotes[0][0])
        if altered:
            self._say(quotes_differ(len(altered)), Tone.STOP, altered[0])

    def _say(self, said: str, tone: Tone, node: NodeId) -> None:
        self._desk.messages.say(said, tone, verb=tr("Compare"), on_verb=lambda: self._compare(node))


def quotes_of(briefing: Briefing) -> dict[NodeId, DirectQuote]:
    """Direct quotes by their node, in reading order."""
    return {
        node.id: node.content
        for node in briefing.root.walk()
        if isinstance(node.content, DirectQuote) and node.id is not None
    }
