"""What a person puts right reaches the librarian process, and does not wait for an import where it need not."""

import threading
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.furniture_rules import FurnitureRule, Pattern
from briefer.domain.mark import Mark
from briefer.domain.source import Furniture
from briefer.librarian_client import LibrarianProcess
from briefer.ports.following import Pace
from briefer.storage.library_reader import LibraryReader
from tests.librarian.desk import until
from tests.librarian.processes import in_step, quietly


def test_a_passage_is_marked_in_the_middle_of_an_import(
    librarian: LibrarianProcess, files: Path, reader: LibraryReader
) -> None:
    (files / "first.txt").write_text("one\nFollow us")
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


def test_a_source_is_tagged_and_a_file_ignored_in_the_middle_of_an_import(
    librarian: LibrarianProcess, files: Path, reader: LibraryReader, library: Path
) -> None:
    (files / "first.txt").write_text("one")
    (files / "bad.txt").write_bytes(b"\xff")
    first = librarian.add([files], progress=quietly).added[0]
    for number in range(40):
        (files / f"{number:02}.txt").write_text(f"text {number}" + (" and wait" if number == 30 else ""))
    adding = threading.Thread(target=lambda: librarian.add([files], progress=quietly))
    adding.start()
    until(lambda: len(reader.sources()) > 2)
    librarian.tell(Pace.PAUSE)
    librarian.tag([first.id], put=["harbour"], take=[])
    librarian.ignore([files / "bad.txt"], ignored=True)
    assert reader.source(first.id).tags == ("harbour",)
    assert [one.path.name for one in reader.left_out() if one.ignored] == ["bad.txt"]
    assert len(reader.sources()) < 41
    (files / "go").touch()
    librarian.tell(Pace.GO_ON)
    adding.join()
    assert len(reader.sources()) == 41 and in_step(library, reader)
    assert reader.source(first.id).tags == ("harbour",)


def test_a_rule_made_after_an_import_leaves_search_in_step(
    librarian: LibrarianProcess, files: Path, reader: LibraryReader, library: Path
) -> None:
    (files / "first.txt").write_text("one\nFollow us")
    source = librarian.add([files], progress=quietly).added[0]
    librarian.furnish(FurnitureRule(source.id, Pattern.WORDS, "Follow us", Furniture.SITE), holds=True)
    whole = reader.passage_map()
    assert [passage.text for passage in reader.passages(list(whole.furniture))] == ["Follow us"]
    assert in_step(library, reader)
