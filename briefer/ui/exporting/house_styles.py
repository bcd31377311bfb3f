"""Which of an office's styles stands for what, each with a sample of its letters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.house_template import HouseLook, HouseRules, Role, RoleStyle
from briefer.ui.choice_box import ChoiceBox
from briefer.ui.dialogue import Dialogue
from briefer.ui.look.theme import Theme
from briefer.ui.look.tokens import contrast
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import label

_ROLES = {
    Role.TITLE: mark("Title"),
    Role.SUBTITLE: mark("Subtitle"),
    Role.HEADING_1: mark("Heading 1"),
    Role.HEADING_2: mark("Heading 2"),
    Role.HEADING_3: mark("Heading 3"),
    Role.BODY: mark("Text"),
    Role.BULLET: mark("Bullet"),
    Role.NUMBER: mark("Numbered item"),
    Role.QUOTE: mark("Quote set by itself"),
    Role.REFERENCE: mark("List of sources"),
    Role.CAPTION: mark("Caption"),
    Role.TABLE: mark("Table"),
    Role.TABLE_TEXT: mark("Text in tables"),
    Role.MARKING: mark("Marking"),
    Role.NOTE: mark("Footnote"),
}
_LEAST = 3.0  # contrast of a sample; what is paler is shown in the text's own colour


class HouseStylesDialog(Dialogue):
    def __init__(self, look: HouseLook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._theme = look, theme
        self.setWindowTitle(tr("Styles of “{file}”").format(file=look.name))
        self.resize(theme.px(760), theme.px(620))
        self.choices: dict[Role, QComboBox] = {}
        self._samples: dict[Role, QLabel] = {}
        self.empties = QCheckBox(tr("Its text is only a sample"))
        self.empties.setChecked(look.rules.empties_body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self._rows())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Use these styles"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        said = tr("Remembered with the file, for everybody who uses it. Nothing in the file is changed.")
        column.addWidget(label(said, "small", wraps=True))
        column.addWidget(area, 1)
        column.addWidget(self.empties)
        column.addWidget(label(tr("A sample is taken out, all but the cover page."), "small", wraps=True))
        column.addWidget(buttons)

    def rules(self) -> HouseRules:
        """What is chosen; a style that would be taken anyway is not written down."""
        settled = dict(self._look.rules.styles)
        for one in self._look.roles:
            chosen = self.choices[one.role].currentData()
            if chosen is None:
                settled.pop(one.role, None)
            elif chosen != one.style or one.role in settled:
                settled[one.role] = chosen
        return HouseRules(settled, empties_body=self.empties.isChecked())

    def sample(self, role: Role) -> QLabel:
        return self._samples[role]

    def _rows(self) -> QWidget:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setColumnStretch(2, 1)
        grid.setHorizontalSpacing(self._theme.px(14))
        for at, one in enumerate(self._look.roles):
            name = tr(_ROLES[one.role])
            box, sample = self._choices_for(one, name), label(name, "plain")
            sample.setTextFormat(Qt.TextFormat.PlainText)
            self.choices[one.role], self._samples[one.role] = box, sample
            box.currentIndexChanged.connect(lambda _, role=one.role: self._show(role))
            for column, part in enumerate((label(name, "plain"), box, sample)):
                grid.addWidget(part, at, column)
            self._show(one.role)
        grid.setRowStretch(len(self._look.roles), 1)
        return rows

    def _choices_for(self, one: RoleStyle, name: str) -> QComboBox:
        box = ChoiceBox()
        box.setAccessibleName(tr("Style for: {role}").format(role=name))
        box.view().setAccessibleName(tr("Styles of the file"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(20)
        if one.added:
            box.addItem(tr("{style} (added)").format(style=one.style), None)
        for candidate in one.candidates:
            box.addItem(candidate, candidate)
        box.setCurrentIndex(0 if one.added else max(0, box.findData(one.style)))
        return box

    def _show(self, role: Role) -> None:
        """The sample in the letters of the style, as far as this computer has its font and it can be read here."""
        sample = self._look.samples.get(self.choices[role].currentData() or "")
        font = self._theme.ui_font()
        colour = self._theme.tokens.text
        if sample is not None:
            if sample.font:
                font.setFamily(sample.font)
            font.setPointSizeF(min(sample.points, 20.0) * self._theme.scale)
            font.setBold(sample.bold)
            font.setItalic(sample.italic)
            if sample.colour is not None and contrast(sample.colour, self._theme.tokens.bg) >= _LEAST:
                colour = sample.colour
        palette = self._samples[role].palette()
        palette.setColor(palette.ColorRole.WindowText, QColor(colour))
        self._samples[role].setPalette(palette)
        self._samples[role].setFont(font)
