"""What a PDF says about itself. The file's own properties are suggestions, and never facts without the cover."""

import re
from collections.abc import Iterator, Mapping, Sequence

from briefer.domain.reference import Name, PartialDate, ReferenceField
from briefer.domain.source import Block
from briefer.ingest.pdf_cover import Cover, cover_fields

_PROPERTY = 0.3
_TITLE_AT_MOST = 250  # characters
_JUNK = re.compile(
    r"microsoft (?:word|powerpoint|excel)\b|untitled|document\d*$"
    r"|.*\.(?:docx?|pdf|rtf|odt|indd|qxd|pptx?|xlsx?|tex|dvi)$"
    r"|[\w.-]*\d[\w.-]*$",
    re.IGNORECASE,
)
_PDF_DATE = re.compile(r"D?:?(?P<year>(?:19|20)\d\d)(?P<month>\d\d)?(?P<day>\d\d)?")


def pdf_fields(
    text: str, blocks: Sequence[Block], sizes: Sequence[float], info: Mapping[str, str]
) -> tuple[ReferenceField, ...]:
    """What the cover says, then what the properties do. `sizes` are the heights of the blocks' type in points."""
    title = _clean(info.get("Title", ""))
    embedded = title if title and not _JUNK.match(title) else None
    return (*cover_fields(Cover.of(text, blocks, sizes), embedded), *_properties(info, embedded))


def _properties(info: Mapping[str, str], title: str | None) -> Iterator[ReferenceField]:
    if title is not None:
        yield ReferenceField("title", title, _PROPERTY, None, "file properties")
    author = _clean(info.get("Author", ""))
    if author:
        yield ReferenceField("author", Name(literal=author), _PROPERTY, None, "file properties")
    if (found := _PDF_DATE.match(info.get("CreationDate", ""))) and (day := _day(found)):
        yield ReferenceField("issued", day, _PROPERTY, None, "file properties")


def _clean(value: str) -> str:
    printable = "".join(character if character.isprintable() else " " for character in value)
    return " ".join(printable.split())[:_TITLE_AT_MOST]


def _day(found: re.Match[str]) -> PartialDate | None:
    month, day = (int(found[part]) if found[part] else None for part in ("month", "day"))
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and not 1 <= day <= 31:
        return None
    return PartialDate(int(found["year"]), month, day)
