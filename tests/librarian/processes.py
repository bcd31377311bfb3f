"""A librarian in a process of its own, as tests start it, and what is true of it."""

import contextlib
import sys
from pathlib import Path

import psutil

from briefer.ports.work import Progress
from briefer.storage.library_reader import LibraryReader
from tests.librarian.pieces import FileIndex, index_file

PIECES = Path(__file__).with_name("pieces.py")


def command(library: Path) -> list[str]:
    return [sys.executable, str(PIECES), str(library)]


def children() -> list[psutil.Process]:
    """Librarians that are running, whoever started them."""
    found = []
    for one in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
            if one.cmdline()[1:2] == [str(PIECES)]:
                found.append(one)
    return found


def quietly(_: Progress) -> None:
    pass


def in_step(library: Path, reader: LibraryReader) -> bool:
    ids = FileIndex(index_file(library)).ids()
    return sorted(ids) == sorted(id for of in reader.passage_map().of.values() for id in of)
