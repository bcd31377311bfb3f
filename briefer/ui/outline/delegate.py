"""Draws the rows of the outline, and opens the editor in them."""

from collections import OrderedDict

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefer.domain.outline_content import NodeId, OwnPoint, Paraphrase, Section
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote
from briefer.domain.template import Format
from briefer.ui.directions import begin, end_side, placed, start_side
from briefer.ui.look.icons import pixmap
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import RADII, SIZES
from briefer.ui.outline.prose_edit import ProseEdit
from briefer.ui.outline.row_parts import Row
from briefer.ui.outline.rows import EMPTY_FIELD, estimated_height, laid_out
from briefer.ui.outline.tree import OutlineTree, Trouble
from briefer.ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
_TROUBLE: dict[Trouble | None, str] = {Trouble.ALTERED: "stop", Trouble.LOST: "warn"}  # tokens of what is drawn
FOLD = 14  # pixels of the sign beside the number of a section
KEPT = 200  # laid out rows that are kept for drawing
LIMIT, FAR_OVER = 1.0, 1.2  # parts of a budget from which it is amber, and red
SIGN = 14  # pixels at 100 %, of the sign of a comment


class OutlineDelegate(QStyledItemDelegate):
    """Text typed in an editor leaves through `typed` at every key.

    The height of a row is exact once it was measured for the present width; until then an estimate, or the last one.
    """

    typed = Signal(object, object, object)  # NodeId, Prose, Key
    editor_opened = Signal(object)  # ProseEdit
    editor_grown = Signal(object)  # NodeId

    def __init__(self, tree: OutlineTree, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._tree, self._theme = tree, theme
        self._width = 0
        self._measures = theme.measures
        self._rows: OrderedDict[NodeId, tuple[object, Row]] = OrderedDict()
        self._sizes: dict[int, QSize] = {}
        self._measured: set[NodeId] = set()
        self._editor: ProseEdit | None = None
        self._edited: NodeId | None = None

    def restyle(self) -> bool:
        """Colours or fonts are others now; whether heights may be."""
        self._rows.clear()
        if self._measures == self._theme.measures:
            return False
        self._measures = self._theme.measures
        self.forget()
        return True

    def forget(self) -> None:
        """Lays everything out anew: fonts or the whole outline are others now."""
        self._rows.clear()
        self._sizes.clear()
        self._measured.clear()

    def forget_exactness(self) -> None:
        """Every row may have another height now; the ones known serve until they are measured again."""
        self._measured.clear()

    def forget_row(self, node: NodeId) -> None:
        """The row may have another height now."""
        self._measured.discard(node)

    # -- laying out ---------------------------------------------------------------------------------------------
    @property
    def width(self) -> int:
        """The width in pixels that rows are laid out for."""
        return self._width

    def set_width(self, width: int) -> bool:
        """Whether that is another width than before."""
        if width == self._width:
            return False
        self._width = width
        self.forget_exactness()
        return True

    def row(self, node: NodeId) -> Row:
        """The row as it is drawn now."""
        key = self._key(node)
        known = self._rows.get(node)
        if known is not None and known[0] == key:
            self._rows.move_to_end(node)
            return known[1]
        row = laid_out(self._tree, node, self._width, self._theme)
        self._rows[node] = key, row
        if len(self._rows) > KEPT:
            self._rows.popitem(last=False)
        return row

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        node = index.internalId()
        size = self._sizes.get(node)
        if size is None:
            height = estimated_height(self._tree, NodeId(node), self._width, self._theme)
            size = self._sizes[node] = QSize(1, height)
        return size

    def measure(self, node: NodeId) -> bool:
        """Makes the height of a row exact; whether the one that was answered before was not."""
        row = self.row(node)
        height = row.height
        if node == self._edited and self._editor is not None:
            height += max(0, self._editor.wanted_height() - row.text_box.height())
        self._measured.add(node)
        known = self._sizes.get(node)
        if known is not None and known.height() == height:
            return False
        self._sizes[node] = QSize(1, height)
        return True

    def is_measured(self, node: NodeId) -> bool:
        return node in self._measured

    def _key(self, node: NodeId) -> object:
        """All that the look of a row hangs on."""
        outline = self._tree.outline
        content = outline.content(node)
        around: object = outline.parent(node)
        match content:
            case Section():
                tree, has_children = self._tree, outline.child_count(node) > 0
                around = tree.number_of(node), tree.words_of(node), tree.evidence_of(node), has_children
                around = around, has_children and tree.is_unwritten(node)
            case OwnPoint(prose):
                quotes = self._tree.quotes_beneath(node) if prose.placed else {}
                around = around, outline.row(node), tuple(quotes.get(id) for id in prose.placed)
            case DirectQuote():
                around = around, self._tree.trouble_of(content)
            case _:
                pass
        return self._width, id(content), content if isinstance(content, Section) else None, around

    # -- drawing ------------------------------------------------------------------------------------------------
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node = self._tree.node_at(index)
        row = self.row(node)
        state = option.state
        area = option.rect
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.topLeft())
        begin(painter)
        if row.card is not None:
            self._draw_card(painter, row, selected=selected)
        elif selected:
            self._draw_selection(painter, row, area, focused=focused, edited=node == self._edited)
        content = self._tree.outline.content(node)
        if isinstance(content, Section):
            self._draw_section(painter, row, selected=selected)
            if state & QStyle.StateFlag.State_Children:
                self._draw_fold(painter, row, is_open=bool(state & QStyle.StateFlag.State_Open))
        elif row.number and row.card is None:
            painter.setPen(self._colour("muted"))
            painter.setFont(self._theme.ui_font(SIZES.base))
            painter.drawText(row.number_box, Qt.AlignmentFlag.AlignCenter, row.number)
        if row.is_dotted:
            self._draw_bar(painter, row, "muted", dotted=True)
        if node != self._edited:
            painter.setPen(self._colour("text" if not _is_blank(content) else "muted" if selected else "faint"))
            row.text.draw(painter, row.text_box.topLeft())
        if row.chip:
            self._draw_chip(painter, row)
        if self._tree.comment_of(node):
            self._draw_comment_sign(painter, row, area.width())
        painter.restore()

    def _draw_comment_sign(self, painter: QPainter, row: Row, width: int) -> None:
        """At the end of the row's first line; the words are in its tooltip."""
        size = self._theme.px(SIGN)
        sign = pixmap("comment", self._theme.tokens.warn, size, ratio=painter.device().devicePixelRatioF())
        box = QRect(width - size - 1, row.text_box.top(), size, size)
        painter.drawPixmap(placed(box, QRect(0, 0, width, 0)).topLeft().toPoint(), sign)

    def _draw_selection(self, painter: QPainter, row: Row, area: QRect, *, focused: bool, edited: bool) -> None:
        """A ground under what is chosen; round what is written in only a ring."""
        box = self._placed(row.text_box).adjusted(-self._theme.px(24), -3, self._theme.px(6), 3)
        if row.chip:
            box.setBottom(row.chip_box.bottom())
        if row.number_box.isValid():
            box.setLeft(self._placed(row.number_box).left() - 4)
        box.setRight(area.width() - self._theme.px(8))
        painter.setPen(QPen(self._colour("accent"), 1.5) if focused or edited else Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("surface" if edited else "selection"))
        painter.drawRoundedRect(self._placed(box), RADII.button, RADII.button)

    def _draw_card(self, painter: QPainter, row: Row, *, selected: bool) -> None:
        assert row.card is not None
        box = QRectF(row.card).adjusted(0.5, 0.5, -0.5, -0.5)
        token = _TROUBLE.get(row.trouble, "accent")
        edge = token if row.trouble is not None or selected else "border"
        painter.setPen(QPen(self._colour(edge), 1.5 if selected else 1))
        painter.setBrush(self._colour("quote" if row.trouble is None else f"{token}_ground"))
        painter.drawRoundedRect(box, RADII.button, RADII.button)
        self._draw_bar(painter, row, token, dotted=False)

    def _draw_bar(self, painter: QPainter, row: Row, token: str, *, dotted: bool) -> None:
        beside = self._placed(row.text_box)
        x = round(self._placed(QRectF(beside.left() - self._theme.px(10), 0, 1, 0)).left())
        bottom = row.chip_box.bottom() - 2 if row.card is not None else row.text_box.bottom()
        pen = QPen(self._colour(token), 3 if not dotted else 2)
        pen.setStyle(Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(x, row.text_box.top() + 2, x, bottom - 2)

    def _draw_chip(self, painter: QPainter, row: Row) -> None:
        token = _TROUBLE.get(row.trouble, "accent")
        size = self._theme.px(13)
        icon = self._theme.icon("warning" if row.trouble is not None else "link", self._theme.colour(token).name())
        top = row.chip_box.top() + (row.chip_box.height() - size) // 2
        chip = self._placed(row.chip_box)
        icon.paint(painter, self._placed(QRectF(chip.left(), top, size, size)).toRect())
        painter.setFont(self._theme.ui_font(SIZES.tiny, bold=True))
        painter.setPen(self._colour(token))
        box = self._placed(chip.adjusted(self._theme.px(18), 0, self._theme.px(4), 0))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | start_side(), row.chip)
        if row.compare:
            font = painter.font()
            font.setUnderline(True)
            painter.setFont(font)
            painter.drawText(row.compare_box, Qt.AlignmentFlag.AlignVCenter | end_side(), row.compare)

    def _draw_fold(self, painter: QPainter, row: Row, *, is_open: bool) -> None:
        """The sign by which a section is closed and opened: faint while it is open, plain when it is closed."""
        size, box = self._theme.px(FOLD), self._placed(row.number_box).toRect()
        icon = self._theme.icon("next" if is_open else "right", self._colour("field" if is_open else "text").name())
        left = max(0, box.left() - size - self._theme.px(1))
        icon.paint(painter, self._placed(QRectF(left, box.top() + (box.height() - size) // 2, size, size)).toRect())

    def _draw_section(self, painter: QPainter, row: Row, *, selected: bool) -> None:
        painter.setFont(self._theme.ui_font(SIZES.base, bold=True))
        painter.setPen(self._colour("muted"))
        painter.drawText(row.number_box, Qt.AlignmentFlag.AlignVCenter | start_side(), row.number)
        painter.setFont(self._theme.ui_font(SIZES.tiny))
        beside = row.evidence_box.top() == row.budget_box.top()
        side = end_side() if beside else start_side()
        painter.drawText(row.evidence_box, Qt.AlignmentFlag.AlignVCenter | side, row.evidence)
        painter.setFont(self._theme.ui_font(SIZES.tiny, bold=row.over >= LIMIT))
        painter.setPen(self._colour("stop" if row.over >= FAR_OVER else "warn" if row.over >= LIMIT else "muted"))
        painter.drawText(row.budget_box, Qt.AlignmentFlag.AlignVCenter | end_side(), row.budget)
        if row.guidance is not None:
            painter.setPen(self._colour("muted"))
            row.guidance.draw(painter, row.guidance_box.topLeft())
        if row.empty_field is not None:
            pen = QPen(self._colour("field"), 1)
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row.empty_field).adjusted(0.5, 0.5, -0.5, -0.5), RADII.button, RADII.button)
            painter.setPen(self._colour("muted" if selected else "faint"))
            painter.setFont(self._theme.ui_font(SIZES.base))
            inside = row.empty_field.adjusted(self._theme.px(10), 0, -self._theme.px(10), 0)
            shown = painter.fontMetrics().elidedText(tr(EMPTY_FIELD), Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | start_side(), shown)

    def _placed(self, box: QRect | QRectF) -> QRectF:
        """From where a box stands to where it would in a window read from left to right, and back."""
        return placed(box, QRectF(0, 0, self._width, 0))

    def _colour(self, token: str) -> QColor:
        return self._theme.colour(token)

    # -- editing ------------------------------------------------------------------------------------------------
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        node = self._tree.node_at(index)
        content = self._tree.outline.content(node)
        editor = ProseEdit(
            parent,
            theme=self._theme,
            quotes=self._tree.quotes_beneath(node),
            is_heading=isinstance(content, Section),
            has_cells=self._is_in_table(node),
        )
        self._editor, self._edited = editor, node
        editor.setAccessibleName(tr("Heading") if isinstance(content, Section) else tr("Text of this point"))
        editor.typed.connect(lambda prose, key: self.typed.emit(node, prose, key))
        editor.grown.connect(lambda: self.editor_grown.emit(node))
        self.editor_opened.emit(editor)
        return editor

    def _is_in_table(self, node: NodeId) -> bool:
        parent = self._tree.outline.parent(node)
        around = self._tree.outline.content(parent) if parent is not None else None
        return isinstance(around, Section) and around.format is Format.TABLE

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, ProseEdit):
            node = self._tree.node_at(index)
            editor.show_prose(prose_of(self._tree, node), self._tree.quotes_beneath(node))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Every key has been written already."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row = self.row(self._tree.node_at(index))
        area = option.rect
        box = row.text_box.translated(area.topLeft())
        if isinstance(editor, ProseEdit):
            box.setHeight(max(box.height(), editor.wanted_height()))
        editor.setGeometry(box)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self._editor:
            self._editor = self._edited = None
        super().destroyEditor(editor, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Tab and Enter are the editor's own; what is left (Esc, losing the focus) closes it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, ProseEdit) and editor.takes(event):
            return False
        return super().eventFilter(editor, event)


def prose_of(tree: OutlineTree, node: NodeId) -> Prose:
    """What the editor edits."""
    match tree.outline.content(node):
        case OwnPoint(prose) | Paraphrase(prose, _):
            return prose
        case Section(heading):
            return Prose(heading)
        case _:
            return Prose()


def _is_blank(content: object) -> bool:
    return isinstance(content, Section) and not content.heading
