"""Furniture and reference fields of a plain text, taken together: each helps to find the other."""

from dataclasses import replace

from briefer.domain.reference import ReferenceField
from briefer.domain.source import Block, BlockKind, Furniture
from briefer.ingest.article_fields import article_fields
from briefer.ingest.furniture import mark_by_place, mark_set_phrases
from briefer.ingest.headlines import headlines
from briefer.ingest.paragraphs import Paragraphs


def described(text: str, blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[ReferenceField, ...]]:
    """The blocks with furniture marked, and what the text says about itself. What it does not say stays absent.

    Marks that blocks come with, from a format that says what is furniture, stay.
    """
    paragraphs = Paragraphs(text, blocks)
    for at, block in enumerate(blocks):
        if block.furniture is not None and block.why is not None:
            paragraphs.mark(at, block.furniture, block.why)
    mark_set_phrases(paragraphs)
    heads = headlines(paragraphs)
    mark_by_place(paragraphs, heads)
    fields = article_fields(paragraphs, heads)
    return tuple(_marked(block, paragraphs.marks.get(at)) for at, block in enumerate(blocks)), fields


def _marked(block: Block, mark: tuple[Furniture, str] | None) -> Block:
    if mark is None:
        return block
    furniture, why = mark
    kind = BlockKind.CAPTION if furniture is Furniture.CAPTION else block.kind
    return replace(block, kind=kind, furniture=furniture, why=why)
