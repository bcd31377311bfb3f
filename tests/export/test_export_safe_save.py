"""Whole or not at all, with a reason that a person can act on."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from briefer.domain.errors import ExportFailed
from briefer.export.safe_save import save_bytes, save_export


def failing(number: int, *, windows: int | None = None) -> Callable[..., None]:
    """A step of the disk that fails with this error number."""

    def fail(*_: object, **__: object) -> None:
        error = OSError(number, os.strerror(number))
        if windows is not None:
            error.winerror = windows
        raise error

    return fail


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


@pytest.mark.parametrize(
    ("owner", "step", "fail", "why"),
    [
        (os, "fsync", failing(errno.ENOSPC), "there is not enough disk space"),
        (os, "fsync", failing(errno.EIO), "the disk reported an error"),
        (Path, "open", failing(errno.EROFS), "the folder is read-only"),
        (Path, "replace", failing(errno.EACCES), "you do not have permission"),
        (Path, "replace", failing(errno.EACCES, windows=32), "Word has it open, or it may not be changed"),
    ],
)
def test_a_failure_at_any_step_leaves_the_older_file_whole_and_no_other(
    owner: object,
    step: str,
    fail: Callable[..., None],
    why: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    with monkeypatch.context() as patch, pytest.raises(ExportFailed, match=why):
        patch.setattr(owner, step, fail)
        save_bytes(b"new", target)
    assert target.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]


def test_being_stopped_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(handle: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(os, "fsync", stopped)
        save_bytes(b"new", tmp_path / "a.docx")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="the folder does not exist"):
        save_bytes(b"new", tmp_path / "gone" / "a.docx")


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    with pytest.raises(ExportFailed, match="a folder of that name is in the way"):
        save_bytes(b"new", tmp_path / "a.docx")


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="the name is too long"):
        save_bytes(b"new", tmp_path / ("a" * 300))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="permissions are others there")
@pytest.mark.parametrize("closed", ["folder", "file"])
def test_what_may_not_be_written_is_not_written(closed: str, ordinary_folder: Path) -> None:
    target = ordinary_folder / "a.docx"
    target.write_bytes(b"old")
    (ordinary_folder if closed == "folder" else target).chmod(0o555 if closed == "folder" else 0o444)
    try:
        with pytest.raises(ExportFailed, match="permission"):
            save_bytes(b"new", target)
    finally:
        ordinary_folder.chmod(0o755)
    assert target.read_bytes() == b"old"


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.docx").write_bytes(b"old")
    (tmp_path / "link.docx").symlink_to(tmp_path / "real.docx")
    save_bytes(b"new", tmp_path / "link.docx")
    assert (tmp_path / "link.docx").is_symlink()
    assert (tmp_path / "real.docx").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("stem", "owner"),
    [
        ("Briefing", "~$iefing.docx"),
        ("v2Briefing", "~$Briefing.docx"),
        ("Brief12", "~$rief12.docx"),
        ("Briefs", "~$Briefs.docx"),
        ("B", "~$B.docx"),
    ],
)
def test_a_file_that_word_has_open_is_left_alone_and_the_export_stands_beside_it(
    stem: str, owner: str, tmp_path: Path
) -> None:
    target = tmp_path / f"{stem}.docx"
    target.write_bytes(b"in Word")
    (tmp_path / owner).write_bytes(b"owner")
    assert save_export(b"new", target) == tmp_path / f"{stem} (2).docx"
    assert save_export(b"newer", target) == tmp_path / f"{stem} (3).docx"
    assert (target.read_bytes(), (tmp_path / f"{stem} (2).docx").read_bytes()) == (b"in Word", b"new")


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Briefing.docx", "~$Briefing.docx"),  # of v2Briefing.docx
        ("Briefing.docx", "~$riefing.docx"),
        ("Brief12.docx", "~$Brief12.docx"),
        ("Briefs.docx", "~$iefs.docx"),
        ("Briefing.pdf", "~$iefing.pdf"),
    ],
)
def test_an_owners_file_of_another_document_changes_nothing(name: str, owner: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"old")
    (tmp_path / owner).write_bytes(b"owner")
    assert save_export(b"new", tmp_path / name) == tmp_path / name


def test_an_owners_file_that_was_left_behind_without_its_document_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "~$iefing.docx").write_bytes(b"owner")
    assert save_export(b"new", tmp_path / "Briefing.docx") == tmp_path / "Briefing.docx"


@pytest.mark.parametrize("windows", [5, 32, 33])
def test_a_file_that_cannot_be_replaced_because_it_is_held_gets_a_neighbour(
    windows: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, replace = tmp_path / "a.pdf", Path.replace
    target.write_bytes(b"held")

    def held(self: Path, to: Path) -> Path:
        if to == target:
            failing(errno.EACCES, windows=windows)()
        return replace(self, to)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", held)
        assert save_export(b"new", target) == tmp_path / "a (2).pdf"
    assert target.read_bytes() == b"held"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a (2).pdf", "a.pdf"]


def test_a_full_disk_is_no_reason_for_a_neighbour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.docx").write_bytes(b"old")
    with monkeypatch.context() as patch, pytest.raises(ExportFailed, match="not enough disk space"):
        patch.setattr(os, "fsync", failing(errno.ENOSPC))
        save_export(b"new", tmp_path / "a.docx")
    assert [file.name for file in tmp_path.iterdir()] == ["a.docx"]
