import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from briefer.codec import encode
from briefer.domain.errors import FieldInvalid, FormatTooNew, LibraryBusy, LibraryUnavailable, NotFound
from briefer.domain.reference import Name, PartialDate
from briefer.domain.source import SourceId
from briefer.librarian_client import LibrarianProcess
from briefer.librarian_client.messages import line_of
from briefer.ports.following import News
from briefer.ports.work import Progress
from briefer.storage.library_database import MIGRATIONS, open_library
from briefer.storage.library_reader import LibraryReader
from briefer.storage.write_lock import write_lock
from tests.librarian.desk import until
from tests.librarian.processes import children, command, in_step, quietly


def test_the_librarian_adds_describes_removes_and_reindexes(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader
) -> None:
    (files / "a.txt").write_text("one\ntwo")
    steps: list[Progress] = []
    report = librarian.add([files, files / "gone.txt"], progress=steps.append)
    assert report.added == reader.sources() and [one.path.name for one in report.left_out] == ["gone.txt"]
    assert steps == [Progress(0, 1, "a.txt"), Progress(1, 1)]
    id = report.added[0].id
    authors = (Name("Qiao", "Jun"), Name("Huang", "Mingxuan"))
    described = librarian.describe(id, {"author": authors, "issued": PartialDate(2024), "title": None})
    assert described == reader.source(id) and described.reference.author == authors
    assert librarian.reindex(progress=quietly) == 2
    librarian.remove([id])
    assert reader.sources() == () and in_step(library, reader)


def test_a_relative_path_is_meant_from_where_we_are(
    librarian: LibrarianProcess, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (files / "a.txt").write_text("one")
    librarian.start()
    monkeypatch.chdir(files)
    assert librarian.add([Path("a.txt")], progress=quietly).added[0].path == files / "a.txt"


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_a_name_of_any_bytes_crosses_the_pipes(librarian: LibrarianProcess, files: Path) -> None:
    path = files / os.fsdecode(b"\xff\xfe\n.txt")
    path.write_text("one")
    assert librarian.add([path], progress=quietly).added[0].path == path


def test_refusals_come_back_as_what_they_were(librarian: LibrarianProcess, files: Path) -> None:
    (files / "a.txt").write_text("one")
    source = librarian.add([files], progress=quietly).added[0]
    with pytest.raises(NotFound, match="There is no source “none”"):
        librarian.remove([SourceId("none")])
    with pytest.raises(FieldInvalid, match="no such field"):
        librarian.describe(source.id, {"colour": "red"})
    with pytest.raises(FieldInvalid):
        librarian.describe(source.id, {"title": object()})


def test_a_library_that_cannot_be_used_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    librarian = LibrarianProcess(tmp_path / "file", command(tmp_path / "file"))
    with pytest.raises(LibraryUnavailable, match="cannot be used"):
        librarian.add([], progress=quietly)
    librarian.close()


def test_a_library_of_a_later_version_is_refused(library: Path) -> None:
    connection = open_library(library)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()
    librarian = LibrarianProcess(library, command(library))
    with pytest.raises(FormatTooNew):
        librarian.add([], progress=quietly)
    librarian.close()


def test_a_second_librarian_is_told_that_the_library_is_busy(
    librarian: LibrarianProcess, library: Path, files: Path
) -> None:
    (files / "a.txt").write_text("one")
    with write_lock(library), pytest.raises(LibraryBusy, match="Another window"):
        librarian.add([files], progress=quietly)
    assert len(librarian.add([files], progress=quietly).added) == 1


def test_two_librarians_on_one_library_break_nothing(library: Path, files: Path, reader: LibraryReader) -> None:
    for number in range(60):
        (files / f"{number}.txt").write_text(f"text {number}\nand more")
    refused: list[str] = []

    def work() -> None:
        librarian = LibrarianProcess(library, command(library))
        for _ in range(4):
            try:
                librarian.add([files], progress=quietly)
            except LibraryBusy as busy:
                refused.append(str(busy))
        librarian.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reader.sources()) == 60 and in_step(library, reader)


def test_cancelling_is_honoured_between_files(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader
) -> None:
    for number in range(300):
        (files / f"{number}.txt").write_text(f"{number:03} wait")
    steps: list[Progress] = []

    def cancelled() -> bool:
        if steps:
            (files / "go").touch()
        return any(step.done for step in steps)

    report = librarian.add([files], progress=steps.append, cancelled=cancelled)
    assert report.cancelled and 0 < len(report.added) < 300
    assert reader.sources() == report.added and in_step(library, reader)


def test_a_librarian_that_dies_is_started_again(
    librarian: LibrarianProcess, library: Path, files: Path, reader: LibraryReader
) -> None:
    (files / "1.txt").write_text("one")
    librarian.add([files], progress=quietly)
    (files / "2.txt").write_text("now die")
    with pytest.raises(LibraryUnavailable, match="stopped unexpectedly"):
        librarian.add([files], progress=quietly)
    assert [source.path.name for source in reader.sources()] == ["1.txt"]
    (files / "2.txt").write_text("live on")
    assert [source.path.name for source in librarian.add([files], progress=quietly).added] == ["2.txt"]
    assert in_step(library, reader)


def test_nothing_is_left_running_after_close(library: Path, files: Path) -> None:
    (files / "1.txt").write_text("wait")
    librarian = LibrarianProcess(library, command(library))
    steps: list[Progress] = []
    failures: list[LibraryUnavailable] = []

    def work() -> None:
        try:
            librarian.add([files], progress=steps.append)
        except LibraryUnavailable as error:
            failures.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    until(lambda: bool(steps))
    closing = threading.Thread(target=librarian.close)
    closing.start()
    (files / "go").touch()
    closing.join()
    thread.join()
    assert children() == []
    librarian.close()


def test_a_librarian_ends_when_its_window_is_killed(library: Path, files: Path) -> None:
    window = f"""
import sys
from pathlib import Path
from briefer.librarian_client import LibrarianProcess
librarian = LibrarianProcess(Path({str(library)!r}), {command(library)!r})
librarian.add([Path({str(files)!r})], progress=lambda step: None)
print("added", flush=True)
sys.stdin.read()
"""
    with subprocess.Popen([sys.executable, "-c", window], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stdout.readline().strip() == b"added"
        (started,) = children()
        process.kill()
        process.wait()
        started.wait(30)
    assert not started.is_running()


def test_a_program_that_is_not_there_is_explained(library: Path) -> None:
    librarian = LibrarianProcess(library, [str(library / "no such program")])
    with pytest.raises(LibraryUnavailable, match="could not be started"):
        librarian.add([], progress=quietly)
    librarian.close()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL there")
def test_a_librarian_killed_at_any_moment_loses_nothing(library: Path, files: Path, reader: LibraryReader) -> None:
    chance = random.Random(20240109)
    for number in range(150):
        (files / f"{number}.txt").write_text("\n".join(f"line {line} of {number}" for line in range(1 + number % 7)))
    reported: set[str] = set()
    for _ in range(12):
        librarian = LibrarianProcess(library, command(library))
        killer = threading.Timer(chance.uniform(0.1, 0.7), lambda: [one.kill() for one in children()])
        killer.start()
        try:
            reported |= {source.id for source in librarian.add([files], progress=quietly).added}
            if reported and chance.random() < 0.5:  # a slow computer may not have come to the first file
                reported.remove(victim := min(reported))
                librarian.remove([SourceId(victim)])
        except LibraryUnavailable:
            pass
        finally:
            killer.join()
            librarian.close()
        assert reported <= {source.id for source in reader.sources()}
    librarian = LibrarianProcess(library, command(library))
    librarian.add([files], progress=quietly)
    librarian.close()
    sources = reader.sources()
    assert len(sources) == len({source.path for source in sources}) == 150
    assert in_step(library, reader)
    for source in sources:
        assert reader.text(source.digest).text == source.path.read_text()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_whoever_fails_at_the_news_keeps_no_job_waiting(library: Path) -> None:
    news = line_of({"event": "news", "progress": encode(Progress(0, 1))}).decode()
    told_to_begin_and_to_mend = "import sys; sys.stdin.readline(); sys.stdin.readline();"
    tells = f"sys.stdout.write({news!r}); sys.stdout.flush(); sys.stdin.read()"
    librarian = LibrarianProcess(library, [sys.executable, "-c", f"{told_to_begin_and_to_mend} {tells}"])

    def fail(news: News) -> None:
        raise RuntimeError("a fault of whoever hears the news")

    deadline = time.monotonic() + 20

    def never() -> bool:
        assert time.monotonic() < deadline, "waited in vain"
        return False

    librarian.begin(fail)
    with pytest.raises(LibraryUnavailable):
        librarian.mend(progress=quietly, cancelled=never)
    librarian.close()
