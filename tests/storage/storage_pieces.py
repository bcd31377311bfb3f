"""Small files, as they would have been read, for the library's tests."""

from hashlib import sha256
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.passages import PassageCut
from briefer.domain.reference import ReferenceField
from briefer.domain.source import Block, BlockKind, Furniture, SourceStatus, SourceText
from briefer.ports.reading import Read


def text_of(words: str, *fields: ReferenceField) -> SourceText:
    """A block for each line; lines that begin with `>` are captions."""
    blocks, start = [], 0
    for line in words.splitlines(keepends=True):
        end = start + len(line.rstrip("\n"))
        furniture = Furniture.CAPTION if line.startswith(">") else None
        if end > start:
            blocks.append(Block(Span(start, end), BlockKind.PARAGRAPH, len(blocks) + 1, furniture=furniture))
        start += len(line)
    return SourceText(words, tuple(blocks), fields, language="en")


def lines_of(text: SourceText) -> tuple[PassageCut, ...]:
    return tuple(PassageCut(block.span, block.furniture, block.number, block.page) for block in text.blocks)


def read_of(path: Path, words: str, *fields: ReferenceField) -> Read:
    return Read(path, sha256(words.encode()).hexdigest(), text_of(words, *fields), SourceStatus.READY)
