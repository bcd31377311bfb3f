"""Every quote held against its source when a briefing is opened and when the library changes. Nothing is altered."""

from briefer.domain.briefing import Briefing
from briefer.domain.quote import DirectQuote, QuoteId
from briefer.ports import Cancelled
from briefer.services.quoting import Standing
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.messages import quotes_differ

VERIFY = "verify quotes"


class VerifyFlow:
    def __init__(self, desk: Desk, column: BriefingColumn) -> None:
        self._desk, self._column = desk, column

    def verify(self) -> None:
        """In the background; marks what differs and says how many."""
        quoting, briefing = self._desk.services.quoting, self._column.briefing()

        def work(cancelled: Cancelled) -> frozenset[QuoteId]:
            return frozenset(
                quote.id
                for quote in quotes_of(briefing)
                if not cancelled() and quoting.standing(quote) is Standing.DIFFERS
            )

        self._desk.jobs.run(VERIFY, work, self._show)

    def _show(self, altered: frozenset[QuoteId]) -> None:
        self._column.show_altered(altered)
        if altered:
            self._desk.messages.say(quotes_differ(len(altered)), Tone.STOP)


def quotes_of(briefing: Briefing) -> tuple[DirectQuote, ...]:
    return tuple(node.content for node in briefing.root.walk() if isinstance(node.content, DirectQuote))
