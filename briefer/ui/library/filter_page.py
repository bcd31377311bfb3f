"""What the funnel opens: what sources can be filtered by, to tick. Every tick takes effect at once."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.reference import PartialDate
from briefer.domain.source_filter import ALL_SOURCES, SourceFilter
from briefer.ui.choice_box import ChoiceBox
from briefer.ui.flow_layout import FlowLayout
from briefer.ui.library.filter_words import kind_name, language_name, years_in_words
from briefer.ui.tongue import tr
from briefer.ui.typed_date import typed_date
from briefer.ui.widgets import button, label

RECENT = (1, 2, 5, 10)  # years that can be chosen


class FilterPage(QWidget):
    """Told: `show_filter`. Says `changed` at every tick, `keep_wanted` with a name, `left` when it is to close."""

    changed = Signal(object)  # SourceFilter
    keep_wanted = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ticks: dict[str, list[tuple[QCheckBox, object]]] = {}
        self._showing = False
        self._offered: SourceFilter | None = None
        self._first, self._last, self._years = QLineEdit(), QLineEdit(), ChoiceBox()
        self._fault = label("", "warn", wraps=True)
        self._name = QLineEdit()
        self._keep = button(tr("Keep"), self._want_kept)
        self._ticked = QVBoxLayout()
        self._ticked.setSpacing(2)
        self._lay_out()
        self._connect()

    # -- told ---------------------------------------------------------------------------------------------------
    def show_filter(self, offered: SourceFilter, chosen: SourceFilter) -> None:
        """`offered` holds every value that can be ticked."""
        self._showing = True
        if offered != self._offered:
            self._offer(offered)
        for name, ticks in self._ticks.items():
            for box, value in ticks:
                box.setChecked(value in getattr(chosen, name))
        for field, value in ((self._first, chosen.first), (self._last, chosen.last)):
            if _date_in(field) != value or value is None:
                field.setText("" if value is None else str(value))
        at = RECENT.index(chosen.years) + 1 if chosen.years in RECENT else 0
        self._years.setCurrentIndex(at)
        self._fault.setText("")
        self._keep.setEnabled(chosen != ALL_SOURCES)
        self._showing = False

    def enter(self) -> None:
        """Puts the focus on the first thing that can be chosen."""
        self._years.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- asked --------------------------------------------------------------------------------------------------
    def box(self, text: str) -> QCheckBox:
        """The box with this text. Raises `KeyError`."""
        for ticks in self._ticks.values():
            for box, _ in ticks:
                if box.accessibleName() == text:
                    return box
        raise KeyError(text)

    @property
    def first(self) -> QLineEdit:
        return self._first

    @property
    def last(self) -> QLineEdit:
        return self._last

    @property
    def years(self) -> QComboBox:
        return self._years

    @property
    def name(self) -> QLineEdit:
        return self._name

    def fault(self) -> str:
        return self._fault.text()

    # -- within -------------------------------------------------------------------------------------------------
    def _chosen(self) -> SourceFilter:
        """Raises `ValueError` for a date that is none."""
        ticked = {name: tuple(value for box, value in ticks if box.isChecked()) for name, ticks in self._ticks.items()}
        at = self._years.currentIndex()
        return SourceFilter(
            **ticked,  # type: ignore[arg-type]  # the names are the filter's own
            first=typed_date(self._first.text()),
            last=typed_date(self._last.text()),
            years=RECENT[at - 1] if at > 0 else None,
        )

    def _changed(self) -> None:
        if self._showing:
            return
        try:
            chosen = self._chosen()
        except ValueError as error:
            self._fault.setText(str(error))
            return
        self._fault.setText("")
        self._keep.setEnabled(chosen != ALL_SOURCES)
        self.changed.emit(chosen)

    def _want_kept(self) -> None:
        if name := " ".join(self._name.text().split()):
            self.keep_wanted.emit(name)
            self._name.clear()
        else:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, offered: SourceFilter) -> None:
        self._offered = offered
        while (item := self._ticked.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._ticks = {}
        groups: tuple[tuple[str, str, Iterable[object], Callable[..., str]], ...] = (
            ("publishers", tr("Publisher"), offered.publishers, str),
            ("kinds", tr("Kind of file"), offered.kinds, kind_name),
            ("languages", tr("Language"), offered.languages, language_name),
            ("tags", tr("Tag"), offered.tags, str),
        )
        for name, heading, values, named in groups:
            boxes = [(self._tick(named(value)), value) for value in values]
            self._ticks[name] = boxes
            if boxes:
                self._ticked.addWidget(label(heading, "strong"))
                for box, _ in boxes:
                    self._ticked.addWidget(box)

    def _tick(self, text: str) -> QCheckBox:
        made = QCheckBox(text.replace("&", "&&"))
        made.setAccessibleName(text)
        made.setToolTip(text)
        made.setMinimumWidth(1)  # a long name is cut, not the page made wider
        made.toggled.connect(self._changed)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        self._years.addItems([tr("At any time"), *(_capital(years_in_words(years)) for years in RECENT)])
        names = {
            self._years: tr("Issued"),
            self._first: tr("Issued from"),
            self._last: tr("Issued until"),
            self._name: tr("Name of this filter"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        self._years.view().setAccessibleName(tr("Issued"))
        for field, example in ((self._first, "2019"), (self._last, "2024-06")):
            field.setPlaceholderText(example)
            field.setToolTip(tr("Year, month and day as far as they are wanted: 2024-01-31"))
        self._name.setPlaceholderText(tr("Name, to keep it as a chip"))
        self._years.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._years.setMinimumContentsLength(9)
        dates = QFormLayout()
        dates.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        dates.addRow(tr("Date"), self._years)
        dates.addRow(tr("From"), self._first)
        dates.addRow(tr("Until"), self._last)
        keep = FlowLayout(6)
        keep.addWidget(self._name)
        keep.addWidget(self._keep)
        ways = FlowLayout(6)
        ways.addWidget(button(tr("Done"), self.left.emit, look="filled"))
        ways.addWidget(button(tr("All sources"), self._clear, look="link"))
        column.addLayout(ways)
        column.addLayout(dates)
        column.addLayout(keep)
        column.addWidget(self._fault)
        column.addLayout(self._ticked)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setObjectName("filters")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _clear(self) -> None:
        self.show_filter(self._offered or ALL_SOURCES, ALL_SOURCES)
        self.changed.emit(ALL_SOURCES)

    def _connect(self) -> None:
        for field in (self._first, self._last):
            field.editingFinished.connect(self._changed)
        self._years.currentIndexChanged.connect(self._changed)
        self._name.returnPressed.connect(self._want_kept)


def _date_in(field: QLineEdit) -> PartialDate | None:
    try:
        return typed_date(field.text())
    except ValueError:
        return None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
