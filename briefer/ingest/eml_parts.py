"""The parts of an e-mail: what of it is read, and what is only named."""

import re
from dataclasses import dataclass, field
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

from briefer.domain.source import SourceStatus
from briefer.ingest.refusals import refusal

DEPTH_AT_MOST = 50
PARTS_AT_MOST = 1_000
_NAME_AT_MOST = 120  # characters of an attachment's name

# What the standard library is known to raise on headers and bodies that break the rules.
FAULTS = (MessageError, LookupError, ValueError, AttributeError, TypeError, AssertionError)

_HEADERS = frozenset(
    {"from", "to", "subject", "date", "message-id", "received", "content-type", "mime-version", "return-path", "sender"}
)
_BOUNDARY = re.compile(
    rb"""boundary\s*=\s*(?:"(?P<quoted>[^"\r\n]{1,200})"|(?P<plain>[^\s;"]{1,200}))"""
    rb"""|^--(?P<line>[^\r\n]{1,210}?)[ \t]*\r?$""",
    re.IGNORECASE | re.MULTILINE,
)
_MULTIPART = re.compile(rb"^content-type\s*:\s*multipart", re.IGNORECASE | re.MULTILINE)
_MESSAGE = re.compile(rb"^content-type\s*:\s*message/", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TextPart:
    """Bytes of one text. `charset` is what the message says of them."""

    data: bytes
    charset: str | None
    is_html: bool


@dataclass(slots=True)
class Parts:
    """`texts` are the body; `attachments` are names or kinds of what is not opened."""

    texts: list[TextPart] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)


def message_in(path: Path, data: bytes) -> EmailMessage:
    """The message. Raises `SourceUnreadable`: unsafe where its parts are too deep or too many; damaged."""
    if _is_too_nested(data):
        raise refusal(path, SourceStatus.UNSAFE)
    try:
        message = BytesParser(policy=default).parsebytes(data)
    except RecursionError as error:
        raise refusal(path, SourceStatus.UNSAFE) from error
    except FAULTS as error:
        raise refusal(path, SourceStatus.DAMAGED) from error
    if not isinstance(message, EmailMessage) or not _HEADERS & {name.lower() for name, _ in message.raw_items()}:
        raise refusal(path, SourceStatus.DAMAGED)
    return message


def parts_of(message: EmailMessage) -> Parts:
    """The texts of the message in order; of alternatives the plain one, where it says anything."""
    parts = Parts()
    _collect(message, parts)
    return parts


def _is_too_nested(data: bytes) -> bool:
    """Looks at the bytes only: the standard library's time grows with the square of the depth."""
    if len(_MULTIPART.findall(data)) > PARTS_AT_MOST:
        return True
    declared: set[bytes] = set()
    inside: list[bytes] = []
    delimiters = deepest = 0
    for found in _BOUNDARY.finditer(data):
        name = found["quoted"] or found["plain"]
        if name is not None:
            declared.add(name)
            continue
        line = found["line"]
        is_end = line.endswith(b"--") and line[:-2] in declared
        name = line[:-2] if is_end else line
        if name not in declared:
            continue
        delimiters += 1
        if name in inside:
            del inside[inside.index(name) + (0 if is_end else 1) :]
        elif not is_end:
            inside.append(name)
            deepest = max(deepest, len(inside))
        if deepest > DEPTH_AT_MOST or delimiters > 2 * PARTS_AT_MOST:
            return True
    return deepest + len(_MESSAGE.findall(data)) > DEPTH_AT_MOST


def _collect(part: Message, parts: Parts) -> None:
    try:
        kind = part.get_content_type()
        payload = part.get_payload()
        inner = [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []
        if kind == "multipart/alternative" and inner:
            _collect_best(inner, parts)
        elif kind.startswith("multipart/") and inner:
            for one in inner:
                _collect(one, parts)
        elif kind in ("text/plain", "text/html") and part.get_content_disposition() != "attachment":
            data = part.get_payload(decode=True)
            charset = part.get_content_charset()
            parts.texts.append(TextPart(data if isinstance(data, bytes) else b"", charset, kind == "text/html"))
        elif kind.startswith("multipart/"):  # announced, but without a boundary
            parts.texts.append(TextPart(str(payload).encode("utf-8", "surrogateescape"), None, False))
        elif not (kind.startswith("image/") and part["content-id"] and part.get_content_disposition() != "attachment"):
            parts.attachments.append(_name_of(part, kind))
    except FAULTS:
        parts.attachments.append("a damaged part")


def _collect_best(alternatives: list[Message], parts: Parts) -> None:
    """All alternatives say the same: plain text, else the last that has any text. What is no text is named."""
    read = []
    for one in alternatives:
        found = Parts()
        _collect(one, found)
        read.append(found)
    texts = [found for found in read if any(text.data.strip() for text in found.texts)]
    plain = [found for found in texts if not any(text.is_html for text in found.texts)]
    best = plain[0] if plain else texts[-1] if texts else None
    if best is not None:
        parts.texts.extend(best.texts)
    for found in read:
        parts.attachments.extend(found.attachments)


def _name_of(part: Message, kind: str) -> str:
    if kind.startswith("message/"):
        return "a message inside it"
    name = part.get_filename()
    return " ".join(name.split())[:_NAME_AT_MOST] if name and name.strip() else f"a part of type {kind}"
