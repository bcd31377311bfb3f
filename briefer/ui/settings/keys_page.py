"""The page of keys: every command with its key, a field that records another, and the way back to the usual ones."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QTableWidget, QVBoxLayout, QWidget

from briefer.ui.forms import beside
from briefer.ui.keys.commands import Command, commands
from briefer.ui.keys.fixed import portable, refusal
from briefer.ui.keys.table import KeyTable, as_shown, usual_keys, with_twin
from briefer.ui.look.theme import Theme
from briefer.ui.show_lists import table_of
from briefer.ui.tongue import key_text, tr
from briefer.ui.widgets import button, label, relook

KEY = 1  # column


class KeysPage(QWidget):
    """Says by `changed` which keys there are now; a key that another command holds is taken over only when asked."""

    changed = Signal(object)  # KeyTable
    told = Signal(str)  # what became of a key, as a sentence

    def __init__(self, theme: Theme, keys: KeyTable) -> None:
        super().__init__()
        self._theme, self._keys = theme, keys
        self._before: KeyTable | None = None  # for one step back
        self._wanted: str | None = None  # a key that another command holds
        self.table: QTableWidget = table_of((tr("Command"), tr("Key")), [(one.text, "") for one in commands()])
        self.record = QKeySequenceEdit()
        self.take = button(tr("Take it over"), self._take_over)
        self.usual = button(tr("Usual key"), self._give_usual)
        self.all_usual = button(tr("All usual keys"), self._give_all_usual)
        self.back = button(tr("Undo"), self._go_back)
        self._said = label("", "small", wraps=True)
        self._lay_out()
        self._connect()
        self.table.setCurrentCell(0, 0)
        self.show_keys(keys)
        self._choose()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_keys(self, keys: KeyTable) -> None:
        self._keys = keys
        for row, one in enumerate(commands()):
            item = self.table.item(row, KEY)
            assert item is not None
            item.setText(_written(keys, one))
            font = item.font()
            font.setBold(keys.is_changed(one.name))
            item.setFont(font)
        self._show_what_can_be_done()

    def choose(self, name: str) -> None:
        """Goes to the row of a command."""
        self.table.setCurrentCell([one.name for one in commands()].index(name), 0)

    # -- asked --------------------------------------------------------------------------------------------------
    def said(self) -> str:
        """What was said last."""
        return self._said.text()

    # -- made ---------------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        self.table.setAccessibleName(tr("Keys"))
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(self._theme.px(110))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, head.ResizeMode.Stretch)
        self.record.setMaximumSequenceLength(1)
        self.record.setAccessibleName(tr("New key of the chosen command"))
        field = self.record.findChild(QLineEdit)
        if field is not None:
            field.setAccessibleName(tr("New key of the chosen command"))
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.record)
        column.addWidget(self._said)
        column.addWidget(beside((self.take, self.usual, self.all_usual, self.back)))
        column.addWidget(
            label(tr("Keys of lists and text, such as Enter and Esc, stay as they are."), "small", wraps=True)
        )

    def _connect(self) -> None:
        self.table.currentCellChanged.connect(lambda *_: self._choose())
        self.table.cellActivated.connect(lambda *_: self.record.setFocus(Qt.FocusReason.OtherFocusReason))
        self.record.keySequenceChanged.connect(self._recorded)

    # -- done ---------------------------------------------------------------------------------------------------
    def _name(self) -> str:
        return commands()[max(0, self.table.currentRow())].name

    def _choose(self) -> None:
        """Another row is chosen."""
        self._wanted = None
        self.record.clear()
        self._say("")
        self._show_what_can_be_done()

    def _recorded(self, typed: QKeySequence) -> None:
        key, name = portable(typed.toString(QKeySequence.SequenceFormat.PortableText)), self._name()
        self._wanted = None
        if typed.isEmpty():
            return
        if not key:
            self._say(tr("This key cannot be given to a command."), is_fault=True)
        elif key in self._keys.keys_of(name):
            self._say(tr("“{command}” has {key} already.").format(command=_text(name), key=key_text(key)))
        elif key not in usual_keys(name) and (why := refusal(key)) is not None:
            self._say(why, is_fault=True)
        elif holders := self._keys.losers(name, with_twin(key)):
            self._wanted = key
            said = tr("{key} is the key of “{other}”. If “{command}” takes it over, “{other}” loses it.")
            self._say(said.format(key=key_text(key), other=holders[0].text, command=_text(name)), is_fault=True)
        else:
            self._give(key)
        self._show_what_can_be_done()

    def _take_over(self) -> None:
        if self._wanted is not None:
            self._give(self._wanted)

    def _give(self, key: str) -> None:
        said = tr("“{command}” has {key} now.").format(command=_text(self._name()), key=key_text(key))
        self._change(self._keys.with_key(self._name(), key), said)

    def _give_usual(self) -> None:
        name = self._name()
        lost = [one.text for one in self._keys.losers(name, usual_keys(name))]
        said = tr("“{command}” has its usual key again.").format(command=_text(name))
        if lost:
            said += " " + tr("“{other}” lost it.").format(other=lost[0])
        self._change(self._keys.with_usual(name), said)

    def _give_all_usual(self) -> None:
        self._change(KeyTable(), tr("All commands have their usual keys again."))

    def _go_back(self) -> None:
        if self._before is not None:
            self._change(self._before, tr("The keys are as they were before."))

    def _change(self, keys: KeyTable, said: str) -> None:
        self._before, self._wanted = self._keys, None
        self.record.clear()
        self.show_keys(keys)
        self.changed.emit(keys)
        self._say(said)

    # -- shown --------------------------------------------------------------------------------------------------
    def _say(self, sentence: str, *, is_fault: bool = False) -> None:
        relook(self._said, "warn" if is_fault else "small")
        self._said.setText(sentence)
        if sentence:
            self.told.emit(sentence)

    def _show_what_can_be_done(self) -> None:
        self.take.setEnabled(self._wanted is not None)
        self.usual.setEnabled(self._keys.is_changed(self._name()))
        self.all_usual.setEnabled(bool(self._keys.changed))
        self.back.setEnabled(self._before is not None)


def _written(keys: KeyTable, command: Command) -> str:
    """The key, and after one that was changed the usual one."""
    now, usual = as_shown(keys.keys_of(command.name)), as_shown(command.usual)
    if not keys.is_changed(command.name):
        return now
    return tr("{key} (usually {usual})").format(key=now or tr("no key"), usual=usual or tr("no key"))


def _text(name: str) -> str:
    return next(one.text for one in commands() if one.name == name)
