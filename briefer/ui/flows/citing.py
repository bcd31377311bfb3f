"""How a quote or paraphrase is cited, asked in a dialogue and kept as one undo step."""

from briefer.domain.origins import quote_in
from briefer.domain.outline_content import NodeId
from briefer.domain.source import Source
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.flows.desk import Desk

CITE = "how a quote is cited"


class CitationFlow:
    def __init__(self, desk: Desk, column: BriefingColumn) -> None:
        self._desk, self._column = desk, column
        column.citation_wanted.connect(self.change)

    def change(self, node: NodeId) -> None:
        """Lists the library in the background, asks, and changes the citation where it is still the same quote."""
        library = self._desk.services.library
        self._desk.jobs.run(CITE, lambda _: library.sources(), lambda sources: self._ask(node, sources))

    def _ask(self, node: NodeId, sources: tuple[Source, ...]) -> None:
        content = self._column.content_of(node)
        quote = quote_in(content) if content is not None else None
        if quote is None:
            return
        known = {**self._column.briefing().references, **{source.id: source.reference for source in sources}}
        cited = self._desk.dialogs.citation(quote, known)
        if cited is not None and cited != quote and self._column.content_of(node) == content:
            self._column.recite(node, cited)
