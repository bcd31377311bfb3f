"""Which files of the queue come first, and when one may be read."""

import time
from collections.abc import Callable
from pathlib import Path

from briefer.ports.following import FileStamp, SeenFile

STABLE = 2.0  # seconds that a file must stay as it is before it is read
RECENT = 30 * 24 * 3600.0  # seconds; files changed since come before others of their size
_HEAD_START = 4  # times as large a recent file may be


class FileOrder:
    """`now` counts seconds since 1970."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now

    def at_once(self, path: Path, stamp: FileStamp) -> SeenFile:
        return self._seen(path, stamp, due=0.0)

    def once_stable(self, path: Path, stamp: FileStamp) -> SeenFile:
        """When it has been as it is for long enough; since when tells its stamp."""
        return self._seen(path, stamp, due=min(self._now(), stamp.mtime_ns / 1e9) + STABLE)

    def later(self, path: Path, stamp: FileStamp) -> SeenFile:
        """It was seen to change: when it stays as it is for long enough from now."""
        return self._seen(path, stamp, due=self._now() + STABLE)

    def _seen(self, path: Path, stamp: FileStamp, *, due: float) -> SeenFile:
        """Small and recent files come first."""
        is_recent = self._now() - stamp.mtime_ns / 1e9 < RECENT
        return SeenFile(path, stamp, due, stamp.size if is_recent else stamp.size * _HEAD_START)


def stamp_of(path: Path) -> FileStamp | None:
    """`None` where there is no file that can be reached."""
    try:
        return FileStamp.of(path.stat())
    except OSError:
        return None
