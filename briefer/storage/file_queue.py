"""The files that are to be read and how far each has come, and the folders that are followed.

They stand in the library's database, so that a process that is killed leaves nothing to guess.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from briefer.ports.following import FileStamp, SeenFile, WatchedFolder
from briefer.storage.library_database import explained, transaction
from briefer.storage.library_rows import path_bytes, path_from, path_key


class FileQueue:
    """Implements `FileLedger`, on the connection of the library's writer. Every method is one transaction."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder = folder
        self._connection = connection

    # -- files to read ------------------------------------------------------------------------------------------
    def put(self, files: Sequence[SeenFile]) -> None:
        """To be read, or read again, from its `due` on."""
        with self._change() as connection:
            connection.executemany(
                """INSERT INTO files (path_key, path, state, size, mtime_ns, inode, due, rank)
                VALUES (?, ?, 'seen', ?, ?, ?, ?, ?) ON CONFLICT (path_key) DO UPDATE SET state = 'seen',
                path = excluded.path, size = excluded.size, mtime_ns = excluded.mtime_ns, inode = excluded.inode,
                due = excluded.due, rank = excluded.rank""",
                [(path_key(file.path), path_bytes(file.path), *file.stamp, file.due, file.rank) for file in files],
            )

    def take(self, most: int, now: float) -> tuple[SeenFile, ...]:
        """The next files to read, which are being read from here on; those of the lowest rank first."""
        with self._change() as connection:
            rows = connection.execute(
                """SELECT path_key, path, size, mtime_ns, inode, due, rank FROM files
                WHERE state IN ('seen', 'reading') AND state = 'seen' AND due <= ? ORDER BY rank LIMIT ?""",
                (now, most),
            ).fetchall()
            connection.executemany("UPDATE files SET state = 'reading' WHERE path_key = ?", [row[:1] for row in rows])
        return tuple(SeenFile(path_from(path), FileStamp(*stamp), due, rank) for _, path, *stamp, due, rank in rows)

    def give_back(self) -> None:
        """What was being read is to be read: whoever did so is gone, or has stopped."""
        with self._change() as connection:
            connection.execute("UPDATE files SET state = 'seen' WHERE state IN ('seen', 'reading')")

    def settle(self, files: Sequence[SeenFile]) -> None:
        """Read, with the stamp that they had then."""
        self._settle(files, "read")

    def set_aside(self, files: Sequence[SeenFile]) -> None:
        """Never to be read with the stamp that they have."""
        self._settle(files, "failed")

    def drop_waiting(self) -> None:
        """Nothing is to be read any more; what was read is kept."""
        with self._change() as connection:
            connection.execute("DELETE FROM files WHERE state IN ('seen', 'reading')")

    def waiting(self) -> tuple[int, int]:
        """How many files are to be read, and their bytes."""
        with explained(self._folder):
            count, size = self._connection.execute(
                "SELECT count(*), coalesce(sum(size), 0) FROM files WHERE state IN ('seen', 'reading')"
            ).fetchone()
        return int(count), int(size)

    def next_due(self) -> float | None:
        """When the next file may be read, in seconds since 1970; `None` where none waits."""
        with explained(self._folder):
            (due,) = self._connection.execute(
                "SELECT min(due) FROM files WHERE state IN ('seen', 'reading')"
            ).fetchone()
        return None if due is None else float(due)

    def stamps(self, place: Path) -> dict[bytes, FileStamp]:
        """Of the file at `place`, or every file under it, by its path in bytes."""
        key = path_key(place)
        start = path_key(place / "x")[:-1]  # with the separator of the system
        with explained(self._folder):
            rows = self._connection.execute(
                """SELECT path, size, mtime_ns, inode FROM files WHERE path_key = ?
                UNION ALL SELECT path, size, mtime_ns, inode FROM files WHERE path_key >= ? AND path_key < ?""",
                (key, start, start[:-1] + bytes([start[-1] + 1])),
            )
            return {path: FileStamp(*stamp) for path, *stamp in rows}

    # -- folders that are followed ------------------------------------------------------------------------------
    def watch(self, folder: Path) -> None:
        with self._change() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO watched (path_key, path) VALUES (?, ?)", (path_key(folder), path_bytes(folder))
            )

    def unwatch(self, folder: Path) -> bool:
        """Whether it was watched. Its sources stay."""
        with self._change() as connection:
            return connection.execute("DELETE FROM watched WHERE path_key = ?", (path_key(folder),)).rowcount > 0

    def watched(self) -> tuple[WatchedFolder, ...]:
        with explained(self._folder):
            return watched_in(self._connection)

    def found_folder(self, folder: WatchedFolder) -> None:
        """How a folder was found: on which device, and whether it could be reached."""
        with self._change() as connection:
            connection.execute(
                "UPDATE watched SET device = ?, away = ? WHERE path_key = ?",
                (folder.device, int(folder.is_away), path_key(folder.path)),
            )

    def _settle(self, files: Sequence[SeenFile], state: str) -> None:
        if not files:
            return
        with self._change() as connection:
            connection.executemany(
                """INSERT INTO files (path_key, path, state, size, mtime_ns, inode, due, rank)
                VALUES (?, ?, ?, ?, ?, ?, 0, 0) ON CONFLICT (path_key) DO UPDATE SET state = excluded.state,
                size = excluded.size, mtime_ns = excluded.mtime_ns, inode = excluded.inode""",
                [(path_key(file.path), path_bytes(file.path), state, *file.stamp) for file in files],
            )

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        with explained(self._folder), transaction(self._connection):
            yield self._connection


def watched_in(connection: sqlite3.Connection) -> tuple[WatchedFolder, ...]:
    rows = connection.execute("SELECT path, device, away FROM watched ORDER BY path_key")
    return tuple(WatchedFolder(path_from(path), device, bool(away)) for path, device, away in rows)
