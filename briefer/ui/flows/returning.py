"""Back to where one was in a briefing: closed sections, the row worked on, and what was being read."""

from collections.abc import Callable
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.source import SourceId, TextDigest
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.flows.desk import Desk
from briefer.ui.reader.panel import ReaderPanel
from briefer.ui.window_memory import Place, WindowMemory


class ReturnFlow:
    """Nothing is kept where recent things are not."""

    def __init__(
        self,
        desk: Desk,
        memory: WindowMemory,
        column: BriefingColumn,
        reader: ReaderPanel,
        read_on: Callable[[SourceId, TextDigest, Span], object],
    ) -> None:
        """`read_on` opens a text at a place, where it is still there."""
        self._desk, self._memory, self._column, self._reader = desk, memory, column, reader
        self._read_on = read_on

    def leave(self, briefing: Path | None) -> None:
        """The briefing on show is about to go."""
        if not self._desk.services.settings.current.keep_recent:
            self._memory.forget_places()
        elif briefing is not None:
            source, read = self._reader.source, self._reader.view
            where = (source.id, read.digest, read.place_read()) if source is not None else None
            self._memory.keep_place(briefing, Place(self._column.whereabouts(), where))

    def arrive(self, briefing: Path | None) -> None:
        """A briefing has just been shown. What one reads by now stays."""
        place = self._memory.place(briefing) if briefing is not None else None
        if place is None:
            return
        self._column.come_back(place.outline)
        if place.read is not None and self._reader.source is None:
            source, digest, offset = place.read
            self._read_on(source, digest, Span(offset, offset))
