"""The settings: pages on the right, their names on the left. It stays open beside the work."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.dialogue import Dialogue
from briefer.ui.keys.table import KeyTable
from briefer.ui.look.theme import Theme
from briefer.ui.settings.keys_page import KeysPage
from briefer.ui.settings.pages import (
    AboutPage,
    AppearancePage,
    CitationsPage,
    LibraryPage,
    SavingPage,
)
from briefer.ui.settings.writing_page import WritingPage
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import scrolled

LIBRARY, ABOUT = mark("Library"), mark("About")
NAMES = (mark("Appearance"), mark("Writing"), mark("Citations"), LIBRARY, mark("Saving"), mark("Keys"), ABOUT)


class SettingsDialog(Dialogue):
    """Not modal. Its pages say what was chosen; `go_to` shows one by its name."""

    def __init__(self, theme: Theme, *, folder: Path | None, keys: KeyTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance, self.writing, self.citations = AppearancePage(theme), WritingPage(), CitationsPage()
        self.library, self.saving = LibraryPage(folder), SavingPage()
        self.keys, self.about = KeysPage(theme, keys), AboutPage()
        self.names, self._pages = QListWidget(), QStackedWidget()
        self.setWindowTitle(tr("Settings"))
        self.setModal(False)
        self.resize(theme.px(760), theme.px(480))
        self.names.setAccessibleName(tr("Settings"))
        self._all: tuple[QWidget, ...] = (
            self.appearance,
            self.writing,
            self.citations,
            self.library,
            self.saving,
            self.keys,
            self.about,
        )
        for name, page in zip(NAMES, self._all, strict=True):
            self.names.addItem(tr(name))
            self._pages.addWidget(scrolled(page))
        self.names.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.names.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.names)
        row.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self._theme = theme
        theme.theme_changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        """The names keep room around them at every text size, and take no more than they need from the pages."""
        rows = [self.names.item(row) for row in range(self.names.count())]
        for row in rows:
            row.setSizeHint(QSize())  # as wide as it is by itself
        widest = self.names.sizeHintForColumn(0)
        for row in rows:
            row.setSizeHint(QSize(widest, self._theme.px(30)))
        beside = self.names.verticalScrollBar().sizeHint().width() + 2 * self.names.frameWidth()
        self.names.setFixedWidth(widest + beside)

    def go_to(self, name: str) -> None:
        """`name`: one of `NAMES`."""
        self.names.setCurrentRow(NAMES.index(name))

    def page(self) -> QWidget:
        """The page on show."""
        return self._all[self.names.currentRow()]
