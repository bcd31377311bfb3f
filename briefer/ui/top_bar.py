"""The head of the window: mark, menu, undo and redo, command box, theme, help, and Export."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from briefer.ui.actions import Act
from briefer.ui.look.icons import pixmap
from briefer.ui.look.theme import Choice, Theme
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import label

_THEMES = {Choice.SYSTEM: "theme-system", Choice.LIGHT: "theme-light", Choice.DARK: "theme-dark"}
_NAMES = {Choice.SYSTEM: mark("System"), Choice.LIGHT: mark("Light"), Choice.DARK: mark("Dark")}

HEIGHT = 48  # pixels at 100 %


class TopBar(QFrame):
    def __init__(self, theme: Theme, actions: Mapping[Act, QAction], menu: QMenu, commands: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._mark = QLabel()
        self._menu = self._tool(tr("Menu"))
        self._menu.setMenu(menu)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._theme_button = self._tool(tr("Theme"))
        self._theme_button.clicked.connect(theme.next_choice)
        self._name, self._export = label("briefer", "product"), QPushButton(tr("Export to Word"))
        self._export.setAccessibleName(tr("Export to Word"))
        self._export.setProperty("look", "filled")
        self._export.clicked.connect(actions[Act.EXPORT].trigger)
        self._sides = (QHBoxLayout(), QHBoxLayout())
        self.setProperty("look", "bar")
        self._tools = [self._for(actions[act]) for act in (Act.UNDO, Act.REDO, Act.HELP, Act.SETTINGS)]
        self._lay_out(commands)
        actions[Act.EXPORT].changed.connect(lambda: self._follow(actions[Act.EXPORT]))
        self._follow(actions[Act.EXPORT])
        theme.theme_changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self, commands: QWidget) -> None:
        """Two sides of equal width, with the command box between them."""
        left, right = self._sides
        for one in (self._mark, self._name, self._menu, *self._tools[:2]):
            left.addWidget(one)
        left.insertSpacing(2, 12)
        left.addStretch(1)
        right.addStretch(1)
        for one in (self._theme_button, *self._tools[2:]):
            right.addWidget(one)
        right.addSpacing(6)
        right.addWidget(self._export)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        for side in (left, right):
            side.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(commands)
        row.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all, the mark stands for the name, then the icon for the words of Export."""
        layout = self.layout()
        assert layout is not None
        for has_name, has_words in ((True, True), (False, True), (False, False)):
            self._name.setVisible(has_name)
            self._export.setText(tr("Export to Word") if has_words else "")
            for side in self._sides:
                side.invalidate()  # what it measured before
            if layout.minimumSize().width() <= self.width():
                break
        self.setMinimumHeight(max(HEIGHT, layout.minimumSize().height()))

    def _tool(self, name: str) -> QToolButton:
        made = QToolButton()
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _for(self, action: QAction) -> QToolButton:
        made = self._tool(action.text())
        made.setDefaultAction(action)
        return made

    def _follow(self, export: QAction) -> None:
        self._export.setEnabled(export.isEnabled())
        self._export.setToolTip(export.toolTip())

    def _restyle(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self._mark.setPixmap(pixmap("briefer", tokens.accent, theme.px(28), ratio=self.devicePixelRatioF()))
        self._menu.setIcon(theme.icon("menu"))
        choice = theme.choice
        self._theme_button.setIcon(theme.icon(_THEMES[choice]))
        said = tr("Theme: {name}").format(name=tr(_NAMES[choice]))
        self._theme_button.setToolTip(said)
        self._theme_button.setAccessibleName(said)
        self._export.setIcon(theme.icon("export", tokens.on_accent))
        for tool in (self._menu, self._theme_button, *self._tools):
            tool.setIconSize(QSize(theme.px(20), theme.px(20)))
        self._fit()
