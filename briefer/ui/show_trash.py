"""What was taken out of the library, to be put back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QDialogButtonBox, QTableWidget, QVBoxLayout, QWidget

from briefer.domain.source import Removed, SourceId
from briefer.ui.dialogue import Dialogue
from briefer.ui.show_lists import table_of
from briefer.ui.tongue import tr
from briefer.ui.widgets import label
from briefer.ui.words import has_title, title


class TrashDialog(Dialogue):
    """Accepted, it names those to be put back."""

    def __init__(self, removed: Sequence[Removed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._removed = tuple(removed)
        self.setWindowTitle(tr("Trash of the library"))
        self.resize(680, 400)
        self._table = table_of((tr("Source"), tr("File"), tr("Taken out")), [_cells(one) for one in removed])
        self._table.setAccessibleName(tr("Trash of the library"))
        said = (
            tr("These sources are not found any more. Put back, they have their tags and details again.")
            if removed
            else tr("The trash is empty.")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        back = buttons.addButton(tr("Put back"), QDialogButtonBox.ButtonRole.AcceptRole)
        back.setEnabled(bool(removed))
        back.setToolTip(tr("Puts back the selected sources, or all of them where none is selected"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(said, "strong", wraps=True))
        column.addWidget(self._table, 1)
        column.addWidget(buttons)

    @property
    def table(self) -> QTableWidget:
        return self._table

    def chosen(self) -> tuple[SourceId, ...]:
        """The sources selected, or all of them where none is."""
        rows = sorted({index.row() for index in self._table.selectedIndexes()})
        return tuple(self._removed[row].source.id for row in rows or range(len(self._removed)))


def _cells(removed: Removed) -> tuple[str, str, str]:
    source = removed.source
    named = title(source.reference) if has_title(source.reference) else source.path.name
    when = datetime.fromtimestamp(removed.when).strftime("%Y-%m-%d %H:%M")
    return named, str(source.path), when
