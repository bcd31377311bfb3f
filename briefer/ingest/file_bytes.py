"""The bytes of a regular file, and nothing else: no pipe, no device, nothing too large, never written to."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

from briefer.domain.source import SourceStatus
from briefer.ingest.refusals import refusal, unsupported

RAW_AT_MOST = 512 * 1024 * 1024  # bytes
_TRIES = 3  # a file that changes while it is read is read again

Opener = Callable[[Path, int], int]

# A pipe must not block; a file must not be translated on Windows nor leak into children.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def file_bytes(path: Path, at_most: int = RAW_AT_MOST, *, opener: Opener = os.open) -> bytes:
    """The file's bytes. Raises `SourceUnreadable`; `at_most` is in bytes."""
    try:
        for _ in range(_TRIES):
            data = _read_once(path, at_most, opener)
            if data is not None:
                return data
    except FileNotFoundError as error:
        raise refusal(path, SourceStatus.MISSING) from error
    except PermissionError as error:
        raise refusal(path, SourceStatus.NO_ACCESS) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise refusal(path, SourceStatus.DAMAGED) from error
    raise refusal(path, SourceStatus.CHANGED)


def _read_once(path: Path, at_most: int, opener: Opener) -> bytes | None:
    """`None` where the file changed while it was read."""
    _require_regular(path, path.stat())
    descriptor = opener(path, _FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        before = os.fstat(descriptor)
        _require_regular(path, before)
        if before.st_size > at_most:
            raise refusal(path, SourceStatus.TOO_LARGE)
        data = file.read(at_most + 1)
        after = os.fstat(descriptor)
    if len(data) > at_most:
        raise refusal(path, SourceStatus.TOO_LARGE)
    unchanged = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return data if unchanged and len(data) == after.st_size else None


def _require_regular(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise unsupported(path, special_kind(status.st_mode))


def special_kind(mode: int) -> str:
    """What something that is no regular file is called, for people."""
    for test, kind in (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISLNK, "a link"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISBLK, "a device"),
    ):
        if test(mode):
            return kind
    return "not a regular file"
