"""What rows of the outline are made of, whatever they show: text broken into lines, and boxes for it."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from briefer.domain.outline_content import ROOT, NodeId, Section
from briefer.domain.prose import PLACE, Prose, Style
from briefer.domain.quote import DirectQuote, QuoteId
from briefer.ui.directions import placed, wrapped
from briefer.ui.look.theme import Theme
from briefer.ui.outline.labels import first_words
from briefer.ui.outline.tree import OutlineTree, Trouble
from briefer.ui.text_positions import TextPositions

LINE = "\u2028"
CELLS = " │ "


@dataclass(slots=True)
class Row:
    """A row laid out for one width. Rectangles are relative to the row's top left corner."""

    height: int
    text: QTextLayout
    text_box: QRect
    number: str = ""
    number_box: QRect = field(default_factory=QRect)
    budget: str = ""
    budget_box: QRect = field(default_factory=QRect)
    over: float = 0.0  # words as a part of the limit
    evidence: str = ""
    evidence_box: QRect = field(default_factory=QRect)
    card: QRect | None = None
    chip: str = ""
    chip_box: QRect = field(default_factory=QRect)
    guidance: QTextLayout | None = None
    guidance_box: QRect = field(default_factory=QRect)
    empty_field: QRect | None = None
    is_dotted: bool = False
    trouble: Trouble | None = None
    compare: str = ""
    compare_box: QRect = field(default_factory=QRect)


def as_read(row: Row, width: int) -> Row:
    """The row with its boxes where the direction of the window has them, in a view `width` pixels wide."""
    for name in ("text_box", "number_box", "budget_box", "evidence_box", "chip_box", "guidance_box", "compare_box"):
        setattr(row, name, _placed(getattr(row, name), width))
    row.card = _placed(row.card, width) if row.card is not None else None
    row.empty_field = _placed(row.empty_field, width) if row.empty_field is not None else None
    return row


def _placed(box: QRect, width: int) -> QRect:
    return placed(box, QRect(0, 0, width, 0)).toRect() if box.isValid() else box


def left_of(tree: OutlineTree, node: NodeId, theme: Theme) -> int:
    """Where the text of a row begins."""
    depth, sections = 0, 0
    here = tree.outline.parent(node)
    while here is not None and here != ROOT:
        if isinstance(tree.outline.content(here), Section):
            sections += 1
        else:
            depth += 1
        here = tree.outline.parent(here)
    if isinstance(tree.outline.content(node), Section):
        return theme.px(40 + 16 * sections)
    return theme.px(42 + 16 * sections + 18 * depth)


def with_formats(
    prose: Prose, quotes: dict[QuoteId, DirectQuote], accent: QColor, *, cells: bool
) -> tuple[str, list[tuple[int, int, QTextCharFormat]]]:
    """What is drawn for prose, and the formats of its parts in code points: start, length, format."""
    if not prose.marks and not prose.placed:
        return prose.text.replace("\n", LINE).replace("\t", CELLS if cells else "\t"), []
    text, at_of = "", []  # at_of[i] is where character i of the prose begins
    placed = iter(prose.placed)
    places: list[tuple[int, int]] = []
    for character in prose.text:
        at_of.append(len(text))
        if character == PLACE:
            quote = quotes.get(next(placed))
            words = first_words(quote) if quote is not None else "“…”"
            places.append((len(text), len(words)))
            text += words
        elif character == "\n":
            text += LINE
        elif character == "\t" and cells:
            text += CELLS
        else:
            text += character
    at_of.append(len(text))
    formats: list[tuple[int, int, QTextCharFormat]] = []
    for mark in prose.marks:
        look = QTextCharFormat()
        if mark.style is Style.BOLD:
            look.setFontWeight(QFont.Weight.Bold)
        else:
            look.setFontItalic(True)
        formats.append((at_of[mark.span.start], at_of[mark.span.end] - at_of[mark.span.start], look))
    for start, length in places:
        look = QTextCharFormat()
        look.setForeground(accent)
        formats.append((start, length, look))
    return text, formats


def text_layout(
    text: str, font: QFont, width: int, formats: list[tuple[int, int, QTextCharFormat]] | None = None
) -> QTextLayout:
    """`text` broken into lines of `width` pixels. `formats` count in code points."""
    layout = QTextLayout(text, font)
    layout.setTextOption(wrapped(text))
    if formats:
        positions = TextPositions(text)
        ranges = []
        for start, length, look in formats:
            one = QTextLayout.FormatRange()
            one.start = positions.to_qt(start)
            one.length = positions.to_qt(start + length) - one.start
            one.format = look
            ranges.append(one)
        layout.setFormats(ranges)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> int:
    last = layout.lineAt(layout.lineCount() - 1)
    return round(last.y() + last.height())
