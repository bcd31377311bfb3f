"""Files are put in place whole, under every name that the disk takes, and keep what they may."""

import os
from pathlib import Path

import pytest

from briefer.whole_file import whole_file, write_whole

LONGEST = "首" * 82 + ".briefing"  # 255 bytes: what most file systems take at the most


def test_the_longest_names_can_be_written(tmp_path: Path) -> None:
    write_whole(tmp_path / LONGEST, b"one")
    write_whole(tmp_path / LONGEST, b"two")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [(LONGEST, b"two")]


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "library.briefpack"
    path.write_bytes(b"before")
    path.chmod(0o640)
    with whole_file(path) as file:
        file.write(b"after")
    assert path.read_bytes() == b"after" and path.stat().st_mode & 0o777 == 0o640


def test_what_fails_halfway_leaves_the_file_of_before_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.briefpack"
    path.write_bytes(b"before")
    with pytest.raises(RuntimeError), whole_file(path) as file:
        file.write(b"half")
        raise RuntimeError
    assert [one.name for one in tmp_path.iterdir()] == ["a.briefpack"] and path.read_bytes() == b"before"
