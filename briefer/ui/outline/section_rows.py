"""The row of a section: number, heading, words against budget, evidence; guidance until something is written."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from briefer.domain.outline_content import NodeId, Section
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.outline.labels import budget_text, evidence_text
from briefer.ui.outline.row_parts import Row, height_of, left_of, text_layout
from briefer.ui.outline.tree import OutlineTree
from briefer.ui.tongue import tr

GAP = 10  # pixels between evidence and budget
HEADING = 0.5  # of the room, for the heading at least; else the evidence goes below it


def section_row(tree: OutlineTree, node: NodeId, section: Section, *, width: int, theme: Theme) -> Row:
    """The row laid out in `width` pixels."""
    heading_font, tiny = theme.ui_font(SIZES.title, bold=True), QFontMetrics(theme.ui_font(SIZES.tiny))
    left, right, top = left_of(tree, node, theme), theme.px(16), theme.room(14)
    number = tree.number_of(node)
    left = max(left, theme.px(20) + QFontMetrics(heading_font).horizontalAdvance(number) + theme.px(10))
    words = tree.words_of(node)
    budget = budget_text(words, section.max_words)
    budget_width = tiny.horizontalAdvance(budget) + theme.px(8) if budget else 0
    evidence = evidence_text(section.evidence, *tree.evidence_of(node))
    evidence_width = tiny.horizontalAdvance(evidence) + theme.px(GAP) if evidence else 0
    heading = section.heading or tr("Heading")
    whole = max(theme.px(60), width - left - right - budget_width)
    wanted = min(QFontMetrics(heading_font).horizontalAdvance(heading), round(whole * HEADING))
    beside = bool(evidence) and wanted + evidence_width <= whole
    text = text_layout(heading, heading_font, whole - evidence_width if beside else whole)
    box = QRect(left, top, round(whole - evidence_width) if beside else whole, height_of(text))
    line = QFontMetrics(heading_font).height()
    row = Row(box.bottom() + 1 + theme.room(6), text, box, number, QRect(theme.px(18), top, left - theme.px(18), line))
    row.budget, row.evidence = budget, evidence
    row.budget_box = QRect(width - right - budget_width, top, budget_width, line)
    row.over = words / section.max_words if section.max_words else 0.0
    if beside:
        row.evidence_box = QRect(row.budget_box.left() - evidence_width, top, evidence_width - theme.px(2), line)
    elif evidence:
        row.evidence_box = QRect(left, box.bottom() + 1, width - left - right, tiny.height())
        row.height += tiny.height()
    _add_what_is_asked(row, tree, node, section, left=left, room=width - left - right, theme=theme)
    return row


def _add_what_is_asked(
    row: Row, tree: OutlineTree, node: NodeId, section: Section, *, left: int, room: int, theme: Theme
) -> None:
    """The guidance while nothing is written, and a field to write in while nothing stands there."""
    if section.guidance and tree.is_unwritten(node):
        italic = theme.ui_font(SIZES.small)
        italic.setItalic(True)
        row.guidance = text_layout(section.guidance, italic, room)
        row.guidance_box = QRect(left, row.height, room, height_of(row.guidance))
        row.height = row.guidance_box.bottom() + 1 + theme.room(6)
    if tree.outline.child_count(node) == 0:
        row.empty_field = QRect(left, row.height, room, theme.px(30))
        row.height += theme.px(30) + theme.room(8)
