"""Settings as TOML. Keys of later versions are kept; a file that cannot be read is put aside, never overwritten."""

import tomllib
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import tomli_w

from briefer.codec import BadShape, decode, encode
from briefer.domain.errors import SaveFailed
from briefer.domain.source_filter import SavedFilter
from briefer.domain.template import StyleId
from briefer.ports.settings import Settings
from briefer.whole_file import clause_of, write_whole


class TomlSettings:
    """Implements `SettingsFile`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._ignored: tuple[str, ...] = ()

    def load(self) -> Settings:
        """Defaults for what is missing or wrong. A file with anything wrong in it is copied to `<name>.bad`."""
        data, is_good = self._data()
        usable = {name: value for name, value in data.items() if name in _KNOWN and _KNOWN[name](value)}
        wrong = [name for name in data if name in _KNOWN and name not in usable]
        keys = usable.get("keys", {})
        wrong += [f"keys.{name}" for name, given in keys.items() if not _is_texts(given)]
        self._ignored = tuple(wrong)
        if not is_good or wrong:
            self._put_aside()
        return _settings_from(usable)

    def ignored(self) -> tuple[str, ...]:
        return self._ignored

    def save(self, settings: Settings) -> None:
        data, is_good = self._data()
        if not is_good:
            self._put_aside()
        data.update(_data_of(settings))
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, tomli_w.dumps(data).encode("utf-8"))
        except OSError as error:
            raise SaveFailed(self._path, f"{clause_of(error)}.") from error

    def _data(self) -> tuple[dict[str, Any], bool]:
        """What the file says, and whether it could be read."""
        try:
            return tomllib.loads(self._path.read_bytes().decode("utf-8")), True
        except FileNotFoundError:
            return {}, True
        except (OSError, ValueError, RecursionError):
            return {}, False

    def _put_aside(self) -> None:
        bad = self._path.with_name(self._path.name + ".bad")
        try:
            write_whole(bad, self._path.read_bytes())
        except OSError:  # it cannot even be read: it stays where it is, and there is nothing more to keep
            return


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 50 <= value <= 400


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _is_filters(value: object) -> bool:
    try:
        decode(value, tuple[SavedFilter, ...])
    except BadShape:
        return False
    return isinstance(value, list)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(_is_text(one) for one in value)


_KNOWN: dict[str, Callable[[object], bool]] = {
    "theme": _is_text,
    "language": _is_text,
    "text_size": _is_size,
    "density": _is_text,
    "date_form": _is_text,
    "quote_marks": _is_text,
    "briefing_language": _is_text,
    "citation_style": _is_text,
    "recent": _is_texts,
    "keep_recent": lambda value: isinstance(value, bool),
    "hints_done": _is_texts,
    "filters": _is_filters,
    "searches": _is_texts,
    "tab_moves_focus": lambda value: isinstance(value, bool),
    "keys": lambda value: isinstance(value, dict),
}
assert set(_KNOWN) == {field.name for field in fields(Settings)}


def _settings_from(data: dict[str, Any]) -> Settings:
    default = Settings()
    return Settings(
        theme=data.get("theme", default.theme),
        language=data.get("language", default.language),
        text_size=data.get("text_size", default.text_size),
        density=data.get("density", default.density),
        date_form=data.get("date_form", default.date_form),
        quote_marks=data.get("quote_marks", default.quote_marks),
        briefing_language=data.get("briefing_language", default.briefing_language),
        citation_style=StyleId(data.get("citation_style", default.citation_style)),
        recent=tuple(Path(path) for path in data.get("recent", ())),
        keep_recent=data.get("keep_recent", default.keep_recent),
        hints_done=tuple(data.get("hints_done", ())),
        filters=decode(data.get("filters", []), tuple[SavedFilter, ...]),
        searches=tuple(data.get("searches", ())),
        tab_moves_focus=data.get("tab_moves_focus", default.tab_moves_focus),
        keys={name: tuple(given) for name, given in data.get("keys", {}).items() if _is_texts(given)},
    )


def _without_nothing(data: Any) -> Any:
    """TOML has no way to write `None`; what is not there has its default."""
    if isinstance(data, dict):
        return {name: _without_nothing(value) for name, value in data.items() if value is not None}
    return data


def _is_unicode(path: Path) -> bool:
    """TOML cannot hold a name made of other bytes; such a file is not offered under the recent ones."""
    return not any("\ud800" <= letter <= "\udfff" for letter in str(path))


def _data_of(settings: Settings) -> dict[str, Any]:
    return {
        "theme": settings.theme,
        "language": settings.language,
        "text_size": settings.text_size,
        "density": settings.density,
        "date_form": settings.date_form,
        "quote_marks": settings.quote_marks,
        "briefing_language": settings.briefing_language,
        "citation_style": str(settings.citation_style),
        "recent": [str(path) for path in settings.recent if _is_unicode(path)],
        "keep_recent": settings.keep_recent,
        "hints_done": list(settings.hints_done),
        "filters": [_without_nothing(encode(one)) for one in settings.filters],
        "searches": list(settings.searches),
        "tab_moves_focus": settings.tab_moves_focus,
        "keys": {name: list(given) for name, given in settings.keys.items()},
    }
