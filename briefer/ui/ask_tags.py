"""Which tags one or several sources have."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.source import Source
from briefer.ui.dialogue import Dialogue
from briefer.ui.tongue import tr
from briefer.ui.widgets import label
from briefer.ui.words import has_title, title


@dataclass(frozen=True, slots=True)
class TagChange:
    """Tags to be put on every source, and tags to be taken off every one."""

    put: tuple[str, ...] = ()
    take: tuple[str, ...] = ()


class TagsDialog(Dialogue):
    def __init__(self, sources: Sequence[Source], known: Sequence[str], parent: QWidget | None = None) -> None:
        """`known` are the tags in use. One that only some of the sources have is half ticked, and stays as it is."""
        super().__init__(parent)
        self.setWindowTitle(tr("Tags"))
        self.resize(420, 420 if known else 160)
        self._before = {tag: _state(tag, sources) for tag in known}
        self._list, self._new = QListWidget(), QLineEdit()
        self._list.setAccessibleName(tr("Tags"))
        for tag, state in self._before.items():
            self._add(tag, state)
        self._new.setAccessibleName(tr("New tags"))
        self._new.setPlaceholderText(tr("New tags, with commas between"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(_about(sources), "strong", wraps=True))
        ticks = label(tr("Space ticks a tag. A search for tag:name finds it again."), "small", wraps=True)
        column.addWidget(ticks)
        column.addWidget(self._list, 1)
        column.addWidget(self._new)
        column.addWidget(buttons)
        for one in (ticks, self._list):
            one.setVisible(bool(known))
        (self._new if not known else self._list).setFocus()

    @property
    def new(self) -> QLineEdit:
        return self._new

    @property
    def list(self) -> QListWidget:
        return self._list

    def change(self) -> TagChange:
        put: list[str] = []
        take: list[str] = []
        for number in range(self._list.count()):
            item = self._list.item(number)
            tag, now = item.text(), item.checkState()
            if now is not self._before[tag]:
                (put if now is Qt.CheckState.Checked else take).append(tag)
        put += [tag for one in self._new.text().split(",") if (tag := " ".join(one.split()))]
        return TagChange(tuple(put), tuple(take))

    def _add(self, tag: str, state: Qt.CheckState) -> None:
        item = QListWidgetItem(tag)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        self._list.addItem(item)


def _state(tag: str, sources: Sequence[Source]) -> Qt.CheckState:
    having = sum(tag in one.tags for one in sources)
    if having == len(sources):
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if having else Qt.CheckState.Unchecked


def _about(sources: Sequence[Source]) -> str:
    if len(sources) > 1:
        return tr("Tags of {number} sources").format(number=len(sources))
    reference = sources[0].reference
    return tr("Tags of “{title}”").format(title=title(reference) if has_title(reference) else sources[0].path.name)
