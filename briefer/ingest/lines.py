"""The lines of a canonical text, with their places, and what kind of line each is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.domain.anchor import Span

# A number or bullet with white space after it; the white space keeps "3.5 %" and "-5" out.
_MARKER = re.compile(r"(?:[•‣◦▪●○■–—*+·-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)])[ \t\u00a0]+(?=\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]")
_SENTENCE_END = re.compile(r"[.!?…。！？;:]['\"”’»)\]\d]*$")

_END = 64  # characters that the end mark and what closes after it fit in


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line. `span` is trimmed of white space; `indent` counts the characters before it.

    `follows_blank` where a blank line (or the text's beginning, or a form feed) stands before it.
    """

    span: Span
    text: str
    indent: int
    follows_blank: bool

    @property
    def is_marked(self) -> bool:
        """Whether it begins with a bullet or a number, as list items do."""
        return _MARKER.match(self.text) is not None

    @property
    def is_numbered(self) -> bool:
        return self.is_marked and _NUMBER.match(self.text) is not None

    @property
    def ends_sentence(self) -> bool:
        return ends_sentence(self.text)


def ends_sentence(words: str) -> bool:
    return _SENTENCE_END.search(words[-_END:]) is not None


def without_marker(words: str) -> str:
    """`words` without the bullet or number they begin with."""
    marker = _MARKER.match(words)
    return words[marker.end() :] if marker else words


def trimmed(text: str, start: int, end: int) -> Span:
    """The part of [start, end) without white space at either end; non-breaking spaces are white space."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span(start + left, start + left + len(piece.strip()))


def lines_of(text: str) -> Iterator[Line]:
    """The non-blank lines. A form feed ends a line as LF does."""
    start, blank_before = 0, True
    for end in _line_ends(text):
        span = trimmed(text, start, end)
        if len(span):
            yield Line(span, span.of(text), span.start - start, blank_before)
        blank_before = not len(span) or text[end : end + 1] == "\f"
        start = end + 1


_ENDS = re.compile("[\n\f]")


def _line_ends(text: str) -> Iterator[int]:
    for match in _ENDS.finditer(text):
        yield match.start()
    yield len(text)
