"""Title, authors and date of a Markdown document: from its front matter, else from its first heading."""

import re

from briefer.domain.anchor import Span
from briefer.domain.reference import Name, ReferenceField
from briefer.domain.source import Block, BlockKind
from briefer.ingest.dates import dates_in
from briefer.ingest.lines import trimmed
from briefer.ingest.markdown_blocks import front_matter_end
from briefer.ingest.names import names_in

_SETTING = re.compile(r"^(?P<name>title|author|date|publisher|url)[ \t]*:[ \t]*(?P<value>\S.*)$", re.M | re.I)
_NOT_PLAIN = re.compile(r"""[\[{&*!|>%@`]|<\w""")  # YAML that is more than a plain or quoted word
_STATED = 0.85
_FIRST_HEADING = 0.8


def markdown_fields(text: str, blocks: tuple[Block, ...]) -> tuple[ReferenceField, ...]:
    """What the document says about itself; only plain settings are read, nothing is evaluated."""
    fields: list[ReferenceField] = []
    for setting in _SETTING.finditer(text, 0, front_matter_end(text)):
        span = _unquoted(text, trimmed(text, *setting.span("value")))
        if len(span) and not _NOT_PLAIN.match(span.of(text)):
            fields.extend(_stated(setting["name"].lower(), text, span))
    if not any(field.name == "title" for field in fields):
        fields[:0] = _first_heading(text, blocks)
    return tuple(fields)


def _unquoted(text: str, span: Span) -> Span:
    value = span.of(text)
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
        return trimmed(text, span.start + 1, span.end - 1)
    return span


def _stated(name: str, text: str, span: Span) -> tuple[ReferenceField, ...]:
    value = span.of(text)
    method = "front matter"
    match name:
        case "title" | "publisher":
            return (ReferenceField(name, value, _STATED, span, method),)
        case "url":
            return (ReferenceField("URL", value, _STATED, span, method),)
        case "date":
            found = list(dates_in(value))[:1]
            return tuple(
                ReferenceField("issued", date, _STATED, Span(span.start + at.start, span.start + at.end), method)
                for at, date in found
            )
        case _:
            names = names_in(value) or ((Span(0, len(value)), Name(literal=value)),)
            return tuple(
                ReferenceField("author", author, _STATED, Span(span.start + at.start, span.start + at.end), method)
                for at, author in names
            )


def _first_heading(text: str, blocks: tuple[Block, ...]) -> tuple[ReferenceField, ...]:
    """The one heading of the first level, where it is the first heading of all."""
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    top = [block for block in headings if block.level == 1]
    if len(top) != 1 or headings[0] is not top[0]:
        return ()
    span = top[0].span
    return (ReferenceField("title", span.of(text), _FIRST_HEADING, span, "first heading"),)
