"""Watched folders: what was seen in them, and what came of it."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple, Protocol

from briefer.domain.errors import BrieferError
from briefer.domain.source import LeftOut, Source
from briefer.ports.work import Cancelled, Progress, never

_INODES = (1 << 63) - 1  # what SQLite's whole numbers hold


class FileStamp(NamedTuple):
    """Tells a file from itself after a change without reading it. `size` in bytes; `inode` 0 where there is none.

    A tuple, since a hundred thousand are compared at a time.
    """

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def of(cls, status: os.stat_result) -> "FileStamp":
        """On Windows without the inode, which a folder's listing does not tell there."""
        return cls(status.st_size, status.st_mtime_ns, status.st_ino & _INODES if os.name != "nt" else 0)


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file to read, not before `due` (seconds since 1970); those of a low `rank` come first."""

    path: Path
    stamp: FileStamp
    due: float = 0.0
    rank: int = 0


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is followed. `device` is where it stands; `is_away` if it could not be reached."""

    path: Path
    device: int = 0
    is_away: bool = False


class PlaceKind(Enum):
    CLOUD = "cloud"  # kept in step with a service
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a folder stands, if not simply on this computer. `name` is the service's, or the share's."""

    kind: PlaceKind
    name: str


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of the files of watched folders. `moved` are known sources found in another place."""

    added: tuple[Source, ...] = ()
    changed: tuple[Source, ...] = ()
    moved: tuple[Source, ...] = ()
    missing: tuple[Source, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    away: tuple[Path, ...] = ()


class Pace(Enum):
    """What the window says to whoever reads. The values are the librarian's words."""

    PAUSE = "pause"
    GO_ON = "continue"
    USER = "user"  # the user is at work: read gently for a while
    LEAVE = "quit"  # the window closes: what waits is read the next time


News = Progress | Followed | BrieferError


class FolderFollowing(Protocol):
    """Watched folders, which the librarian follows. Calls with a result block, as those of `Librarian`."""

    def watch(self, folders: Sequence[Path]) -> None:
        """From now on. Reads nothing yet."""

    def unwatch(self, folder: Path) -> bool:
        """Whether it was watched. What was read stays."""

    def follow(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> Followed:
        """Looks at all of them now and reads what is new or has changed."""

    def begin(self, on_news: Callable[[News], object]) -> None:
        """Follows them in the background, with what was left to read. `on_news` is called in a thread."""

    def look(self) -> None:
        """Soon: the user has come back to the window."""

    def tell(self, pace: Pace) -> None: ...


class WatchedReading(Protocol):
    def watched(self) -> tuple[WatchedFolder, ...]: ...
