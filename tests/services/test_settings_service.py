"""What is remembered, and under which names."""

from pathlib import Path

from briefer.domain.source_filter import SavedFilter, SourceFilter
from briefer.ports.settings import Settings
from briefer.services.settings import MOST_SEARCHES, SettingsService
from tests.fakes import MemorySettings


def test_searches_are_remembered_newest_first_each_once() -> None:
    settings = SettingsService(MemorySettings())
    for typed in ("climate", "trade  talks", "Climate", "  "):
        settings.remember_search(typed)
    assert settings.current.searches == ("Climate", "trade talks")
    for number in range(MOST_SEARCHES + 5):
        settings.remember_search(str(number))
    assert len(settings.current.searches) == MOST_SEARCHES


def test_nothing_is_remembered_where_recent_things_are_not_kept() -> None:
    settings = SettingsService(MemorySettings(Settings(keep_recent=False)))
    settings.remember_search("climate")
    settings.remember(Path("a.briefing"))
    assert settings.current.searches == () and settings.current.recent == ()


def test_a_filter_is_kept_under_its_name_and_dropped_by_it() -> None:
    file = MemorySettings()
    settings = SettingsService(file)
    settings.keep_filter(SavedFilter("Recent", SourceFilter(years=2)))
    settings.keep_filter(SavedFilter("Asia", SourceFilter(tags=("asia",))))
    settings.keep_filter(SavedFilter("recent", SourceFilter(years=3)))
    assert [one.name for one in file.saved.filters] == ["recent", "Asia"]
    settings.drop_filter("recent")
    assert [one.name for one in file.saved.filters] == ["Asia"]
