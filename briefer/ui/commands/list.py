"""The list under the command box, drawn row by row: what it is, what belongs to it, its key."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefer.ui.commands.finding import Entry
from briefer.ui.directions import begin, end_side, placed, start_side
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import RADII, SIZES
from briefer.ui.tongue import tr

ENTRY = Qt.ItemDataRole.UserRole
SEEN = 11  # rows before the list scrolls


class EntryList(QListWidget):
    """Shows entries. It never takes the focus: the box above it has the keys."""

    chosen = Signal(object)  # Entry

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._delegate = EntryDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setProperty("look", "floating")
        self.setAccessibleName(tr("Commands, sections and sources found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(ENTRY)))
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.clear()
        self._entries = tuple(entries)
        for entry in entries:
            item = QListWidgetItem(entry.text)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
            if entry.why_not is not None:
                item.setToolTip(entry.why_not)
            self.addItem(item)
        if not entries:
            nothing = QListWidgetItem(tr("Nothing has these words"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(nothing)
        else:
            self.setCurrentRow(0)

    def current_entry(self) -> Entry | None:
        """The row that Enter would run."""
        number = self.currentRow()
        return self._entries[number] if 0 <= number < len(self._entries) else None

    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def step(self, by: int) -> None:
        """To another row, round from the last to the first."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def wanted_height(self) -> int:
        return self._delegate.row_height() * min(SEEN, self.count()) + 2 * self.frameWidth() + 8


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def row_height(self) -> int:
        return round(QFontMetricsF(self._theme.ui_font()).height()) + self._theme.room(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry | None = index.data(ENTRY)
        theme, state = self._theme, option.state
        area = QRectF(option.rect).adjusted(3, 1, -3, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begin(painter)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection" if state & QStyle.StateFlag.State_Selected else "raised"))
            painter.drawRoundedRect(area, RADII.button, RADII.button)
        box = area.adjusted(theme.px(10), 0, -theme.px(10), 0)
        can = entry is not None and entry.why_not is None
        if entry is not None:
            beside = entry.keys or tr(entry.kind.value)
            box = box.adjusted(
                0, 0, -self._draw(painter, box, beside, muted=True, end=True, area=area) - theme.px(14), 0
            )
        used = self._draw(painter, box, str(index.data()), muted=not can, area=area)
        if entry is not None and entry.detail:
            rest = box.adjusted(used + theme.px(10), 0, 0, 0)
            if rest.width() > theme.px(40):
                self._draw(painter, rest, entry.detail, muted=True, small=True, area=area)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        *,
        muted: bool,
        area: QRectF,
        end: bool = False,
        small: bool = False,
    ) -> float:
        """Draws one line and returns its width. `box` is that of a row `area` that is read from left to right."""
        font = self._theme.ui_font(SIZES.tiny if end else SIZES.small if small else SIZES.base)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = end_side() if end else start_side()
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted" if muted else "text"))
        painter.drawText(placed(box, area), Qt.AlignmentFlag.AlignVCenter | side, shown)
        return metrics.horizontalAdvance(shown)
