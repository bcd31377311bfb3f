"""The library's SQLite file: opening it, bringing it up to date, and saying why it cannot be used.

`library.db` holds, in format 1:

* `sources`  a row for each document: where its file is, how reading ended, its current text and reference fields
* `texts`    canonical texts by digest; rows are only ever put in, never changed or taken out
* `passages` what is searched; ids are never used twice
* `left_out` files that could not be read, and why
* `dropped`  ids of passages that are gone from here and may still be in the index
* `meta`     `generation`, which grows by every change that search can see

and later `sources.tags` (the user's words for a source), `left_out.ignored` (not to be asked about again),
`sources.gone` and `sources.changed` (the file is missing, or has other words than it had when it was first read) and

* `trash`    sources that were taken out, each with its whole row as JSON
* `marks`    which sources have which sample of their runs of words (see `domain/shingles.py`), by number
* `quarantine` bytes that stopped the reader twice, by the reader's version
* `related`  pairs of sources with much of the same text, each pair both ways round
* `files`    every file that was to be read: its stamp (size, modification time, inode) and how far it has come: "seen",
  "reading", "read", "failed". It is indexed when its source is, which `sources.indexed` says
* `watched`  folders that are followed
* `passages.later`  where further paragraphs begin in a passage, with their numbers and pages
* `earlier_texts` which texts a source had before the one that it has
* `encodings`, `furniture_rules`, `passage_marks`  what a person has put right about reading, and marked in a text
"""

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from briefer.domain.errors import FormatTooNew, LibraryUnavailable
from briefer.whole_file import clause_of

DATABASE = "library.db"
PATIENCE = 10.0  # seconds to wait for another process's transaction

Migration = Callable[[sqlite3.Connection], None]

_FORMAT_1 = """
CREATE TABLE texts (
    digest TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    reading TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE sources (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    path BLOB NOT NULL,
    path_key BLOB NOT NULL UNIQUE,
    raw_digest TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    digest TEXT NOT NULL REFERENCES texts (digest),
    characters INTEGER NOT NULL,
    word_count INTEGER NOT NULL,
    first_passage INTEGER NOT NULL,
    passage_count INTEGER NOT NULL,
    language TEXT,
    fields TEXT NOT NULL,
    confirmed TEXT NOT NULL DEFAULT '[]',
    indexed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX sources_by_raw_digest ON sources (raw_digest);
CREATE INDEX sources_waiting ON sources (number) WHERE indexed = 0;
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL REFERENCES sources (id),
    digest TEXT NOT NULL REFERENCES texts (digest),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    page INTEGER,
    furniture TEXT
);
CREATE INDEX passages_by_source ON passages (source);
CREATE INDEX passages_furniture ON passages (id) WHERE furniture IS NOT NULL;
CREATE TABLE left_out (
    path_key BLOB PRIMARY KEY,
    path BLOB NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE TABLE dropped (
    start INTEGER PRIMARY KEY,
    stop INTEGER NOT NULL
);
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES ('generation', 0);
"""


def _to_format_1(connection: sqlite3.Connection) -> None:
    _run(connection, _FORMAT_1)


def _run(connection: sqlite3.Connection, script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            connection.execute(statement)


def _with_tags_and_trash(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE sources ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'")
    connection.execute("ALTER TABLE left_out ADD COLUMN ignored INTEGER NOT NULL DEFAULT 0")
    connection.execute(
        "CREATE TABLE trash (id TEXT PRIMARY KEY, path_key BLOB NOT NULL, raw_digest TEXT NOT NULL, "
        "removed REAL NOT NULL, row TEXT NOT NULL) WITHOUT ROWID"
    )


def _to_related_texts(connection: sqlite3.Connection) -> None:
    """Sources that are there already are compared by the next job of the librarian (`related` is 0)."""
    connection.execute("ALTER TABLE sources ADD COLUMN related INTEGER NOT NULL DEFAULT 0")
    connection.execute("CREATE INDEX sources_not_related ON sources (number) WHERE related = 0")
    connection.execute(
        "CREATE TABLE marks (mark INTEGER NOT NULL, source INTEGER NOT NULL, PRIMARY KEY (mark, source)) WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TABLE related (source INTEGER NOT NULL, other INTEGER NOT NULL, shared INTEGER NOT NULL, "
        "share REAL NOT NULL, PRIMARY KEY (source, other)) WITHOUT ROWID"
    )


_WATCHING = """
CREATE TABLE files (
    path_key BLOB PRIMARY KEY,
    path BLOB NOT NULL,
    state TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    due REAL NOT NULL,
    rank INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX files_waiting ON files (rank) WHERE state IN ('seen', 'reading');
CREATE INDEX files_by_size ON files (size) WHERE state = 'read';
CREATE TABLE watched (
    path_key BLOB PRIMARY KEY,
    path BLOB NOT NULL,
    device INTEGER NOT NULL DEFAULT 0,
    away INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
ALTER TABLE sources ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
"""


def _to_watching(connection: sqlite3.Connection) -> None:
    _run(connection, _WATCHING)


def _with_quarantine(connection: sqlite3.Connection) -> None:
    connection.execute(
        "CREATE TABLE quarantine (raw_digest TEXT NOT NULL, reader INTEGER NOT NULL, status TEXT NOT NULL, "
        "reason TEXT NOT NULL, PRIMARY KEY (raw_digest, reader)) WITHOUT ROWID"
    )


def _with_adjustments(connection: sqlite3.Connection) -> None:
    for statement in (
        "CREATE TABLE encodings (source TEXT PRIMARY KEY, encoding TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE furniture_rules (number INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL DEFAULT '', "
        "pattern TEXT NOT NULL, what TEXT NOT NULL, furniture TEXT, UNIQUE (source, pattern, what))",
        "CREATE TABLE passage_marks (source TEXT NOT NULL, digest TEXT NOT NULL, start INTEGER NOT NULL, "
        '"end" INTEGER NOT NULL, PRIMARY KEY (source, digest, start, "end")) WITHOUT ROWID',
    ):
        connection.execute(statement)


def _with_earlier_texts(connection: sqlite3.Connection) -> None:
    """Of those that a source had before this was kept, only the ones with marked passages are known."""
    connection.execute(
        "CREATE TABLE earlier_texts (source TEXT NOT NULL, digest TEXT NOT NULL, "
        "PRIMARY KEY (source, digest)) WITHOUT ROWID"
    )
    connection.execute("INSERT OR IGNORE INTO earlier_texts SELECT DISTINCT source, digest FROM passage_marks")


def _with_paragraph_starts(connection: sqlite3.Connection) -> None:
    """What is known of the paragraphs of a text goes to those of its passages that hold more than one."""
    connection.execute("ALTER TABLE passages ADD COLUMN later TEXT")
    held = connection.execute(
        'SELECT digest, id, start, "end" FROM passages WHERE instr(text, char(10)) > 0 ORDER BY digest'
    ).fetchall()
    for digest, rows in groupby(held, key=itemgetter(0)):
        (reading,) = connection.execute("SELECT reading FROM texts WHERE digest = ?", (digest,)).fetchone()
        blocks = json.loads(reading).get("blocks", ())
        starts = [(block["span"]["start"], block["number"], block.get("page")) for block in blocks]
        for _, id, start, end in rows:
            later = [one for one in starts if start < one[0] < end]
            if later:
                connection.execute("UPDATE passages SET later = ? WHERE id = ?", (json.dumps(later), id))


# number n brings format n to format n + 1
MIGRATIONS: tuple[Migration, ...] = (
    _to_format_1,
    _with_tags_and_trash,
    _to_related_texts,
    _to_watching,
    _with_quarantine,
    _with_adjustments,
    _with_earlier_texts,
    _with_paragraph_starts,
)


def open_library(folder: Path, *, migrations: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """A connection to the library in `folder`, made or brought up to date where needed. Any thread may use it, one
    at a time. Raises `LibraryUnavailable` and `FormatTooNew`; then nothing was changed."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryUnavailable(folder, clause_of(error)) from error
    path = folder / DATABASE
    with explained(folder):
        connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            _prepare(connection, path, migrations)
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_reading(folder: Path, *, migrations: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """The same for whoever changes nothing: also where the folder cannot be written, such as on a read-only disk.

    Raises `LibraryUnavailable` and `FormatTooNew`.
    """
    try:
        connection = open_library(folder, migrations=migrations)
    except LibraryUnavailable as error:
        read_only = _read_only(folder, migrations)
        if read_only is None:
            raise error
        connection = read_only
    connection.execute("PRAGMA query_only = ON")
    return connection


def _read_only(folder: Path, migrations: Sequence[Migration]) -> sqlite3.Connection | None:
    """`None` unless there is a library of this format that may be read and not written."""
    path = folder / DATABASE
    if not os.access(path, os.R_OK) or (os.access(path, os.W_OK) and os.access(folder, os.W_OK)):
        return None
    for how in ("mode=ro", "immutable=1"):  # without the files beside it, it can only be read as it stands
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, check_same_thread=False)
        try:
            if _format_of(connection) == len(migrations):
                return connection
        except sqlite3.Error:
            pass  # the next way may do; if none does, the first failure is told
        connection.close()
    return None


def _prepare(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    found = _format_of(connection)
    if found > len(migrations):
        raise FormatTooNew(path, found=found, known=len(migrations))
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    # Foreign keys are not checked: to look up a text, SQLite loads every text that it compares with, for each passage
    # that is put in. What is put in together points at what is there, which tests hold.
    connection.execute("PRAGMA foreign_keys = OFF")
    if found < len(migrations):
        with transaction(connection):
            found = _format_of(connection)  # another process may have been faster
            for number in range(found, len(migrations)):
                migrations[number](connection)
            connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """WAL mode. SQLite does not wait for others here, so we do: two windows may open a new library at once."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.01)


def _format_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def seen_change(folder: Path, connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """A transaction that search may see."""
    with explained(folder), transaction(connection):
        yield connection
        connection.execute("UPDATE meta SET value = value + 1 WHERE name = 'generation'")


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Makes SQLite's failures our own."""
    try:
        yield
    except sqlite3.Error as error:
        raise LibraryUnavailable(folder, _clause(error)) from error


_CLAUSES = {
    sqlite3.SQLITE_FULL: "there is not enough disk space",
    sqlite3.SQLITE_READONLY: "the folder is read-only",
    sqlite3.SQLITE_CANTOPEN: "its database cannot be opened; the folder may be missing or protected",
    sqlite3.SQLITE_PERM: "you do not have permission to use it",
    sqlite3.SQLITE_AUTH: "you do not have permission to use it",
    sqlite3.SQLITE_CORRUPT: "its database is damaged; it was left as it is",
    sqlite3.SQLITE_NOTADB: "its database is damaged; it was left as it is",
    sqlite3.SQLITE_BUSY: "another program is holding its database",
    sqlite3.SQLITE_LOCKED: "another program is holding its database",
    sqlite3.SQLITE_IOERR: "the disk reported an error",
}


def _clause(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _CLAUSES.get(code, f"its database reported “{error}”")
