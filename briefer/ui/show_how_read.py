"""How a source was read: its encoding, the changes that reading made, and how its paragraphs are counted."""

from collections import Counter

from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from briefer.domain.source import Source, SourceText, TextChange, block_at
from briefer.ui.dialogue import Dialogue
from briefer.ui.reader.encoding_names import encoding_name
from briefer.ui.tongue import mark, number, tr
from briefer.ui.widgets import label, scrolled

RULE = mark(
    "Paragraphs are counted from 1: every one that is not blank, page furniture included. The numbers are the same "
    "wherever this text is shown or cited."
)
_LISTED = 500  # changes
_AROUND = 24  # characters
_CHANGES = {
    "dehyphen": mark("hyphen at the end of a line taken out"),
    "joined-line": mark("lines joined"),
    "ligature": mark("joined letters written out"),
    "note-number": mark("note number set apart from its word"),
    "nul": mark("character that no text may hold replaced"),
}
_QUIET = "joined-line"  # counted, and not listed one by one


class HowReadDialog(Dialogue):
    def __init__(self, source: Source, text: SourceText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How this source was read"))
        self._facts = label("\n".join(facts_of(source, text)), "small-text", wraps=True)
        self._list = QTreeWidget()
        self._list.setHeaderLabels([tr("Paragraph"), tr("Change"), tr("Words now")])
        self._list.setAccessibleName(tr("Changes that reading made"))
        self._list.setRootIsDecorated(False)
        shown = [change for change in text.changes if change.kind != _QUIET][:_LISTED]
        for change in shown:
            self._list.addTopLevelItem(QTreeWidgetItem(list(_row(text, change))))
        self._list.resizeColumnToContents(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        inner = QWidget()
        said = QVBoxLayout(inner)
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(self._facts)
        said.addWidget(label(tr(RULE), "muted", wraps=True))
        said.addWidget(self._list, 1)
        self._list.setVisible(bool(shown))
        column = QVBoxLayout(self)
        column.addWidget(scrolled(inner), 1)
        column.addWidget(buttons)
        self.resize(640, 460 if shown else 260)

    def facts(self) -> str:
        return self._facts.text()

    @property
    def changes(self) -> QTreeWidget:
        return self._list


def facts_of(source: Source, text: SourceText) -> list[str]:
    """A line each: file, encoding, paragraphs, changes by kind."""
    lines = [tr("File: {path}").format(path=source.path)]
    if text.encoding is not None:
        sure = tr("certain") if text.encoding_confidence >= 0.95 else tr("guessed: {share} % sure")
        share = round(100 * text.encoding_confidence)
        said = tr("Encoding: {encoding} ({sure})")
        lines.append(said.format(encoding=encoding_name(text.encoding), sure=sure.format(share=share)))
    furniture = sum(1 for block in text.blocks if block.furniture is not None)
    lines.append(
        tr("%n paragraph(s)", None, len(text.blocks))
        + ", "
        + tr("{furniture} of them page furniture").format(furniture=number(furniture))
    )
    counts = Counter(change.kind for change in text.changes)
    changes = [f"{tr(_CHANGES[kind])}: {number(count)}" for kind, count in counts.most_common() if kind in _CHANGES]
    lines.append(tr("Changes made by reading: {changes}").format(changes="; ".join(changes) or tr("none")))
    return lines


def _row(text: SourceText, change: TextChange) -> tuple[str, str, str]:
    block = block_at(text.blocks, change.span.start)
    start, end = max(0, change.span.start - _AROUND), change.span.end + _AROUND
    words = " ".join(text.text[start:end].split())
    kind = tr(_CHANGES[change.kind]) if change.kind in _CHANGES else change.kind
    return f"¶ {block.number}" if block else "", kind, f"…{words}…"
