"""From words chosen to a quote in the outline."""

from typing import Protocol

from briefer.domain.outline_content import NodeId
from briefer.ui.flows.desk import Desk
from briefer.ui.messages import LONG_QUOTE
from briefer.ui.mime import QuotedPlace
from briefer.ui.tongue import tr


class Column(Protocol):
    """The Briefing column, as far as quotes are concerned: adds them at its current place."""

    def add_quotes(self, places: tuple[QuotedPlace, ...], /) -> object: ...

    def add_quotes_to(self, section: NodeId, places: tuple[QuotedPlace, ...], /) -> object: ...


class QuoteFlow:
    def __init__(self, desk: Desk, column: Column) -> None:
        self._desk, self._column = desk, column

    def add(self, place: QuotedPlace) -> None:
        """Adds a quote; a very long one after asking, and never cut short."""
        if self._is_meant(place):
            self._column.add_quotes((place,))

    def add_to(self, section: NodeId, place: QuotedPlace) -> None:
        """Adds a quote at the end of a section that was chosen."""
        if self._is_meant(place):
            self._column.add_quotes_to(section, (place,))

    def _is_meant(self, place: QuotedPlace) -> bool:
        length = len(place.words)
        return length <= LONG_QUOTE or self._desk.dialogs.confirm(
            tr("Add a quote of %n character(s)?", None, length),
            tr("It is added whole. A briefing is easier to read with shorter quotes."),
            tr("Add"),
        )
