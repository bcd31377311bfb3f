"""How a quote or paraphrase is cited: the works, each with its place and the words before and after it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.anchor import Locator
from briefer.domain.cited_work import Citation
from briefer.domain.quote import DirectQuote, cluster_of
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.ui.choice_box import ChoiceBox
from briefer.ui.dialogue import Dialogue
from briefer.ui.flow_layout import FlowLayout
from briefer.ui.tongue import tr
from briefer.ui.widgets import button, label, scrolled
from briefer.ui.words import PLACE_KINDS, date, dotted, publisher, title

LONGEST = 500  # characters of the words before and after


class CitationDialog(Dialogue):
    """`known` are the works that can be cited here as well."""

    def __init__(self, quote: DirectQuote, known: Mapping[SourceId, Reference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote, self._known = quote, known
        self._works = [replace(one, author_named=False) for one in cluster_of(quote)]
        self.setWindowTitle(tr("Citation"))
        self.works, self.others = QListWidget(), ChoiceBox()
        self.prefix, self.suffix, self.value = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.named = ChoiceBox(), QCheckBox(tr("The sentence names the author"))
        self.add = button(tr("Add this work"), self._add)
        self.remove = button(tr("Remove"), self._remove)
        self._fill()
        self._lay_out()
        self.works.currentRowChanged.connect(self._show_work)
        self.works.setCurrentRow(0)
        for box in (self.prefix, self.suffix, self.value):
            box.textEdited.connect(self._keep)
        self.kind.activated.connect(self._keep)

    def result_quote(self) -> DirectQuote:
        """The quote as it is to be cited now."""
        own, *further = self._works
        return replace(
            self._quote,
            locator=own.locator,
            prefix=own.prefix,
            suffix=own.suffix,
            further=tuple(further),
            author_named=self.named.isChecked(),
        )

    # -- made ---------------------------------------------------------------------------------------------------
    def _fill(self) -> None:
        kinds = dict(PLACE_KINDS)
        for work in self._works:
            if work.locator is not None:  # one that another program or a later version named
                kinds.setdefault(work.locator.kind, work.locator.kind)
        for kind, text in kinds.items():
            self.kind.addItem(tr(text), kind)
        for _, source in sorted((self._name_of(source).casefold(), source) for source in self._known):
            self.others.addItem(self._name_of(source), source)
        self.others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.others.setMinimumContentsLength(24)
        self.add.setEnabled(bool(self._known))
        self.named.setChecked(self._quote.author_named)
        for work in self._works:
            self.works.addItem(self._name_of(work.source))
        for box in (self.prefix, self.suffix):
            box.setMaxLength(LONGEST)
        self.value.setMaxLength(60)
        for widget, name in (
            (self.works, tr("Works cited here")),
            (self.others, tr("Another work to cite here")),
            (self.others.view(), tr("Works of the library")),
            (self.prefix, tr("Words before")),
            (self.suffix, tr("Words after")),
            (self.kind, tr("Kind of place")),
            (self.kind.view(), tr("Kinds of places")),
            (self.value, tr("Place")),
        ):
            widget.setAccessibleName(name)
        self.prefix.setPlaceholderText(tr("see, see also, but see"))
        self.suffix.setPlaceholderText(tr("emphasis added"))
        self.value.setPlaceholderText(tr("12, or 12-15"))

    def _lay_out(self) -> None:
        another = FlowLayout(6)
        for one in (self.others, self.add, self.remove):
            another.addWidget(one)
        place = QHBoxLayout()
        place.addWidget(self.kind)
        place.addWidget(self.value, 1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Words before"), self.prefix)
        form.addRow(tr("Place"), place)
        form.addRow(tr("Words after"), self.suffix)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr("Works cited here"), "strong"))
        column.addWidget(self.works, 1)
        column.addLayout(another)
        column.addWidget(label(tr("The work chosen above"), "strong"))
        column.addLayout(form)
        column.addWidget(self.named)
        said = tr("Styles that cite by author and year then print the year behind the name, and leave out the author.")
        column.addWidget(label(said, "small", wraps=True))
        whole = QVBoxLayout(self)
        whole.addWidget(scrolled(inner), 1)
        whole.addWidget(buttons)
        self.resize(max(560, inner.minimumSizeHint().width() + 48), 480)

    def _name_of(self, source: SourceId) -> str:
        reference = self._known.get(source, Reference())
        issued = date(reference.issued) if reference.issued is not None else None
        return dotted((title(reference), publisher(reference), issued))

    # -- shown and kept -----------------------------------------------------------------------------------------
    def _show_work(self) -> None:
        row = self.works.currentRow()
        if row < 0:
            return
        work = self._works[row]
        self.prefix.setText(work.prefix)
        self.suffix.setText(work.suffix)
        self.value.setText(work.locator.value if work.locator is not None else "")
        self.kind.setCurrentIndex(max(0, self.kind.findData(work.locator.kind if work.locator is not None else None)))
        self.remove.setEnabled(row > 0)
        self.named.setEnabled(len(self._works) == 1)

    def _keep(self) -> None:
        row = self.works.currentRow()
        value = self.value.text().strip()
        self._works[row] = replace(
            self._works[row],
            prefix=self.prefix.text().strip(),
            suffix=self.suffix.text().strip(),
            locator=Locator(self.kind.currentData(), value) if value else None,
        )

    def _add(self) -> None:
        source = SourceId(self.others.currentData())
        self._works.append(Citation(source))
        self.works.addItem(self._name_of(source))
        self.works.setCurrentRow(self.works.count() - 1)
        self.prefix.setFocus()

    def _remove(self) -> None:
        row = self.works.currentRow()
        if row > 0:  # the quote's own source stays
            del self._works[row]
            self.works.takeItem(row)
            self._show_work()
