import subprocess
import sys
from pathlib import Path

import pytest

from briefer.domain.errors import LibraryBusy, LibraryUnavailable
from briefer.storage.write_lock import LOCK, write_lock

HOLD = """
import sys, time
from pathlib import Path
from briefer.storage.write_lock import write_lock
with write_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_writer_is_told_that_the_library_is_busy(tmp_path: Path) -> None:
    with write_lock(tmp_path), pytest.raises(LibraryBusy, match="Another window"), write_lock(tmp_path, patience=0.0):
        pass
    with write_lock(tmp_path, patience=0.0):
        pass


def test_the_lock_dies_with_its_process(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None and other.stdout.readline().strip() == b"held"
        with pytest.raises(LibraryBusy), write_lock(tmp_path, patience=0.0):
            pass
        other.kill()
        other.wait()
        with write_lock(tmp_path, patience=0.0):
            pass


def test_a_lock_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / LOCK).mkdir()
    with pytest.raises(LibraryUnavailable), write_lock(tmp_path):
        pass
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryUnavailable), write_lock(tmp_path / "file"):
        pass
