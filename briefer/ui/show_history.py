"""Earlier versions of the briefing: to read beside the one that is open, and to go back to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefer.ports.briefings import Version
from briefer.ui.dialogue import Dialogue
from briefer.ui.show_text import read_only
from briefer.ui.tongue import tr
from briefer.ui.widgets import button, label

Read = Callable[[Version, Callable[[str], None]], None]


class HistoryDialog(Dialogue):
    """`read` brings the text of a version, and calls back with it. Accepted where `chosen` is to be gone back to."""

    def __init__(self, versions: Sequence[Version], read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions, self._read = tuple(versions), read
        self.setWindowTitle(tr("History of the briefing"))
        self.resize(820, 560)
        self.list, self.text = QListWidget(), read_only(tr("The version as plain text"))
        self.list.setAccessibleName(tr("Versions, the newest first"))
        self.list.setMaximumWidth(240)
        for version in self._versions:
            self.list.addItem(QListWidgetItem(when(version.kept)))
        self.list.currentRowChanged.connect(self._show)
        said = (
            tr("A version is kept each time the briefing is saved. Going back is a step that can be undone.")
            if self._versions
            else tr("Nothing is kept yet: a version is kept each time the briefing is saved.")
        )
        both = QHBoxLayout()
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        ends = QHBoxLayout()
        ends.addStretch()
        self.back = button(tr("Go back to this version"), self.accept)
        self.back.setEnabled(bool(self._versions))
        ends.addWidget(self.back)
        ends.addWidget(button(tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.addWidget(label(said, "small", wraps=True))
        column.addLayout(both, 1)
        column.addLayout(ends)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.list.setCurrentRow(0)

    def chosen(self) -> Version | None:
        row = self.list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def _show(self) -> None:
        version = self.chosen()
        if version is not None:
            self._read(version, lambda text: self._take(version, text))

    def _take(self, version: Version, text: str) -> None:
        if self.chosen() is version:
            self.text.setPlainText(text)


def when(seconds: float) -> str:
    """A time since 1970 as people here write it."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(round(seconds * 1_000)), QLocale.FormatType.ShortFormat)
