"""Where the files of sources stand: moved, gone, there again; and the files that did not become sources."""

import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from briefer.domain.errors import NotFound
from briefer.domain.source import LeftOut, Source, SourceId
from briefer.storage.library_database import explained, seen_change
from briefer.storage.library_rows import SOURCE, path_bytes, path_key, source_from


class SourcePlaces:
    """On the connection of the library's writer. Every method is one transaction."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder = folder
        self._connection = connection

    def moved(self, source: SourceId, path: Path) -> Source:
        """The source's file stands elsewhere now. A source whose place that was is missing. Raises `NotFound`."""
        key = path_key(path)
        with self._change() as connection:
            connection.execute(  # the key is made its own, so that another may have the place
                "UPDATE sources SET gone = 1, path_key = path_key || x'00' || id WHERE path_key = ? AND id <> ?",
                (key, source),
            )
            connection.execute(
                "UPDATE sources SET path = ?, path_key = ?, gone = 0 WHERE id = ?", (path_bytes(path), key, source)
            )
            connection.execute("DELETE FROM left_out WHERE path_key = ?", (key,))
        return self._source(source)

    def is_others_place(self, path: Path, raw_digest: str) -> bool:
        """Whether a source that was read from other bytes has its place at `path`."""
        with explained(self._folder):
            row = self._connection.execute(
                "SELECT raw_digest FROM sources WHERE path_key = ?", (path_key(path),)
            ).fetchone()
        return row is not None and row[0] != raw_digest

    def source_at(self, path: Path) -> Source | None:
        """The source whose file stands there."""
        with explained(self._folder):
            row = self._connection.execute(
                f"SELECT {SOURCE} FROM sources WHERE path_key = ?", (path_key(path),)
            ).fetchone()
        return None if row is None else source_from(row)

    def gone(self, paths: Sequence[Path]) -> tuple[Source, ...]:
        """The files are not there any more. Their sources stay, as missing; those that were not so yet.

        Other files of the same size are to be read again, since one may be a copy that takes the place.
        """
        missing: list[SourceId] = []
        with self._change() as connection:
            for path in paths:
                key = path_key(path)
                row = connection.execute("SELECT id FROM sources WHERE path_key = ? AND NOT gone", (key,)).fetchone()
                if row is not None:
                    missing.append(SourceId(row[0]))
                    connection.execute("UPDATE sources SET gone = 1 WHERE id = ?", row)
                    connection.execute(
                        """UPDATE files SET state = 'seen', due = 0 WHERE state = 'read' AND path_key <> :key
                        AND size = (SELECT size FROM files WHERE path_key = :key)
                        AND NOT EXISTS (SELECT 1 FROM sources WHERE sources.path_key = files.path_key)""",
                        {"key": key},
                    )
                connection.execute("DELETE FROM left_out WHERE path_key = ?", (key,))
                connection.execute("DELETE FROM files WHERE path_key = ?", (key,))
        return tuple(self._source(id) for id in missing)

    def there(self, source: SourceId, *, looked_at: bool = False) -> Source:
        """The file is there, with the bytes that were read. `looked_at`: a person knows of its change."""
        with self._change() as connection:
            connection.execute("UPDATE sources SET gone = 0 WHERE id = ?", (source,))
            if looked_at:
                connection.execute("UPDATE sources SET changed = 0 WHERE id = ?", (source,))
        return self._source(source)

    def is_thrown_away(self, path: Path) -> bool:
        """Whether the source whose file stands there is in the trash: its owner does not want it."""
        with explained(self._folder):
            row = self._connection.execute("SELECT 1 FROM trash WHERE path_key = ?", (path_key(path),)).fetchone()
        return row is not None

    def leave_out_all(self, left_out: Sequence[LeftOut]) -> None:
        with self._change() as connection:
            leave_out(connection, left_out)

    # -- within -------------------------------------------------------------------------------------------------
    def _change(self) -> AbstractContextManager[sqlite3.Connection]:
        return seen_change(self._folder, self._connection)

    def _source(self, id: SourceId) -> Source:
        """Raises `NotFound`."""
        with explained(self._folder):
            row = self._connection.execute(f"SELECT {SOURCE} FROM sources WHERE id = ?", (id,)).fetchone()
        if row is None:
            raise NotFound("source", id)
        return source_from(row)


def leave_out(connection: sqlite3.Connection, left_out: Sequence[LeftOut]) -> None:
    """Keeps why files did not become sources. One that was ignored stays so for as long as the reason is the same."""
    connection.executemany(
        "INSERT INTO left_out (path_key, path, status, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "ignored = ignored AND status = excluded.status, status = excluded.status, reason = excluded.reason",
        [(path_key(one.path), path_bytes(one.path), one.status.value, one.reason) for one in left_out],
    )
