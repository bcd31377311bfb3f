"""What is done to the library while files are read: between two, or by another process while reading is paused."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefer.domain.errors import LibraryBusy
from briefer.domain.furniture_rules import FurnitureRule, Pattern
from briefer.domain.source import Furniture, Source
from briefer.librarian_client import LibrarianProcess
from briefer.ports.following import Pace
from briefer.ports.librarian import AddReport
from briefer.storage.library_reader import LibraryReader
from tests.librarian.desk import Desk, until
from tests.librarian.processes import command, in_step, quietly

MANY = 40


@pytest.fixture
def first(librarian: LibrarianProcess, files: Path) -> Source:
    (files / "first.txt").write_text("one\nFollow us")
    return librarian.add([files], progress=quietly).added[0]


@contextmanager
def reading_many(librarian: LibrarianProcess, files: Path, reader: LibraryReader) -> Iterator[list[AddReport]]:
    """Files are being read, and reading is paused before the last of them; at the end all are read."""
    for number in range(MANY):
        (files / f"{number:02}.txt").write_text(f"text {number}" + (" and wait" if number == 30 else ""))
    reports: list[AddReport] = []
    adding = threading.Thread(target=lambda: reports.append(librarian.add([files], progress=quietly)))
    adding.start()
    until(lambda: len(reader.sources()) > 2)
    yield reports
    assert not reports  # it was in the middle all the time
    (files / "go").touch()
    librarian.tell(Pace.GO_ON)
    adding.join()


def test_what_a_person_changes_does_not_wait_for_an_import(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader, first: Source
) -> None:
    rule = FurnitureRule(first.id, Pattern.WORDS, "Follow us", Furniture.SITE)
    with reading_many(librarian, files, reader):
        librarian.furnish(rule, holds=True)
        assert len(reader.passage_map().furniture) == 1
        librarian.remove([first.id])
        assert first.id not in {one.id for one in reader.sources()}
        librarian.restore([first.id])
        assert librarian.decode(first.id, "cp1252").digest == first.digest
        assert librarian.check(first.id).id == first.id
        other = next(one for one in reader.sources() if one.id != first.id)
        librarian.remove([other.id])
    assert len(reader.sources()) == MANY and reader.encoding_of(first.id) == "cp1252"
    assert in_step(library, reader)


def test_another_process_may_write_while_reading_is_paused(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader, first: Source, tmp_path: Path
) -> None:
    more = tmp_path / "more.txt"
    more.write_text("another text")
    other = LibrarianProcess(library, command(library))
    with reading_many(librarian, files, reader) as reports:
        with pytest.raises(LibraryBusy):
            other.tag([first.id], put=["busy"], take=[])
        librarian.tell(Pace.PAUSE)
        until(lambda: tagged(other, first))
        other.remove([first.id])
        librarian.restore([first.id])
        (files / "go").touch()
        assert len(other.add([more], progress=quietly).added) >= 1
        assert not reports
    other.close()
    found = sorted(one.path.name for one in reader.sources())
    assert found == sorted(["first.txt", "more.txt", *(f"{number:02}.txt" for number in range(MANY))])
    assert reader.source(first.id).tags == ("ours",) and in_step(library, reader)


def test_what_a_person_changes_does_not_wait_for_a_file_that_takes_long(
    librarian: LibrarianProcess, files: Path, reader: LibraryReader, first: Source
) -> None:
    with reading_many(librarian, files, reader):
        until(lambda: len(reader.sources()) == MANY)  # all but the one that waits
        librarian.tag([first.id], put=["ours"], take=[])
    assert reader.source(first.id).tags == ("ours",)


def tagged(librarian: LibrarianProcess, source: Source) -> bool:
    try:
        librarian.tag([source.id], put=["ours"], take=[])
    except LibraryBusy:
        return False
    return True


def test_a_source_that_is_taken_out_while_its_file_waits_stays_out(desk: Desk) -> None:
    desk.put("a.txt", "first")
    late = desk.put("b.txt", "second and longer")
    source = next(one for one in desk.add().added if one.path == late)

    def between() -> None:
        if source in desk.library.sources():
            desk.jobs.remove([source.id])

    desk.jobs.add([desk.files], progress=desk.steps.append, between=between)
    assert [one.path.name for one in desk.library.sources()] == ["a.txt"] and desk.in_step()
    assert [one.source.id for one in desk.library.removed()] == [source.id]
    assert len(desk.jobs.add([desk.files], progress=desk.steps.append).added) == 1  # asked for again, it comes back
