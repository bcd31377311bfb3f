"""The boxes of the reference editor: one for a text, for a date, for a kind of work, for yes or no.

Each is `put` a value, `Several.VALUES` included, and answers with its `value`, which raises `ValueError` with a
sentence where that is not lawful. `changed` tells that it is another one now, by whomever.
"""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from briefer.domain.reference import PartialDate
from briefer.ui.choice_box import ChoiceBox
from briefer.ui.details.fields import KINDS_OF_WORK, Several
from briefer.ui.tongue import mark, tr

SEVERAL = mark("Several values")


class TextBox(QLineEdit):
    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._mixed = False
        self.setAccessibleName(name)
        self.textChanged.connect(lambda: self.changed.emit())
        self.textEdited.connect(self._typed)

    def put(self, value: object) -> None:
        self._mixed = value is Several.VALUES
        self.setPlaceholderText(tr(SEVERAL) if self._mixed else tr("Not found"))
        self.setText(value if isinstance(value, str) else "")

    def value(self) -> object:
        text = " ".join(self.text().split())
        return Several.VALUES if self._mixed and not text else text or None

    def _typed(self) -> None:
        if self.text():
            self._mixed = False


class FlagBox(QCheckBox):
    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.toggled.connect(lambda: self.changed.emit())

    def put(self, value: object) -> None:
        self.setTristate(value is Several.VALUES)
        if value is Several.VALUES:
            self.setCheckState(self.checkState().PartiallyChecked)
        else:
            self.setChecked(bool(value))

    def value(self) -> object:
        return Several.VALUES if self.checkState() is self.checkState().PartiallyChecked else self.isChecked()


class TypeBox(QComboBox):
    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self._codes: list[object] = []
        self.currentIndexChanged.connect(lambda: self.changed.emit())

    def put(self, value: object) -> None:
        self._codes = [*KINDS_OF_WORK]
        if value not in self._codes:
            self._codes.insert(0, value)
        self.clear()
        for code in self._codes:
            known = KINDS_OF_WORK.get(code) if isinstance(code, str) else SEVERAL
            self.addItem(tr(known) if known else str(code))
        self.setCurrentIndex(self._codes.index(value))

    def value(self) -> object:
        return self._codes[self.currentIndex()]


class DateBox(QWidget):
    """Year, month and day, as far as they are known; and whether the date is not in the source."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._mixed = False
        self._year, self._month, self._day = QLineEdit(), ChoiceBox(), QLineEdit()
        self._supplied = QCheckBox(tr("Not in the source: printed as [2024?]"))
        self._month.addItems([tr("no month"), *(QLocale().standaloneMonthName(month) for month in range(1, 13))])
        names = {self._year: tr("year"), self._month: tr("month"), self._day: tr("day")}
        for box, part in names.items():
            box.setAccessibleName(tr("{field}, {part}").format(field=name, part=part))
        self._month.setMinimumContentsLength(10)
        self._month.view().setAccessibleName(tr("Months"))
        self._supplied.setAccessibleName(tr("{field} is not in the source").format(field=name))
        self._year.setMaximumWidth(140)
        self._day.setMaximumWidth(70)
        self._day.setPlaceholderText(tr("Day"))
        row = QHBoxLayout()
        for one in names:
            row.addWidget(one)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._supplied)
        for signal in (self._year.textChanged, self._day.textChanged, self._month.currentIndexChanged):
            signal.connect(lambda: self.changed.emit())
        self._supplied.toggled.connect(lambda: self.changed.emit())

    @property
    def parts(self) -> tuple[QLineEdit, QComboBox, QLineEdit, QCheckBox]:
        """Year, month, day, supplied."""
        return self._year, self._month, self._day, self._supplied

    def put(self, value: object) -> None:
        self._mixed = value is Several.VALUES
        date = value if isinstance(value, PartialDate) else None
        self._year.setPlaceholderText(tr(SEVERAL) if self._mixed else tr("Year"))
        self._year.setText(f"{date.year:04d}" if date else "")
        self._month.setCurrentIndex((date.month or 0) if date else 0)
        self._day.setText(str(date.day) if date and date.day else "")
        self._supplied.setChecked(bool(date and date.supplied))

    def value(self) -> object:
        year, day = self._year.text().strip(), self._day.text().strip()
        month = self._month.currentIndex()
        if not year and not day and not month:
            return Several.VALUES if self._mixed else None
        if not (year.isdecimal() and len(year) == 4):
            raise ValueError(tr("A date needs its year in four figures; month and day may stay empty."))
        if day and not (day.isdecimal() and 1 <= int(day) <= 31):
            raise ValueError(tr("The day of a date is a number from 1 to 31."))
        if day and not month:
            raise ValueError(tr("A date that has a day needs its month."))
        return PartialDate(int(year), month or None, int(day) if day else None, supplied=self._supplied.isChecked())
