"""Parts of a zip file, inflated in memory and only as far as the limits go. Nothing is unpacked to disk."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import SourceStatus
from briefer.ingest.refusals import refusal, unsupported

MEMBERS_AT_MOST = 20_000
PART_AT_MOST = 64 * 1024 * 1024  # bytes, inflated
TOTAL_AT_MOST = 256 * 1024 * 1024
RATIO_AT_MOST = 200  # inflated to packed, for parts above `RATIO_FROM`
RATIO_FROM = 8 * 1024 * 1024

_CHUNK = 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what office files of before 2007 and encrypted ones begin with
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_IS_ENCRYPTED = 0x1  # in a member's flags
_READ = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    IndexError,
    OverflowError,
    NotImplementedError,
)


class SafeZip:
    """A zip file whose members are read by name. Every method raises `SourceUnreadable`; `path` is for messages."""

    def __init__(self, path: Path, data: bytes, total_at_most: int = TOTAL_AT_MOST) -> None:
        self.path = path
        self._total_at_most = total_at_most  # bytes of all parts that are read, inflated
        self._inflated = 0
        if data.startswith(_OLE):
            raise _old_office(path, data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS as error:
            raise refusal(path, SourceStatus.DAMAGED) from error
        members = self._zip.infolist()
        if len(members) > MEMBERS_AT_MOST:
            raise refusal(path, SourceStatus.UNSAFE)
        self._members = {member.filename: member for member in members}

    @property
    def names(self) -> tuple[str, ...]:
        """Names as they stand in the file; never to be used as paths."""
        return tuple(self._members)

    def __contains__(self, name: object) -> bool:
        return name in self._members

    def size(self, name: str) -> int:
        """Bytes that the member says it has when inflated."""
        return self._members[name].file_size

    def is_encrypted(self, name: str) -> bool:
        return bool(self._members[name].flag_bits & _IS_ENCRYPTED)

    def part(self, name: str, at_most: int = PART_AT_MOST) -> bytes:
        """The inflated bytes of a member that must be there."""
        member = self._members.get(name)
        if member is None:
            raise refusal(self.path, SourceStatus.DAMAGED)
        if member.flag_bits & _IS_ENCRYPTED:
            raise refusal(self.path, SourceStatus.ENCRYPTED)
        if member.compress_type not in _READ:
            raise unsupported(self.path, "packed in an unusual way")
        self._check(member.file_size, member.compress_size, at_most)
        pieces: list[bytes] = []
        length = 0
        try:
            with self._zip.open(member) as stream:
                while piece := stream.read(_CHUNK):
                    pieces.append(piece)
                    length += len(piece)
                    self._check(length, member.compress_size, at_most)
        except _FAULTS as error:
            raise refusal(self.path, SourceStatus.DAMAGED) from error
        self._inflated += length
        return b"".join(pieces)

    def _check(self, inflated: int, packed: int, at_most: int) -> None:
        is_bomb = inflated > RATIO_FROM and inflated > RATIO_AT_MOST * packed
        if inflated > at_most or self._inflated + inflated > self._total_at_most or is_bomb:
            raise refusal(self.path, SourceStatus.UNSAFE)


def _old_office(path: Path, data: bytes) -> SourceUnreadable:
    if _ENCRYPTED_PACKAGE in data:
        return refusal(path, SourceStatus.ENCRYPTED)
    return unsupported(path, "an office file of before 2007")
