"""The canonical texts in the library, and which of them a source had before the one that it has."""

import sqlite3

from briefer.domain.source import SourceId, SourceText, TextDigest
from briefer.storage.library_rows import reading_of


def keep_text(connection: sqlite3.Connection, text: SourceText) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO texts (digest, text, reading) VALUES (?, ?, ?)",
        (text.digest, text.text, reading_of(text)),
    )


def keep_earlier(connection: sqlite3.Connection, source: SourceId, digest: str) -> None:
    """Quotes may have been taken from it."""
    connection.execute("INSERT OR IGNORE INTO earlier_texts VALUES (?, ?)", (source, digest))


def earlier_in(connection: sqlite3.Connection) -> dict[SourceId, tuple[TextDigest, ...]]:
    """By source, all but the text that it has."""
    found: dict[SourceId, tuple[TextDigest, ...]] = {}
    for source, digest in connection.execute(
        "SELECT earlier_texts.source, earlier_texts.digest FROM earlier_texts JOIN sources ON sources.id = source "
        "JOIN texts ON texts.digest = earlier_texts.digest WHERE sources.digest != earlier_texts.digest ORDER BY 1, 2"
    ):
        id = SourceId(source)
        found[id] = (*found.get(id, ()), TextDigest(digest))
    return found
