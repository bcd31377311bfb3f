"""From a path to `Read`, in this process. The program does this in a child that may be killed."""

import os
from hashlib import sha256
from pathlib import Path

from briefer.domain.source import SourceStatus
from briefer.ingest.file_bytes import Opener, file_bytes
from briefer.ingest.refusals import refusal
from briefer.ingest.registry import reader_for
from briefer.ingest.sizes import raw_at_most
from briefer.ports.reading import AS_IT_IS, Read, ReadAs

READER_VERSION = 1  # grows when files that stopped the reader may be read by a newer one


def read_file(path: Path, how: ReadAs = AS_IT_IS, *, at_most: int | None = None, opener: Opener = os.open) -> Read:
    """The file's text. `at_most` is in bytes. Raises `SourceUnreadable` for whatever cannot become a source."""
    reader = reader_for(path)
    data = file_bytes(path, raw_at_most(how) if at_most is None else at_most, opener=opener)
    if not data:
        raise refusal(path, SourceStatus.EMPTY)
    reading = reader.read(path, data, how)
    return Read(
        path=path,
        raw_digest=sha256(data).hexdigest(),
        text=reading.text,
        status=reading.status,
        reason=reading.reason,
    )
