"""Exporting: the citation style, the file, and what the checks say before it is written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.citation import CitationStyle
from briefer.domain.finding import Finding, Grade
from briefer.domain.template import StyleId
from briefer.ui.below.retold import retold
from briefer.ui.messages import findings_line
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import button, label
from briefer.ui.words import style_title

_GRADES = {Grade.STOP: mark("To answer"), Grade.WARN: mark("Worth a look"), Grade.NOTE: mark("Note")}


_KINDS = {mark("Word documents (*.docx)"): ".docx", mark("PDF (*.pdf)"): ".pdf", mark("Markdown (*.md)"): ".md"}


class ExportDialog(QDialog):
    def __init__(
        self,
        styles: Sequence[CitationStyle],
        style: StyleId,
        suggested: Path,
        findings: Sequence[Finding],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export to Word"))
        self.resize(620, 420)
        self._styles, self._file = QComboBox(), QLineEdit(str(suggested))
        for one in styles:
            self._styles.addItem(style_title(one), one.id)
        self._styles.setCurrentIndex(max(0, self._styles.findData(style)))
        self._styles.setAccessibleName(tr("Citations"))
        self._file.setAccessibleName(tr("File"))
        self._lay_out(findings)

    def style_id(self) -> StyleId:
        return StyleId(self._styles.currentData())

    def path(self) -> Path:
        return Path(self._file.text().strip())

    @property
    def style_box(self) -> QComboBox:
        return self._styles

    @property
    def file_box(self) -> QLineEdit:
        return self._file

    def _lay_out(self, findings: Sequence[Finding]) -> None:
        form, file = QFormLayout(), QHBoxLayout()
        file.addWidget(self._file, 1)
        file.addWidget(button(tr("Browse …"), self._browse))
        form.addRow(tr("Citations"), self._styles)
        form.addRow(tr("File"), file)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(label(findings_line(findings), "strong"))
        if findings:
            listed = QListWidget()
            listed.setAccessibleName(tr("Findings"))
            listed.setWordWrap(True)
            listed.addItems([f"{tr(_GRADES[one.grade])}: {retold(one.message)}" for one in findings])
            column.addWidget(listed, 1)
            column.addWidget(
                label(tr("You can export with findings; the reader may notice them."), "small", wraps=True)
            )
        else:
            column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        export = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        export.setDefault(True)
        self._file.textChanged.connect(lambda text: export.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _browse(self) -> None:
        kinds = {tr(kind): suffix for kind, suffix in _KINDS.items()}
        chosen, kind = QFileDialog.getSaveFileName(self, tr("Export"), self._file.text(), ";;".join(kinds))
        if chosen:
            self._file.setText(str(of_kind(Path(chosen), kinds.get(kind))))


def of_kind(chosen: Path, suffix: str | None) -> Path:
    """`chosen` with the suffix of the kind that was picked beside it, in place of another kind's."""
    if suffix is None or chosen.suffix.casefold() == suffix:
        return chosen
    bare = chosen.with_suffix("") if chosen.suffix.casefold() in _KINDS.values() else chosen
    return bare.with_name(bare.name + suffix)
