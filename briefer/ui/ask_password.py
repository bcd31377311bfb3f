"""The password of protected files. It is handed on once, and kept nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from briefer.ui.dialogue import Dialogue
from briefer.ui.tongue import tr
from briefer.ui.widgets import label

WIDTH = 460  # pixels


@dataclass(frozen=True, slots=True)
class PasswordGiven:
    """`for_others`: it is tried on the other protected files as well."""

    password: str = field(repr=False)
    for_others: bool = False


class PasswordDialog(Dialogue):
    def __init__(self, files: Sequence[Path], others: int, parent: QWidget | None = None) -> None:
        """`others` is how many more files ask for a password."""
        super().__init__(parent)
        self.setWindowTitle(tr("Enter password"))
        self.setMinimumWidth(WIDTH)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password"))
        self.shown = QCheckBox(tr("Show the password"))
        self.shown.toggled.connect(self._show_it)
        self.for_others = QCheckBox(tr("Try the other %n as well", None, others))
        self.for_others.setVisible(others > 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        read = buttons.addButton(tr("Read"), QDialogButtonBox.ButtonRole.AcceptRole)
        read.setDefault(True)
        read.setEnabled(False)
        self.password.textChanged.connect(lambda typed: read.setEnabled(bool(typed)))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(_asked(files), "", wraps=True))
        for one in (self.password, self.shown, self.for_others):
            column.addWidget(one)
        said = tr(
            "The password is used once and not stored. The text that is read with it stands in the library "
            "unprotected, as that of every source does."
        )
        column.addWidget(label(said, "small", wraps=True))
        column.addWidget(buttons)

    def given(self) -> PasswordGiven:
        return PasswordGiven(self.password.text(), self.for_others.isVisibleTo(self) and self.for_others.isChecked())

    def _show_it(self, shown: bool) -> None:  # a slot
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def _asked(files: Sequence[Path]) -> str:
    if len(files) == 1:
        return tr("The password of “{file}”:").format(file=files[0].name)
    return tr("The password of %n file(s):", None, len(files))
