"""What is said to the librarian and what it answers: one JSON object a line, in ASCII.

    to it    {"job": 3, "do": "add", "paths": [...]}   likewise "remove", "describe", "restore", "check", "watch",
             "tag", "ignore", "reread", "reindex", "repair" …
             {"do": "cancel", "job": 3}   {"do": "quit"}
             {"do": "pause"}   {"do": "continue"}   {"do": "user"}: the user is at work
             {"do": "begin"}: follow watched folders from now on   {"do": "look"}: look at them soon
    from it  {"event": "ready"}
             {"event": "progress", "job": 3, "progress": {"done": 1, "total": 9, "what": "a.txt"}}
             {"event": "done", "job": 3, "result": ...}
             {"event": "failed", "job": 3, "error": {"kind": "NotFound", ...}}
             {"event": "news", "progress": ...}   {"event": "news", "followed": ...}: of what it does of itself

Paths cross as text with surrogate escapes, which JSON in ASCII carries whatever bytes a name is made of.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from briefer.codec import BadShape, decode, encode
from briefer.domain.errors import (
    BrieferError,
    FieldInvalid,
    FileDamaged,
    FormatTooNew,
    LibraryBusy,
    LibraryUnavailable,
    NotFound,
    NotTheSameFile,
    SourceUnreadable,
)
from briefer.domain.reference import ReferenceField, confirm

Message = dict[str, Any]


def line_of(message: Message) -> bytes:
    return json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"


def message_from(line: bytes) -> Message:
    """Raises `BadShape`."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadShape(f"not a message: {line[:80]!r}") from error
    if not isinstance(message, dict):
        raise BadShape(f"not a message: {line[:80]!r}")
    return message


def values_to_message(values: Mapping[str, object]) -> Message:
    """The user's values of reference fields. Raises `BadShape` for what no field can hold."""
    try:
        return {"names": list(values), "fields": [encode(field) for field in confirm((), values)]}
    except (TypeError, ValueError, AttributeError) as error:
        raise BadShape(f"not values of reference fields: {error}") from error


def values_from_message(message: Message) -> dict[str, object]:
    """A field that was emptied is `None`; one with several values is a tuple."""
    names = decode(message["names"], tuple[str, ...])
    fields = decode(message["fields"], tuple[ReferenceField, ...])
    values: dict[str, object] = {}
    for name in names:
        found = tuple(field.value for field in fields if field.name == name)
        values[name] = None if not found else found[0] if len(found) == 1 else found
    return values


def error_to_message(error: BrieferError) -> Message:
    match error:
        case LibraryBusy():
            return {"kind": "LibraryBusy", "sentence": str(error)}
        case LibraryUnavailable():
            return {"kind": "LibraryUnavailable", "why": error.why}
        case NotFound():
            return {"kind": "NotFound", "what": error.kind, "name": error.name}
        case NotTheSameFile():
            return {"kind": "NotTheSameFile", "path": str(error.path), "name": error.name}
        case SourceUnreadable():
            return {
                "kind": "SourceUnreadable",
                "path": str(error.path),
                "status": error.status,
                "reason": error.reason,
            }
        case FieldInvalid():
            return {"kind": "FieldInvalid", "name": error.name, "why": error.why}
        case FileDamaged():
            return {"kind": "FileDamaged", "path": str(error.path), "why": error.why}
        case FormatTooNew():
            return {"kind": "FormatTooNew", "path": str(error.path), "found": error.found, "known": error.known}
        case _:
            return {"kind": "LibraryUnavailable", "why": str(error)}


def error_from_message(message: Message, library: Path) -> BrieferError:
    match message:
        case {"kind": "LibraryBusy", "sentence": str(sentence)}:
            return LibraryBusy(sentence)
        case {"kind": "NotFound", "what": str(what), "name": str(name)}:
            return NotFound(what, name)
        case {"kind": "NotTheSameFile", "path": str(path), "name": str(name)}:
            return NotTheSameFile(Path(path), name)
        case {"kind": "SourceUnreadable", "path": str(path), "status": str(status), "reason": str(reason)}:
            return SourceUnreadable(Path(path), status, reason)
        case {"kind": "FieldInvalid", "name": str(name), "why": str(why)}:
            return FieldInvalid(name, why)
        case {"kind": "FileDamaged", "path": str(path), "why": str(why)}:
            return FileDamaged(Path(path), why)
        case {"kind": "FormatTooNew", "path": str(path), "found": int(found), "known": int(known)}:
            return FormatTooNew(Path(path), found=found, known=known)
        case {"why": str(why)}:
            return LibraryUnavailable(library, why)
        case _:
            return LibraryUnavailable(library, "the librarian reported a failure without a reason.")
