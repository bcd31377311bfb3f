"""E-mails (.eml): subject, sender, date and the message itself. Attachments are named and not opened."""

import re
from email.message import EmailMessage
from itertools import zip_longest
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.reference import Name, PartialDate, ReferenceField
from briefer.domain.source import Block, BlockKind, Furniture, SourceStatus
from briefer.ingest.built_text import BuiltText
from briefer.ingest.canonical import canonical
from briefer.ingest.charset import decoded_as
from briefer.ingest.decoded import SURE, NotText
from briefer.ingest.eml_parts import FAULTS, Parts, TextPart, message_in, parts_of
from briefer.ingest.encoding import decoded_by
from briefer.ingest.html_blocks import add_drafts, html_drafts
from briefer.ingest.html_page import tree_of
from briefer.ingest.plain_blocks import plain_blocks
from briefer.ingest.reading import Reading
from briefer.ingest.refusals import CHECK_TEXT
from briefer.ingest.sizes import text_at_most
from briefer.ingest.stated_values import person
from briefer.ports.reading import AS_IT_IS, ReadAs

_SHOWN = ("From", "To", "Cc", "Date")
_STATED = 0.85
_SUGGESTED = 0.5
_METHOD = "message header"
_QUOTED = "quoted from an earlier message"
_SAYS_WHO = re.compile(
    r"^.{0,200}(?:wrote|a écrit|schrieb|escribió|scrisse|escreveu|schreef)[^\n]{0,80}:$|^-+ ?Original", re.S
)
_NAMED_AT_MOST = 5  # attachments in the sentence about them


class MailReader:
    """Reads one message in the form in which mail programs save and send it."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        return _reading(path, data, how)


def _reading(path: Path, data: bytes, how: ReadAs) -> Reading:
    message = message_in(path, data)
    parts = parts_of(message)
    built = BuiltText(path, text_at_most(how))
    fields = _add_headers(built, message)
    headers = len(built.blocks)
    confidence, is_lossy = 1.0, False
    for part in parts.texts:
        try:
            sure, lost = _add_text(built, part, how.encoding)
        except NotText:
            parts.attachments.append("a part that is not text")
            continue
        confidence, is_lossy = min(confidence, sure), is_lossy or lost
    if len(built.blocks) == headers and not parts.attachments and not any(one.name == "title" for one in fields):
        built = BuiltText(path, text_at_most(how))  # neither subject nor message: nothing that anyone could quote
    status, reason = _outcome(parts, confidence, is_lossy)
    return built.reading(fields, confidence=confidence, status=status, reason=reason)


def _outcome(parts: Parts, confidence: float, is_lossy: bool) -> tuple[SourceStatus, str | None]:
    if parts.attachments:
        return SourceStatus.PARTLY_READ, _not_read(parts.attachments)
    if is_lossy or confidence < SURE:
        return SourceStatus.CHECK_TEXT, CHECK_TEXT
    return SourceStatus.READY, None


def _not_read(attachments: list[str]) -> str:
    names = ", ".join(attachments[:_NAMED_AT_MOST])
    more = len(attachments) - _NAMED_AT_MOST
    rest = f" and {more} more" if more > 0 else ""
    head = "1 attachment was" if len(attachments) == 1 else f"{len(attachments)} attachments were"
    return f"{head} not read: {names}{rest}."


def _add_text(built: BuiltText, part: TextPart, encoding: str | None) -> tuple[float, bool]:
    """How sure the encoding is, and whether bytes could not be decoded."""
    if not part.data.strip():
        return 1.0, False
    decoded = decoded_as(part.data, part.charset) if encoding is None else decoded_by(part.data, encoding)
    text, changes = canonical(decoded.text)
    if part.is_html:
        root = tree_of(text).root
        if root is not None:
            add_drafts(built, html_drafts(root, marks=False)[0])
    else:
        blocks = [(block.span.of(text), block.kind) for block in plain_blocks(text)]
        for (words, kind), (following, _) in zip_longest(blocks, blocks[1:], fillvalue=("", BlockKind.PARAGRAPH)):
            is_quoted = _is_quoted(words) or (_is_quoted(following) and _SAYS_WHO.search(words) is not None)
            furniture = Furniture.RELATED if is_quoted else None
            built.add(words, kind, furniture=furniture, why=_QUOTED if is_quoted else None)
    return decoded.confidence, any(change.original.startswith("byte") for change in changes)


def _is_quoted(words: str) -> bool:
    """Whether every line is marked as one of a message that is being answered."""
    return bool(words) and all(line.startswith(">") for line in words.split("\n"))


def _add_headers(built: BuiltText, message: EmailMessage) -> tuple[ReferenceField, ...]:
    fields: list[ReferenceField] = []
    subject = built.add(_header(message, "Subject"), BlockKind.HEADING, level=1)
    if subject is not None:
        fields.append(ReferenceField("title", subject.span.of(built.text), _STATED, subject.span, _METHOD))
    for name in _SHOWN:
        printed = _header(message, name).strip()
        block = built.add(f"{name}: {printed}", furniture=Furniture.DATELINE, why=_METHOD) if printed else None
        if block is not None and name == "From":
            fields.extend(_author(message, built, block))
        elif block is not None and name == "Date":
            fields.extend(_date(message, block))
    return tuple(fields)


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message[name] or "").split())
    except FAULTS:
        raw = (str(value) for known, value in message.raw_items() if known.lower() == name.lower())
        return " ".join(next(raw, "").split())


def _author(message: EmailMessage, built: BuiltText, block: Block) -> tuple[ReferenceField, ...]:
    """Who sent it; where only an address is known that is a suggestion."""
    try:
        addresses = message["From"].addresses
        shown = addresses[0].display_name if addresses else ""
        address = addresses[0].addr_spec if addresses else ""
    except FAULTS:
        return ()
    name = person(" ".join(shown.split())) if shown.strip() else Name(literal=address)
    printed = str(name)
    if not printed:
        return ()
    at = block.span.of(built.text).find(printed)
    span = Span(block.span.start + at, block.span.start + at + len(printed)) if at >= 0 else None
    return (ReferenceField("author", name, _STATED if shown.strip() else _SUGGESTED, span, _METHOD),)


def _date(message: EmailMessage, block: Block) -> tuple[ReferenceField, ...]:
    try:
        moment = message["Date"].datetime
    except FAULTS:
        return ()
    if moment is None or not 1970 <= moment.year <= 2100:
        return ()
    return (ReferenceField("issued", PartialDate(moment.year, moment.month, moment.day), _STATED, block.span, _METHOD),)
