"""placeholder"""

from briefer.domain.reference import ReferenceField
from briefer.domain.source import Block


def markdown_fields(text: str, blocks: tuple[Block, ...]) -> tuple[ReferenceField, ...]:
    return ()
