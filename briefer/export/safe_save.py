"""Saving an exported file whole or not at all, with a reason that a person can act on."""

import errno
import os
from pathlib import Path

from briefer.domain.errors import ExportFailed
from briefer.whole_file import clause_of, write_whole

_SHARING = (5, 32, 33)  # Windows: access denied, sharing violation, lock violation


def save_export(data: bytes, path: Path) -> Path:
    """Where `data` was then saved: at `path`, or beside it as "name (2)" where another program holds that file open.

    Raises `ExportFailed` as `save_bytes` does.
    """
    if path.is_file() and path.suffix.lower() == ".docx" and _owner_file(path).exists():
        return _save_beside(data, path)
    try:
        save_bytes(data, path)
        return path
    except ExportFailed as error:
        if not isinstance(error.__cause__, OSError) or not _is_held(error.__cause__) or not path.is_file():
            raise
        return _save_beside(data, path)


def _save_beside(data: bytes, path: Path) -> Path:
    number = 2
    while (beside := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    save_bytes(data, beside)
    return beside


def _owner_file(path: Path) -> Path:
    """What Word puts beside a file that it has open: "~$" before a short name, else in place of letters of it.

    It takes the place of two letters where the name has eight or more without its suffix, of one where it has seven.
    """
    replaced = min(max(len(path.stem) - 6, 0), 2)
    return path.with_name(f"~${path.name[replaced:]}")


def _is_held(error: OSError) -> bool:
    return getattr(error, "winerror", None) in _SHARING


def save_bytes(data: bytes, path: Path) -> None:
    """`path` then holds exactly `data`. Raises `ExportFailed`: an older file is as it was, and nothing is left over."""
    try:
        if path.is_dir():
            raise ExportFailed(path, "a folder of that name is in the way")
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        write_whole(path, data)
    except OSError as error:
        if _is_held(error):
            why = "Word has it open, or it may not be changed; close it there and export again"
            raise ExportFailed(path, why) from error
        raise ExportFailed(path, clause_of(error)) from error
