"""Choosing a template: the list, its sections with their guidance, and the first fields."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.template import Template, TemplateSection
from briefer.ui.dialogue import Dialogue
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import fold_rows, label, scrolled

FIRST_FIELDS = {
    "title": mark("Title"),
    "recipient": mark("Recipient"),
    "date": mark("Date"),
    "reference": mark("Reference"),
    "classification": mark("Marking"),
}
LETTERS, LINES = 108, 29  # width and height of the dialogue
LEAST, FIELD = 22, 9  # letters across the list, and in a field
READ = 6  # lines of what is said of a template, at least


class TemplateChooser(Dialogue):
    def __init__(self, templates: Sequence[Template], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates = tuple(templates)
        self.setWindowTitle(tr("New briefing"))
        letter = self.fontMetrics().averageCharWidth()
        self.resize(LETTERS * letter, LINES * self.fontMetrics().height())
        self._search, self._list, self._sections = QLineEdit(), QListWidget(), QTextBrowser()
        self._fields = {name: QLineEdit() for name in FIRST_FIELDS}
        self._form, self._later = QFormLayout(), label(tr("The rest can wait."), "small")
        self._lay_out()
        self._search.textChanged.connect(self._fill)
        self._list.currentRowChanged.connect(self._show_current)
        self._list.itemActivated.connect(lambda _: self.accept() if self.chosen() else None)
        self._fill("")

    def chosen(self) -> Template | None:
        item = self._list.currentItem()
        number: int | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return self._templates[number] if number is not None else None

    def choose(self, number: int) -> None:
        self._list.setCurrentRow(number)

    def fields(self) -> dict[str, str]:
        """What was filled in, of the fields that the chosen template has."""
        chosen = self.chosen()
        known = chosen.placeholders if chosen is not None else ()
        return {name: box.text().strip() for name, box in self._fields.items() if name in known and box.text().strip()}

    def field(self, name: str) -> QLineEdit:
        return self._fields[name]

    @property
    def search_box(self) -> QLineEdit:
        return self._search

    @property
    def list(self) -> QListWidget:
        return self._list

    def _lay_out(self) -> None:
        self._search.installEventFilter(self)
        self._search.setPlaceholderText(tr("Search templates"))
        self._search.setAccessibleName(tr("Search templates"))
        self._list.setAccessibleName(tr("Templates"))
        self._list.setMinimumWidth(LEAST * self.fontMetrics().averageCharWidth())
        fold_rows(self._list)
        self._sections.setAccessibleName(tr("Sections of the template"))
        self._sections.setMinimumHeight(READ * self.fontMetrics().height())
        beside = QWidget()
        left, right, form = QVBoxLayout(), QVBoxLayout(beside), self._form
        right.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        for name, text in FIRST_FIELDS.items():
            self._fields[name].setAccessibleName(tr(text))
            self._fields[name].setMinimumWidth(FIELD * self.fontMetrics().averageCharWidth())
            form.addRow(tr(text), self._fields[name])
        right.addWidget(self._sections, 1)
        right.addLayout(form)
        right.addWidget(self._later)
        columns = QHBoxLayout()
        columns.addLayout(left, 2)
        columns.addWidget(scrolled(beside), 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._start = buttons.addButton(tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._start.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(columns, 1)
        whole.addWidget(buttons)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose while words are typed."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by:
                self._list.setCurrentRow(max(0, min(self._list.count() - 1, self._list.currentRow() + by)))
                return True
        return super().eventFilter(watched, event)

    def _fill(self, words: str) -> None:
        asked = words.casefold().split()
        self._list.clear()
        for number, template in enumerate(self._templates):
            if all(word in f"{template.title} {template.used_by}".casefold() for word in asked):
                item = QListWidgetItem(template.title)
                item.setData(Qt.ItemDataRole.UserRole, number)
                item.setToolTip(template.title)  # where letters are large it may be cut
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._show_current()

    def _show_current(self) -> None:
        chosen = self.chosen()
        self._start.setEnabled(chosen is not None)
        self._sections.setPlainText(describe(chosen) if chosen is not None else tr("No template has these words."))
        for name, box in self._fields.items():
            box.setEnabled(chosen is not None and name in chosen.placeholders)


class TemplateChange(TemplateChooser):
    """Another template for a briefing that is written already: its fields keep their values."""

    def __init__(self, templates: Sequence[Template], parent: QWidget | None = None) -> None:
        super().__init__(templates, parent)
        self.setWindowTitle(tr("Change the template"))
        for row in range(self._form.rowCount()):
            self._form.setRowVisible(row, False)
        self._later.setText(
            tr("What you wrote stays. What has no place in the new template goes under a section of its own.")
        )
        self._later.setWordWrap(True)
        self._start.setText(tr("Change"))


def describe(template: Template) -> str:
    """Purpose, size, and each section with its budget and guidance, as plain text."""
    size = ", ".join(
        part
        for part in (
            tr("%n page(s)", None, template.max_pages) if template.max_pages else "",
            tr("%n word(s)", None, template.max_words) if template.max_words else "",
        )
        if part
    )
    head = [template.title, template.used_by, tr("At most {size}.").format(size=size) if size else ""]
    sections = [f"{section.heading}{_budget(section)}\n{section.guidance}" for section in template.sections]
    return "\n\n".join(part.strip() for part in ("\n".join(line for line in head if line), *sections))


def _budget(section: TemplateSection) -> str:
    return f"  ({tr('%n word(s)', None, section.max_words)})" if section.max_words else ""
