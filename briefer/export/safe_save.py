"""Writing a file whole or not at all: a neighbour is written first, then takes the file's place."""

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from briefer.domain.errors import ExportFailed


@dataclass(frozen=True, slots=True)
class Disk:
    """The three steps that a disk can refuse."""

    write: Callable[[int, bytes], int] = os.write
    fsync: Callable[[int], None] = os.fsync
    replace: Callable[[Path, Path], None] = os.replace


_DISK = Disk()
_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows would turn line ends otherwise


def save_bytes(data: bytes, path: Path, *, disk: Disk = _DISK) -> None:
    """`path` then holds exactly `data`. Raises `ExportFailed`: an older file is as it was, and nothing is left over."""
    try:
        if path.is_dir():
            raise ExportFailed(path, "a folder of that name is in the way")
        if not path.parent.is_dir():
            raise ExportFailed(path, "its folder does not exist")
        _replace(data, path, disk=disk)
    except OSError as error:
        raise ExportFailed(path, _reason(error)) from error


def _replace(data: bytes, path: Path, *, disk: Disk) -> None:
    target = path.resolve()  # a link stays a link
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "the file is read-only")
    temporary = target.parent / f".briefer-{secrets.token_hex(8)}.tmp"
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[disk.write(handle, bytes(rest)) :]
            disk.fsync(handle)
        finally:
            os.close(handle)
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        disk.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _reason(error: OSError) -> str:
    if getattr(error, "winerror", None) in (5, 32, 33):  # access denied, sharing violation, lock violation
        return "Word has it open, or it may not be changed; close it there and export again"
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "the disk is full"
        case errno.EROFS:
            return "its disk can only be read"
        case errno.EACCES | errno.EPERM:
            return "it or its folder may not be changed (no permission, or read-only)"
        case errno.ENAMETOOLONG:
            return "its name is too long"
        case _:
            return f"the disk refused it ({error.strerror or error})"
