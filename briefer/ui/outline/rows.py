"""How one row is laid out: the one function from which height and picture are both made."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from briefer.domain.outline import Outline
from briefer.domain.outline_content import NodeId, OwnPoint, Paraphrase, Section
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote, shown
from briefer.domain.template import Format
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import HIT_AREA, SIZES
from briefer.ui.outline.row_parts import LINE, Row, as_read, height_of, left_of, text_layout, with_formats
from briefer.ui.outline.section_rows import section_row
from briefer.ui.outline.tree import OutlineTree
from briefer.ui.tongue import mark, tr

EMPTY_FIELD = mark("Type here, or drop a quote")
_BULLETS = {Format.BULLETS: "•", Format.TABLE: "▤", Format.PROSE: ""}
_ELIDE = Qt.TextElideMode.ElideRight


def laid_out(tree: OutlineTree, node: NodeId, width: int, theme: Theme) -> Row:
    """The row of `node` in a view `width` pixels wide."""
    return as_read(_in_order(tree, node, width, theme), width)


def _in_order(tree: OutlineTree, node: NodeId, width: int, theme: Theme) -> Row:
    """The row as it is read from left to right."""
    content = tree.outline.content(node)
    match content:
        case Section():
            return section_row(tree, node, content, width=width, theme=theme)
        case DirectQuote():
            return _quote(tree, node, content, width=width, theme=theme)
        case OwnPoint(prose):
            return _point(tree, node, prose, width=width, theme=theme)
        case Paraphrase(prose, origin):
            row = _point(tree, node, prose, width=width, theme=theme)
            row.is_dotted, row.number = True, ""
            _add_chip(row, tree.cited(origin), theme)
            row.height += theme.room(4)
            return row
        case _:
            raise TypeError("front matter has no row")


def estimated_height(tree: OutlineTree, node: NodeId, width: int, theme: Theme) -> int:
    """About the height of the row, told from how much text there is: a hundred times faster than laying it out."""
    room = max(60, int(width / theme.scale) - 90)
    return theme.px(_estimated(tree.outline, node, room, theme.density.share))


def _estimated(outline: Outline, node: NodeId, room: int, share: float) -> float:
    """At 100 %. `share` is what the density leaves of the room round the text."""
    content = outline.content(node)
    match content:
        case OwnPoint(prose):
            return 10 * share + _lines(prose.text, room, 7) * 18
        case Paraphrase(prose, _):
            return 24 + 14 * share + _lines(prose.text, room, 7) * 18
        case DirectQuote(words=words):
            return 24 + 22 * share + _lines(words, room - 28, 6) * 17
        case Section(heading):
            empty = 30 + 8 * share if outline.child_count(node) == 0 else 0
            guidance = _lines(content.guidance, room, 6) * 16 if empty and content.guidance else 0
            return 20 * share + _lines(heading, room, 9) * 21 + empty + guidance
        case _:
            raise TypeError("front matter has no row")


def _lines(text: str, room: int, letter: int) -> int:
    """About how many lines `text` takes, in letters of about `letter` pixels."""
    return text.count("\n") + 1 + len(text) * letter // room


def _point(tree: OutlineTree, node: NodeId, prose: Prose, *, width: int, theme: Theme) -> Row:
    left, right, top = left_of(tree, node, theme) + theme.px(16), theme.px(16), theme.room(5)
    format = _format_around(tree, node)
    drawn, formats = with_formats(
        prose, tree.quotes_beneath(node), theme.colour("accent"), cells=format is Format.TABLE
    )
    room = max(theme.px(60), width - left - right)
    text = text_layout(drawn or " ", theme.ui_font(SIZES.base), room, formats)
    box = QRect(left, top, room, height_of(text))
    row = Row(max(HIT_AREA, box.bottom() + 1 + theme.room(5)), text, box)
    row.number = _BULLETS[format] if format is not Format.NUMBERED else f"{_position(tree, node)}."
    row.number_box = QRect(left - theme.px(20), top, theme.px(18), QFontMetrics(theme.ui_font(SIZES.base)).height())
    return row


def _quote(tree: OutlineTree, node: NodeId, quote: DirectQuote, *, width: int, theme: Theme) -> Row:
    left, right = left_of(tree, node, theme), theme.px(16)
    card_left, pad, inside = left, theme.px(10), theme.room(10)
    text_left = card_left + theme.px(18)
    room = max(theme.px(60), width - text_left - right - pad)
    text = text_layout(shown(quote).replace("\n", LINE), theme.serif_font(SIZES.small), room)
    box = QRect(text_left, theme.room(4) + inside, room, height_of(text))
    row = Row(0, text, box, trouble=tree.trouble_of(quote))
    chip = tree.cited(quote)
    if row.trouble is not None:
        row.compare = tr("Compare")
        chip = f"{tr(row.trouble.value)} · {chip}"
    _add_chip(row, chip, theme)
    row.card = QRect(card_left, theme.room(4), max(theme.px(80), width - card_left - right), row.height - theme.room(2))
    row.height = row.card.bottom() + 1 + theme.room(4)
    return row


def _add_chip(row: Row, chip: str, theme: Theme) -> None:
    metrics = QFontMetrics(theme.ui_font(SIZES.tiny, bold=True))
    icon = theme.px(18)
    height = max(theme.px(24), metrics.height())
    compare = metrics.horizontalAdvance(row.compare) + theme.px(10) if row.compare else 0
    row.chip = metrics.elidedText(chip, _ELIDE, max(0, row.text_box.width() - icon - compare))
    wide = icon + metrics.horizontalAdvance(row.chip) + theme.px(4)
    row.chip_box = QRect(row.text_box.left(), row.text_box.bottom() + 1, wide, height)
    if compare:
        row.compare_box = QRect(row.text_box.right() - compare, row.chip_box.top(), compare, height)
    row.height = row.chip_box.bottom() + 1


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
