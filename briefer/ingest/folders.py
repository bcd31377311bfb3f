"""The files that a user's choice of files and folders stands for, and everything that is left out of it."""

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import LeftOut, SourceStatus
from briefer.ingest.file_bytes import special_kind
from briefer.ingest.reference_beside import is_reference_of_another
from briefer.ingest.refusals import refusal, unsupported
from briefer.ingest.registry import is_supported, kind_of

_TEMPORARY = ("~$*", ".*", "*.tmp", "*.part")


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in a folder that nobody misses: only counted. `why` is a clause for people. `is_reference`: it belongs
    to the file beside it, which is read with it."""

    path: Path
    why: str
    is_reference: bool = False


Found = Path | LeftOut | Skipped

Listing = Callable[[Path], list[str]]


def names_in_folder(folder: Path) -> list[str]:
    """The names in a folder. Raises `OSError`."""
    return [path.name for path in folder.iterdir()]


def files_under(paths: Iterable[Path], *, listing: Listing = names_in_folder) -> Iterator[Found]:
    """Files to read, in the order of their names, each once; between them what is left out or skipped.

    Folders are read with all folders in them. Links to folders are not followed, nor links to files outside the
    folder that was chosen. A file that was chosen by itself is taken whatever its name and wherever it points.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        yield from _chosen(path, seen, listing)


def is_temporary(name: str) -> bool:
    """Whether a file or folder of this name is hidden, or left over by a program that writes."""
    return any(fnmatchcase(name, pattern) for pattern in _TEMPORARY)


def one_in_folder(path: Path, chosen: Path) -> Found:
    """What becomes of one file in a folder that was chosen, by the rules of `files_under`."""
    try:
        status = os.lstat(path)
        found = _link(path, chosen.resolve(), set()) if stat.S_ISLNK(status.st_mode) else _file(path, status, set())
        return next(iter(found))
    except OSError as error:
        return _failed(path, error)


def _chosen(path: Path, seen: set[tuple[int, int]], listing: Listing) -> Iterator[Found]:
    try:
        status = path.stat()
    except OSError as error:
        yield _failed(path, error)
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _folder(path, path.resolve(), seen, listing)
    else:
        yield from _file(path, status, seen)


def _folder(folder: Path, chosen: Path, seen: set[tuple[int, int]], listing: Listing) -> Iterator[Found]:
    """Without recursion, so that a deep tree cannot exhaust the stack."""
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        if path != folder and is_temporary(path.name):
            yield Skipped(path, "temporary or hidden")
            continue
        try:
            status = os.lstat(path) if path != folder else path.stat()
            if stat.S_ISDIR(status.st_mode):
                waiting.extend(path / name for name in sorted(listing(path), reverse=True))
            elif stat.S_ISLNK(status.st_mode):
                yield from _link(path, chosen, seen)
            else:
                yield from _file(path, status, seen)
        except OSError as error:
            yield _failed(path, error)


def _link(path: Path, chosen: Path, seen: set[tuple[int, int]]) -> Iterator[Found]:
    try:
        status = path.stat()
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise
        yield Skipped(path, "a link that leads nowhere")
        return
    if stat.S_ISDIR(status.st_mode):
        yield Skipped(path, "a link to a folder")
    elif not path.resolve().is_relative_to(chosen):
        yield Skipped(path, "a link out of the folder")
    else:
        yield from _file(path, status, seen)


def _file(path: Path, status: os.stat_result, seen: set[tuple[int, int]]) -> Iterator[Found]:
    identity = (status.st_dev, status.st_ino)
    if identity in seen and status.st_ino:  # some network drives number nothing
        return
    seen.add(identity)
    if not stat.S_ISREG(status.st_mode):
        yield _left_out(unsupported(path, special_kind(status.st_mode)))
    elif is_reference_of_another(path):
        yield Skipped(path, "the reference of the file beside it", is_reference=True)
    elif not is_supported(path):
        yield _left_out(unsupported(path, kind_of(path)))
    else:
        yield path


def _failed(path: Path, error: OSError) -> LeftOut:
    match error:
        case FileNotFoundError():
            return _left_out(refusal(path, SourceStatus.MISSING))
        case PermissionError() if error.filename is None or Path(os.fsdecode(error.filename)).is_dir():
            reason = "You do not have permission to read this folder."
            return LeftOut(path, SourceStatus.NO_ACCESS, reason)
        case PermissionError():
            return _left_out(refusal(path, SourceStatus.NO_ACCESS))
        case _:
            return _left_out(refusal(path, SourceStatus.DAMAGED))


def _left_out(error: SourceUnreadable) -> LeftOut:
    return LeftOut(error.path, SourceStatus(error.status), error.reason)
