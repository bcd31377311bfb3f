"""The details of a briefing: a value for each placeholder of its template."""

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from briefer.domain.outline_content import Front
from briefer.domain.template import COMPUTED
from briefer.ui.ask_template import FIRST_FIELDS
from briefer.ui.dialogue import Dialogue
from briefer.ui.tongue import tr
from briefer.ui.widgets import scrolled


class BriefingDetails(Dialogue):
    def __init__(self, front: Front, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._front = front
        self.setWindowTitle(tr("Details of the briefing"))
        self.resize(520, 560)
        names = dict.fromkeys(("title", *front.template.placeholders, *front.fields))
        self._boxes = {name: QLineEdit(front.fields.get(name, "")) for name in names if name not in COMPUTED}
        inner = QWidget()
        form = QFormLayout(inner)
        for name, box in self._boxes.items():
            box.setAccessibleName(spoken(name))
            box.setPlaceholderText(tr("To fill in"))
            form.addRow(spoken(name), box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scrolled(inner), 1)
        column.addWidget(buttons)

    def box(self, name: str) -> QLineEdit:
        return self._boxes[name]

    def fields(self) -> dict[str, str]:
        """All that have a value, what is not shown here included."""
        shown = {name: box.text().strip() for name, box in self._boxes.items()}
        return {name: value for name, value in {**self._front.fields, **shown}.items() if value}


def spoken(name: str) -> str:
    """A placeholder as people say it: "from_unit" is "From unit"."""
    return tr(FIRST_FIELDS[name]) if name in FIRST_FIELDS else name.replace("_", " ").capitalize()
