"""Saving an exported file whole or not at all, with a reason that a person can act on."""

import errno
import os
from pathlib import Path

from briefer.domain.errors import ExportFailed
from briefer.whole_file import clause_of, write_whole

_SHARING = (5, 32, 33)  # Windows: access denied, sharing violation, lock violation


def save_bytes(data: bytes, path: Path) -> None:
    """`path` then holds exactly `data`. Raises `ExportFailed`: an older file is as it was, and nothing is left over."""
    try:
        if path.is_dir():
            raise ExportFailed(path, "a folder of that name is in the way")
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        write_whole(path, data)
    except OSError as error:
        if getattr(error, "winerror", None) in _SHARING:
            why = "Word has it open, or it may not be changed; close it there and export again"
            raise ExportFailed(path, why) from error
        raise ExportFailed(path, clause_of(error)) from error
