"""Files before they are read: how large they are, and whether they are known already."""

import hashlib
import os
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import SourceStatus


def size_of(path: Path) -> int:
    """In bytes. Small files come first, so that the first hits come soon."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def digest_of_file(path: Path) -> str:
    """SHA-256 of the file's bytes. Raises `SourceUnreadable`."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise SourceUnreadable(path, SourceStatus.MISSING.value, "The file was moved or deleted.") from error
    except OSError as error:
        reason = "You do not have permission to read this file."
        if not isinstance(error, PermissionError):
            reason = f"The file cannot be opened: {error.strerror or os.strerror(error.errno or 0)}."
        raise SourceUnreadable(path, SourceStatus.NO_ACCESS.value, reason) from error
