"""What the library holds, for the window, the command line and every thread of theirs."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from briefer.codec import BadShape
from briefer.domain.errors import LibraryUnavailable, NotFound
from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.mark import Mark
from briefer.domain.source import (
    LeftOut,
    Passage,
    PassageId,
    Related,
    Removed,
    Source,
    SourceId,
    SourceText,
    TextDigest,
)
from briefer.ports.following import WatchedFolder
from briefer.ports.library import PassageMap
from briefer.ports.packs import PackedSource
from briefer.storage.adjustment_rows import encoding_of, marks_in, rules_in
from briefer.storage.file_queue import watched_in
from briefer.storage.kept_texts import earlier_in
from briefer.storage.library_database import explained, open_for_reading
from briefer.storage.library_rows import (
    PASSAGE,
    SOURCE,
    left_out_from,
    packed_from,
    passage_from,
    removed_from,
    source_from,
    text_from,
)
from briefer.storage.related_texts import related_to

_AT_ONCE = 500  # ids in one statement; SQLite takes 999 in its oldest builds


class LibraryReader:
    """Implements `LibraryReading`, `TrashReading`, `RelatedReading` and `WatchedReading`.

    An empty library is made where there is none.

    Each call takes a connection that no other thread is using, so that no reader waits for another.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._idle: list[sqlite3.Connection] = []
        self._lock = Lock()
        self._closed = False

    def sources(self) -> tuple[Source, ...]:
        with self._connection() as connection:
            return tuple(
                source_from(row) for row in connection.execute(f"SELECT {SOURCE} FROM sources ORDER BY number")
            )

    def source(self, id: SourceId) -> Source:
        with self._connection() as connection:
            row = connection.execute(f"SELECT {SOURCE} FROM sources WHERE id = ?", (id,)).fetchone()
            if row is None:
                raise NotFound("source", id)
            return source_from(row)

    def text(self, digest: TextDigest) -> SourceText:
        with self._connection() as connection:
            row = connection.execute("SELECT text, reading FROM texts WHERE digest = ?", (digest,)).fetchone()
            if row is None:
                raise NotFound("text", digest)
            return text_from(*row)

    def passages(self, ids: Sequence[PassageId]) -> tuple[Passage, ...]:
        found: dict[PassageId, Passage] = {}
        with self._connection() as connection:
            for start in range(0, len(ids), _AT_ONCE):
                some = ids[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                for row in connection.execute(f"SELECT {PASSAGE} FROM passages WHERE id IN ({marks})", tuple(some)):
                    passage = passage_from(row)
                    found[passage.id] = passage
        return tuple(found[id] for id in ids if id in found)

    def passage_map(self) -> PassageMap:
        with self._connection() as connection:
            connection.execute("BEGIN")
            try:
                generation = connection.execute("SELECT value FROM meta WHERE name = 'generation'").fetchone()[0]
                ranges = connection.execute("SELECT id, first_passage, passage_count FROM sources").fetchall()
                furniture = connection.execute("SELECT id FROM passages WHERE furniture IS NOT NULL").fetchall()
            finally:
                connection.execute("ROLLBACK")
        return PassageMap(
            generation=int(generation),
            of={SourceId(id): range(first, first + count) for id, first, count in ranges},
            furniture=frozenset(PassageId(id) for (id,) in furniture),
        )

    def left_out(self) -> tuple[LeftOut, ...]:
        with self._connection() as connection:
            rows = connection.execute("SELECT path, status, reason, ignored FROM left_out ORDER BY path")
            return tuple(left_out_from(row) for row in rows)

    def to_pack(self, ids: Sequence[SourceId] | None) -> tuple[tuple[PackedSource, Path], ...]:
        """These sources, or all, as a pack carries them, each with where its file stands. Raises `NotFound`."""
        columns = "id, path, raw_digest, digest, status, reason, fields, confirmed, tags"
        with self._connection() as connection:
            rows = {row[0]: row for row in connection.execute(f"SELECT {columns} FROM sources ORDER BY number")}
            earlier = earlier_in(connection)
        for id in ids or ():
            if id not in rows:
                raise NotFound("source", id)
        return tuple(packed_from(rows[id], earlier.get(id, ())) for id in (rows if ids is None else dict.fromkeys(ids)))

    def not_indexed(self) -> int:
        with self._connection() as connection:
            return int(connection.execute("SELECT count(*) FROM sources WHERE indexed = 0").fetchone()[0])

    def watched(self) -> tuple[WatchedFolder, ...]:
        with self._connection() as connection:
            return watched_in(connection)

    def removed(self) -> tuple[Removed, ...]:
        with self._connection() as connection:
            rows = connection.execute("SELECT row, removed FROM trash ORDER BY removed DESC, id")
            return tuple(removed_from(row) for row in rows)

    def related(self, source: SourceId) -> tuple[Related, ...]:
        with self._connection() as connection:
            return related_to(connection, source)

    def furniture_rules(self) -> tuple[FurnitureRule, ...]:
        with self._connection() as connection:
            return rules_in(connection)

    def encoding_of(self, source: SourceId) -> str | None:
        with self._connection() as connection:
            return encoding_of(connection, source)

    def marks(self) -> tuple[Mark, ...]:
        with self._connection() as connection:
            return marks_in(connection)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = open_for_reading(self._folder)
        sound = False
        try:
            with explained(self._folder):
                yield connection
            sound = True
        except NotFound:
            sound = True
            raise
        except (BadShape, ValueError) as error:
            raise LibraryUnavailable(
                self._folder, "its database holds something that this version cannot read"
            ) from error
        finally:
            self._give_back(connection, sound)

    def _give_back(self, connection: sqlite3.Connection, sound: bool) -> None:
        with self._lock:
            keep = sound and not self._closed
            if keep:
                self._idle.append(connection)
        if not keep:
            connection.close()
