"""The list of watched folders, with what can be done with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefer.ports.following import WatchedFolder
from briefer.ui.forms import beside
from briefer.ui.tongue import tr
from briefer.ui.widgets import button, fold_rows, label


class WatchedFolders(QWidget):
    add_wanted = Signal()
    stop_wanted = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self._folders: list[Path] = []
        self.list.setAccessibleName(tr("Watched folders"))
        fold_rows(self.list)
        self.list.setFixedHeight(96)
        self._none = label(tr("No folder is watched."), "small", wraps=True)
        self.add = button(tr("Watch a folder …"), self.add_wanted.emit)
        self.stop = button(tr("Stop watching"), self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self._none)
        column.addWidget(beside((self.add, self.stop)))
        column.addStretch(1)
        self.list.currentRowChanged.connect(lambda row: self.stop.setEnabled(row >= 0))
        self.show_folders(())

    def show_folders(self, folders: Sequence[WatchedFolder]) -> None:
        """The folder that was chosen stays chosen, if it is still there."""
        chosen = self._chosen()
        self.list.clear()
        self._folders = [folder.path for folder in folders]
        for folder in folders:
            text = str(folder.path)
            if folder.is_away:
                text = tr("{folder} (cannot be reached)").format(folder=text)
            item = QListWidgetItem(text)
            item.setToolTip(text)
            self.list.addItem(item)
            if folder.path == chosen:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(folders))
        self._none.setVisible(not folders)
        self.stop.setEnabled(self._chosen() is not None)

    def _chosen(self) -> Path | None:
        row = self.list.currentRow()
        return self._folders[row] if row >= 0 else None

    def _stop(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.stop_wanted.emit(chosen)
