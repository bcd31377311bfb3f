"""What of an outline is kept as a template, and exactly what its file will hold."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QListWidget, QVBoxLayout, QWidget

from briefer.services.drafting import Kept
from briefer.ui.dialogue import Dialogue
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import label, scrolled

_PARTS = {
    "guidance": mark("Guidance"),
    "budgets": mark("Word budgets"),
    "searches": mark("Saved searches"),
    "citation_style": mark("Citation style"),
    "sign_off": mark("Sign-off"),
}

Holdings = Callable[[str, Kept], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class TemplateWanted:
    name: str
    kept: Kept


class SaveTemplateDialog(Dialogue):
    """`holdings` says what the file of a template would hold, a line each."""

    def __init__(self, suggested: str, holdings: Holdings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holdings = holdings
        self.setWindowTitle(tr("Save outline as template"))
        self.resize(560, 560)
        self.name = QLineEdit(suggested)
        self.name.setAccessibleName(tr("Name of the template"))
        self.parts = {part: QCheckBox(tr(text)) for part, text in _PARTS.items()}
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What the file will hold"))
        self.list.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("Name of the template"), "strong"))
        column.addWidget(self.name)
        column.addWidget(label(tr("Headings and forms are kept, and:"), "small-text"))
        for box in self.parts.values():
            box.setChecked(True)
            box.toggled.connect(self._show)
            column.addWidget(box)
        column.addWidget(
            label(tr("This is all that the file will hold: no text, quotes or sources."), "small", wraps=True)
        )
        column.addWidget(self.list, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(scrolled(inner), 1)
        whole.addWidget(buttons)
        self.name.textChanged.connect(self._show)
        self._show()

    def wanted(self) -> TemplateWanted:
        return TemplateWanted(
            self.name.text().strip(), Kept(**{part: box.isChecked() for part, box in self.parts.items()})
        )

    def _show(self) -> None:
        wanted = self.wanted()
        self._save.setEnabled(bool(wanted.name))
        self.list.clear()
        self.list.addItems(self._holdings(wanted.name, wanted.kept))
