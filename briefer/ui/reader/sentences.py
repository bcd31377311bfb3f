"""Where a sentence begins and ends, near enough to widen a selection to it."""

import re

from briefer.domain.anchor import Span
from briefer.domain.source import Block, block_at

_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*[^\Wa-z])|[。！？]")
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "vs", "gen", "col", "sen", "rep", "gov"))
_MONTHS = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))
_SHORT = _TITLES | _MONTHS


def whole_sentences(text: str, blocks: tuple[Block, ...], span: Span) -> Span:
    """`span` widened to the sentences it touches, within the blocks it begins and ends in."""
    first, last = block_at(blocks, span.start), block_at(blocks, max(span.start, span.end - 1))
    if first is None or last is None:
        return span
    start = max((edge for edge in _edges(text, first.span) if edge <= span.start), default=first.span.start)
    end = min((edge for edge in _edges(text, last.span) if edge >= span.end), default=last.span.end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(min(start, span.start) if not span.of(text)[:1].isspace() else start, end)


def _edges(text: str, block: Span) -> list[int]:
    """Offsets after which a sentence begins, the block's own ends included."""
    edges = [block.start]
    for match in _END.finditer(text, block.start, block.end):
        if not _is_abbreviation(text, block.start, match.start()):
            edges.append(match.end())
    return [*edges, block.end]


def _is_abbreviation(text: str, start: int, stop: int) -> bool:
    """Whether the full stop at `stop` ends a short form: "Mr.", "U.S.", "J."."""
    begin = stop
    while begin > start and text[begin - 1].isalpha():
        begin -= 1
    word = text[begin:stop]
    return text[stop] == "." and (word.casefold() in _SHORT or (len(word) == 1 and word.isupper()))
