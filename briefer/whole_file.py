"""Files written whole or not at all, and why that can fail."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

_CLAUSES = {
    errno.ENOSPC: "there is not enough disk space",
    errno.EDQUOT: "there is not enough disk space",
    errno.EACCES: "you do not have permission",
    errno.EPERM: "you do not have permission",
    errno.EROFS: "the folder is read-only",
    errno.ENOENT: "the folder does not exist",
    errno.EEXIST: "a file of that name is in the way",
    errno.ENOTDIR: "the folder does not exist",
    errno.EISDIR: "a folder has that name",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EFBIG: "the file is larger than the disk takes",
    errno.EIO: "the disk reported an error",
}


def write_whole(path: Path, data: bytes, *, keep_previous: bool = False) -> None:
    """Puts `data` at `path` in one step; whoever reads it sees the old file or the new one, never a part.

    As `whole_file`, whose errors it raises. `keep_previous` leaves the file of before beside it as `<name>.bak`.
    """
    with whole_file(path, keep_previous=keep_previous) as file:
        file.write(data)


@contextmanager
def whole_file(path: Path, *, keep_previous: bool = False) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of `path` in one step when all went well.

    A link is followed, permissions stay. Raises `OSError`; then the old file is as it was and nothing else is left
    behind.
    """
    target = Path(os.path.realpath(path))
    fresh = _beside(target)
    try:
        with fresh.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, fresh)
            if keep_previous:
                _keep(target)
        fresh.replace(target)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise
    _settle(target.parent)


def previous_of(path: Path) -> Path:
    """Where `write_whole` keeps the file of before."""
    return path.with_name(path.name + ".bak")


def clause_of(error: OSError) -> str:
    """Why it failed, as a clause for people."""
    return _CLAUSES.get(error.errno or 0, (error.strerror or "the disk could not be used").lower())


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name[:40]}.{uuid4().hex[:8]}.tmp")


def _keep(target: Path) -> None:
    """A copy, so that there is no moment without a file under the target's name."""
    copy = _beside(target)
    try:
        shutil.copy2(target, copy)
        copy.replace(previous_of(target))
    except BaseException:
        with suppress(OSError):
            copy.unlink()
        raise


def _settle(folder: Path) -> None:
    """Makes the new name survive a power cut, where the system can."""
    if os.name == "nt":
        return
    with suppress(OSError):  # some network file systems refuse; the file itself is safe
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
