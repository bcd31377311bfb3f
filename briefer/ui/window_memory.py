"""What the window remembers from one start to the next: sizes, the commands used last, where one was in briefings."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from briefer.domain.source import SourceId, TextDigest
from briefer.ui.outline.whereabouts import Whereabouts

MOST_USED = 12
MOST_PLACES = 20
_USED = "commands/used"
_PLACES = "places"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one was: in the outline, and at which character of which text one read."""

    outline: Whereabouts
    read: tuple[SourceId, TextDigest, int] | None = None


class WindowMemory:
    """Over a `QSettings`; without one it lasts as long as the window."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store
        self._kept: dict[str, object] = {}

    def used(self) -> tuple[str, ...]:
        """Names of commands, the newest first."""
        kept = self._get(_USED)
        names = kept if isinstance(kept, list) else [kept] if isinstance(kept, str) and kept else []
        return tuple(name for name in names if isinstance(name, str))

    def note_used(self, name: str) -> None:
        others = [one for one in self.used() if one != name]
        self._set(_USED, [name, *others][:MOST_USED])

    def geometry(self, screens: str) -> QByteArray | None:
        """The window's place and size where the screens are these."""
        kept = self._get(f"geometry/{screens}")
        return kept if isinstance(kept, QByteArray) else None

    def keep_geometry(self, screens: str, geometry: QByteArray) -> None:
        self._set(f"geometry/{screens}", geometry)

    def widths(self, screens: str) -> tuple[int, ...] | None:
        """The widths of the columns; `None` where none, or no sensible ones, are kept."""
        kept = self._get(f"widths/{screens}")
        if not isinstance(kept, list) or not all(str(one).isdecimal() for one in kept):
            return None
        return tuple(int(str(one)) for one in kept)

    def keep_widths(self, screens: str, widths: Sequence[int]) -> None:
        self._set(f"widths/{screens}", [str(width) for width in widths])

    def place(self, briefing: Path) -> Place | None:
        """Where one was in a briefing; `None` where nothing sensible is kept."""
        try:
            kept = self._places()[str(briefing.absolute())]
            outline, read = kept["outline"], kept["read"]
            closed, current = tuple(int(row) for row in outline["closed"]), outline["current"]
            where = Whereabouts(str(outline["headings"]), closed, int(current) if current is not None else None)
            return Place(where, (SourceId(read[0]), TextDigest(read[1]), int(read[2])) if read else None)
        except (KeyError, IndexError, TypeError, ValueError):
            return None

    def keep_place(self, briefing: Path, place: Place) -> None:
        others = {path: kept for path, kept in self._places().items() if path != str(briefing.absolute())}
        places = {str(briefing.absolute()): asdict(place), **others}
        self._set(_PLACES, json.dumps(dict(list(places.items())[:MOST_PLACES])))

    def forget_places(self) -> None:
        self._set(_PLACES, "")

    def _places(self) -> dict[str, dict[str, Any]]:
        """By the paths of briefings, the newest first. None where what is kept cannot be read: it is a convenience."""
        try:
            kept = json.loads(str(self._get(_PLACES) or "{}"))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    def _get(self, key: str) -> object:
        return self._store.value(key) if self._store is not None else self._kept.get(key)

    def _set(self, key: str, value: object) -> None:
        if self._store is not None:
            self._store.setValue(key, value)
        else:
            self._kept[key] = value
