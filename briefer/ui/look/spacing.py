"""Margins and gaps of layouts that follow the density of the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout

from briefer.ui.look.theme import Theme

Margins = tuple[int, int, int, int]  # left, top, right, bottom, in pixels


def spaced(theme: Theme, layout: QBoxLayout, margins: Margins, spacing: int) -> None:
    """Keeps `margins` and `spacing` round and between what is in `layout`; where all is compact, less from above."""
    _Spacing(theme, layout, margins, spacing)


class _Spacing(QObject):
    """Goes with its layout."""

    def __init__(self, theme: Theme, layout: QBoxLayout, margins: Margins, spacing: int) -> None:
        super().__init__(layout)
        self._theme, self._layout, self._margins, self._spacing = theme, layout, margins, spacing
        theme.theme_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        share = self._theme.density.share
        left, top, right, bottom = self._margins
        is_column = self._layout.direction() is QBoxLayout.Direction.TopToBottom
        self._layout.setContentsMargins(left, round(top * share), right, round(bottom * share))
        self._layout.setSpacing(round(self._spacing * share) if is_column else self._spacing)
