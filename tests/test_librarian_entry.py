import subprocess
import sys
from pathlib import Path

import pytest

from briefer.index.reading import WhooshIndex
from briefer.librarian_client import LibrarianProcess
from briefer.ports import Progress
from briefer.storage.library_reader import LibraryReader

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def quietly(_: Progress) -> None:
    pass


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
