"""Opening a Word file that anybody may have made: nothing is inflated or parsed before it is known to be harmless."""

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Final

from lxml import etree

from briefer.domain.errors import FileDamaged, NotFound
from briefer.export.word.xml import Element, let_go, parsed
from briefer.whole_file import clause_of

PART_MOST: Final = 64 << 20  # bytes of one part, inflated
PACKAGE_MOST: Final = 300 << 20
PARTS_MOST: Final = 5_000
RATIO_MOST: Final = 200  # inflated to packed
_RATIO_FROM: Final = 8 << 20  # smaller parts may be as repetitive as they like
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what Word wraps a file in when it has a password


class SafePackage:
    """A Word file's parts by name. Raises `FileDamaged`, when made and when asked."""

    def __init__(self, path: Path, data: bytes) -> None:
        """`data` are the bytes of the file at `path`."""
        self.path = path
        self._package = self._opened(data)
        self._parsed: dict[str, Element] = {}
        self._check_parts()
        self.names = tuple(self._package.namelist())

    @classmethod
    def at(cls, path: Path) -> "SafePackage":
        """Raises `NotFound` too."""
        try:
            if path.stat().st_size > PACKAGE_MOST:
                raise FileDamaged(path, "it is larger than any Word file that briefer writes")
            return cls(path, path.read_bytes())
        except FileNotFoundError as error:
            raise NotFound("Word file", str(path)) from error
        except OSError as error:
            raise FileDamaged(path, f"it cannot be read: {clause_of(error)}") from error

    def _opened(self, data: bytes) -> zipfile.ZipFile:
        if data.startswith(_OLE):
            raise FileDamaged(
                self.path, "it is locked with a password, or an old .doc; save it as .docx without a password"
            )
        if not data.startswith(b"PK"):
            raise FileDamaged(self.path, "it is not a Word document")
        try:
            return zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise FileDamaged(self.path, "it is cut off or not a Word document") from error

    def _check_parts(self) -> None:
        entries = self._package.infolist()
        if len(entries) > PARTS_MOST:
            raise FileDamaged(self.path, f"it has {len(entries)} parts")
        if sum(entry.file_size for entry in entries) > PACKAGE_MOST:
            raise FileDamaged(self.path, "it would take too much memory")
        for entry in entries:
            packed = max(entry.compress_size, 1)
            if entry.file_size > PART_MOST or entry.file_size > max(_RATIO_FROM, RATIO_MOST * packed):
                raise FileDamaged(self.path, f"its part {entry.filename} would take too much memory")
            if entry.flag_bits & 1:
                raise FileDamaged(self.path, "it is locked with a password")
            if ".." in entry.filename.split("/"):
                raise FileDamaged(self.path, f"its part {entry.filename} has an impossible name")

    def data(self, name: str) -> bytes:
        try:
            return self._package.read(name)
        except KeyError as error:
            raise FileDamaged(self.path, f"its part {name} is not there") from error
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            OSError,
            ValueError,
        ) as error:
            raise FileDamaged(self.path, f"its part {name} cannot be unpacked") from error

    def checked(self, name: str) -> bytes:
        """A part's bytes; one with declarations that no Word file has is refused."""
        data = self.data(name)
        if name.endswith((".xml", ".rels")):
            self._refuse_declarations(name, data)
        return data

    def _refuse_declarations(self, name: str, data: bytes) -> None:
        if any(declaration in _plain(data) for declaration in (b"<!DOCTYPE", b"<!ENTITY")):
            raise FileDamaged(self.path, f"its part {name} has declarations that no Word file has")

    def mentions(self, name: str, words: str) -> bool:
        """Whether ASCII `words` stand in a part, in whatever encoding."""
        return words.encode("ascii") in _plain(self.data(name))

    def xml(self, name: str) -> Element:
        """The part's root element."""
        if name not in self._parsed:
            data = self.data(name)
            self._refuse_declarations(name, data)
            try:
                self._parsed[name] = parsed(data)
            except (etree.XMLSyntaxError, ValueError) as error:
                raise FileDamaged(self.path, f"its part {name} is not XML") from error
        return self._parsed[name]

    def let_go(self) -> None:
        """Gives up what was parsed."""
        for root in self._parsed.values():
            let_go(root)
        self._parsed.clear()

    def related(self, part: str) -> Mapping[str, tuple[str, ...]]:
        """Names of the parts that `part` ("" for the package) is related to, by the last word of the relation."""
        folder, _, file = part.rpartition("/")
        name = f"{folder}/_rels/{file}.rels".lstrip("/")
        if name not in self.names:
            return {}
        found: dict[str, tuple[str, ...]] = {}
        for relation in self.xml(name):
            if relation.get("TargetMode") == "External":
                continue
            kind = str(relation.get("Type")).rpartition("/")[2]
            target = _joined(folder, str(relation.get("Target")))
            found[kind] = (*found.get(kind, ()), target)
        return found


def _plain(data: bytes) -> bytes:
    """UTF-16 made readable for a search of ASCII words."""
    return data.replace(b"\0", b"")


def _joined(folder: str, target: str) -> str:
    """A part's name from a relation's target, which may be relative."""
    steps = [] if target.startswith("/") else folder.split("/") if folder else []
    for step in target.split("/"):
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)
