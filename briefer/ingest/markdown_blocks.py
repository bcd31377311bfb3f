"""Blocks of Markdown, over the text as it stands: markup is neither removed nor rendered.

Follows the block structure of CommonMark (https://spec.commonmark.org) as far as quoting needs it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefer.domain.source import Block, BlockKind, Furniture
from briefer.ingest.lines import trimmed

_ATX = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_TABLE_LINE = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_FRONT_MATTER_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)


@dataclass(slots=True)
class _Draft:
    start: int
    end: int
    kind: BlockKind
    level: int | None = None


@dataclass(slots=True)
class _Parser:
    """Walks the lines once and keeps the block that is still open."""

    text: str
    done: list[_Draft] = field(default_factory=list)
    open: _Draft | None = None
    fence: str | None = None
    in_table: bool = False

    def close(self) -> None:
        if self.open is not None:
            self.done.append(self.open)
        self.open, self.in_table = None, False

    def put(self, start: int, end: int, kind: BlockKind, level: int | None = None) -> None:
        self.close()
        self.done.append(_Draft(start, end, kind, level))

    def begin(self, start: int, end: int, kind: BlockKind) -> None:
        self.close()
        self.open = _Draft(start, end, kind)

    def line(self, start: int, end: int, following: str) -> None:
        words = self.text[start:end]
        if self.fence is not None:
            self._fenced(words, end)
        elif not words.strip():
            self.close()
        elif fence := _FENCE.match(words):
            self.begin(start, end, BlockKind.CODE)
            self.fence = fence.group(1)
        elif heading := _ATX.match(words):
            self._heading(start + heading.end(), end, len(heading.group(1)))
        elif self._is_paragraph_open() and (underline := _SETEXT.match(words)):
            self._setext(1 if underline.group(1)[0] == "=" else 2)
        elif _RULE.match(words):
            self.close()
        elif self._is_table(words, following):
            self._row(start, end, words)
        elif _ITEM.match(words):
            self.begin(start, end, BlockKind.LIST_ITEM)
        elif self.open is not None:
            self.open.end = end
        else:
            quoted = _QUOTE.match(words)
            self.begin(start + quoted.end() if quoted else start, end, BlockKind.PARAGRAPH)

    def _heading(self, start: int, end: int, level: int) -> None:
        """A heading may end with number signs of its own, after a space."""
        words = self.text[start:end].rstrip()
        bare = words.rstrip("#")
        if bare != words and (not bare or bare[-1] in " \t"):
            words = bare
        self.put(start, start + len(words), BlockKind.HEADING, level)

    def _fenced(self, words: str, end: int) -> None:
        assert self.open is not None and self.fence is not None
        self.open.end = end
        bare = words.strip()
        if bare and set(bare) == {self.fence[0]} and len(bare) >= len(self.fence):
            self.fence = None
            self.close()

    def _is_paragraph_open(self) -> bool:
        return self.open is not None and self.open.kind is BlockKind.PARAGRAPH

    def _setext(self, level: int) -> None:
        assert self.open is not None
        self.open.kind, self.open.level = BlockKind.HEADING, level
        self.close()

    def _is_table(self, words: str, following: str) -> bool:
        if self.in_table:
            return "|" in words
        return "|" in words and "|" in following and _TABLE_LINE.match(following) is not None

    def _row(self, start: int, end: int, words: str) -> None:
        if not _TABLE_LINE.match(words):
            self.put(start, end, BlockKind.ROW)
        self.in_table = True


def markdown_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of canonical Markdown, numbered from 1. Heading blocks leave out the number signs."""
    parser = _Parser(text)
    begin = front_matter_end(text)
    lines = list(_lines(text, begin))
    for (start, end), (after_start, after_end) in zip(lines, [*lines, (len(text), len(text))][1:], strict=True):
        parser.line(start, end, text[after_start:after_end])
    parser.close()
    spans = [(trimmed(text, draft.start, draft.end), draft) for draft in parser.done]
    blocks = [Block(span, draft.kind, 0, level=draft.level) for span, draft in spans if len(span)]
    if begin:
        head = Block(trimmed(text, 0, begin), BlockKind.CODE, 0, furniture=Furniture.SITE, why="front matter")
        blocks.insert(0, head)
    return tuple(
        Block(block.span, block.kind, number, level=block.level, furniture=block.furniture, why=block.why)
        for number, block in enumerate(blocks, start=1)
    )


def front_matter_end(text: str) -> int:
    """Where the settings between "---" lines at the very beginning end; 0 where there are none."""
    if not text.startswith("---\n"):
        return 0
    end = _FRONT_MATTER_END.search(text, 4)
    return end.end() if end else 0


def _lines(text: str, begin: int) -> Iterator[tuple[int, int]]:
    start = begin
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end
        start = end + 1
