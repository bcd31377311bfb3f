"""What stands for the Library in a narrow window, where it is an overlay: its title and its search box, to open it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from briefer.ui.look.theme import Theme
from briefer.ui.tongue import tip, tr
from briefer.ui.widgets import label

SIDE, ABOVE = 14, 6  # pixels


class LibraryStrip(QFrame):
    """Told the words that are searched for; says `wanted` when the Library is to be opened."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._search = QPushButton()
        self.setProperty("look", "card")
        self._search.setProperty("look", "field")
        self._search.setToolTip(tip(tr("Search the library"), "Ctrl+Shift+F"))
        self._search.setAutoDefault(False)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, ABOVE, SIDE, ABOVE)
        row.setSpacing(SIDE)
        row.addWidget(label(tr("Library"), "title"))
        row.addWidget(self._search, 1)
        theme.theme_changed.connect(self._restyle)
        self.show_words("")
        self._restyle()

    def show_words(self, words: str) -> None:
        self._search.setText((words or tr("Search all sources")).replace("&", "&&"))
        self._search.setAccessibleName(tr("Search all sources"))
        self._search.setAccessibleDescription(words)

    @property
    def search(self) -> QPushButton:
        return self._search

    def _restyle(self) -> None:
        side = self._theme.px(16)
        self._search.setIcon(self._theme.icon("search"))
        self._search.setIconSize(QSize(side, side))
