"""One hint at a time for somebody who is new: gone when it was used or dismissed, and not shown again."""

from collections.abc import Callable
from dataclasses import replace

from briefer.domain.errors import BrieferError
from briefer.ui.actions import Act
from briefer.ui.briefing_column import BriefingColumn
from briefer.ui.flows.desk import Desk
from briefer.ui.keys.table import KeyTable
from briefer.ui.library.panel import LibraryPanel
from briefer.ui.messages import FIRST_HINTS
from briefer.ui.tongue import tr


class FirstHints:
    def __init__(
        self,
        desk: Desk,
        library: LibraryPanel,
        briefing: BriefingColumn,
        on_change: Callable[[], object],
        *,
        keys: Callable[[], KeyTable],
    ) -> None:
        """`on_change` is called when another hint is due. `keys` are those in force."""
        self._desk, self._on_change, self._keys = desk, on_change, keys
        library.answered.connect(lambda _: self._use("search"))
        library.hit_opened.connect(lambda _: self._use("open"))
        library.source_opened.connect(lambda _: self._use("open"))
        briefing.quotes_added.connect(lambda _: self._use("add"))
        desk.status.hint_dismissed.connect(self._dismiss)

    def current(self) -> str | None:
        """The hint that is due, in words."""
        name = self._due()
        return tr(FIRST_HINTS[name]).format(key=self._keys().said(Act.ADD_QUOTE)) if name is not None else None

    def _due(self) -> str | None:
        done = self._desk.services.settings.current.hints_done
        return next((name for name in FIRST_HINTS if name not in done), None)

    def _dismiss(self) -> None:
        if (name := self._due()) is not None:
            self._use(name)

    def _use(self, name: str) -> None:
        settings = self._desk.services.settings
        if name in settings.current.hints_done:
            return
        try:
            settings.change(replace(settings.current, hints_done=(*settings.current.hints_done, name)))
        except BrieferError as error:
            self._desk.fail(error)
        self._on_change()
