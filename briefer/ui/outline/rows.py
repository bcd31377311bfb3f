"""How one row is laid out: the one function from which height and picture are both made."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from briefer.domain.outline import ROOT, NodeId, OwnPoint, Paraphrase, Section
from briefer.domain.prose import PLACE, Prose, Style
from briefer.domain.quote import DirectQuote, QuoteId, shown
from briefer.domain.template import Format
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.outline.labels import budget_text, chip_text, first_words
from briefer.ui.outline.tree import OutlineTree
from briefer.ui.text_positions import TextPositions
from briefer.ui.tongue import mark, tr

LINE = "\u2028"
CELLS = " │ "
EMPTY_FIELD = mark("Type here, or drop a quote")
ALTERED = mark("No longer matches its source")
_BULLETS = {Format.BULLETS: "•", Format.TABLE: "▤", Format.PROSE: ""}
_ELIDE = Qt.TextElideMode.ElideRight


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
    card: QRect | None = None
    chip: str = ""
    chip_box: QRect = field(default_factory=QRect)
    guidance: QTextLayout | None = None
    guidance_box: QRect = field(default_factory=QRect)
    empty_field: QRect | None = None
    is_dotted: bool = False
    is_altered: bool = False


def laid_out(tree: OutlineTree, node: NodeId, width: int, theme: Theme) -> Row:
    """The row of `node` in a view `width` pixels wide."""
    content = tree.outline.content(node)
    match content:
        case Section():
            return _section(tree, node, content, width=width, theme=theme)
        case DirectQuote():
            return _quote(tree, node, content, width=width, theme=theme)
        case OwnPoint(prose):
            return _point(tree, node, prose, width=width, theme=theme)
        case Paraphrase(prose, origin):
            row = _point(tree, node, prose, width=width, theme=theme)
            row.is_dotted, row.number = True, ""
            _add_chip(row, chip_text(origin, tree.reference(origin.source)), theme)
            row.height += theme.px(4)
            return row
        case _:
            raise TypeError("front matter has no row")


def estimated_height(tree: OutlineTree, node: NodeId, width: int, theme: Theme) -> int:
    """About the height of the row, told from how much text there is: a hundred times faster than laying it out."""
    content = tree.outline.content(node)
    room = max(theme.px(60), width - theme.px(90))
    match content:
        case Section(heading):
            empty = theme.px(38) if tree.outline.child_count(node) == 0 else 0
            guidance = _lines(content.guidance, room, theme.px(6)) * theme.px(16) if empty and content.guidance else 0
            return theme.px(20) + _lines(heading, room, theme.px(9)) * theme.px(21) + empty + guidance
        case OwnPoint(prose):
            return theme.px(10) + _lines(prose.text, room, theme.px(7)) * theme.px(18)
        case Paraphrase(prose, _):
            return theme.px(38) + _lines(prose.text, room, theme.px(7)) * theme.px(18)
        case DirectQuote(words=words):
            return theme.px(46) + _lines(words, room - theme.px(28), theme.px(6)) * theme.px(17)
        case _:
            raise TypeError("front matter has no row")


def _lines(text: str, room: int, letter: int) -> int:
    """About how many lines `text` takes, in letters of about `letter` pixels."""
    return text.count("\n") + 1 + len(text) * letter // max(1, room)


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
    for styled in prose.marks:
        look = QTextCharFormat()
        if styled.style is Style.BOLD:
            look.setFontWeight(QFont.Weight.Bold)
        else:
            look.setFontItalic(True)
        formats.append((at_of[styled.span.start], at_of[styled.span.end] - at_of[styled.span.start], look))
    for start, length in places:
        look = QTextCharFormat()
        look.setForeground(accent)
        formats.append((start, length, look))
    return text, formats


def _section(tree: OutlineTree, node: NodeId, section: Section, *, width: int, theme: Theme) -> Row:
    heading_font, tiny = theme.ui_font(SIZES.title, bold=True), QFontMetrics(theme.ui_font(SIZES.tiny))
    left, right, top = left_of(tree, node, theme), theme.px(16), theme.px(14)
    number = tree.number_of(node)
    left = max(left, theme.px(20) + QFontMetrics(heading_font).horizontalAdvance(number) + theme.px(10))
    words = tree.words_of(node)
    budget = budget_text(words, section.max_words)
    budget_width = tiny.horizontalAdvance(budget) + theme.px(8) if budget else 0
    room = max(theme.px(60), width - left - right - budget_width)
    text = text_layout(section.heading or tr("Heading"), heading_font, room)
    box = QRect(left, top, room, _height(text))
    line = QFontMetrics(heading_font).height()
    row = Row(box.bottom() + 1 + theme.px(6), text, box, number, QRect(theme.px(18), top, left, line), budget)
    row.budget_box = QRect(width - right - budget_width, top, budget_width, line)
    row.over = words / section.max_words if section.max_words else 0.0
    if tree.outline.child_count(node) == 0:
        if section.guidance:
            italic = theme.ui_font(SIZES.small)
            italic.setItalic(True)
            row.guidance = text_layout(section.guidance, italic, width - left - right)
            row.guidance_box = QRect(left, row.height, width - left - right, _height(row.guidance))
            row.height = row.guidance_box.bottom() + 1 + theme.px(6)
        row.empty_field = QRect(left, row.height, width - left - right, theme.px(30))
        row.height += theme.px(30 + 8)
    return row


def _point(tree: OutlineTree, node: NodeId, prose: Prose, *, width: int, theme: Theme) -> Row:
    left, right, top = left_of(tree, node, theme) + theme.px(16), theme.px(16), theme.px(5)
    format = _format_around(tree, node)
    drawn, formats = with_formats(
        prose, tree.quotes_beneath(node), theme.colour("accent"), cells=format is Format.TABLE
    )
    room = max(theme.px(60), width - left - right)
    text = text_layout(drawn or " ", theme.ui_font(SIZES.base), room, formats)
    box = QRect(left, top, room, _height(text))
    row = Row(box.bottom() + 1 + theme.px(5), text, box)
    row.number = _BULLETS[format] if format is not Format.NUMBERED else f"{_position(tree, node)}."
    row.number_box = QRect(left - theme.px(20), top, theme.px(18), QFontMetrics(theme.ui_font(SIZES.base)).height())
    return row


def _quote(tree: OutlineTree, node: NodeId, quote: DirectQuote, *, width: int, theme: Theme) -> Row:
    left, right = left_of(tree, node, theme), theme.px(16)
    card_left, pad = left, theme.px(10)
    text_left = card_left + theme.px(18)
    room = max(theme.px(60), width - text_left - right - pad)
    text = text_layout(shown(quote).replace("\n", LINE), theme.serif_font(SIZES.small), room)
    box = QRect(text_left, theme.px(4) + pad, room, _height(text))
    row = Row(0, text, box, is_altered=quote.id in tree.altered)
    chip = chip_text(quote, tree.reference(quote.source))
    _add_chip(row, f"{tr(ALTERED)} · {chip}" if row.is_altered else chip, theme)
    row.card = QRect(card_left, theme.px(4), max(theme.px(80), width - card_left - right), row.height - theme.px(2))
    row.height = row.card.bottom() + 1 + theme.px(4)
    return row


def _add_chip(row: Row, chip: str, theme: Theme) -> None:
    metrics = QFontMetrics(theme.ui_font(SIZES.tiny, bold=True))
    icon = theme.px(18)
    height = max(theme.px(24), metrics.height())
    row.chip = metrics.elidedText(chip, _ELIDE, max(0, row.text_box.width() - icon))
    wide = icon + metrics.horizontalAdvance(row.chip) + theme.px(4)
    row.chip_box = QRect(row.text_box.left(), row.text_box.bottom() + 1, wide, height)
    row.height = row.chip_box.bottom() + 1


def text_layout(
    text: str, font: QFont, width: int, formats: list[tuple[int, int, QTextCharFormat]] | None = None
) -> QTextLayout:
    """`text` broken into lines of `width` pixels. `formats` count in code points."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
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


def _height(layout: QTextLayout) -> int:
    last = layout.lineAt(layout.lineCount() - 1)
    return round(last.y() + last.height())


def _format_around(tree: OutlineTree, node: NodeId) -> Format:
    """The form of the points of the section that `node` stands in; nested points are bullets."""
    parent = tree.outline.parent(node)
    assert parent is not None
    content = tree.outline.content(parent)
    return content.format if isinstance(content, Section) else Format.BULLETS


def _position(tree: OutlineTree, node: NodeId) -> int:
    parent = tree.outline.parent(node)
    assert parent is not None
    before = tree.outline.children(parent)[: tree.outline.row(node)]
    return 1 + sum(isinstance(tree.outline.content(one), OwnPoint) for one in before)
