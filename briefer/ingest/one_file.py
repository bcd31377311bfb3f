"""From a path to `Read`, in this process. The program does this in a child that may be killed."""

import os
from hashlib import sha256
from pathlib import Path

from briefer.domain.source import SourceStatus
from briefer.ingest.file_bytes import RAW_AT_MOST, Opener, file_bytes
from briefer.ingest.reading import DecodingReader
from briefer.ingest.refusals import refusal
from briefer.ingest.registry import reader_for
from briefer.ports.reading import Read

READER_VERSION = 1  # grows when files that stopped the reader may be read by a newer one


def read_file(path: Path, at_most: int = RAW_AT_MOST, *, encoding: str | None = None, opener: Opener = os.open) -> Read:
    """The file's text; by `encoding`, where a person has chosen one and the format has any. Raises `SourceUnreadable`
    for whatever cannot become a source."""
    reader = reader_for(path)
    data = file_bytes(path, at_most, opener=opener)
    if not data:
        raise refusal(path, SourceStatus.EMPTY)
    if encoding is not None and isinstance(reader, DecodingReader):
        reading = reader.read_as(path, data, encoding)
    else:
        reading = reader.read(path, data)
    return Read(
        path=path,
        raw_digest=sha256(data).hexdigest(),
        text=reading.text,
        status=reading.status,
        reason=reading.reason,
    )
