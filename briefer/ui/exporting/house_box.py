"""Whose pages: ours, or those of the office's own Word file; and what was found in that file."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from briefer.domain.house_template import HouseLook, HouseTemplate
from briefer.ui.exporting.asked import ExportHelp
from briefer.ui.forms import beside
from briefer.ui.messages import house_summary
from briefer.ui.tongue import tr
from briefer.ui.widgets import Elided, button, label, relook


class HouseBox(QWidget):
    changed = Signal()
    file_wanted = Signal()

    def __init__(self, help: ExportHelp, house: HouseTemplate | None) -> None:
        super().__init__()
        self._help = help
        self._path: Path | None = None
        self._house = house  # from the first moment: what could not be looked at yet is not given up
        self._look: HouseLook | None = None
        self._name, self._said = Elided("plain"), label("", "small", wraps=True)
        self.choose = button(tr("Choose …"), self.file_wanted.emit)
        self.ours = button(tr("Our own pages"), self._take_ours)
        self.styles = button(tr("Styles …"), self._settle)
        self.choose.setAccessibleName(tr("Choose the office’s Word file"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(beside((self.choose, self.styles, self.ours)))
        column.addWidget(self._said)
        self._show()
        if house is not None:
            help.inspect_house(house, done=self._take, failed=self._refuse)

    def house(self) -> HouseTemplate | None:
        return self._house

    def open(self, path: Path) -> None:
        def take(house: HouseTemplate, look: HouseLook) -> None:
            self._path = path
            self._take(house, look)

        self._help.open_house(path, done=take, failed=self._refuse)

    def said(self) -> str:
        return self._said.text()

    def _take(self, house: HouseTemplate, look: HouseLook) -> None:
        self._house, self._look = house, look
        self._show()
        self.changed.emit()

    def _refuse(self, sentence: str) -> None:
        """What was chosen before stays."""
        relook(self._said, "warn")
        self._said.setText(sentence)
        self._said.show()

    def _take_ours(self) -> None:
        self._help.forget_house()
        self._house = self._look = None
        self._show()
        self.changed.emit()

    def _settle(self) -> None:
        if self._house is not None and self._look is not None:
            self._help.settle_styles(self._house, self._look, path=self._path, done=self._restyled, failed=self._refuse)

    def _restyled(self, house: HouseTemplate) -> None:
        self._help.inspect_house(house, done=self._take, failed=self._refuse)

    def _show(self) -> None:
        look = self._look
        self._name.show_text(tr("Our own pages") if self._house is None else self._house.name)
        relook(self._said, "small")
        self._said.setText("" if look is None else house_summary(look))
        self._said.setVisible(look is not None)
        self.styles.setVisible(look is not None)
        self.ours.setVisible(self._house is not None)
