"""A source's text as a Qt document, and the map between its positions and offsets in the canonical text.

The document holds the canonical text block by block, one Qt block each; white space between blocks is left out.
Characters that Qt would read as the end of a block are shown as another character of the same length, so that
words are always taken from the canonical text and never from the document.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)

from briefer.domain.anchor import Span
from briefer.domain.source import Block, BlockKind, SourceText, page_at
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.text_positions import TextPositions

_SHOWN = str.maketrans(dict.fromkeys("\n\r\u2029", "\u2028") | dict.fromkeys("\ufdd0\ufdd1\x00", "\ufffd"))
_UNSHOWN = re.compile(r"[\n\r\u2029\ufdd0\ufdd1\x00]")
_RARE = "\r\u2029\ufdd0\ufdd1\x00"


class DocumentMap:
    """Positions in the document (UTF-16 units) and offsets in the canonical text (code points)."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self._spans = tuple(block.span for block in blocks)
        self.shown = _joined([span.of(text) for span in self._spans])
        self._starts = tuple(accumulate((len(span) + 1 for span in self._spans), initial=0))[: len(self._spans)]
        self._canonical_starts = tuple(span.start for span in self._spans)
        self._positions = TextPositions(self.shown)

    def to_qt(self, offset: int) -> int:
        """The document position of a canonical offset; white space between blocks goes to the end of the one before."""
        number = max(0, bisect_right(self._canonical_starts, offset) - 1)
        if not self._spans:
            return 0
        span = self._spans[number]
        within = min(max(offset - span.start, 0), len(span))
        return self._positions.to_qt(self._starts[number] + within)

    def span_from_qt(self, qt_start: int, qt_end: int) -> Span:
        """A selection as a canonical span, taking in whole characters."""
        start, end = self._positions.span_from_qt(qt_start, min(qt_end, self._positions.qt_length))
        return Span(self._canonical(start), max(self._canonical(start), self._canonical(end)))

    def _canonical(self, shown: int) -> int:
        if not self._spans:
            return 0
        number = bisect_right(self._starts, shown) - 1
        span = self._spans[number]
        return span.start + min(shown - self._starts[number], len(span))


def _joined(blocks: Sequence[str]) -> str:
    """To look into each paragraph takes as long as to fill the document, and few texts need it."""
    joined = "\n".join(blocks)
    if joined.count("\n") == len(blocks) - 1 and not any(letter in joined for letter in _RARE):
        return joined
    return "\n".join(map(_shown, blocks))


def _shown(words: str) -> str:
    """To translate takes long, and nearly no paragraph needs it."""
    return words.translate(_SHOWN) if _UNSHOWN.search(words) else words


def fill_document(document: QTextDocument, text: SourceText, theme: Theme) -> DocumentMap:
    """Puts `text` into the document, in the reader's type; returns the map for it. How it looks is the layout's own."""
    mapped = DocumentMap(text.text, text.blocks)
    document.setUndoRedoEnabled(False)
    document.clear()
    document.setDocumentMargin(0)
    font = theme.serif_font()
    if document.defaultFont() != font:
        document.setDefaultFont(font)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.insertText(mapped.shown)
    cursor.endEditBlock()
    return mapped


def begins_furniture(blocks: Sequence[Block], number: int) -> bool:
    """Whether block `number` is the first of a run of page furniture, and so carries its label."""
    return blocks[number].furniture is not None and (number == 0 or blocks[number - 1].furniture is None)


def furniture_run(blocks: Sequence[Block], number: int) -> range:
    """The run of page furniture that block `number` begins."""
    end = number
    while end < len(blocks) and blocks[end].furniture is not None:
        end += 1
    return range(number, end)


def begins_page(blocks: Sequence[Block], number: int) -> bool:
    """Whether block `number` begins on another page than the one before it ends on."""
    page = blocks[number].page
    if page is None:
        return False
    return number == 0 or page != page_at(blocks[number - 1], blocks[number - 1].span.end)


def line_rects(block: QTextBlock, start: int, end: int, block_rect: QRectF) -> list[QRectF]:
    """Where positions `start` to `end` of a block stand, one rectangle a line, in the document's coordinates."""
    layout = block.layout()
    rects: list[QRectF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            left, right = sorted((left, right))
            rects.append(QRectF(block_rect.left() + left, block_rect.top() + line.y(), right - left, line.height()))
    return rects


def _x(answer: object) -> float:
    """Qt answers with the place, or with the place and the cursor, depending on its version."""
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]


def set_apart(
    blocks: Sequence[Block], number: int, length: int, *, theme: Theme
) -> tuple[list[QTextLayout.FormatRange], int]:
    """How block `number`, of `length` units, looks: headings strong, furniture muted; and the room above for labels."""
    if number >= len(blocks):
        return [], 0
    block = blocks[number]
    is_labelled = begins_furniture(blocks, number) or begins_page(blocks, number)
    above = theme.px(SIZES.tiny + 8) if is_labelled else 0
    if block.furniture is None and block.kind is not BlockKind.HEADING:
        return [], above
    one = QTextLayout.FormatRange()
    form = QTextCharFormat()
    if block.furniture is not None:
        form.setForeground(theme.colour("muted"))
    else:
        form.setFontWeight(QFont.Weight.DemiBold)
    one.start, one.length, one.format = 0, length, form
    return [one], above
