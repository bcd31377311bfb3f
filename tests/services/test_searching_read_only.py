"""A library on a disk that cannot be written can be searched and read."""

import codecs
import os
from hashlib import sha256
from pathlib import Path

import pytest

from briefer.domain.errors import LibraryUnavailable
from briefer.domain.passages import passages_of
from briefer.domain.source import SourceStatus
from briefer.index.reading import WhooshIndex
from briefer.index.writing import WhooshIndexWriter
from briefer.ports.reading import Read
from briefer.services.searching import Searching
from briefer.storage.library_database import MIGRATIONS, open_for_reading
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_writer import LibraryWriter
from tests.fakes import text_of

codecs.lookup("latin1")  # what Whoosh's postings are read with: somebody else may not be able to load it
WORDS = "The harbour was dredged in March."


def make_read_only(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.chmod(0o500 if path.is_dir() else 0o400)
    folder.chmod(0o500)


def make_writable(folder: Path) -> None:
    folder.chmod(0o700)
    for path in folder.rglob("*"):
        path.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="permissions work otherwise there")
def test_a_library_in_a_read_only_folder_can_be_searched(ordinary_folder: Path) -> None:
    folder = ordinary_folder / "library #1 %20"
    library, index = LibraryWriter(folder, cut=passages_of), WhooshIndexWriter(folder / "index")
    digest = sha256(WORDS.encode()).hexdigest()
    source, passages = library.add(Read(Path("/a.txt"), digest, text_of(WORDS), SourceStatus.READY))
    index.add(passages)
    index.commit()
    library.settle([source.id], [])
    library.close()
    make_read_only(folder)
    reader, found = LibraryReader(folder), WhooshIndex(folder / "index")
    try:
        hits = Searching(reader, found).search("harbour", whole=True).hits
        assert [hit.passage.text for hit in hits] == [WORDS]
        assert reader.text(source.digest).text == WORDS and reader.not_indexed() == 0
    finally:
        found.close()
        reader.close()
        make_writable(folder)


@pytest.mark.skipif(os.name == "nt", reason="permissions work otherwise there")
def test_an_older_library_that_cannot_be_brought_up_to_date_says_why(ordinary_folder: Path) -> None:
    folder = ordinary_folder / "library"
    LibraryWriter(folder, cut=passages_of).close()
    make_read_only(folder)
    newer = (*MIGRATIONS, lambda connection: connection.execute("ALTER TABLE sources ADD COLUMN mood TEXT"))
    try:
        with pytest.raises(LibraryUnavailable, match="read-only"):
            open_for_reading(folder, migrations=newer)
    finally:
        make_writable(folder)
