"""The librarian process follows folders by itself, goes on where another life left off, and lets others pass."""

import contextlib
import os
import random
import threading
import time
from pathlib import Path

import psutil
import pytest

from briefer.domain.errors import LibraryUnavailable
from briefer.domain.source import SourceStatus
from briefer.librarian_client import LibrarianProcess
from briefer.ports.following import Followed, News, Pace
from briefer.ports.librarian import AddReport
from briefer.ports.work import Progress
from briefer.storage.library_reader import LibraryReader
from tests.librarian.desk import until
from tests.librarian.processes import children, command, in_step, quietly


def named(reader: LibraryReader) -> dict[str, SourceStatus]:
    return {source.path.name: source.status for source in reader.sources()}


def test_it_follows_a_folder_by_itself_and_tells(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader
) -> None:
    news: list[News] = []
    librarian.begin(news.append)
    librarian.watch([files])
    (files / "a.txt").write_text("one")
    librarian.look()
    until(lambda: named(reader) == {"a.txt": SourceStatus.READY})
    (files / "b.txt").write_text("two")  # nobody asks: the system tells
    until(lambda: set(named(reader)) == {"a.txt", "b.txt"})
    (files / "a.txt").write_text("one, changed")
    until(lambda: named(reader)["a.txt"] is SourceStatus.CHANGED)
    (files / "b.txt").unlink()
    until(lambda: named(reader)["b.txt"] is SourceStatus.MISSING)
    until(lambda: any(isinstance(one, Followed) and one.missing for one in news))
    told = [one for one in news if isinstance(one, Followed)]
    assert [source.path.name for one in told for source in one.added] == ["a.txt", "b.txt"]
    assert [source.path.name for one in told for source in one.changed] == ["a.txt"]
    assert in_step(library, reader)


def test_whoever_hears_that_reading_began_hears_that_it_ended(
    librarian: LibrarianProcess, files: Path, reader: LibraryReader
) -> None:
    path = files / "a.txt"
    path.write_text("one")
    librarian.watch([files])
    news: list[News] = []
    librarian.begin(news.append)
    until(lambda: isinstance(news[-1] if news else None, Followed))
    news.clear()
    os.utime(path, (1, 1))  # another date and the same words: nothing came of it
    librarian.look()
    until(lambda: isinstance(news[-1] if news else None, Followed))
    assert isinstance(news[0], Progress) and news[-1] == Followed() and len(reader.sources()) == 1


def test_what_another_life_had_to_read_is_read_without_being_asked(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader
) -> None:
    for number in range(20):
        (files / f"{number}.txt").write_text(f"text {number}" + (" wait" if number == 10 else ""))
    steps: list[Progress] = []

    def add() -> None:
        with contextlib.suppress(LibraryUnavailable):
            librarian.add([files], progress=steps.append)

    adding = threading.Thread(target=add)
    adding.start()
    until(lambda: len(reader.sources()) > 3)
    for one in children():
        one.kill()
    adding.join()
    assert len(reader.sources()) < 20
    (files / "go").touch()
    librarian.begin(lambda news: None)
    until(lambda: len(reader.sources()) == 20 and in_step(library, reader))


@pytest.mark.skipif(os.name == "nt", reason="killing works otherwise there")
def test_killed_at_any_moment_it_loses_nothing_and_reads_nothing_twice(
    library: Path, files: Path, reader: LibraryReader
) -> None:
    chance = random.Random(5)
    for number in range(120):
        (files / f"{number}.txt").write_text("\n".join(f"line {line} of {number}" for line in range(1 + number % 5)))
    librarian = LibrarianProcess(library, command(library))
    librarian.watch([files])
    librarian.close()
    texts = 0
    for _ in range(12):
        librarian = LibrarianProcess(library, command(library))
        librarian.begin(lambda news: None)
        time.sleep(chance.uniform(0.2, 1.2))
        for one in children():
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        librarian.close()
        now = len(reader.sources())
        assert now >= texts
        texts = now
    librarian = LibrarianProcess(library, command(library))
    librarian.begin(lambda news: None)
    until(lambda: len(reader.sources()) == 120 and in_step(library, reader))
    librarian.close()
    sources = reader.sources()
    assert len({source.digest for source in sources}) == len({source.path for source in sources}) == 120
    for source in sources:
        assert source.status is SourceStatus.READY
        assert reader.text(source.digest).text == source.path.read_text()


def test_a_source_is_described_in_the_middle_of_an_import(
    librarian: LibrarianProcess, files: Path, reader: LibraryReader
) -> None:
    (files / "first.txt").write_text("one")
    first = librarian.add([files], progress=quietly).added[0]
    for number in range(40):
        (files / f"{number:02}.txt").write_text(f"text {number}" + (" and wait" if number == 30 else ""))
    reports: list[AddReport] = []
    adding = threading.Thread(target=lambda: reports.append(librarian.add([files], progress=quietly)))
    adding.start()
    until(lambda: len(reader.sources()) > 2)
    librarian.tell(Pace.PAUSE)
    assert librarian.describe(first.id, {"title": "Mine"}).reference.title == "Mine"
    held = len(reader.sources())
    assert held < 41 and not reports
    (files / "go").touch()
    time.sleep(0.3)
    assert len(reader.sources()) <= held + 1  # the file that was under way
    librarian.tell(Pace.GO_ON)
    adding.join()
    assert len(reader.sources()) == 41


def test_while_paused_what_was_read_is_in_the_index(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader
) -> None:
    for number in range(30):
        (files / f"{number:02}.txt").write_text(f"text {number}" + (" wait" if number == 20 else ""))
    adding = threading.Thread(target=lambda: librarian.add([files], progress=quietly))
    adding.start()
    until(lambda: len(reader.sources()) > 2)
    librarian.tell(Pace.PAUSE)
    (files / "go").touch()
    until(lambda: bool(reader.sources()) and in_step(library, reader))
    assert len(reader.sources()) < 30
    librarian.tell(Pace.GO_ON)
    adding.join()
    assert len(reader.sources()) == 30


def test_the_users_order_goes_before_what_it_does_of_itself(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader, tmp_path: Path
) -> None:
    librarian.watch([files])
    for number in range(60):
        (files / f"{number:02}.txt").write_text(f"text {number} and so on")
    mine = tmp_path / "mine.txt"
    mine.write_text("a text of mine that is somewhat longer than the others")
    librarian.begin(lambda news: None)
    until(lambda: len(reader.sources()) >= 1)
    assert mine.name in {source.path.name for source in librarian.add([mine], progress=quietly).added}
    until(lambda: len(reader.sources()) == 61 and in_step(library, reader))


def test_an_unforeseen_fault_while_following_is_told_and_ends_nothing(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader
) -> None:
    (files / "first.txt").write_text("one")
    librarian.add([files], progress=quietly)
    librarian.watch([files])
    before = children()
    news: list[News] = []
    librarian.begin(news.append)
    (files / "faulty.txt").write_text("a fault")
    until(lambda: any(isinstance(one, LibraryUnavailable) for one in news))
    assert "unexpected fault" in next(str(one) for one in news if isinstance(one, LibraryUnavailable))
    librarian.describe(reader.sources()[0].id, {"title": "Still there"})
    assert children() == before
