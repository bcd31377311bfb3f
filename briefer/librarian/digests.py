"""The digests by which files are known, made where the library is written: nothing there may hang or take long."""

import os
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.ingest.file_bytes import digest_of_file
from briefer.ingest.sizes import LARGE_RAW_AT_MOST


def are_alike(one: Path, other: Path) -> bool:
    """Whether both are there with the same bytes."""
    digest = digest_if_there(other)
    return digest is not None and has_digest(one, digest)


def has_digest(path: Path, digest: str) -> bool:
    """Whether the file is there with these bytes; or is there and cannot be read."""
    found = digest_if_there(path)
    return os.path.lexists(path) if found is None else found == digest


def digest_if_there(path: Path) -> str | None:
    """`None` where there is no file that can be read."""
    try:
        return digest_of_file(path, LARGE_RAW_AT_MOST)
    except SourceUnreadable:
        return None
