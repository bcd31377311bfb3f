"""What the window remembers of itself from one start to the next: sizes, and which commands were used last."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QSettings

MOST_USED = 12
_USED = "commands/used"


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

    def _get(self, key: str) -> object:
        return self._store.value(key) if self._store is not None else self._kept.get(key)

    def _set(self, key: str, value: object) -> None:
        if self._store is not None:
            self._store.setValue(key, value)
        else:
            self._kept[key] = value
