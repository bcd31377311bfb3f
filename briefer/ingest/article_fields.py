"""Title, authors, date and publisher as an article states them itself. Below `FACT` a field is a suggestion."""

import re

from briefer.domain.anchor import Span
from briefer.domain.reference import FACT, Name, ReferenceField
from briefer.domain.source import Furniture
from briefer.ingest.headlines import Headlines, is_title_like
from briefer.ingest.names import has_known_family, names_in
from briefer.ingest.paragraphs import Paragraphs
from briefer.ingest.phrases import ABOUT_AUTHOR, AGENCY, BY, ROLE, copyright_line, followed
from briefer.ingest.speaker import speaker

_NEAR_DATE = 3  # blocks round the dateline in which a by-line stands
_ADDRESS_NEAR = 5  # first blocks in which the page's own address stands
_ADDRESS = re.compile(r"(?:(?:Source|URL|Link|Retrieved from)\s*:\s*)?(?P<address>https?://[^\s<>]{4,500})", re.I)
_AT_END = 3  # last blocks among which a name signs the text
_DISCLAIMED = re.compile(
    r"\bnecessarily\s+(?:reflect|represent)\b[^.]{0,80}?\b(?:policy|position|views?|opinions?|stance)\s+of\s+(?:the\s+)?"
    r"(?P<whom>[A-Z][\w&’'-]*(?:\s+(?:(?:of|for|and|on|the)\s+)?[A-Z][\w&’'-]*){0,6})"
)
_EMPLOYER = re.compile(r"Government|Ministry|Department|State|U\.?S\b|United States|Army|Navy")


def article_fields(paragraphs: Paragraphs, heads: Headlines) -> tuple[ReferenceField, ...]:
    """What the text says about itself, authors in the order in which they are printed."""
    authors = (
        _by_line(paragraphs, heads)
        or _about_the_author(paragraphs)
        or _agency(paragraphs, heads)
        or speaker(paragraphs)
        or _signature(paragraphs, heads)
    )
    return (*_title(paragraphs, heads), *authors, *_date(heads), *_publisher(paragraphs), *_address(paragraphs))


def _title(paragraphs: Paragraphs, heads: Headlines) -> tuple[ReferenceField, ...]:
    if heads.title is not None and heads.dateline is not None:
        span = paragraphs.blocks[heads.title].span
        confidence = 0.9 if heads.dateline.is_plain else 0.55
        return (ReferenceField("title", span.of(paragraphs.text), confidence, span, "headline above the date"),)
    first = paragraphs.first_prose()
    if heads.dateline is None and first and 0 not in paragraphs.marks and is_title_like(paragraphs, 0):
        span = paragraphs.blocks[0].span
        return (ReferenceField("title", span.of(paragraphs.text), 0.4, span, "first line"),)
    return ()


def _date(heads: Headlines) -> tuple[ReferenceField, ...]:
    if heads.dateline is None:
        return ()
    line = heads.dateline
    return (ReferenceField("issued", line.date, 0.9 if line.is_plain else 0.55, line.span, "dateline"),)


def _address(paragraphs: Paragraphs) -> tuple[ReferenceField, ...]:
    """A web address alone on a line at the very top or end, as people put it who save a page by hand."""
    for at in (*range(min(_ADDRESS_NEAR, len(paragraphs))), *range(max(0, len(paragraphs) - 2), len(paragraphs))):
        if found := _ADDRESS.fullmatch(paragraphs.words[at]):
            span = paragraphs.place(at, Span(*found.span("address")))
            return (ReferenceField("URL", found["address"], 0.7, span, "address on its own line"),)
    return ()


def _by_line(paragraphs: Paragraphs, heads: Headlines) -> tuple[ReferenceField, ...]:
    """ "By …" near the top, or a name below the date with the person's role on the next line."""
    centre = heads.dateline.at if heads.dateline is not None else 0
    for at in range(max(0, centre - _NEAR_DATE), min(len(paragraphs), centre + _NEAR_DATE + 1)):
        if not paragraphs.is_label(at) or at == heads.title:
            continue
        skipped, words = paragraphs.bare(at)
        found: tuple[ReferenceField, ...] = ()
        if by := BY.match(words):
            found = _authors(paragraphs, at, skipped + by.end(), words[by.end() :], 0.85, "by-line")
        elif heads.dateline is not None and _is_role(paragraphs, at + 1):
            found = _authors(paragraphs, at, skipped, words, 0.85, "name above a role")
        elif heads.dateline is not None and at > centre and paragraphs.is_item(at):
            found = _authors(paragraphs, at, skipped, words, 0.5, "listed name below the date")
        if found:
            return found
    return ()


def _is_role(paragraphs: Paragraphs, at: int) -> bool:
    return at < len(paragraphs) and paragraphs.is_label(at) and ROLE.search(paragraphs.words[at]) is not None


def _about_the_author(paragraphs: Paragraphs) -> tuple[ReferenceField, ...]:
    for at in range(len(paragraphs) - 1):
        mark = paragraphs.marks.get(at)
        if mark is None or mark[0] is not Furniture.ABOUT_AUTHOR or not ABOUT_AUTHOR.match(paragraphs.words[at]):
            continue
        skipped, words = paragraphs.bare(at + 1)
        if found := _authors(paragraphs, at + 1, skipped, words, 0.85, "about the author"):
            return found
    return ()


def _agency(paragraphs: Paragraphs, heads: Headlines) -> tuple[ReferenceField, ...]:
    if heads.dateline is None or (found := AGENCY.search(paragraphs.words[heads.dateline.at])) is None:
        return ()
    span = paragraphs.place(heads.dateline.at, Span(*found.span()))
    return (ReferenceField("author", Name(literal=found.group()), 0.85, span, "agency in the dateline"),)


def _signature(paragraphs: Paragraphs, heads: Headlines) -> tuple[ReferenceField, ...]:
    """A name alone among the furniture after an article: its author in all likelihood, though no role is stated.

    That is just a fact where the family name is a common one, and a suggestion where it is not.
    """
    last = paragraphs.last_prose()
    if heads.title is None or heads.dateline is None or last is None:
        return ()
    ends = range(max(last + 1, len(paragraphs) - _AT_END), len(paragraphs))
    signing = [at for at in ends if paragraphs.is_label(at) and _signs(paragraphs, at)]
    if len(signing) != 1:
        return ()
    (at,) = signing
    words = paragraphs.words[at]
    return _authors(paragraphs, at, 0, words, FACT if has_known_family(words) else 0.5, "name after the text")


def _signs(paragraphs: Paragraphs, at: int) -> bool:
    """One name beside page furniture, none of its words a common word of this text."""
    words = paragraphs.words[at]
    if len(names_in(words)) != 1 or not {at - 1, at + 1} & paragraphs.marks.keys():
        return False
    return not any(re.search(rf"\b{re.escape(part.lower())}\b", paragraphs.text) for part in words.split())


def _authors(
    paragraphs: Paragraphs, at: int, skipped: int, words: str, confidence: float, method: str
) -> tuple[ReferenceField, ...]:
    """Fields for a line that is nothing but names. `skipped` characters of the block stand before `words`."""
    return tuple(
        ReferenceField(
            "author",
            name,
            confidence,
            paragraphs.place(at, Span(skipped + span.start, skipped + span.end)),
            method,
        )
        for span, name in names_in(words)
    )


def _publisher(paragraphs: Paragraphs) -> tuple[ReferenceField, ...]:
    """Who is disclaimed for, followed or holds the copyright. A fact only where the page names it a second time."""
    for at, (furniture, _) in sorted(paragraphs.marks.items()):
        words = paragraphs.words[at]
        match furniture:
            case Furniture.DISCLAIMER:
                found, method = _DISCLAIMED.search(words), "disclaimer"
            case Furniture.SITE:
                found, method = followed(words) or copyright_line(words), "site tail"
            case _:
                continue
        if found is None or found["whom"] is None or not _is_organisation(found["whom"]):
            continue
        span = paragraphs.place(at, Span(*found.span("whom")))
        confidence = 0.75 if _is_named_again(paragraphs, at, found) else 0.55
        return (ReferenceField("publisher", found["whom"], confidence, span, method),)
    return ()


def _is_organisation(name: str) -> bool:
    return name.lower() not in {"us", "me", "him", "her", "them"} and _EMPLOYER.match(name) is None


def _is_named_again(paragraphs: Paragraphs, at: int, found: re.Match[str]) -> bool:
    name = found["whom"]
    here = paragraphs.words[at]
    rest = here[: found.start("whom")] + here[found.end("whom") :]
    return name in rest or any(name in paragraphs.words[other] for other in paragraphs.marks if other != at)
