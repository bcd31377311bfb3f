"""The briefing's marking, across the top and the bottom of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import SIZES
from briefer.ui.tongue import tr

HEIGHT = 20  # pixels at 100 %


class MarkingStrip(QLabel):
    """Bold capitals in the middle; not there while the briefing carries no marking."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()
        theme.theme_changed.connect(self._restyle)
        self._restyle()

    def show_marking(self, marking: str) -> None:
        self.setText(marking.strip().upper())
        self.setAccessibleName(tr("Marking: {marking}").format(marking=marking.strip()) if marking.strip() else "")
        self.setVisible(bool(marking.strip()))

    def _restyle(self) -> None:
        self.setFont(self._theme.ui_font(SIZES.tiny, bold=True))
        self.setFixedHeight(self._theme.px(HEIGHT))
