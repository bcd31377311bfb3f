"""A few views of one thing, of which one is shown: chips that are radio buttons to a screen reader."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget


class Segmented(QWidget):
    """`chosen` carries the key of what was chosen. Left and Right go from one to the next."""

    chosen = Signal(object)

    def __init__(self, choices: Mapping[object, str], *, name: str) -> None:
        """`choices` maps keys to what stands on the chips; the first is chosen. `name` is spoken."""
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._chips: dict[object, QRadioButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key, text in choices.items():
            chip = QRadioButton(text)
            chip.setProperty("look", "chip")
            chip.setChecked(not self._chips)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.toggled.connect(lambda on, key=key: self._toggled(key, on))
            self._group.addButton(chip)
            self._chips[key] = chip
            row.addWidget(chip)

    def choose(self, key: object) -> None:
        self._chips[key].setChecked(True)

    def choice(self) -> object:
        return next(key for key, chip in self._chips.items() if chip.isChecked())

    def chip(self, key: object) -> QRadioButton:
        return self._chips[key]

    def _toggled(self, key: object, on: bool) -> None:
        if on:
            self.chosen.emit(key)
