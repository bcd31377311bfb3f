"""The head of the Briefing column: title, template, words against the budget, and the briefing's own menu."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QToolButton, QVBoxLayout, QWidget

from briefer.ui.look.icons import pixmap
from briefer.ui.look.theme import Theme
from briefer.ui.outline.title_edit import TitleEdit
from briefer.ui.tongue import number, tr
from briefer.ui.widgets import Elided, relook


class BriefingHeader(QWidget):
    renamed = Signal(str)
    left = Signal()  # the title was left by Enter or Esc

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = TitleEdit(theme)
        self._menu = QMenu(self)
        self._more = QToolButton()
        self._icon, self._template, self._words = QLabel(), Elided("small"), QLabel()
        self._bar, self._head, self._second = QProgressBar(), QVBoxLayout(self), QHBoxLayout()
        self._lay_out()
        self.title.edited.connect(self.renamed)
        self.title.left.connect(self.left)
        theme.theme_changed.connect(self._restyle)
        self._restyle()

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """What the button beside the title offers; `None` is a gap."""
        self._menu.clear()
        for action in actions:
            if action is None:
                self._menu.addSeparator()
            else:
                self._menu.addAction(action)

    def show_names(self, title: str, template: str) -> None:
        self.title.show_title(title)
        self._template.show_text(template)
        self._icon.setVisible(bool(template))

    def show_words(self, words: int, limit: int | None) -> None:
        used = tr("{number} of %n word(s)", None, limit or 0).format(number=number(words))
        self._words.setText(used if limit else tr("%n word(s)", None, words))
        relook(self._words, "warn" if limit and words > limit else "small")
        self._bar.setVisible(bool(limit))
        self._bar.setMaximum(limit or 1)
        self._bar.setValue(min(words, limit or 1))

    def _lay_out(self) -> None:
        self._words.setAccessibleName(tr("Words in this briefing"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(tr("Words used of those allowed"))
        self._words.setProperty("look", "small")
        self._more.setAccessibleName(tr("Menu of this briefing"))
        self._more.setToolTip(tr("Menu of this briefing"))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setProperty("look", "menu")
        self._more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        top, second = QHBoxLayout(), self._second
        top.addWidget(self.title, 1)
        top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)  # without it the row would be no higher than this
        second.addWidget(self._icon)
        second.addWidget(self._template, 1)
        second.addWidget(self._words)
        head = self._head
        head.addLayout(top)
        head.addLayout(second)
        head.addWidget(self._bar)

    def _restyle(self) -> None:
        px, room = self._theme.px, self._theme.room
        self._head.setContentsMargins(px(16), room(10), px(12), room(8))
        self._head.setSpacing(room(6))
        self._second.setSpacing(px(6))
        size = px(20)
        self._more.setIcon(self._theme.icon("more"))
        self._more.setIconSize(QSize(size, size))
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(pixmap("template", self._theme.tokens.muted, self._theme.px(14), ratio=ratio))
        self.title.restyle()
