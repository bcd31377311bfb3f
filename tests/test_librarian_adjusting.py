"""What a person puts right reaches the librarian process, and does not wait for an import where it need not."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.domain.anchor import Span
from briefer.domain.furniture_rules import FurnitureRule, Pattern
from briefer.domain.mark import Mark
from briefer.domain.source import Furniture
from briefer.librarian_client import LibrarianProcess
from briefer.ports import Pace
from briefer.storage.library_reader import LibraryReader
from tests.test_librarian_following import until
from tests.test_librarian_process import command, in_step, quietly


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "first.txt").write_text("one\nFollow us")
    return folder


@pytest.fixture
def librarian(tmp_path: Path) -> Iterator[LibrarianProcess]:
    made = LibrarianProcess(tmp_path / "library", command(tmp_path / "library"))
    yield made
    made.close()


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[LibraryReader]:
    made = LibraryReader(tmp_path / "library")
    yield made
    made.close()


def test_a_passage_is_marked_in_the_middle_of_an_import(
    librarian: LibrarianProcess, files: Path, reader: LibraryReader
) -> None:
    first = librarian.add([files], progress=quietly).added[0]
    for number in range(40):
        (files / f"{number:02}.txt").write_text(f"text {number}" + (" and wait" if number == 30 else ""))
    adding = threading.Thread(target=lambda: librarian.add([files], progress=quietly))
    adding.start()
    until(lambda: len(reader.sources()) > 2)
    librarian.tell(Pace.PAUSE)
    librarian.mark(Mark(first.id, first.digest, Span(0, 3)), kept=True)
    assert [mark.words for mark in reader.marks()] == ["one"]
    assert len(reader.sources()) < 41
    (files / "go").touch()
    librarian.tell(Pace.GO_ON)
    adding.join()


def test_a_rule_made_after_an_import_leaves_search_in_step(
    librarian: LibrarianProcess, files: Path, reader: LibraryReader, tmp_path: Path
) -> None:
    source = librarian.add([files], progress=quietly).added[0]
    librarian.furnish(FurnitureRule(source.id, Pattern.WORDS, "Follow us", Furniture.SITE), holds=True)
    whole = reader.passage_map()
    assert [passage.text for passage in reader.passages(list(whole.furniture))] == ["Follow us"]
    assert in_step(tmp_path / "library", reader)
