"""One writer for each library, whatever process it is in; the lock ends with the process that holds it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from briefer.domain.errors import LibraryBusy, LibraryUnavailable
from briefer.storage.library_database import explained
from briefer.whole_file import clause_of

LOCK = "writer.lock"
BUSY = "Another window or command is writing to this library. Try again when it has finished."


class HeldLock:
    """The lock while it is held, which can be lent."""

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self._folder, self._connection = folder, connection

    def take(self) -> None:
        """Raises `LibraryBusy`."""
        with explained(self._folder):
            try:
                self._connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                    raise LibraryBusy(BUSY) from error
                raise

    @contextmanager
    def away(self) -> Iterator[None]:
        """Others may write meanwhile. At the end it waits until they have done so, however long that is."""
        with explained(self._folder):
            self._connection.execute("ROLLBACK")
        try:
            yield
        finally:
            while not self._is_back():
                pass  # each look waits for as long as the lock's patience

    def _is_back(self) -> bool:
        try:
            self.take()
        except LibraryBusy:
            return False
        return True


@contextmanager
def write_lock(folder: Path, *, patience: float = 1.0) -> Iterator[HeldLock]:
    """Holds the library in `folder` for writing. Waits up to `patience` seconds, then raises `LibraryBusy`.

    An open exclusive transaction on a small SQLite file: SQLite's own locks work on every system, and the system
    frees them when the process dies. The file stays empty and is never deleted.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryUnavailable(folder, clause_of(error)) from error
    with explained(folder):
        connection = sqlite3.connect(folder / LOCK, timeout=patience, isolation_level=None, check_same_thread=False)
    with closing(connection):
        held = HeldLock(folder, connection)
        held.take()
        yield held
