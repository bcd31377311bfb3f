"""What the user has chosen, and the briefings opened last."""

from dataclasses import replace
from pathlib import Path

from briefer.ports import Settings, SettingsFile

MOST_RECENT = 10


class SettingsService:
    """Reads once; every change goes to disk at once. `save` of the file raises `SaveFailed`."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self._current = file.load()

    @property
    def current(self) -> Settings:
        return self._current

    def change(self, settings: Settings) -> None:
        if settings != self._current:
            self._current = settings
            self._file.save(settings)

    def remember(self, briefing: Path) -> None:
        """Puts a briefing at the head of the recent ones, where these are kept."""
        if not self._current.keep_recent:
            return
        others = tuple(path for path in self._current.recent if path != briefing)
        self.change(replace(self._current, recent=(briefing, *others)[:MOST_RECENT]))

    def forget(self, briefing: Path) -> None:
        self.change(replace(self._current, recent=tuple(path for path in self._current.recent if path != briefing)))
