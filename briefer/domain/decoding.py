"""A way to read the bytes of a file, to be looked at before one is chosen."""

from dataclasses import dataclass
from pathlib import Path

_OF_TEXT = frozenset((".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml", ".rtf"))


@dataclass(frozen=True, slots=True)
class Decoding:
    """`encoding` is Python's name for it; `sample` is what the lines become by it in which encodings differ.

    `lost` counts the bytes of the file that mean nothing in it.
    """

    encoding: str
    sample: str
    lost: int = 0


def has_encoding(path: Path) -> bool:
    """Whether files of this kind are read by an encoding that a person may choose."""
    return path.suffix.lower() in _OF_TEXT
