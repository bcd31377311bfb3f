"""Text looks wrong? The ways to read a file, with what the text becomes by each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.decoding import Decoding
from briefer.ui.dialogue import Dialogue
from briefer.ui.look.theme import SERIFS
from briefer.ui.reader.encoding_names import encoding_name
from briefer.ui.tongue import tr
from briefer.ui.widgets import label

_GLANCE = 48  # characters of the sample under each name


class DecodingDialog(Dialogue):
    """Accepted, `chosen` is the encoding."""

    def __init__(
        self, name: str, decodings: Sequence[Decoding], *, current: str | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._decodings = tuple(decodings)
        self._list, self._preview, self._lost = QListWidget(), QPlainTextEdit(), label("", "warn", wraps=True)
        self.setWindowTitle(tr("Text looks wrong?"))
        self._preview.setReadOnly(True)
        self._preview.setFont(_serif(self.font()))
        self._preview.setAccessibleName(tr("The text as it would be"))
        self._list.setAccessibleName(tr("Encodings, the most likely first"))
        self._list.setMinimumWidth(260)
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in self._decodings:
            now = "  ·  " + tr("now") if one.encoding == current else ""
            row = QListWidgetItem(f"{encoding_name(one.encoding)}{now}\n{_glance(one)}")
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{encoding_name(one.encoding)}: {_glance(one)}")
            self._list.addItem(row)
        self._lay_out(name)
        self._list.currentRowChanged.connect(self._show)
        self._list.itemActivated.connect(lambda _: self.accept())
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def chosen(self) -> str:
        return self._decodings[max(0, self._list.currentRow())].encoding

    @property
    def choices(self) -> QListWidget:
        return self._list

    def preview(self) -> str:
        return self._preview.toPlainText()

    def warning(self) -> str:
        return self._lost.text()

    def _show(self, row: int) -> None:
        one = self._decodings[row]
        self._preview.setPlainText(one.sample)
        lost = tr("%n byte(s) of the file mean nothing in this encoding.", None, one.lost) if one.lost else ""
        self._lost.setText(lost)

    def _lay_out(self, name: str) -> None:
        buttons = QDialogButtonBox()
        use = buttons.addButton(tr("Read it so"), QDialogButtonBox.ButtonRole.AcceptRole)
        use.setDefault(True)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        sides = QHBoxLayout()
        sides.addWidget(self._list, 2)
        right = QVBoxLayout()
        right.addWidget(self._preview, 1)
        right.addWidget(self._lost)
        sides.addLayout(right, 3)
        column = QVBoxLayout(self)
        said = tr(
            "Choose the encoding in which the words of “{file}” look right. The file is not changed, and quotes keep "
            "the text that they were taken from."
        )
        column.addWidget(label(said.format(file=name), "muted", wraps=True))
        column.addLayout(sides, 1)
        column.addWidget(buttons)
        self.resize(820, 480)


def _serif(font: QFont) -> QFont:
    """Words of a source, in their own type."""
    made = QFont(list(SERIFS))
    made.setPointSizeF(font.pointSizeF() * 1.15)
    return made


def _glance(decoding: Decoding) -> str:
    """The words round the first character that encodings differ in."""
    words = decoding.sample.replace("\n", " ")
    first = next((at for at, character in enumerate(words) if character > "\x7f"), 0)
    start = max(0, words.rfind(" ", 0, max(0, first - _GLANCE // 3)) + 1)
    return words[start : start + _GLANCE].strip()
