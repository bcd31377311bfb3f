"""The bytes of a regular file, and nothing else: no pipe, no device, nothing too large, never written to."""

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from briefer.domain.source import SourceStatus
from briefer.ingest.refusals import refusal, too_large, unsupported
from briefer.ingest.sizes import RAW_AT_MOST

_TRIES = 3  # a file that changes while it is read is read again

Opener = Callable[[Path, int], int]

# A pipe must not block; a file must not be translated on Windows nor leak into children.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def file_bytes(path: Path, at_most: int = RAW_AT_MOST, *, opener: Opener = os.open) -> bytes:
    """The file's bytes. Raises `SourceUnreadable`; `at_most` is in bytes."""
    with _explained(path):
        for _ in range(_TRIES):
            data = _read_once(path, at_most, opener)
            if data is not None:
                return data
    raise refusal(path, SourceStatus.CHANGED)


def digest_of_file(path: Path, at_most: int = RAW_AT_MOST) -> str:
    """SHA-256 of the file's bytes, hexadecimal. Raises `SourceUnreadable`; `at_most` is in bytes."""
    with _explained(path), _opened(path, at_most, os.open) as (file, _):
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Makes the system's failures our own."""
    try:
        yield
    except FileNotFoundError as error:
        raise refusal(path, SourceStatus.MISSING) from error
    except PermissionError as error:
        raise refusal(path, SourceStatus.NO_ACCESS) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise refusal(path, SourceStatus.DAMAGED) from error


@contextmanager
def _opened(path: Path, at_most: int, opener: Opener) -> Iterator[tuple[BufferedReader, os.stat_result]]:
    """A regular file that is not too large, and how it was found."""
    _require_regular(path, path.stat())
    descriptor = opener(path, _FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        _require_regular(path, found)
        if found.st_size > at_most:
            raise too_large(path, asked=at_most > RAW_AT_MOST)
        yield file, found


def _read_once(path: Path, at_most: int, opener: Opener) -> bytes | None:
    """`None` where the file changed while it was read."""
    with _opened(path, at_most, opener) as (file, before):
        data = file.read(at_most + 1)
        after = os.fstat(file.fileno())
    if len(data) > at_most:
        raise too_large(path, asked=at_most > RAW_AT_MOST)
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
