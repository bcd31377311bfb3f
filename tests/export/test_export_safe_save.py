"""Whole or not at all, with a reason that a person can act on."""

import errno
import os
from pathlib import Path

import pytest

from briefer.domain.errors import ExportFailed
from briefer.export.safe_save import Disk, save_bytes


def failing(number: int) -> Disk:
    def write(handle: int, data: bytes) -> int:
        raise OSError(number, os.strerror(number))

    return Disk(write=write)


def refused(*_: object) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def open_in_word(temporary: Path, target: Path) -> None:
    error = PermissionError(errno.EACCES, "Access is denied")
    error.winerror = 32
    raise error


def test_a_new_file_holds_exactly_the_bytes(tmp_path: Path) -> None:
    save_bytes(b"a\r\nb\n\x00", tmp_path / "a.docx")
    assert (tmp_path / "a.docx").read_bytes() == b"a\r\nb\n\x00"
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]


def test_an_older_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)
    save_bytes(b"new", target)
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640 or os.name == "nt"


def test_a_disk_that_takes_a_few_bytes_at_a_time_still_gets_all(tmp_path: Path) -> None:
    save_bytes(b"abcdefg", tmp_path / "a", disk=Disk(write=lambda handle, data: os.write(handle, data[:2])))
    assert (tmp_path / "a").read_bytes() == b"abcdefg"


@pytest.mark.parametrize(
    ("disk", "why"),
    [
        (failing(errno.ENOSPC), "the disk is full"),
        (failing(errno.EROFS), "its disk can only be read"),
        (failing(errno.EACCES), "it or its folder may not be changed (no permission, or read-only)"),
        (Disk(fsync=refused), f"the disk refused it ({os.strerror(errno.EIO)})"),
        (Disk(replace=refused), f"the disk refused it ({os.strerror(errno.EIO)})"),
        (Disk(replace=open_in_word), "Word has it open, or it may not be changed; close it there and export again"),
    ],
)
def test_a_failure_at_any_step_leaves_the_older_file_whole_and_no_other(disk: Disk, why: str, tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    with pytest.raises(ExportFailed) as failed:
        save_bytes(b"new", target, disk=disk)
    assert failed.value.why == why
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]


def test_being_stopped_leaves_nothing_behind(tmp_path: Path) -> None:
    def stopped(handle: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_bytes(b"new", tmp_path / "a.docx", disk=Disk(fsync=stopped))
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="its folder does not exist"):
        save_bytes(b"new", tmp_path / "gone" / "a.docx")


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(ExportFailed, match="a folder of that name is in the way"):
        save_bytes(b"new", tmp_path / "a.docx")


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="its name is too long"):
        save_bytes(b"new", tmp_path / ("a" * 300))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="a superuser may write everywhere")
@pytest.mark.parametrize("closed", ["folder", "file"])
def test_what_may_not_be_written_is_not_written(closed: str, tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    (tmp_path if closed == "folder" else target).chmod(0o555 if closed == "folder" else 0o444)
    try:
        with pytest.raises(ExportFailed, match="may not be changed"):
            save_bytes(b"new", target)
    finally:
        tmp_path.chmod(0o755)
    assert target.read_bytes() == b"old"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.docx").write_bytes(b"old")
    (tmp_path / "link.docx").symlink_to(tmp_path / "real.docx")
    save_bytes(b"new", tmp_path / "link.docx")
    assert (tmp_path / "link.docx").is_symlink()
    assert (tmp_path / "real.docx").read_bytes() == b"new"
