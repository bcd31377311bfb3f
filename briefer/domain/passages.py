"""Cutting a text into passages: what is indexed, found, and shown as one row of the results.

A paragraph is a passage, so that a row is something that can be quoted and has one paragraph number. Two exceptions:
neighbouring lines too short to say much alone (items of a list, lines of speech) are joined, and a giant paragraph is
cut at the ends of its sentences. A heading is a passage of its own: it is found, and never part of what is quoted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.source import Block, BlockKind, Furniture, ParagraphStart, SourceText, page_at

LINE = 100  # characters; a block shorter than this is a line
JOINED = 400  # characters that joined lines fill at most
GIANT = 1_200  # characters; a longer block is cut

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+|[。！？][」』”]*\s*|\n+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class PassageCut:
    """A passage to be. `paragraph` is its first block's, `page` where it begins, `later` the paragraphs of the other
    blocks; `span` is trimmed of white space."""

    span: Span
    furniture: Furniture | None
    paragraph: int
    page: int | None
    later: tuple[ParagraphStart, ...] = ()


def passages_of(text: SourceText) -> tuple[PassageCut, ...]:
    """The passages of `text`, in order and without overlaps; every block that is not blank is in one."""
    return tuple(cut for run in _runs(text.blocks) for cut in _cuts(run, text.text))


def _runs(blocks: tuple[Block, ...]) -> Iterator[list[Block]]:
    """Blocks that make a passage together."""
    run: list[Block] = []
    for block in blocks:
        if run and _belongs(block, run):
            run.append(block)
            continue
        if run:
            yield run
        run = [block]
    if run:
        yield run


def _belongs(block: Block, run: list[Block]) -> bool:
    last = run[-1]
    return (
        _is_line(block)
        and _is_line(last)
        and block.furniture == last.furniture
        and block.span.start >= last.span.end
        and block.span.end - run[0].span.start <= JOINED
    )


def _is_line(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING and len(block.span) < LINE


def _cuts(run: list[Block], text: str) -> Iterator[PassageCut]:
    first, last = run[0], run[-1]
    later = tuple(ParagraphStart(block.span.start, block.number, block.page) for block in run[1:])
    for span in _pieces(Span(first.span.start, last.span.end), text):
        yield PassageCut(span, first.furniture, first.number, page_at(first, span.start), later)


def _pieces(span: Span, text: str) -> Iterator[Span]:
    start = span.start
    while span.end - start > GIANT:
        end = _cut_before(text, start, start + GIANT)
        if (piece := _trimmed(Span(start, end), text)) is not None:
            yield piece
        start = end
    if (piece := _trimmed(Span(start, span.end), text)) is not None:
        yield piece


def _cut_before(text: str, start: int, limit: int) -> int:
    """The last end of a sentence in the second half of [start, limit), else the last space, else `limit`."""
    half = start + (limit - start) // 2
    for pattern in (_SENTENCE_END, _SPACE):
        ends = [found.end() for found in pattern.finditer(text, half, limit)]
        if ends:
            return ends[-1]
    return limit


def _trimmed(span: Span, text: str) -> Span | None:
    piece = span.of(text)
    stripped = piece.strip()
    if not stripped:
        return None
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(stripped))
