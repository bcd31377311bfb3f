"""The chips under the search box: all sources, or those of a filter. One is chosen, as of radio buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QRadioButton, QWidget

from briefer.domain.source_filter import ALL_SOURCES, SavedFilter, SourceFilter
from briefer.ui.flow_layout import FlowLayout
from briefer.ui.library.filter_words import in_words
from briefer.ui.tongue import tr

GAP = 6  # pixels between chips
LONGEST = 28  # characters on a chip


class FilterChips(QWidget):
    """Told: `show_filters`. Says which filter was chosen, and which is not to be kept any more."""

    chosen = Signal(object)  # SourceFilter
    unwanted = Signal(str)  # name of a saved filter

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Which sources are searched"))
        self._row = FlowLayout(GAP)
        self.setLayout(self._row)
        self._chips: list[QRadioButton] = []
        self.show_filters((), ALL_SOURCES)

    def show_filters(self, saved: Sequence[SavedFilter], active: SourceFilter) -> None:
        """All sources, the saved filters, and the active one where it is none of them."""
        wanted = [(tr("All sources"), ALL_SOURCES, False), *((one.name, one.filter, True) for one in saved)]
        if active not in [chosen for _, chosen, _ in wanted]:
            wanted.append((in_words(active), active, False))
        had_focus = any(chip.hasFocus() for chip in self._chips)
        self._clear()
        for text, chosen, is_saved in wanted:
            self._chips.append(self._chip(text, chosen, is_saved=is_saved, checked=chosen == active))
            self._row.addWidget(self._chips[-1])
            self._chips[-1].show()  # at once, so that it can take the focus
        if had_focus:
            self.focus_chosen()
        self.updateGeometry()

    def focus_chosen(self) -> None:
        next(chip for chip in self._chips if chip.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)

    def texts(self) -> tuple[str, ...]:
        return tuple(chip.accessibleName() for chip in self._chips)

    def _chip(self, text: str, chosen: SourceFilter, *, is_saved: bool, checked: bool) -> QRadioButton:
        shown = text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
        made = QRadioButton(shown.replace("&", "&&"))
        made.setProperty("look", "chip")
        made.setAccessibleName(text)
        made.setToolTip(in_words(chosen) if is_saved else text if shown != text else "")
        made.setChecked(checked)
        made.toggled.connect(lambda on: self.chosen.emit(chosen) if on else None)
        if is_saved:
            made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            made.customContextMenuRequested.connect(lambda place: self._show_menu(made, text, place))
        return made

    def _show_menu(self, chip: QRadioButton, name: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Do not keep this filter any more"), lambda: self.unwanted.emit(name))
        menu.popup(chip.mapToGlobal(place))

    def _clear(self) -> None:
        for chip in self._chips:
            chip.toggled.disconnect()
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
