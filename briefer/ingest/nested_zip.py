"""Archives (.zip): every file in them that briefer reads, one after the other below its name, as one source.

Archives inside archives are not opened. The page numbers of a file inside would not be pages of the archive.
"""

from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import READABLE, BlockKind, Furniture, SourceStatus
from briefer.ingest.built_text import BuiltText
from briefer.ingest.reading import FormatReader, Reading
from briefer.ingest.refusals import refusal
from briefer.ingest.safe_zip import SafeZip
from briefer.ingest.sizes import text_at_most
from briefer.ports.reading import AS_IT_IS, ReadAs

FILES_AT_MOST = 200
_NOISE = ("~$*", ".[!.]*", "*.tmp", "*.part")
NAME_WHY = "the name of a file in the archive"

_FILE_AT_MOST = 64 * 1024 * 1024  # bytes, inflated
_NAMED_AT_MOST = 5  # files in the sentence about what was left out


class ArchiveReader:
    """Reads what is in an archive with the readers of its files' kinds, by suffix in lower case."""

    def __init__(self, readers: Mapping[str, FormatReader]) -> None:
        self._readers = dict(readers)

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        package = SafeZip(path, data)
        files = [name for name in sorted(package.names) if not name.endswith("/") and not _is_noise(name)]
        if not files:
            raise refusal(path, SourceStatus.NOTHING_READABLE)
        if all(package.is_encrypted(name) for name in files):
            raise refusal(path, SourceStatus.ENCRYPTED)
        built = BuiltText(path, text_at_most(how))
        left_out = files[FILES_AT_MOST:]
        for name in files[:FILES_AT_MOST]:
            if not self._add(built, package, name, how):
                left_out.append(name)
        if not left_out:
            return built.reading()
        return built.reading(status=SourceStatus.PARTLY_READ, reason=_not_read(left_out))

    def _add(self, built: BuiltText, package: SafeZip, name: str, how: ReadAs) -> bool:
        """Whether the file was read in full. Raises `SourceUnreadable` where the archive itself is unsafe."""
        reader = self._readers.get(PurePosixPath(name).suffix.lower())
        if reader is None or package.is_encrypted(name):
            return False
        content = package.part(name, _FILE_AT_MOST)
        try:
            reading = reader.read(built.path, content, how)
        except SourceUnreadable:
            return False  # named among what was not read
        built.add(name, BlockKind.HEADING, level=1, furniture=Furniture.SITE, why=NAME_WHY)
        for block in reading.text.blocks:
            built.add(
                block.span.of(reading.text.text),
                block.kind,
                level=block.level,
                furniture=block.furniture,
                why=block.why,
            )
        return reading.status in READABLE - {SourceStatus.PARTLY_READ}


def _is_noise(name: str) -> bool:
    """What file managers and editors leave in folders."""
    parts = PurePosixPath(name).parts
    return parts[:1] == ("__MACOSX",) or any(fnmatchcase(part, noise) for part in parts for noise in _NOISE)


def _not_read(names: list[str]) -> str:
    shown = ", ".join(names[:_NAMED_AT_MOST])
    more = len(names) - _NAMED_AT_MOST
    rest = f" and {more} more" if more > 0 else ""
    head = "1 file in this archive was" if len(names) == 1 else f"{len(names)} files in this archive were"
    return f"{head} not or not fully read: {shown}{rest}."
