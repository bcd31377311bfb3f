"""A few views of one thing, of which one is shown: chips that are radio buttons to a screen reader."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

_RIGHT = Qt.TextElideMode.ElideRight
BETWEEN = 4  # pixels from chip to chip


class Segmented(QWidget):
    """`chosen` carries the key of what was chosen. Left and Right go from one to the next."""

    chosen = Signal(object)

    def __init__(self, choices: Mapping[object, str], *, name: str) -> None:
        """`choices` maps keys to what stands on the chips; the first is chosen. `name` is spoken."""
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._chips: dict[object, QRadioButton] = {}
        self._texts = dict(choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        for key, text in choices.items():
            chip = QRadioButton(text)
            chip.setProperty("look", "chip")
            chip.setChecked(not self._chips)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.toggled.connect(lambda on, key=key: self._toggled(key, on))
            self._group.addButton(chip)
            self._chips[key] = chip
            row.addWidget(chip)

    def fit(self, room: int) -> None:
        """Where there is no room for all words, the longest are cut with "…"; the whole stands in the tooltip."""
        wanted = {key: self._width_of(key) for key in self._chips}
        most = fair_share([*wanted.values()], room - BETWEEN * (len(wanted) - 1))
        for key, chip in self._chips.items():
            whole = self._texts[key]
            words = chip.fontMetrics().horizontalAdvance(whole) - max(0, wanted[key] - most)
            shown = whole if wanted[key] <= most else chip.fontMetrics().elidedText(whole, _RIGHT, max(0, words))
            chip.setText(shown)
            chip.setToolTip("" if shown == whole else whole)
            chip.setAccessibleName(whole)

    def _width_of(self, key: object) -> int:
        """Of a chip with all its words."""
        chip = self._chips[key]
        chip.ensurePolished()
        beside = chip.sizeHint().width() - chip.fontMetrics().horizontalAdvance(chip.text())
        return beside + chip.fontMetrics().horizontalAdvance(self._texts[key])

    def choose(self, key: object) -> None:
        self._chips[key].setChecked(True)

    def choice(self) -> object:
        return next(key for key, chip in self._chips.items() if chip.isChecked())

    def chip(self, key: object) -> QRadioButton:
        return self._chips[key]

    def _toggled(self, key: object, on: bool) -> None:
        if on:
            self.chosen.emit(key)


def fair_share(wanted: Sequence[int], room: int) -> int:
    """The most that each may have so that all together have no more than `room`."""
    left, share = sorted(wanted), 0
    while left:
        share = room // len(left)
        if left[0] > share:
            return share
        room -= left.pop(0)
    return max(wanted, default=0)
