"""A library to write to and one to read from."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from storage_pieces import lines_of, read_of

from briefer.ports.reading import Read
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_writer import LibraryWriter


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Bibliothèque 図書"


@pytest.fixture
def writer(folder: Path) -> Iterator[LibraryWriter]:
    writer = LibraryWriter(folder, cut=lines_of)
    yield writer
    writer.close()


@pytest.fixture
def reader(folder: Path) -> Iterator[LibraryReader]:
    reader = LibraryReader(folder)
    yield reader
    reader.close()


@pytest.fixture
def read() -> Callable[..., Read]:
    return read_of
