"""Files that ask for a password."""

from pathlib import Path

_OPENED = frozenset({".pdf"})


def opens_with_password(path: Path) -> bool:
    """Whether files of this kind are read where their password is given."""
    return path.suffix.lower() in _OPENED
