"""The library's trash: sources that were taken out, whole, until they are put back or their file is added again."""

import sqlite3
from collections.abc import Mapping

from briefer.domain.errors import NotFound
from briefer.domain.source import SourceId
from briefer.storage.library_rows import row_as_json, row_from_json

_NEW = {"first_passage": 0, "passage_count": 0, "indexed": 0}  # the passages are cut anew


def throw_away(connection: sqlite3.Connection, source: SourceId, when: float) -> None:
    """Moves the source's row to the trash. Its passages must be gone."""
    cursor = connection.execute("SELECT * FROM sources WHERE id = ?", (source,))
    row = dict(zip((column[0] for column in cursor.description), cursor.fetchone(), strict=True))
    connection.execute("DELETE FROM sources WHERE id = ?", (source,))
    connection.execute(
        "INSERT OR REPLACE INTO trash (id, path_key, raw_digest, removed, row) VALUES (?, ?, ?, ?, ?)",
        (source, row["path_key"], row["raw_digest"], when, row_as_json(row)),
    )


def thrown_away(connection: sqlite3.Connection, path_key: bytes, raw_digest: str) -> SourceId | None:
    """The source in the trash that a file was, by its bytes or else its place; the one removed last."""
    row = connection.execute(
        "SELECT id FROM trash WHERE raw_digest = ? OR path_key = ? ORDER BY raw_digest = ? DESC, removed DESC LIMIT 1",
        (raw_digest, path_key, raw_digest),
    ).fetchone()
    return None if row is None else SourceId(row[0])


def put_back(connection: sqlite3.Connection, source: SourceId, path_key: bytes | None = None) -> None:
    """Moves the row back, without passages; `path_key` says that its file stands elsewhere now. Raises `NotFound`."""
    found = connection.execute("SELECT row FROM trash WHERE id = ?", (source,)).fetchone()
    if found is None:
        raise NotFound("source in the trash", source)
    connection.execute("DELETE FROM trash WHERE id = ?", (source,))
    row = row_from_json(found[0])
    key = path_key or row["path_key"]
    if connection.execute("SELECT 1 FROM sources WHERE path_key = ?", (key,)).fetchone() is not None:
        assert isinstance(key, bytes)
        key = key + b"\0" + source.encode()  # another source has that place now; no path has a NUL in it
    _insert(connection, {**row, **_NEW, "path_key": key})


def is_taken(connection: sqlite3.Connection, id: str) -> bool:
    """Whether a source has this id, in the library or in the trash."""
    taken = "SELECT id FROM sources WHERE id = :id UNION SELECT id FROM trash WHERE id = :id"
    return connection.execute(taken, {"id": id}).fetchone() is not None


def _insert(connection: sqlite3.Connection, row: Mapping[str, object]) -> None:
    """Into the columns that sources have today; those that came later take their defaults."""
    columns = {name for _, name, *_ in connection.execute("PRAGMA table_info(sources)")} - {"number"}
    kept = {name: value for name, value in row.items() if name in columns}
    marks = ", ".join(f":{name}" for name in kept)
    connection.execute(f"INSERT INTO sources ({', '.join(kept)}) VALUES ({marks})", kept)
