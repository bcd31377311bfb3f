"""`.briefing` files: a zip of plain JSON, described in this folder's README. Written whole, refused when not whole."""

import json
import stat
import zipfile
import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from briefer.codec import BadShape, decode, encode
from briefer.domain.briefing import Briefing, with_house
from briefer.domain.errors import BrieferError, FileDamaged, FormatTooNew, NotFound, SaveFailed
from briefer.domain.outline_content import Front, Subtree, can_hold
from briefer.storage.migrations import FORMAT, Data, migrated
from briefer.whole_file import clause_of, write_whole

NAME = "briefer briefing"
MANIFEST, BRIEFING, HOUSE = "manifest.json", "briefing.json", "house-template"

LARGEST_FILE = 128 * 1024 * 1024  # bytes on disk
LARGEST = {MANIFEST: 64 * 1024, BRIEFING: 256 * 1024 * 1024, HOUSE: 64 * 1024 * 1024}  # bytes when inflated
DEEPEST = 200  # sections within sections

_TIME = (1980, 1, 1, 0, 0, 0)  # the same briefing gives the same bytes


class BriefingFile:
    """Implements `BriefingFiles`."""

    def open(self, path: Path) -> Briefing:
        parts = _parts(_bytes_at(path), path)
        version = _version(_json(parts[MANIFEST], path), path)
        if version > FORMAT:
            raise FormatTooNew(path, found=version, known=FORMAT)
        return _with_house(_briefing(migrated(_json(parts[BRIEFING], path), version), path), parts.get(HOUSE), path)

    def save(self, briefing: Briefing, path: Path) -> None:
        try:
            data = packed(briefing)
        except RecursionError as error:
            raise SaveFailed(path, "its sections are nested too deeply.") from error
        try:
            write_whole(path, data, keep_previous=True)
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}. What was saved before is unharmed.") from error


def packed(briefing: Briefing) -> bytes:
    """The file's bytes. Raises `RecursionError` for an outline nested beyond reason."""
    depth = _depth(briefing.root)
    if depth > DEEPEST:
        raise RecursionError(f"{depth} levels")
    manifest = {"format": NAME, "version": FORMAT}
    house = briefing.front.house
    parts = {MANIFEST: _text(manifest), BRIEFING: _text(encode(_holding(briefing, b"")))}
    if house is not None:
        parts[HOUSE] = house.data
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in sorted(parts.items()):
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_STORED if name == HOUSE else zipfile.ZIP_DEFLATED  # it is packed already
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return packed.getvalue()


def _text(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    return text.encode("utf-8", "backslashreplace")  # half characters as JSON escapes


def _holding(briefing: Briefing, data: bytes) -> Briefing:
    """The briefing with these bytes for its house template, if it has one: they are a part of their own."""
    house = briefing.front.house
    if house is None:
        return briefing
    return with_house(briefing, replace(house, data=data))


def _with_house(briefing: Briefing, data: bytes | None, path: Path) -> Briefing:
    if briefing.front.house is not None and data is None:
        raise FileDamaged(path, "the house template that it names is not in it.")
    return _holding(briefing, data) if data is not None else briefing


def _bytes_at(path: Path) -> bytes:
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise FileDamaged(path, "it is a folder and not a briefing.")
        if not stat.S_ISREG(about.st_mode):  # a pipe or a device could be read for ever
            raise FileDamaged(path, "it is not a file.")
        if about.st_size > LARGEST_FILE:
            raise FileDamaged(path, "it is far larger than any briefing.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NotFound("briefing", str(path)) from error
    except OSError as error:
        raise FileDamaged(path, f"{clause_of(error)}.") from error


def _parts(data: bytes, path: Path) -> dict[str, bytes]:
    """The parts, inflated within their caps."""
    if not data:
        raise FileDamaged(path, "it is empty.")
    if not data.startswith(b"PK"):
        raise FileDamaged(path, "it is not a briefing.")
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            also = (HOUSE,) if HOUSE in archive.namelist() else ()
            return {name: _part(archive, name, path) for name in (MANIFEST, BRIEFING, *also)}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise FileDamaged(path, "it is cut off or damaged.") from error


def _part(archive: zipfile.ZipFile, name: str, path: Path) -> bytes:
    if archive.namelist().count(name) != 1:
        raise FileDamaged(path, f"the part “{name}” is not in it.")
    if archive.getinfo(name).file_size > LARGEST[name]:
        raise FileDamaged(path, f"the part “{name}” is far larger than any briefing.")
    with archive.open(name) as part:
        data = part.read(LARGEST[name] + 1)
    if len(data) > LARGEST[name]:
        raise FileDamaged(path, f"the part “{name}” is far larger than any briefing.")
    return data


def _json(data: bytes, path: Path) -> Data:
    try:
        value: Any = json.loads(data.decode("utf-8"))
    except RecursionError as error:
        raise FileDamaged(path, "it is nested too deeply.") from error
    except ValueError as error:
        raise FileDamaged(path, "a part of it is not what it should be.") from error
    if not isinstance(value, dict):
        raise FileDamaged(path, "a part of it is not what it should be.")
    return value


def _version(manifest: Data, path: Path) -> int:
    if manifest.get("format") != NAME:
        raise FileDamaged(path, "it is not a briefing.")
    version = manifest.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FileDamaged(path, "it does not say which format it has.")
    return version


def _briefing(data: Data, path: Path) -> Briefing:
    try:
        briefing = decode(data, Briefing)
    except RecursionError as error:
        raise FileDamaged(path, "it is nested too deeply.") from error
    except BadShape as error:
        raise FileDamaged(path, "its outline is not what it should be.") from error
    except BrieferError as error:
        raise FileDamaged(path, f"{error}") from error
    _check_tree(briefing.root, path)
    return briefing


def _check_tree(root: Subtree, path: Path) -> None:
    if not isinstance(root.content, Front):
        raise FileDamaged(path, "its front matter is missing.")
    if _depth(root) > DEEPEST:
        raise FileDamaged(path, "it is nested too deeply.")
    for node in root.walk():
        if not all(can_hold(node.content, child.content) for child in node.children):
            raise FileDamaged(path, "its outline holds something where it cannot be.")
    ids = [node.id for node in root.walk() if node.id is not None]
    if len(ids) != len(set(ids)):
        raise FileDamaged(path, "two places of its outline have the same number.")


def _depth(root: Subtree) -> int:
    """Levels below the root; counted without recursion."""
    deepest, waiting = 0, [(root, 0)]
    while waiting:
        node, depth = waiting.pop()
        deepest = max(deepest, depth)
        waiting += [(child, depth + 1) for child in node.children]
    return deepest
