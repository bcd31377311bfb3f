"""A look at a watched folder: what is new, what has changed, what is gone. Files that are as they were cost a stat.

A hundred thousand files are looked at each time, so that this stays with the system's own entries and compares bytes;
only what is new or changed is looked at by the rules of `folders`.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefer.domain.source import LeftOut
from briefer.ingest.folders import Skipped, is_temporary, one_in_folder
from briefer.ports.following import FileStamp


@dataclass(slots=True)
class Look:
    """What was found. `references` are those of files beside them, new or changed. `unreadable` are folders that could
    not be listed: nothing is known of what is in them."""

    fresh: list[tuple[Path, FileStamp]] = field(default_factory=list)
    left_out: list[tuple[LeftOut, FileStamp]] = field(default_factory=list)
    references: list[tuple[Path, FileStamp]] = field(default_factory=list)
    gone: list[Path] = field(default_factory=list)
    unreadable: list[Path] = field(default_factory=list)
    unchanged: int = 0


def look_again(place: Path, known: Mapping[bytes, FileStamp], *, chosen: Path) -> Look:
    """At a file, or a folder with all in it, that stands in the folder `chosen`. `known` holds the files that were
    there at the last look, with `place` as they begin, and nothing else."""
    look = Look()
    missing = set(known)
    start = os.fsencode(place)
    folders: list[bytes] = []
    if any(is_temporary(part) for part in place.relative_to(chosen).parts):
        return look
    if place.is_dir() and (place == chosen or not place.is_symlink()):
        folders.append(start)
    else:
        _look_at_file(start, known, missing, look, chosen)
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                _look_at_entries(entries, folders, known, missing, look, chosen)
        except FileNotFoundError:
            continue
        except OSError:
            look.unreadable.append(Path(os.fsdecode(folder)))
    blind = tuple(os.fsencode(folder) + os.fsencode(os.sep) for folder in look.unreadable)
    look.gone = [Path(os.fsdecode(path)) for path in sorted(missing) if not (blind and path.startswith(blind))]
    return look


def _look_at_entries(
    entries: "os._ScandirIterator[bytes]",
    folders: list[bytes],
    known: Mapping[bytes, FileStamp],
    missing: set[bytes],
    look: Look,
    chosen: Path,
) -> None:
    for entry in entries:
        path = entry.path
        if entry.is_dir(follow_symlinks=False):
            if not is_temporary(os.fsdecode(entry.name)):
                folders.append(path)
        elif path in known and entry.is_file(follow_symlinks=False):
            _compare(path, FileStamp.of(entry.stat(follow_symlinks=False)), known, missing, look, chosen)
        elif not is_temporary(os.fsdecode(entry.name)):
            _look_at_file(path, known, missing, look, chosen)


def _look_at_file(path: bytes, known: Mapping[bytes, FileStamp], missing: set[bytes], look: Look, chosen: Path) -> None:
    """Through a link, if it is one."""
    try:
        stamp = FileStamp.of(os.stat(path))  # noqa: PTH116  # bytes, since a name may hold any
    except OSError:
        return  # gone between the list and the look
    _compare(path, stamp, known, missing, look, chosen)


def _compare(
    path: bytes,
    stamp: FileStamp,
    known: Mapping[bytes, FileStamp],
    missing: set[bytes],
    look: Look,
    chosen: Path,
) -> None:
    missing.discard(path)
    if known.get(path) == stamp:
        look.unchanged += 1
        return
    match one_in_folder(Path(os.fsdecode(path)), chosen):
        case Path() as found:
            look.fresh.append((found, stamp))
        case LeftOut() as left_out:
            look.left_out.append((left_out, stamp))
        case Skipped(path=reference, is_reference=True):
            look.references.append((reference, stamp))
        case _:
            return  # skipped, as in every folder
