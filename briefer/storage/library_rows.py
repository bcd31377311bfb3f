"""Rows of the library database as values of the domain, and back."""

import json
import os
import sqlite3
from pathlib import Path

from briefer.codec import decode, encode
from briefer.domain.anchor import Span
from briefer.domain.reference import ReferenceField
from briefer.domain.source import (
    Furniture,
    LeftOut,
    Passage,
    PassageId,
    Source,
    SourceId,
    SourceStatus,
    SourceText,
    TextDigest,
)

SOURCE = """id, path,
    CASE WHEN gone THEN 'missing' WHEN changed THEN 'changed' ELSE status END,
    CASE WHEN gone THEN 'The file was moved or deleted. Your quotes are kept.'
         WHEN changed THEN 'The file has other words than it had before. The older text is kept.' ELSE reason END,
    digest, characters, word_count, passage_count, language, fields"""
PASSAGE = 'id, source, digest, start, "end", text, paragraph, page, furniture'


def source_from(row: sqlite3.Row | tuple[object, ...]) -> Source:
    """From the columns of `SOURCE`."""
    id, path, status, reason, digest, characters, word_count, passage_count, language, fields = row
    return Source(
        id=SourceId(str(id)),
        path=path_from(path),
        status=SourceStatus(status),
        reason=None if reason is None else str(reason),
        digest=TextDigest(str(digest)),
        characters=_int(characters),
        word_count=_int(word_count),
        passage_count=_int(passage_count),
        language=None if language is None else str(language),
        fields=fields_from(fields),
    )


def passage_from(row: sqlite3.Row | tuple[object, ...]) -> Passage:
    """From the columns of `PASSAGE`."""
    id, source, digest, start, end, text, paragraph, page, furniture = row
    return Passage(
        id=PassageId(_int(id)),
        source=SourceId(str(source)),
        digest=TextDigest(str(digest)),
        span=Span(_int(start), _int(end)),
        text=str(text),
        paragraph=_int(paragraph),
        page=None if page is None else _int(page),
        furniture=None if furniture is None else Furniture(furniture),
    )


def left_out_from(row: sqlite3.Row | tuple[object, ...]) -> LeftOut:
    """From path, status and reason."""
    path, status, reason = row
    return LeftOut(path_from(path), SourceStatus(status), str(reason))


def text_from(text: str, reading: str) -> SourceText:
    return decode({**json.loads(reading), "text": text}, SourceText)


def reading_of(text: SourceText) -> str:
    """All of a text but its characters, which have a column of their own."""
    return _json({key: value for key, value in encode(text).items() if key != "text"})


def fields_from(data: object) -> tuple[ReferenceField, ...]:
    return decode(json.loads(str(data)), tuple[ReferenceField, ...])


def fields_json(fields: tuple[ReferenceField, ...]) -> str:
    return _json([encode(field) for field in fields])


def path_bytes(path: Path) -> bytes:
    """Names may hold any bytes, so that they are kept as bytes."""
    return os.fsencode(path)


def path_key(path: Path) -> bytes:
    """The same for every way of writing one path."""
    return os.fsencode(os.path.normcase(os.path.normpath(path.absolute())))


def path_from(data: object) -> Path:
    assert isinstance(data, bytes)
    return Path(os.fsdecode(data))


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value
