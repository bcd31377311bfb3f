"""Words of ours that are a source's: made a direct quote where that is asked for, offered to be linked when pasted."""

from typing import Protocol

from briefer.domain.outline_content import NodeId
from briefer.domain.quote import QuoteId
from briefer.services.wording import FEWEST, Wording
from briefer.ui.flows.desk import Desk
from briefer.ui.message_bar import Tone
from briefer.ui.tongue import tr
from briefer.ui.words import title

LINK, PASTED = "find words in a source", "find pasted words"


class Column(Protocol):
    """The Briefing column, as far as words that may be quotes are concerned."""

    def free_quote_id(self) -> QuoteId: ...

    def link(self, node: NodeId, words: str, wording: Wording) -> bool: ...

    def say_not_found(self, node: NodeId) -> None: ...


class LinkFlow:
    def __init__(self, desk: Desk, column: Column) -> None:
        self._desk, self._column = desk, column

    def make_direct(self, node: NodeId, words: str) -> None:
        """Looks for the exact words in every source; where they stand nowhere it says so and changes nothing."""
        wordings, id = self._desk.services.wordings, self._column.free_quote_id()

        def take(found: Wording | None) -> None:
            if found is None:
                self._column.say_not_found(node)
            else:
                self._column.link(node, words, found)

        self._desk.status.remark(tr("Looking for these words …"))
        self._desk.jobs.run(LINK, lambda cancelled: wordings.anywhere(words, id=id, cancelled=cancelled), take)

    def pasted(self, node: NodeId, words: str) -> None:
        """Offers to link what was pasted, where it is a source's."""
        if len(words.split()) < FEWEST:
            return
        wordings, id = self._desk.services.wordings, self._column.free_quote_id()

        def offer(found: Wording | None) -> None:
            if found is not None:
                said = tr("This looks like a quotation from “{title}”. Link it, so that it is checked and cited?")
                self._desk.messages.say(
                    said.format(title=title(found.source.reference)),
                    Tone.CALM,
                    verb=tr("Link it"),
                    on_verb=lambda: self._column.link(node, words, found),
                )

        self._desk.jobs.run(PASTED, lambda cancelled: wordings.likely(words, id=id, cancelled=cancelled), offer)
