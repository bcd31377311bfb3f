"""Rows of the library database as values of the domain, and back."""

import json
import os
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from briefer.codec import decode, encode
from briefer.domain.anchor import Span
from briefer.domain.reference import ReferenceField
from briefer.domain.source import (
    Furniture,
    LeftOut,
    ParagraphStart,
    Passage,
    PassageId,
    Removed,
    Source,
    SourceId,
    SourceStatus,
    SourceText,
    TextDigest,
)
from briefer.ports.packs import PackedSource

SOURCE = (
    "id, path, status, reason, digest, characters, word_count, passage_count, language, fields, tags, raw_digest, "
    "gone, changed"
)
PASSAGE = 'id, source, digest, start, "end", text, paragraph, page, furniture, later'


def source_from(row: sqlite3.Row | tuple[object, ...]) -> Source:
    """From the columns of `SOURCE`."""
    id, path, status, reason, digest, characters, word_count, passage_count, language, fields, tags, raw, *file = row
    match file:
        case (1, _):
            status, reason = SourceStatus.MISSING, "The file was moved or deleted. Your quotes are kept."
        case (_, 1):
            status, reason = SourceStatus.CHANGED, "The file has other words than before. The older text is kept."
        case _:
            pass
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
        tags=tags_from(tags),
        raw_digest=str(raw),
    )


def packed_from(row: tuple[object, ...], earlier: tuple[TextDigest, ...]) -> tuple[PackedSource, Path]:
    """A source for a pack, whose name says nothing of its folders; and where its file stands."""
    id, path, raw_digest, digest, status, reason, fields, confirmed, tags = row
    place = path_from(path)
    return PackedSource(
        id=SourceId(str(id)),
        name=place.name.encode("utf-8", "replace").decode(),
        raw_digest=str(raw_digest),
        digest=TextDigest(str(digest)),
        status=SourceStatus(status),
        reason=None if reason is None else str(reason),
        fields=fields_from(fields),
        confirmed=tuple(json.loads(str(confirmed))),
        tags=tags_from(tags),
        earlier=earlier,
    ), place


def passage_from(row: sqlite3.Row | tuple[object, ...]) -> Passage:
    """From the columns of `PASSAGE`."""
    id, source, digest, start, end, text, paragraph, page, furniture, later = row
    return Passage(
        id=PassageId(_int(id)),
        source=SourceId(str(source)),
        digest=TextDigest(str(digest)),
        span=Span(_int(start), _int(end)),
        text=str(text),
        paragraph=_int(paragraph),
        page=None if page is None else _int(page),
        furniture=None if furniture is None else Furniture(furniture),
        later=() if later is None else tuple(ParagraphStart(*one) for one in json.loads(str(later))),
    )


def later_json(later: Iterable[ParagraphStart]) -> str | None:
    """Offset, number and page of each; nothing where there is none, as for nearly every passage."""
    rows = [(one.offset, one.paragraph, one.page) for one in later]
    return _json(rows) if rows else None


def left_out_from(row: sqlite3.Row | tuple[object, ...]) -> LeftOut:
    """From path, status, reason and whether it is ignored."""
    path, status, reason, ignored = row
    return LeftOut(path_from(path), SourceStatus(status), str(reason), bool(ignored))


def removed_from(row: sqlite3.Row | tuple[object, ...]) -> Removed:
    """From the source's row as JSON and the time of its removal."""
    data, when = row
    assert isinstance(when, float)
    values = row_from_json(str(data))
    values = {"gone": 0, "changed": 0, **values}  # which older rows do not have
    return Removed(source_from(tuple(values[name] for name in SOURCE.split(", "))), when)


def row_as_json(row: Mapping[str, object]) -> str:
    """A whole row, whatever columns it has; bytes as hexadecimal digits."""
    return _json({name: {"hex": value.hex()} if isinstance(value, bytes) else value for name, value in row.items()})


def row_from_json(data: str) -> dict[str, object]:
    return {
        name: bytes.fromhex(value["hex"]) if isinstance(value, dict) else value
        for name, value in json.loads(data).items()
    }


def text_from(text: str, reading: str) -> SourceText:
    return decode({**json.loads(reading), "text": text}, SourceText)


def reading_of(text: SourceText) -> str:
    """All of a text but its characters, which have a column of their own."""
    return _json({key: value for key, value in encode(text).items() if key != "text"})


def fields_from(data: object) -> tuple[ReferenceField, ...]:
    return decode(json.loads(str(data)), tuple[ReferenceField, ...])


def fields_json(fields: tuple[ReferenceField, ...]) -> str:
    return _json([encode(field) for field in fields])


def tags_from(data: object) -> tuple[str, ...]:
    return decode(json.loads(str(data)), tuple[str, ...])


def tags_json(tags: Iterable[str]) -> str:
    """Each once, whatever its case, in alphabetical order."""
    return _json(sorted({tag.casefold(): tag for tag in tags}.values(), key=str.casefold))


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
