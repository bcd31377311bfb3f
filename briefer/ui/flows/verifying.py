"""Every quote held against its source when a briefing is opened and when the library changes. Nothing is altered."""

from collections.abc import Callable

from briefer.domain.briefing import Briefing
from briefer.domain.outline_content import NodeId
from briefer.domain.quote import DirectQuote, claim_of
from briefer.domain.source import SourceId
from briefer.services.comparing import Held
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.messages import quotes_differ, source_changed
from briefer.ui.tongue import tr

VERIFY = "verify quotes"


class VerifyFlow:
    """`compare` shows one quote beside its source."""

    def __init__(self, desk: Desk, column: BriefingColumn, compare: Callable[[NodeId], object]) -> None:
        self._desk, self._column, self._compare = desk, column, compare
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
