"""What a person has put right about how sources are read, and marked in them, as rows of the library."""

import json
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.furniture_rules import FurnitureRule, Pattern
from briefer.domain.mark import Mark
from briefer.domain.source import Furniture, SourceId, TextDigest
from briefer.storage.library_rows import path_from


# -- encodings ------------------------------------------------------------------------------------------------------
def encodings_in(connection: sqlite3.Connection) -> Mapping[Path, str]:
    """By the places of the files that they were chosen for."""
    rows = connection.execute("SELECT path, encoding FROM encodings JOIN sources ON sources.id = encodings.source")
    return {path_from(path): str(encoding) for path, encoding in rows}


def encoding_of(connection: sqlite3.Connection, source: SourceId) -> str | None:
    row = connection.execute("SELECT encoding FROM encodings WHERE source = ?", (source,)).fetchone()
    return None if row is None else str(row[0])


def put_encoding(connection: sqlite3.Connection, source: SourceId, encoding: str | None) -> None:
    """`None` leaves it to reading again."""
    if encoding is None:
        connection.execute("DELETE FROM encodings WHERE source = ?", (source,))
    else:
        connection.execute("INSERT OR REPLACE INTO encodings VALUES (?, ?)", (source, encoding))


# -- furniture ------------------------------------------------------------------------------------------------------
def rules_in(connection: sqlite3.Connection) -> tuple[FurnitureRule, ...]:
    """In the order in which they were made."""
    rows = connection.execute("SELECT source, pattern, what, furniture FROM furniture_rules ORDER BY number")
    return tuple(
        FurnitureRule(
            SourceId(source) if source else None,
            Pattern(pattern),
            str(what),
            None if furniture is None else Furniture(furniture),
        )
        for source, pattern, what, furniture in rows
    )


def keep_rule(connection: sqlite3.Connection, rule: FurnitureRule) -> None:
    """In place of one about the same."""
    drop_rule(connection, rule)
    connection.execute(
        "INSERT INTO furniture_rules (source, pattern, what, furniture) VALUES (?, ?, ?, ?)",
        (*_key(rule), None if rule.furniture is None else rule.furniture.value),
    )


def drop_rule(connection: sqlite3.Connection, rule: FurnitureRule) -> None:
    connection.execute("DELETE FROM furniture_rules WHERE source = ? AND pattern = ? AND what = ?", _key(rule))


def sources_under(connection: sqlite3.Connection, rule: FurnitureRule) -> tuple[SourceId, ...]:
    """The sources that a rule may say something about."""
    if rule.source is not None:
        rows = connection.execute("SELECT id FROM sources WHERE id = ?", (rule.source,))
    elif rule.pattern is Pattern.WORDS:
        longest = max(rule.what.replace("#", " ").split(), key=len, default="")
        rows = connection.execute("SELECT DISTINCT source FROM passages WHERE instr(text, ?) > 0", (longest,))
    else:
        rows = connection.execute(
            "SELECT id FROM sources JOIN texts ON texts.digest = sources.digest WHERE instr(reading, ?) > 0",
            (json.dumps(rule.what, ensure_ascii=False),),
        )
    return tuple(SourceId(id) for (id,) in rows.fetchall())


def _key(rule: FurnitureRule) -> tuple[str, str, str]:
    return rule.source or "", rule.pattern.value, rule.what


# -- marks ----------------------------------------------------------------------------------------------------------
def marks_in(connection: sqlite3.Connection) -> tuple[Mark, ...]:
    """Those of sources that are there, with their words."""
    rows = connection.execute(
        'SELECT source, passage_marks.digest, start, "end", substr(text, start + 1, "end" - start) FROM passage_marks '
        "JOIN texts ON texts.digest = passage_marks.digest JOIN sources ON sources.id = passage_marks.source "
        "ORDER BY sources.number, start"
    )
    return tuple(
        Mark(SourceId(source), TextDigest(digest), Span(start, end), str(words))
        for source, digest, start, end, words in rows
    )


def put_mark(connection: sqlite3.Connection, mark: Mark, *, kept: bool) -> None:
    key = (mark.source, mark.digest, mark.span.start, mark.span.end)
    if kept:
        connection.execute("INSERT OR IGNORE INTO passage_marks VALUES (?, ?, ?, ?)", key)
    else:
        connection.execute('DELETE FROM passage_marks WHERE source = ? AND digest = ? AND start = ? AND "end" = ?', key)
