"""What the user has chosen, and the briefings opened last."""

from dataclasses import replace
from pathlib import Path

from briefer.domain.page_setup import DateForm, PageSetup, QuoteMarks
from briefer.domain.source_filter import SavedFilter
from briefer.ports.settings import Settings, SettingsFile

MOST_RECENT = 10
MOST_SEARCHES = 20


def usual_setup(settings: Settings) -> PageSetup:
    """How the user likes pages printed; the usual way where the settings name none that is known."""
    return PageSetup(
        marks=next((one for one in QuoteMarks if one.value == settings.quote_marks), None),
        dates=next((one for one in DateForm if one.value == settings.date_form), DateForm.DAY_FIRST),
    )


class SettingsService:
    """Reads once; every change goes to disk at once. `save` of the file raises `SaveFailed`."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self._current = file.load()

    @property
    def current(self) -> Settings:
        return self._current

    def ignored(self) -> tuple[str, ...]:
        """The names of what could not be used of the file when it was read."""
        return self._file.ignored()

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

    def remember_search(self, typed: str) -> None:
        """Puts a search at the head of the history, where recent things are kept."""
        words = " ".join(typed.split())
        if not words or not self._current.keep_recent:
            return
        others = tuple(one for one in self._current.searches if one.casefold() != words.casefold())
        self.change(replace(self._current, searches=(words, *others)[:MOST_SEARCHES]))

    def keep_filter(self, saved: SavedFilter) -> None:
        """Under its name, in place of the one that has it."""
        names = [one.name.casefold() for one in self._current.filters]
        filters = list(self._current.filters)
        if saved.name.casefold() in names:
            filters[names.index(saved.name.casefold())] = saved
        else:
            filters.append(saved)
        self.change(replace(self._current, filters=tuple(filters)))

    def drop_filter(self, name: str) -> None:
        self.change(replace(self._current, filters=tuple(one for one in self._current.filters if one.name != name)))

    def forget(self, briefing: Path) -> None:
        self.change(replace(self._current, recent=tuple(path for path in self._current.recent if path != briefing)))
