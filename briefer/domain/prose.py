"""Our own words: plain text with bold and italic marks, and places where quotes stand within a sentence."""

import re
from dataclasses import dataclass
from enum import Enum

from briefer.domain.anchor import Span
from briefer.domain.quote import QuoteId

PLACE = "\ufffc"  # OBJECT REPLACEMENT CHARACTER: stands in `Prose.text` for a quote placed in the sentence

_MEETING = re.compile(r"[ ,;:–—-]*")


class Style(Enum):
    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class Mark:
    """`span` of the prose's text (code points) is bold or italic."""

    span: Span
    style: Style


@dataclass(frozen=True, slots=True)
class Prose:
    """Text of ours. The n-th `PLACE` in `text` stands for the quote `placed[n]`, a child of the same node.

    In a section of format TABLE, tabs divide the text into the cells of a row. "\\n" is a line break.
    """

    text: str = ""
    marks: tuple[Mark, ...] = ()
    placed: tuple[QuoteId, ...] = ()

    def __post_init__(self) -> None:
        if self.text.count(PLACE) != len(self.placed):
            raise ValueError("Every place in the text needs a quote, and every placed quote a place.")
        if any(mark.span.end > len(self.text) for mark in self.marks):
            raise ValueError("A mark lies outside the text.")

    def with_place(self, span: Span, quote: QuoteId) -> "Prose":
        """The same prose with `quote` standing where the words of `span` stood, marks moved along."""
        number = self.text.count(PLACE, 0, span.start)
        gone = self.text.count(PLACE, span.start, span.end)
        shorter = len(span) - 1

        def moved(offset: int, *, inside: int) -> int:
            return offset if offset <= span.start else offset - shorter if offset >= span.end else inside

        moved_marks = (
            (moved(mark.span.start, inside=span.start + 1), moved(mark.span.end, inside=span.start), mark.style)
            for mark in self.marks
            if not span.start <= mark.span.start <= mark.span.end <= span.end
        )
        return Prose(
            self.text[: span.start] + PLACE + self.text[span.end :],
            tuple(Mark(Span(start, end), style) for start, end, style in moved_marks if start < end),
            (*self.placed[:number], quote, *self.placed[number + gone :]),
        )

    def without(self, quote: QuoteId) -> "Prose":
        """The same prose with the place of `quote` taken out, marks moved along."""
        if quote not in self.placed:
            return self
        index = self.placed.index(quote)
        at = -1
        for _ in range(index + 1):
            at = self.text.index(PLACE, at + 1)
        marks = tuple(
            Mark(Span(*(offset - (offset > at) for offset in (mark.span.start, mark.span.end))), mark.style)
            for mark in self.marks
        )
        return Prose(
            self.text[:at] + self.text[at + 1 :],
            tuple(mark for mark in marks if len(mark.span)),
            self.placed[:index] + self.placed[index + 1 :],
        )


def marks_meet(prose: Prose) -> tuple[bool, ...]:
    """For each quote placed in the prose, whether nothing but spaces, commas and dashes parts it from the next one, so
    that one citation serves both."""
    between = prose.text.split(PLACE)[1:]
    return tuple(_MEETING.fullmatch(text) is not None for text in between[:-1]) + (False,) * bool(between)
