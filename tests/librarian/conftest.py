"""A library, a folder of files, and who reads and writes them: in a process of its own, or with all in view."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.librarian_client import LibrarianProcess
from briefer.storage.library_reader import LibraryReader
from tests.librarian.desk import Desk
from tests.librarian.processes import children, command


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "my library"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def librarian(library: Path) -> Iterator[LibrarianProcess]:
    librarian = LibrarianProcess(library, command(library))
    yield librarian
    librarian.close()
    assert children() == []


@pytest.fixture
def reader(library: Path) -> Iterator[LibraryReader]:
    reader = LibraryReader(library)
    yield reader
    reader.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.writer.close()
    desk.library.close()
