"""Which files make the index and what they must look like. Written after each commit, checked before each opening.

Whoosh neither syncs its files nor checks them; a flipped bit can be a silent wrong answer. An index that is not exactly
what its manifest says is not opened.
"""

import json
import os
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from briefer.index.analysis import ANALYSER
from briefer.index.schema import SCHEMA

FILE = "manifest.json"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class FileMark:
    """Size in bytes and CRC-32 of one file."""

    size: int
    crc32: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """`files` by name. The numbers say what made the index; another number means another program."""

    files: Mapping[str, FileMark]
    schema: int = SCHEMA
    analyser: int = ANALYSER
    stemmer: str = version("PyStemmer")

    @property
    def is_ours(self) -> bool:
        return (self.schema, self.analyser, self.stemmer) == (SCHEMA, ANALYSER, version("PyStemmer"))


@dataclass(frozen=True, slots=True)
class Stamp:
    """Tells one manifest on disk from the next without reading it."""

    modified: int
    size: int
    inode: int


def stamp(folder: Path) -> Stamp | None:
    """`None` where there is no manifest that can be reached."""
    try:
        stat = (folder / FILE).stat()
    except OSError:
        return None
    return Stamp(stat.st_mtime_ns, stat.st_size, stat.st_ino)


def read(folder: Path) -> Manifest | None:
    """`None` for a manifest that is missing or not one."""
    try:
        data = json.loads((folder / FILE).read_text("utf-8"))
        marks = {str(name): FileMark(int(mark["size"]), int(mark["crc32"])) for name, mark in data["files"].items()}
        if any(Path(name).name != name for name in marks):
            return None
        return Manifest(marks, int(data["schema"]), int(data["analyser"]), str(data["stemmer"]))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def write(folder: Path, manifest: Manifest) -> None:
    """Syncs the files it names, then puts the manifest in the place of the old one. Raises `OSError`."""
    for name in manifest.files:
        sync(folder / name)
    data = {
        "schema": manifest.schema,
        "analyser": manifest.analyser,
        "stemmer": manifest.stemmer,
        "files": {name: {"size": mark.size, "crc32": mark.crc32} for name, mark in manifest.files.items()},
    }
    new = folder / f"{FILE}.new"
    with new.open("w", encoding="utf-8") as file:
        json.dump(data, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / FILE)
    _sync_folder(folder)


def mark(path: Path) -> FileMark:
    """Raises `OSError`."""
    crc = size = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            crc = zlib.crc32(chunk, crc)
            size += len(chunk)
    return FileMark(size, crc)


def agrees(folder: Path, manifest: Manifest, *, checked: dict[tuple[str, int, int], FileMark]) -> bool:
    """Whether every file is there with its size and checksum. `checked` remembers files that need no second look."""
    for name, wanted in manifest.files.items():
        try:
            stat = (folder / name).stat()
            key = (name, stat.st_mtime_ns, stat.st_ino)
            if stat.st_size != wanted.size:
                return False
            if checked.get(key) != wanted:
                if mark(folder / name) != wanted:
                    return False
                checked[key] = wanted
        except OSError:
            return False
    return True


def sync(path: Path) -> None:
    """Waits until a file is on the disk. Raises `OSError`."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # a folder cannot be opened there; NTFS keeps its own journal of names
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
