"""The command box in the top bar: type, choose, run. Esc leaves, and the focus is where it was before."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from briefer.ui.actions import Act
from briefer.ui.commands.finding import Entry, find
from briefer.ui.commands.list import EntryList
from briefer.ui.directions import window_runs_leftward
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import label
from briefer.ui.window_memory import WindowMemory

PLACEHOLDER = mark("Go to, search or run a command")
WIDTH, NARROWEST = 420, 150  # pixels
_COMES_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class CommandBox(QLineEdit):
    """`host` is the widget over which the list is laid; `entries` is asked anew each time the box is entered."""

    said = Signal(str)  # why a command cannot be run
    current_changed = Signal(str)  # the row that Enter would run, as a sentence

    def __init__(
        self, theme: Theme, entries: Callable[[], Sequence[Entry]], memory: WindowMemory, host: QWidget
    ) -> None:
        super().__init__()
        self._theme, self._make_entries, self._memory, self._host = theme, entries, memory, host
        self._entries: tuple[Entry, ...] = ()
        self._asked: tuple[Entry, ...] = ()  # what alone can be chosen, while a question is asked
        self._before: tuple[QWidget, ...] = ()  # where the focus was, and what it stood in
        self._list = EntryList(theme, host)
        self._icon = QAction(tr("Commands"), self)
        self._keys = label("", "tiny")
        self.setPlaceholderText(tr(PLACEHOLDER))
        self.setAccessibleName(tr("Commands"))
        self.setAccessibleDescription(tr("Finds commands, sources and sections. Down and up choose, Enter runs."))
        self.setProperty("look", "command")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(NARROWEST)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self._keys)
        self.textChanged.connect(self._show)
        self._list.chosen.connect(self._run)
        self._list.currentRowChanged.connect(self._tell_current)
        host.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_focus)
        theme.theme_changed.connect(self._restyle)
        self.show_keys(KeyTable())
        self._restyle()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_keys(self, keys: KeyTable) -> None:
        self._keys.setText(keys.shown(Act.COMMANDS))

    def enter(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def ask(self, entries: Sequence[Entry], question: str) -> None:
        """Lets one of `entries` be chosen, under a question, before the box finds commands again."""
        self._asked = tuple(entries)
        self.setPlaceholderText(question)
        self.clear()
        self.enter()

    def leave(self) -> None:
        """Empties the box and gives the focus back."""
        self.clear()
        self._list.hide()
        for widget in self._before:
            there = shiboken6.isValid(widget) and widget.isVisible()
            if there and (widget is self._before[0] or widget.focusPolicy() != Qt.FocusPolicy.NoFocus):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.clearFocus()

    # -- asked --------------------------------------------------------------------------------------------------
    @property
    def list(self) -> EntryList:
        return self._list

    def all_entries(self) -> tuple[Entry, ...]:
        """What can be found, as it stood when the box was entered."""
        return self._entries

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), super().sizeHint().height())

    # -- keys and focus -----------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._list.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.current_entry())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entries = self._asked or tuple(self._make_entries())
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._list.hide()
        if event.reason() not in _COMES_BACK:
            self.clear()  # what was looked for here is nothing to whoever works elsewhere
        self._asked = ()
        self.setPlaceholderText(tr(PLACEHOLDER))
        self._keys.setVisible(not self.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self._list.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self and old is not None and old is not self:
            before = [old]
            while (parent := before[-1].parentWidget()) is not None:
                before.append(parent)
            self._before = tuple(before)

    # -- within -------------------------------------------------------------------------------------------------
    def _show(self) -> None:
        self._keys.setVisible(not self.text() and not self._asked)
        if not self.hasFocus():
            return
        used = () if self._asked else self._memory.used()
        self._list.show_entries(find(self._entries, self.text(), used, everything=bool(self._asked)))
        self._place()
        self._list.show()
        self._list.raise_()

    def _place(self) -> None:
        corner = self.mapTo(self._host, QPoint(0, self.height() + 4))
        width = min(max(self.width(), self._theme.px(WIDTH)), self._host.width() - 16)
        left = max(8, min(corner.x() - (width - self.width()) // 2, self._host.width() - width - 8))
        height = min(self._list.wanted_height(), self._host.height() - corner.y() - 8)
        self._list.setGeometry(left, corner.y(), width, height)

    def _run(self, entry: Entry | None) -> None:
        if entry is None:
            return
        is_answer = bool(self._asked)
        self.leave()
        if entry.why_not is not None:
            self.said.emit(f"{entry.text.rstrip(' …')}: {entry.why_not[:1].lower()}{entry.why_not[1:].rstrip('.')}.")
            return
        if not is_answer:
            self._memory.note_used(entry.name)
        entry.run()

    def _tell_current(self) -> None:
        entry = self._list.current_entry()
        if entry is not None and self._list.isVisible():
            self.current_changed.emit(entry.spoken)

    def _restyle(self) -> None:
        self._icon.setIcon(self._theme.icon("command"))
        beside = self._keys.sizeHint().width() + 12
        self.setTextMargins(*((beside, 0, 0, 0) if window_runs_leftward() else (0, 0, beside, 0)))
        self.updateGeometry()
