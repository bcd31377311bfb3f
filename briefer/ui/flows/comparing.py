"""A quote beside its source, and its words taken again where that is asked for."""

from typing import Protocol

from briefer.domain.outline_content import NodeId
from briefer.domain.quote import DirectQuote
from briefer.services.comparing import Compared
from briefer.ui.flows.desk import Desk

COMPARE = "compare a quote"


class Column(Protocol):
    """The Briefing column, as far as single quotes are concerned."""

    def quote_at(self, node: NodeId) -> DirectQuote | None: ...

    def citation_of(self, quote: DirectQuote) -> str: ...

    def take_words_again(self, node: NodeId, quote: DirectQuote) -> object: ...


class CompareFlow:
    def __init__(self, desk: Desk, column: Column) -> None:
        self._desk, self._column = desk, column

    def compare(self, node: NodeId) -> None:
        """Looks in the background, shows both, and puts the source's words in where the user asks for them."""
        quote = self._column.quote_at(node)
        if quote is None:
            return
        comparing = self._desk.services.comparing

        def show(compared: Compared) -> None:
            take = self._desk.dialogs.compare(compared, self._column.citation_of(compared.quote))
            still = self._column.quote_at(node) == quote
            if take and compared.there is not None and still:
                self._column.take_words_again(node, compared.there)

        self._desk.jobs.run(COMPARE, lambda _: comparing.compare(quote), show)
