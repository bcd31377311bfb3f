"""How large a file and its text may be: unasked, and where a person wants a large file read all the same."""

from briefer.ports.reading import ReadAs

TEXT_AT_MOST = 100_000_000  # characters
RAW_AT_MOST = 512 * 1024 * 1024  # bytes
LARGE_TEXT_AT_MOST = 300_000_000  # characters; in no script more bytes than the database takes for one value
LARGE_RAW_AT_MOST = 1024 * 1024 * 1024  # bytes


def text_at_most(how: ReadAs) -> int:
    """Characters of canonical text."""
    return LARGE_TEXT_AT_MOST if how.is_large else TEXT_AT_MOST


def raw_at_most(how: ReadAs) -> int:
    """Bytes of the file."""
    return LARGE_RAW_AT_MOST if how.is_large else RAW_AT_MOST
