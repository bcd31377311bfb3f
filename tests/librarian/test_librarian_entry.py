import contextlib
import os
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from threading import Event

import psutil
import pytest

from briefer.index.reading import WhooshIndex
from briefer.librarian_client import LibrarianProcess
from briefer.ports.following import Pace
from briefer.storage.library_reader import LibraryReader
from tests.librarian.desk import until
from tests.librarian.processes import quietly

MANY = 400  # files: more than any computer reads before it is stopped, and that four times
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def test_the_real_librarian_reads_keeps_and_indexes_the_sample_sources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    librarian = LibrarianProcess(tmp_path / "library")
    reader, index = LibraryReader(tmp_path / "library"), WhooshIndex(tmp_path / "library" / "index")
    try:
        report = librarian.add([SEEDS, tmp_path / "gone.txt"], progress=quietly)
        assert len(report.added) == 4 and [one.path.name for one in report.left_out] == ["gone.txt"]
        assert reader.sources() and index.is_sound()
        for source in reader.sources():
            assert reader.text(source.digest).text.encode() == source.path.read_bytes()
        assert len(librarian.add([SEEDS], progress=quietly).unchanged) == 4
        index.close()
        (tmp_path / "library" / "index" / "manifest.json").write_text("junk")
        librarian.remove([report.added[0].id])
        assert index.is_sound()
        assert librarian.reindex(progress=quietly) == sum(source.passage_count for source in reader.sources())
    finally:
        librarian.close()
        reader.close()
        index.close()


def test_the_librarian_ends_with_its_input(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "briefer.librarian", "--library", str(tmp_path / "library")]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, cwd=SEEDS.parent)
    assert done.returncode == 0 and done.stdout.startswith(b'{"event":"ready"}\n')


def many_files(folder: Path, chance: random.Random) -> Path:
    folder.mkdir()
    lines = [line for path in SEEDS.glob("*.txt") for line in path.read_text("utf-8").splitlines() if len(line) > 80]
    for number in range(MANY):
        (folder / f"{number}.txt").write_text("\n\n".join(chance.sample(lines, 8)), "utf-8")
    return folder


@pytest.mark.skipif(os.name == "nt", reason="killing works otherwise there")
def test_a_program_that_is_killed_while_its_librarian_lives_leaves_what_waits_to_the_next(tmp_path: Path) -> None:
    files, library = many_files(tmp_path / "files", random.Random(4)), tmp_path / "library"
    end = ["--library", str(library)]
    reader = LibraryReader(library)
    with subprocess.Popen(
        [sys.executable, "-m", "briefer", "add", str(files), *end], cwd=SEEDS.parent, stdout=subprocess.DEVNULL
    ) as adding:
        until(lambda: bool(reader.sources()))
        left_alone = psutil.Process(adding.pid).children(recursive=True)
        adding.kill()
    psutil.wait_procs(left_alone, 30)
    assert len(reader.sources()) < MANY
    subprocess.run([sys.executable, "-m", "briefer", "add", str(files / "0.txt"), *end], cwd=SEEDS.parent, check=True)
    assert len(reader.sources()) == MANY
    reader.close()


def test_what_waits_when_the_window_closes_is_read_the_next_time(tmp_path: Path) -> None:
    """The window says that it leaves, and then stops all that it has begun."""
    files, library = many_files(tmp_path / "files", random.Random(4)), tmp_path / "library"
    reader, librarian, stop = LibraryReader(library), LibrarianProcess(library), Event()
    with ThreadPoolExecutor(1) as pool:
        adding = pool.submit(librarian.add, [files], progress=quietly, cancelled=stop.is_set)
        until(lambda: bool(reader.sources()))
        librarian.tell(Pace.LEAVE)
        stop.set()
        wait([adding])
    librarian.close()
    assert len(reader.sources()) < MANY
    again = LibrarianProcess(library)
    again.add([files / "0.txt"], progress=quietly)
    again.close()
    assert len(reader.sources()) == MANY
    reader.close()


@pytest.mark.skipif(os.name == "nt", reason="killing works otherwise there")
def test_the_whole_program_killed_at_any_moment_goes_on_where_it_was(tmp_path: Path) -> None:
    """`briefer add` with the real librarian and its children, all killed; then the window's librarian alone."""
    chance = random.Random(4)
    files, library = many_files(tmp_path / "files", chance), tmp_path / "library"
    end = ["--library", str(library)]
    reader, index = LibraryReader(library), WhooshIndex(library / "index")
    for _ in range(4):
        before = len(reader.sources())
        command = [sys.executable, "-m", "briefer", "add", str(files), *end]
        with subprocess.Popen(command, cwd=SEEDS.parent, stdout=subprocess.DEVNULL) as adding:
            until(lambda before=before: len(reader.sources()) > before)  # type: ignore[misc]
            time.sleep(chance.uniform(0.0, 0.3))
            started = [psutil.Process(adding.pid), *psutil.Process(adding.pid).children(recursive=True)]
            for one in started:
                with contextlib.suppress(psutil.NoSuchProcess):
                    one.kill()
        psutil.wait_procs(started, 30)
    assert before < len(reader.sources()) < MANY
    subprocess.run([sys.executable, "-m", "briefer", "add", str(files / "0.txt"), *end], cwd=SEEDS.parent, check=True)
    sources = reader.sources()  # what waited was read as well
    assert len({source.digest for source in sources}) == len({source.path for source in sources}) == MANY
    assert reader.not_indexed() == 0 and index.is_sound()
    reader.close()
    index.close()
