"""What is needed to cite a source, to read and to correct. Only what the user changes is kept as confirmed."""

import re

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import Source
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import label, scrolled
from briefer.ui.words import state

FIELDS = {
    "title": mark("Title"),
    "author": mark("Authors"),
    "issued": mark("Date"),
    "publisher": mark("Publisher"),
    "container_title": mark("Site or series"),
    "URL": mark("Web address"),
}
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")


class DetailsDialog(QDialog):
    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self.setWindowTitle(tr("Details of the source"))
        self.resize(520, 360)
        self._boxes = {name: QLineEdit(as_typed(source.reference, name)) for name in FIELDS}
        self._fault = label("", "warn", wraps=True)
        form = QFormLayout()
        for name, text in FIELDS.items():
            self._boxes[name].setAccessibleName(tr(text))
            self._boxes[name].setPlaceholderText(tr("Not found"))
            form.addRow(tr(text), self._boxes[name])
        self._boxes["author"].setToolTip(tr("One name after another, with semicolons between: Li Yan; Xinhua"))
        self._boxes["issued"].setToolTip(tr("Year, month and day as far as they are known: 2024-01-31"))
        counts = tr("{state}. {words}, {passages}.").format(
            state=state(source),
            words=tr("%n word(s)", None, source.word_count),
            passages=tr("%n passage(s)", None, source.passage_count),
        )
        numbers = tr("Paragraph numbers count the non-blank paragraphs of the text from 1, page furniture included.")
        facts = f"{source.path}\n{counts} {numbers}"
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.addLayout(form)
        body.addWidget(self._fault)
        body.addWidget(label(facts, "small", wraps=True))
        body.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(scrolled(inner), 1)
        column.addWidget(buttons)

    def box(self, name: str) -> QLineEdit:
        return self._boxes[name]

    def fault(self) -> str:
        return self._fault.text()

    def changed(self) -> dict[str, object]:
        """The fields that differ from what was read. Raises `ValueError` for a date that is none."""
        before = self._source.reference
        typed = {name: box.text().strip() for name, box in self._boxes.items()}
        return {name: value_of(name, text) for name, text in typed.items() if text != as_typed(before, name)}

    def _keep(self) -> None:
        try:
            self.changed()
        except ValueError as error:
            self._fault.setText(str(error))
            return
        self.accept()


def as_typed(reference: Reference, name: str) -> str:
    """A field as it stands in its box."""
    value = getattr(reference, name)
    match value:
        case None:
            return ""
        case tuple():
            return "; ".join(str(one) for one in value)
        case PartialDate(supplied=True):
            return f"{value.year:04d}"
        case _:
            return str(value)


def value_of(name: str, text: str) -> object:
    """What was typed as a reference holds it. Raises `ValueError` with a sentence for people."""
    if not text:
        return None
    match name:
        case "author":
            return tuple(_name(one.strip()) for one in text.split(";") if one.strip())
        case "issued":
            found = _DATE.match(text)
            parts = [int(part) for part in found.groups() if part] if found else []
            if not parts or not all(
                low <= part <= high for part, (low, high) in zip(parts[1:], ((1, 12), (1, 31)), strict=False)
            ):
                raise ValueError(tr("A date is typed as year, month and day, as far as they are known: 2024-01-31."))
            year, month, day = (*parts, 0, 0)[:3]  # 0 where it is not known
            return PartialDate(year, month or None, day or None)
        case _:
            return text


def _name(text: str) -> Name:
    """ "Family, Given" as a person; anything else as it stands, so that no name is taken apart wrongly."""
    family, comma, given = (part.strip() for part in text.partition(","))
    return Name(family=family, given=given) if comma and given else Name(literal=text)
