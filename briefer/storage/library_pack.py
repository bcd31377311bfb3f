"""`.briefpack` files: sources to carry from one library to another, described in this folder's README.

A zip of plain JSON. Nothing in it names a folder of the computer it was made on, and no name in it is ever used as a
path. Everything is checked before any of it is taken: digests, places in texts, and sizes while inflating.
"""

import hashlib
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from briefer.codec import BadShape, decode, encode
from briefer.domain.errors import FileDamaged, FormatTooNew, NotFound
from briefer.domain.source import SourceText, TextDigest
from briefer.ports.packs import PackedSource
from briefer.whole_file import whole_file

NAME, FORMAT = "briefer library pack", 1
MANIFEST, SOURCES = "manifest.json", "sources.json"
LARGEST = {MANIFEST: 64 * 1024, SOURCES: 256 * 1024 * 1024}  # bytes when inflated
LARGEST_PART = 512 * 1024 * 1024
MOST_PARTS = 200_000
MOST_BYTES = 180  # of a name, of the 255 that file systems take
DENSEST, DENSE_FROM = 200, 8 * 1024 * 1024  # times its packed size, for parts of more bytes than this
_CHUNK = 1 << 20
_TIME = (1980, 1, 1, 0, 0, 0)
_PART = re.compile(r"manifest\.json|sources\.json|texts/[0-9a-f]{64}\.json|files/[0-9a-f]{64}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[0-9a-f]{16}(-\d{1,9})?")

_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # names that Windows keeps for itself

T = TypeVar("T")


class PackWriter:
    """A context. Parts in any order; `finish` last."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self._written: set[str] = set()

    def __enter__(self) -> "PackWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def text(self, text: SourceText) -> None:
        self._write(f"texts/{text.digest}.json", _json_bytes(encode(text)))

    def file(self, path: Path, raw_digest: str) -> bool:
        """A copy of the file, if it still has the bytes that were read. Raises `OSError` where the pack cannot grow."""
        name = f"files/{raw_digest}"
        if name in self._written:
            return True
        try:
            if path.stat().st_size > LARGEST_PART:
                return False
            data = path.read_bytes()
        except OSError:
            return False
        if hashlib.sha256(data).hexdigest() != raw_digest:
            return False
        self._write(name, data)
        return True

    def finish(self, sources: Iterable[PackedSource]) -> None:
        found = list(sources)
        self._write(SOURCES, _json_bytes([encode(one) for one in found]))
        self._write(MANIFEST, _json_bytes({"format": NAME, "version": FORMAT, "sources": len(found)}))

    def _write(self, name: str, data: bytes) -> None:
        if name not in self._written:
            self._written.add(name)
            entry = zipfile.ZipInfo(name, _TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            self._zip.writestr(entry, data)


class Pack:
    """A pack that was opened and found to be sound. `sources` are what it says it has."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._zip, self._path = archive, path
        self._names = _names(archive, path)
        manifest = self._shaped(MANIFEST, dict[str, object])
        if manifest.get("format") != NAME:
            raise FileDamaged(path, "it is not a library pack.")
        version = manifest.get("version")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise FileDamaged(path, "it does not say which format it has.")
        if version > FORMAT:
            raise FormatTooNew(path, found=version, known=FORMAT)
        self.sources = self._shaped(SOURCES, tuple[PackedSource, ...])
        for source in self.sources:
            self._check_source(source)

    def check(self, told: Callable[[int], None]) -> None:
        """Reads the whole pack once, so that nothing is taken from one that is not sound. Raises `FileDamaged`."""
        for number, source in enumerate(self.sources):
            told(number)
            for digest in (source.digest, *source.earlier):
                self.text(digest)
            if source.has_file:
                self._check_file(source.raw_digest)

    def text(self, digest: TextDigest) -> SourceText:
        """Raises `FileDamaged` where it is not the text of that digest, or its parts lie outside it."""
        text = self._shaped(f"texts/{digest}.json", SourceText)
        if text.digest != digest:
            raise self._damaged("a text in it is not what it says it is.")
        spans = [block.span for block in text.blocks]
        in_order = all(one.end <= other.start for one, other in pairwise(spans))
        if not in_order or not all(0 <= span.start < span.end <= len(text.text) for span in spans):
            raise self._damaged("a text in it has parts that lie outside it.")
        return text

    def copy_file(self, raw_digest: str, to: Path) -> None:
        """Written whole or not at all. Raises `FileDamaged`; `OSError` where it cannot be written."""
        with whole_file(to) as file:
            for chunk in self._chunks(f"files/{raw_digest}", LARGEST_PART):
                file.write(chunk)

    # -- within -------------------------------------------------------------------------------------------------
    def _check_source(self, source: PackedSource) -> None:
        if not _ID.fullmatch(source.id) or not all(
            map(_DIGEST.fullmatch, (source.raw_digest, source.digest, *source.earlier))
        ):
            raise self._damaged("a source in it has no proper digest.")
        if not all(f"texts/{digest}.json" in self._names for digest in (source.digest, *source.earlier)):
            raise self._damaged("the text of a source is not in it.")
        if source.has_file and f"files/{source.raw_digest}" not in self._names:
            raise self._damaged("the file of a source is not in it.")

    def _check_file(self, raw_digest: str) -> None:
        """Raises `FileDamaged` where it is not the file of that digest."""
        digest = hashlib.sha256()
        for chunk in self._chunks(f"files/{raw_digest}", LARGEST_PART):
            digest.update(chunk)
        if digest.hexdigest() != raw_digest:
            raise self._damaged("a file in it is not what it says it is.")

    def _shaped(self, name: str, shape: type[T]) -> T:
        if name not in self._names:
            raise self._damaged(f"the part “{name}” is not in it.")
        data = b"".join(self._chunks(name, LARGEST.get(name, LARGEST_PART)))
        try:
            value: Any = json.loads(data.decode("utf-8"))
            if shape == dict[str, object]:
                if not isinstance(value, dict):
                    raise BadShape("not an object")
                return value  # type: ignore[return-value]  # it is one of these
            return decode(value, shape)
        except (ValueError, RecursionError, BadShape) as error:
            raise self._damaged("a part of it is not what it should be.") from error

    def _chunks(self, name: str, most: int) -> Iterator[bytes]:
        """Inflated within its caps, whatever its size is said to be. Raises `FileDamaged`."""
        about = self._zip.getinfo(name)
        size = 0
        with self._guarded(), self._zip.open(about) as part:
            while chunk := part.read(_CHUNK):
                size += len(chunk)
                if size > most or (size > DENSE_FROM and size > DENSEST * max(1, about.compress_size)):
                    raise self._damaged("a part of it is far larger than it should be.")
                yield chunk

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
            raise self._damaged("it is cut off or damaged.") from error

    def _damaged(self, why: str) -> FileDamaged:
        return FileDamaged(self._path, why)


class LibraryPacks:
    """Opens packs, and knows what is in them."""

    @contextmanager
    def open(self, path: Path) -> Iterator[Pack]:
        """Raises `NotFound`, `FileDamaged`, `FormatTooNew`."""
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                raise FileDamaged(path, "it is not a file.")
            archive = zipfile.ZipFile(path)
        except FileNotFoundError as error:
            raise NotFound("library pack", str(path)) from error
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise FileDamaged(path, "it is not a library pack, or it is damaged.") from error
        with archive:
            yield Pack(archive, path)

    def plain_name(self, name: str) -> str:
        """A name that stays in its folder on every system, whatever a pack says: without separators and signs that no
        file may have."""
        bare = _UNFIT.sub("_", name).strip(". ").encode("utf-8", "ignore")[-MOST_BYTES:].decode("utf-8", "ignore")
        return f"_{bare}" if _DEVICE.fullmatch(bare) else bare or "source"


def _names(archive: zipfile.ZipFile, path: Path) -> frozenset[str]:
    names = archive.namelist()
    if len(names) > MOST_PARTS:
        raise FileDamaged(path, "it has far more parts than any library pack.")
    if len(set(names)) != len(names) or not all(map(_PART.fullmatch, names)):
        raise FileDamaged(path, "it has parts that no library pack has.")
    return frozenset(names)


def _json_bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")
