"""From the bytes of a web page to its tree of elements. Nothing that a page asks for is fetched, no script runs."""

import re
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from briefer.domain.source import SourceStatus
from briefer.ingest.canonical import canonical
from briefer.ingest.charset import decoded_as
from briefer.ingest.decoded import SURE, Decoded, NotText
from briefer.ingest.encoding import decoded_by
from briefer.ingest.refusals import CHECK_TEXT, not_text

_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_DECLARATION = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE)
_HEAD = 8_192  # bytes in which a page says its encoding
_DEPTH = 2_000  # elements within elements; the parser's time grows with the square of it
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>\"']|\"[^\"]{0,9999}\"|'[^']{0,9999}'){0,9999}>")
_NEVER_DEEP = frozenset(
    re.findall(
        r"\w+",
        """area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody
    tfoot html head body""",
    )
)


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """A page's elements, and how its bytes were decoded."""

    tree: LexborHTMLParser
    markup: str
    encoding: str
    confidence: float
    status: SourceStatus

    @property
    def reason(self) -> str | None:
        return CHECK_TEXT if self.status is SourceStatus.CHECK_TEXT else None


def html_page(path: Path, data: bytes, encoding: str | None = None) -> HtmlPage:
    """By `encoding`, where a person has chosen one. Raises `SourceUnreadable` where the bytes are no text."""
    try:
        decoded = _decoded(data) if encoding is None else decoded_by(data, encoding)
    except NotText as error:
        raise not_text(path, str(error)) from error
    markup, changes = canonical(decoded.text)
    is_lossy = any(change.original.startswith("byte") for change in changes)
    status = SourceStatus.CHECK_TEXT if is_lossy or decoded.confidence < SURE else SourceStatus.READY
    return HtmlPage(tree_of(markup), markup, decoded.encoding, decoded.confidence, status)


def tree_of(markup: str) -> LexborHTMLParser:
    return LexborHTMLParser(_flattened(markup) if markup.count("<") > _DEPTH else markup)


def _decoded(data: bytes) -> Decoded:
    stated = _DECLARATION.search(data[:_HEAD]) or _CHARSET.search(data[:_HEAD])
    return decoded_as(data, stated.group(1).decode("ascii") if stated is not None else None)


def _flattened(markup: str) -> str:
    """`markup` without the tags beyond a depth that no page needs; all words stay."""
    depth = dropped = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal depth, dropped
        if tag[2].lower() in _NEVER_DEEP:
            return tag[0]
        if not tag[1]:
            if depth >= _DEPTH:
                dropped += 1
                return " "
            depth += 1
        elif dropped:
            dropped -= 1
            return " "
        elif depth:
            depth -= 1
        return tag[0]

    return _TAG.sub(kept, markup)
