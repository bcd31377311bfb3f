"""What is dragged and copied: places in sources, and branches of the outline.

The words in the quote type are for reading only. Whoever takes a quote takes its words from the stored text again.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TypeVar

from PySide6.QtCore import QMimeData

from briefer.codec import BadShape, decode, encode
from briefer.domain.anchor import Span
from briefer.domain.outline_content import NodeId, Subtree
from briefer.domain.source import SourceId, TextDigest

QUOTES = "application/x-briefer-quotes+json"
NODES = "application/x-briefer-nodes+json"
VERSION = 1

Shape = TypeVar("Shape")


@dataclass(frozen=True, slots=True)
class QuotedPlace:
    """A place in a source's text. `span` is in code points; `words` and `citation` are for plain text and HTML."""

    source: SourceId
    digest: TextDigest
    span: Span
    words: str
    citation: str


@dataclass(frozen=True, slots=True)
class _Quotes:
    version: int
    places: tuple[QuotedPlace, ...]


@dataclass(frozen=True, slots=True)
class Branches:
    """Nodes of one outline with all below them. `outline` names the window's outline that `nodes` are ids of."""

    outline: str
    nodes: tuple[NodeId, ...]
    subtrees: tuple[Subtree, ...]


@dataclass(frozen=True, slots=True)
class _Branches:
    version: int
    branches: Branches


def quote_mime(places: Sequence[QuotedPlace]) -> QMimeData:
    """The places in our own type, as plain text, and as HTML: for drags and for the clipboard alike."""
    mime = QMimeData()
    mime.setData(QUOTES, _bytes_of(_Quotes(VERSION, tuple(places))))
    mime.setText("\n\n".join(_plain(place) for place in places))
    mime.setHtml("".join(_html(place) for place in places))
    return mime


def quotes_in(mime: QMimeData) -> tuple[QuotedPlace, ...]:
    """The places that `mime` holds; none where it holds none, or what it holds cannot be read."""
    found = _decoded(mime, QUOTES, _Quotes)
    return found.places if found is not None and found.version == VERSION else ()


def add_branches(mime: QMimeData, branches: Branches) -> None:
    """Puts branches of an outline into `mime`, beside whatever else it holds."""
    mime.setData(NODES, _bytes_of(_Branches(VERSION, branches)))


def branches_in(mime: QMimeData) -> Branches | None:
    """The branches that `mime` holds, or `None`."""
    found = _decoded(mime, NODES, _Branches)
    return found.branches if found is not None and found.version == VERSION else None


def _bytes_of(value: object) -> bytes:
    return json.dumps(encode(value), ensure_ascii=True).encode("ascii")


def _decoded(mime: QMimeData, type: str, shape: type[Shape]) -> Shape | None:
    if not mime.hasFormat(type):
        return None
    try:
        return decode(json.loads(bytes(mime.data(type).data())), shape)
    except (BadShape, ValueError, RecursionError):
        return None


def _plain(place: QuotedPlace) -> str:
    return f"“{place.words}”" + (f" ({place.citation})" if place.citation else "")


def _html(place: QuotedPlace) -> str:
    words = escape(place.words).replace("\n", "<br>")
    cited = f"<p><cite>{escape(place.citation)}</cite></p>" if place.citation else ""
    return f"<blockquote><p>{words}</p>{cited}</blockquote>"
