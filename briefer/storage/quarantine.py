"""Files that stopped the reader twice, by their bytes: under whatever name, they are not read again unasked."""

import sqlite3
from pathlib import Path

from briefer.domain.source import SourceStatus
from briefer.storage.library_database import explained, transaction


class Quarantine:
    """On the connection of the library's writer. `reader` is the version of what reads files: a newer one may be able
    to read what stopped an older."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder, self._connection = folder, connection

    def reason(self, raw_digest: str, reader: int) -> tuple[SourceStatus, str] | None:
        """How reading these bytes ended; `None` where they may be read."""
        with explained(self._folder):
            row = self._connection.execute(
                "SELECT status, reason FROM quarantine WHERE raw_digest = ? AND reader = ?", (raw_digest, reader)
            ).fetchone()
        return None if row is None else (SourceStatus(row[0]), str(row[1]))

    def hold(self, raw_digest: str, reader: int, status: SourceStatus, reason: str) -> None:
        with explained(self._folder), transaction(self._connection):
            self._connection.execute(
                "INSERT OR REPLACE INTO quarantine (raw_digest, reader, status, reason) VALUES (?, ?, ?, ?)",
                (raw_digest, reader, status.value, reason),
            )

    def release(self, raw_digest: str) -> None:
        """The bytes were read after all."""
        with explained(self._folder), transaction(self._connection):
            self._connection.execute("DELETE FROM quarantine WHERE raw_digest = ?", (raw_digest,))
