"""What a PDF may say about itself: suggestions only, never facts. The cover comes before the file's own properties."""

import re
from collections.abc import Iterator, Mapping, Sequence

from briefer.domain.anchor import Span
from briefer.domain.reference import Name, PartialDate, ReferenceField
from briefer.domain.source import Block, BlockKind
from briefer.ingest.dates import dates_in

_COVER = 0.5
_HEADING = 0.4
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
    """Suggestions, the likelier first. `sizes` are the heights of the blocks' type in points."""
    return (*_cover_title(text, blocks, sizes), *_cover_date(text, blocks), *_properties(info))


def _cover_title(text: str, blocks: Sequence[Block], sizes: Sequence[float]) -> Iterator[ReferenceField]:
    """The first words in the largest type of the first page, where that is larger than most type."""
    cover = [at for at, block in enumerate(blocks) if block.page == blocks[0].page and block.furniture is None]
    usable = [
        at for at in cover if 4 <= len(blocks[at].span) <= _TITLE_AT_MOST and _is_worded(blocks[at].span.of(text))
    ]
    if not usable:
        return
    best = max(usable, key=lambda at: (round(sizes[at], 1), -at))
    usual = sorted(sizes)[len(sizes) // 2]
    if sizes[best] > 1.1 * usual:
        span = blocks[best].span
        yield ReferenceField("title", span.of(text), _COVER, span, "largest type on the first page")
    elif blocks[usable[0]].kind is BlockKind.HEADING:
        span = blocks[usable[0]].span
        yield ReferenceField("title", span.of(text), _HEADING, span, "heading at the top of the first page")


def _is_worded(words: str) -> bool:
    return sum(1 for character in words if character.isalpha()) > len(words) / 2


def _cover_date(text: str, blocks: Sequence[Block]) -> Iterator[ReferenceField]:
    """The first full date on the first page, where it stands in a short line."""
    for block in blocks:
        if block.page != blocks[0].page:
            return
        words = block.span.of(text)
        if len(words) <= _TITLE_AT_MOST:
            for place, day in dates_in(words):
                span = Span(block.span.start + place.start, block.span.start + place.end)
                yield ReferenceField("issued", day, _COVER, span, "date on the first page")
                return


def _properties(info: Mapping[str, str]) -> Iterator[ReferenceField]:
    title = _clean(info.get("Title", ""))
    if title and not _JUNK.match(title):
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
