"""What is to answer before an export, what is worth a look, and the reasons to export all the same."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from briefer.domain.finding import Finding, Grade
from briefer.domain.source import SourceId
from briefer.ui.messages import finding_told, findings_line
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import button, label

MOST, SPARE = 150, 4  # pixels of the list

_GRADES = {
    Grade.STOP: mark("To answer: {finding}"),
    Grade.WARN: mark("Worth a look: {finding}"),
    Grade.NOTE: mark("Note: {finding}"),
}


class FindingsBox(QWidget):
    """`answered` is emitted with the findings that a reason was given for, or taken back from, and that reason."""

    answered = Signal(object, str)

    def __init__(self, findings: Sequence[Finding], complete: Callable[[SourceId], object]) -> None:
        super().__init__()
        self._findings = list(findings)
        self._line = label("", "strong")
        self._said = label("", "small", wraps=True)
        self.list = _Rows()
        self.list.setAccessibleName(tr("Findings"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.addItems([""] * len(findings))
        self.complete = button(tr("Complete its reference …"), lambda: self._complete(complete))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason to export it as it is"))
        self.reason.setPlaceholderText(tr("Reason to export it as it is"))
        self.keep = button(tr("Keep the reason"), self._keep)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        self.list.itemSelectionChanged.connect(self._show_current)
        self.reason.textEdited.connect(lambda _: self._show_keep())
        self._show()
        self.list.setCurrentRow(self._first())

    def waits(self) -> bool:
        """Whether a finding is to be answered still."""
        return any(one.grade is Grade.STOP for one in self._findings)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        answers = QWidget()
        row = QHBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.reason, 1)
        row.addWidget(self.keep)
        column.addWidget(self.list)
        column.addWidget(answers)
        column.addWidget(self.complete, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        for one in (self.list, self._said):
            one.setVisible(bool(self._findings))
        answers.setVisible(self.waits() or any(one.reason is not None for one in self._findings))
        self.complete.setVisible(any(one.source is not None for one in self._findings))

    def _first(self) -> int:
        """The first to answer, else the first whose reference can be completed, else the first of all."""
        wanted = [row for row, one in enumerate(self._findings) if one.grade is Grade.STOP]
        wanted += [row for row, one in enumerate(self._findings) if one.source is not None]
        return wanted[0] if wanted else 0

    def _show(self) -> None:
        self._line.setText(findings_line(self._findings))
        for row, one in enumerate(self._findings):
            self.list.item(row).setText(_in_words(one))
        self.list.fit()
        waiting = tr("Put right what is to be answered, or give a reason for it: the reason stays in the briefing.")
        self._said.setText(waiting if self.waits() else tr("You can export with findings; the reader may notice them."))
        self._show_current()

    def _show_current(self) -> None:
        current = self._current()
        self.complete.setEnabled(current is not None and current.source is not None)
        chosen = self._chosen()
        self.reason.setEnabled(bool(chosen))
        self.reason.setText(next((one.reason for one in chosen if one.reason is not None), ""))
        self._show_keep()

    def _show_keep(self) -> None:
        """Enter keeps a reason while one is typed."""
        chosen, words = self._chosen(), self.reason.text().strip()
        told = {one.reason or "" for one in chosen}
        self.keep.setEnabled(bool(chosen) and told != {words})
        self.keep.setDefault(self.keep.isEnabled())

    def _current(self) -> Finding | None:
        row = self.list.currentRow()
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def _chosen(self) -> tuple[Finding, ...]:
        """The selected findings that a reason can answer, or has."""
        rows = sorted(self.list.row(item) for item in self.list.selectedItems())
        chosen = (self._findings[row] for row in rows)
        return tuple(one for one in chosen if one.grade is Grade.STOP or one.reason is not None)

    def _complete(self, complete: Callable[[SourceId], object]) -> None:
        current = self._current()
        if current is not None and current.source is not None:
            complete(current.source)

    def _keep(self) -> None:
        """Keeps the reason, or takes it back where nothing is typed; then the next that is to be answered."""
        chosen, words = self._chosen(), " ".join(self.reason.text().split())
        grade = Grade.NOTE if words else Grade.STOP
        self._findings = [
            replace(one, grade=grade, reason=words or None) if one in chosen else one for one in self._findings
        ]
        self._show()
        if words and self.waits():
            self.list.setCurrentRow(self._first(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.reason.setFocus()
        self.answered.emit(chosen, words)


class _Rows(QListWidget):
    """As high as its rows, so that the rest has the room; many of them are scrolled."""

    def fit(self) -> None:
        self.doItemsLayout()  # rows that go on in another line are higher than Qt says beforehand
        rows = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        self.setFixedHeight(min(MOST, rows + 2 * self.frameWidth() + SPARE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


def _in_words(finding: Finding) -> str:
    said = finding_told(finding)
    if finding.reason is not None:
        return tr("Answered: {finding}").format(finding=said)
    return tr(_GRADES[finding.grade]).format(finding=said)
