"""Folders that are watched, as a user means it: which there are, watching one, following them, reading gently."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefer.domain.errors import NotFound
from briefer.ports.following import FolderFollowing, Followed, News, Pace, Place, WatchedFolder, WatchedReading
from briefer.ports.work import Cancelled, Progress, never, silent


class Watching:
    """The librarian process follows; this asks it to."""

    def __init__(
        self, reading: WatchedReading, following: FolderFollowing, place_of: Callable[[Path], Place | None]
    ) -> None:
        self._reading = reading
        self._following = following
        self._place_of = place_of

    def folders(self) -> tuple[WatchedFolder, ...]:
        return self._reading.watched()

    def place_of(self, folder: Path) -> Place | None:
        """Where a folder stands, if it is one to be careful with. Asks the system."""
        return self._place_of(folder.absolute())

    def watch(self, folders: Sequence[Path]) -> None:
        """From now on; what is in them is read by whoever follows. Raises `NotFound` for what is no folder."""
        for folder in folders:
            if not folder.is_dir():
                raise NotFound("folder", str(folder))
        self._following.watch([folder.absolute() for folder in folders])

    def stop_watching(self, folder: Path) -> None:
        """What was read stays. Raises `NotFound` where it was not watched."""
        if not self._following.unwatch(folder.absolute()):
            raise NotFound("watched folder", str(folder))

    def follow(self, *, progress: Callable[[Progress], None] = silent, cancelled: Cancelled = never) -> Followed:
        """Looks at every watched folder now and reads what is new or has changed; blocks."""
        return self._following.follow(progress=progress, cancelled=cancelled)

    def begin(self, on_news: Callable[[News], object]) -> None:
        """Follows in the background, beginning with what was left to read; `on_news` is called in a thread."""
        self._following.begin(on_news)

    def look(self) -> None:
        """The user has come back: looks at the folders soon."""
        self._following.look()

    def tell(self, pace: Pace) -> None:
        """Pause, go on, or read gently since the user is at work."""
        self._following.tell(pace)
