"""What a web page says about itself in its head, its structured data and its first heading."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from briefer.domain.reference import Name, ReferenceField
from briefer.domain.source import Block, BlockKind
from briefer.ingest.heading_title import title_fields
from briefer.ingest.stated_values import iso_date, person

_TITLES = ("citation_title", "og:title", "twitter:title", "dc.title", "dcterms.title")
_AUTHORS = ("citation_author", "article:author", "author", "dc.creator", "dcterms.creator")
_DATES = (
    "citation_publication_date",
    "citation_date",
    "article:published_time",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "date",
)
_SITES = ("citation_journal_title", "og:site_name")
_ADDRESSES = ("citation_public_url", "og:url")
_ARTICLES = re.compile(r"(?:Article|Posting|Report|WebPage|Book|Legislation|GovernmentService)$")
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S{4,2000}) -->", re.IGNORECASE)
_STATED = 0.84
_LIKELY = 0.7
_SUGGESTED = 0.5
_DATA_AT_MOST = 1_000_000  # characters of structured data
_NODES_AT_MOST = 2_000


@dataclass(frozen=True, slots=True)
class _Statement:
    """What structured data says about the page's own article."""

    title: str | None = None
    authors: tuple[Name, ...] = ()
    date: str | None = None
    publisher: str | None = None


def html_fields(
    tree: LexborHTMLParser, markup: str, text: str, blocks: Sequence[Block]
) -> tuple[tuple[ReferenceField, ...], tuple[ReferenceField, ...]]:
    """The surer and the weaker fields. A title that stands in the text as a heading has its place there."""
    metas = _metas(tree)
    data = _structured(tree)
    headings = {
        " ".join(block.span.of(text).split()): block.span for block in blocks if block.kind is BlockKind.HEADING
    }
    surer = [
        *_title(metas, data, headings, text),
        *_authors(metas, data),
        *_date(tree, metas, data),
        *_names_of_site(metas, data),
        *_address(tree, metas, markup),
    ]
    if not any(one.name == "title" for one in surer):
        surer.extend(title_fields(text, blocks, ()))
    return tuple(surer), _window_title(tree)


def _metas(tree: LexborHTMLParser) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        name = (attributes.get("name") or attributes.get("property") or "").strip().lower()
        content = " ".join((attributes.get("content") or "").split())
        if name and content:
            found.setdefault(name, []).append(content)
    return found


def _first(metas: dict[str, list[str]], names: tuple[str, ...]) -> tuple[str, str] | None:
    return next(((name, metas[name][0]) for name in names if name in metas), None)


def _title(metas: dict[str, list[str]], data: _Statement, headings: dict[str, Any], text: str) -> list[ReferenceField]:
    stated = _first(metas, _TITLES[:1])
    if stated is None and data.title is not None:
        stated = ("headline in the page's data", data.title)
    stated = stated or _first(metas, _TITLES)
    if stated is None:
        return []
    method, title = stated
    for heading, span in headings.items():
        if heading and (title == heading or (len(heading) > 12 and title.startswith(heading))):
            return [ReferenceField("title", span.of(text), 0.9, span, f"heading and {method}")]
    return [ReferenceField("title", title, _STATED, None, method)]


def _authors(metas: dict[str, list[str]], data: _Statement) -> list[ReferenceField]:
    if data.authors:
        return [ReferenceField("author", name, _LIKELY, None, "the page's data") for name in data.authors]
    for name in _AUTHORS:
        printed = [one for one in metas.get(name, ()) if "://" not in one and "@" not in one]
        if printed:
            surest = _STATED if name == "citation_author" else _LIKELY if len(printed) > 1 else 0.62
            names = [_citation_name(one) for one in printed]
            return [
                ReferenceField("author", one, surest if one.literal is None else _SUGGESTED, None, name)
                for one in names
            ]
    return []


def _citation_name(printed: str) -> Name:
    """ "Silva, Ana" is how libraries put it."""
    parts = [part.strip() for part in printed.split(",")]
    if len(parts) == 2 and all(parts) and all(len(part.split()) <= 3 for part in parts):
        return Name(parts[0], parts[1])
    return person(printed)


def _date(tree: LexborHTMLParser, metas: dict[str, list[str]], data: _Statement) -> list[ReferenceField]:
    stated = _first(metas, _DATES[:3])
    if stated is None and data.date is not None:
        stated = ("the page's data", data.date)
    stated = stated or _first(metas, _DATES)
    if stated is None:
        times = tree.css("time[itemprop=datePublished], time[pubdate], article time[datetime]")
        moments = {(node.attributes.get("datetime") or "")[:10] for node in times}
        if len(moments) == 1:
            stated = ("time in the page's text", moments.pop())
    date = iso_date(stated[1]) if stated is not None else None
    return [] if stated is None or date is None else [ReferenceField("issued", date, _STATED, None, stated[0])]


def _names_of_site(metas: dict[str, list[str]], data: _Statement) -> list[ReferenceField]:
    fields: list[ReferenceField] = []
    site = _first(metas, _SITES)
    if site is not None:
        fields.append(ReferenceField("container_title", site[1], _LIKELY, None, site[0]))
    stated = _first(metas, ("citation_publisher", "dc.publisher"))
    publisher = stated[1] if stated is not None else data.publisher
    if publisher and (site is None or publisher != site[1]):
        fields.append(ReferenceField("publisher", publisher, _LIKELY, None, "the page's data"))
    for name, key in (("DOI", "citation_doi"), ("volume", "citation_volume"), ("issue", "citation_issue")):
        if key in metas:
            fields.append(ReferenceField(name, metas[key][0], _STATED, None, key))
    return fields


def _address(tree: LexborHTMLParser, metas: dict[str, list[str]], markup: str) -> list[ReferenceField]:
    link = tree.css_first("link[rel=canonical]")
    stated = [("canonical link", (link.attributes.get("href") or "").strip())] if link is not None else []
    stated += [(name, metas[name][0]) for name in _ADDRESSES if name in metas]
    saved = _SAVED_FROM.search(markup[:4_000])
    if saved is not None:
        stated.append(("address the page was saved from", saved.group(1)))
    for method, address in stated:
        if re.fullmatch(r"https?://[^\s<>]{4,2000}", address):
            return [ReferenceField("URL", address, _STATED, None, method)]
    return []


def _window_title(tree: LexborHTMLParser) -> tuple[ReferenceField, ...]:
    """The title in the head often carries the site's name: a suggestion."""
    node = tree.css_first("head title")
    words = " ".join(node.text().split()) if node is not None else ""
    return (ReferenceField("title", words, _SUGGESTED, None, "title of the window"),) if words else ()


def _structured(tree: LexborHTMLParser) -> _Statement:
    found = _Statement()
    for script in tree.css('script[type="application/ld+json"]'):
        source = script.text()
        if len(source) > _DATA_AT_MOST:
            continue
        try:
            content = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue  # other people's data; the page is read without it
        for thing in _things(content):
            kinds = thing.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(kind, str) and _ARTICLES.search(kind) for kind in names):
                found = _joined(found, thing)
    return found


def _things(content: Any) -> Iterator[dict[str, Any]]:
    """The objects in structured data: alone, in a list, or in a graph."""
    waiting = [content]
    for _ in range(_NODES_AT_MOST):
        if not waiting:
            return
        match waiting.pop(0):
            case list() as several:
                waiting.extend(several)
            case dict() as thing:
                yield thing
                waiting.append(thing.get("@graph"))
                waiting.append(thing.get("mainEntity"))
            case _:
                pass


def _joined(found: _Statement, thing: dict[str, Any]) -> _Statement:
    """What was said first stays."""
    title, date = _plain(thing.get("headline")), _plain(thing.get("datePublished"))
    authors = thing.get("author")
    people = tuple(
        name for one in (authors if isinstance(authors, list) else [authors]) if (name := _author(one)) is not None
    )
    return replace(
        found,
        title=found.title or title,
        date=found.date or date,
        authors=found.authors or people,
        publisher=found.publisher or _name(thing.get("publisher")),
    )


def _author(one: Any) -> Name | None:
    printed = _name(one)
    if printed is None or "://" in printed:
        return None
    is_organisation = isinstance(one, dict) and "Organization" in str(one.get("@type"))
    return Name(literal=printed) if is_organisation else person(printed)


def _name(one: Any) -> str | None:
    return _plain(one.get("name")) if isinstance(one, dict) else _plain(one)


def _plain(value: Any) -> str | None:
    words = " ".join(value.split()) if isinstance(value, str) else ""
    return words or None
