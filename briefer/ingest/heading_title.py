"""The title that a document's own layout shows: its title paragraph, else its one first heading."""

from collections.abc import Sequence

from briefer.domain.reference import ReferenceField
from briefer.domain.source import Block, BlockKind

_STYLED = 0.85
_FIRST_HEADING = 0.8
_NEAR_TOP = 10  # blocks among which a title stands


def title_fields(text: str, blocks: Sequence[Block], titles: Sequence[Block]) -> tuple[ReferenceField, ...]:
    """`titles` are the blocks that the file itself calls titles. Several of them, or late ones, are no title."""
    if len(titles) == 1 and titles[0].number <= _NEAR_TOP:
        span = titles[0].span
        return (ReferenceField("title", span.of(text), _STYLED, span, "title paragraph"),)
    headings = [block for block in blocks if block.kind is BlockKind.HEADING and block.furniture is None]
    top = [block for block in headings if block.level == 1]
    if titles or len(top) != 1 or headings[0] is not top[0] or top[0].number > _NEAR_TOP:
        return ()
    span = top[0].span
    return (ReferenceField("title", span.of(text), _FIRST_HEADING, span, "first heading"),)
