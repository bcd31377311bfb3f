"""Exporting: citations, pages and file on the left, the pages as they will look on the right, findings below."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.finding import Finding
from briefer.domain.page_setup import Paper
from briefer.domain.template import StyleId
from briefer.services.evidence_annex import Annex
from briefer.services.previewing import Preview
from briefer.ui.below.retold import retold
from briefer.ui.choice_box import TitleBox
from briefer.ui.dialogue import Dialogue
from briefer.ui.exporting.asked import ExportAsked, ExportChoice, ExportHelp
from briefer.ui.exporting.findings_box import FindingsBox
from briefer.ui.exporting.house_box import HouseBox
from briefer.ui.forms import Form
from briefer.ui.look.theme import Theme
from briefer.ui.preview.panel import PreviewPanel
from briefer.ui.tab_order import go_through
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import Folding, button, label, scrolled

REST = 300  # milliseconds after a change before the pages are set again
NARROW, PAGES = 760, 260  # pixels at 100 %: no two parts stand beside each other below it; the height of the pages then
_DOWN = QBoxLayout.Direction.TopToBottom
_KINDS = {mark("Word documents (*.docx)"): ".docx", mark("PDF (*.pdf)"): ".pdf", mark("Markdown (*.md)"): ".md"}
_PAPERS = {Paper.A4: mark("A4"), Paper.LETTER: mark("US Letter")}
_CONTENTS = {None: mark("In long papers"), True: mark("Yes"), False: mark("No")}
_ANNEXES = {Annex.NONE: mark("None"), Annex.END: mark("At the end"), Annex.FILE: mark("In a file beside")}
_HOUSE_KINDS = mark("Word files (*.docx *.dotx *.docm *.dotm)")


class ExportDialog(Dialogue):
    def __init__(
        self, asked: ExportAsked, help: ExportHelp, theme: Theme, *, rest: int = REST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._asked, self._help, self._theme = asked, help, theme
        self._body, self._sides = QBoxLayout(_DOWN), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.setWindowTitle(tr("Export"))
        self.resize(theme.px(980), theme.px(680))
        self.styles = _choice(tr("Citations"), {style.id: retold(style.title) for style in asked.styles}, asked.style)
        self.papers = _choice(tr("Paper"), {paper: tr(text) for paper, text in _PAPERS.items()}, Paper.A4)
        self.contents = _choice(tr("Table of contents"), {key: tr(text) for key, text in _CONTENTS.items()}, None)
        self.annexes = _choice(tr("Evidence annex"), {key: tr(text) for key, text in _ANNEXES.items()}, Annex.NONE)
        names = {tag: QLocale(tag).nativeLanguageName() for tag in asked.languages}
        self.languages = _choice(tr("Language of the document"), names, asked.language)
        self.comments = QCheckBox(tr("Take the drafter’s %n comment(s) along", None, asked.comments))
        self.clean = QCheckBox(tr("Clean copy"))
        self.file = QLineEdit(str(asked.suggested))
        self.file.setAccessibleName(tr("File"))
        self.house = HouseBox(help, asked.house)
        self.findings = FindingsBox(asked.findings, help.complete)
        self.pages = _Pages(theme)
        self._later = QTimer(self, interval=rest, singleShot=True)
        self._is_narrow: bool | None = None
        self._lay_out(theme)
        self._connect()
        self._fit_to_kind()
        self._later.start()

    def choice(self) -> ExportChoice:
        """What would be exported now."""
        is_word = self._kind() == ".docx"
        return ExportChoice(
            path=_with_kind(Path(self.file.text().strip())),
            style=StyleId(self.styles.currentData()),
            setup=replace(
                self._asked.setup,
                paper=self.papers.currentData(),
                house=self.house.house() if is_word else None,
                comments=self.comments.isChecked() and is_word,
                contents=self.contents.currentData(),
            ),
            annex=self.annexes.currentData(),
            clean=self.clean.isChecked() and is_word,
            language=self.languages.currentData(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, each part scrolls by itself, and the findings are seen whole while they take less than
        half of the height. Else all stand beneath each other, what is to be answered first, and scroll together."""
        is_narrow = self.width() < self._theme.px(NARROW)
        self._sides.setDirection(_DOWN if is_narrow else QBoxLayout.Direction.LeftToRight)
        self._body.setDirection(QBoxLayout.Direction.BottomToTop if is_narrow else _DOWN)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            chosen = (self._options, self.pages)
            go_through((self._found, *chosen) if is_narrow else (*chosen, self._found))
        found, options = (_height(one, self.width()) for one in (self.findings, self._chosen))
        self._found.setMinimumHeight(found if is_narrow else min(found, self.height() * 45 // 100))
        self._options.setMinimumHeight(options if is_narrow else 0)
        self.pages.setMinimumHeight(self._theme.px(PAGES) if is_narrow else 0)
        super().resizeEvent(event)

    # -- laid out -----------------------------------------------------------------------------------------------
    def _lay_out(self, theme: Theme) -> None:
        self._chosen = self._choices()
        self._options, self._found = scrolled(self._chosen), scrolled(self.findings)
        self._found.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._sides.setSpacing(theme.px(14))
        self._sides.addWidget(self._options, 1)
        self._sides.addWidget(self.pages, 1)
        body = QWidget()
        body.setLayout(self._body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addLayout(self._sides, 1)
        self._body.addWidget(self._found)
        column = QVBoxLayout(self)
        column.addWidget(scrolled(body), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _choices(self) -> QWidget:
        whole, form = QWidget(), Form()
        form.setVerticalSpacing(10)
        file = QHBoxLayout()
        file.addWidget(self.file, 1)
        file.addWidget(button(tr("Browse …"), self._browse))
        form.add(tr("Citations"), self.styles)
        form.add(tr("Evidence annex"), self.annexes)
        form.add(tr("House template"), self.house)
        form.add(tr("Paper"), self.papers)
        form.add(tr("Contents"), self.contents)
        form.add(tr("Language"), self.languages)
        if self._asked.marking:
            marking = Folding("plain")
            marking.setText(self._asked.marking)
            form.add(tr("Marking"), marking)
        form.add(tr("File"), self.file, file)
        self.comments.setVisible(self._asked.comments > 0)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.comments)
        column.addWidget(self.clean)
        said = tr(
            "Left in otherwise, and not printed: a hidden bookmark at each quote, a list of their sources and places "
            "by which the file can be verified, the sources for Word’s own list, and the title and language."
        )
        self._clean_said = label(said, "small", wraps=True)
        column.addWidget(self._clean_said)
        column.addStretch(1)
        return whole

    def _connect(self) -> None:
        self._later.timeout.connect(self._set_pages)
        self.findings.answered.connect(self._answer)
        for one in (self.styles, self.annexes, self.papers, self.contents, self.languages):
            one.currentIndexChanged.connect(self._later.start)
        self.house.changed.connect(self._fit_to_kind)
        self.house.file_wanted.connect(self._choose_house)
        self.file.textChanged.connect(self._fit_to_kind)
        self.pages.wanted.connect(self._later.start)

    # -- done ---------------------------------------------------------------------------------------------------
    def _fit_to_kind(self) -> None:
        """A house template, comments and what travels unseen are Word's alone; a house template has its own paper."""
        is_word = self._kind() == ".docx"
        for one in (self.house, self.comments, self.clean, self._clean_said):
            one.setEnabled(is_word)
        self.papers.setEnabled(self._kind() != ".md" and not (is_word and self.house.house() is not None))
        self.export.setEnabled(bool(self.file.text().strip()) and not self.findings.waits())

    def _answer(self, findings: Sequence[Finding], reason: str) -> None:
        self._help.answer(findings, reason)
        self._fit_to_kind()
        if self.export.isEnabled():
            self.export.setDefault(True)

    def _set_pages(self) -> None:
        self.pages.wait()
        self._help.preview(
            self.choice(),
            width=self.pages.width_in_pixels(),
            section=self.pages.section(),
            done=self._show_pages,
            failed=self.pages.show_failure,
        )

    def _show_pages(self, preview: Preview) -> None:
        self.pages.show_preview(preview)

    def _choose_house(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("The office’s Word file"), "", tr(_HOUSE_KINDS))
        if chosen:
            self.house.open(Path(chosen))

    def _browse(self) -> None:
        kinds = {tr(kind): suffix for kind, suffix in _KINDS.items()}
        chosen, kind = QFileDialog.getSaveFileName(self, tr("Export"), self.file.text(), ";;".join(kinds))
        if chosen:
            self.file.setText(str(of_kind(Path(chosen), kinds.get(kind))))

    def _kind(self) -> str:
        return _with_kind(Path(self.file.text().strip())).suffix.casefold()


class _Pages(PreviewPanel):
    """As high as there is room: pages are scrolled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setFocusProxy(cast(QWidget, None))  # Tab would come to the pages where the whole stood at first

    def hasHeightForWidth(self) -> bool:
        return False


def _height(widget: QWidget, width: int) -> int:
    """In pixels, to be seen whole at a width."""
    return max(widget.sizeHint().height(), widget.heightForWidth(width))


def of_kind(chosen: Path, suffix: str | None) -> Path:
    """`chosen` with the suffix of the kind that was picked beside it, in place of another kind's."""
    if suffix is None or chosen.suffix.casefold() == suffix:
        return chosen
    bare = chosen.with_suffix("") if chosen.suffix.casefold() in _KINDS.values() else chosen
    return bare.with_name(bare.name + suffix)


def _with_kind(path: Path) -> Path:
    """A Word file where the name does not say otherwise; what the user typed stays."""
    if not path.name or path.suffix.casefold() in _KINDS.values():
        return path
    return path.with_name(path.name + ".docx")


def _choice(name: str, choices: Mapping[Any, str], chosen: object) -> QComboBox:
    made = TitleBox(16)
    made.setAccessibleName(name)
    made.view().setAccessibleName(name)
    for key, text in choices.items():
        made.addItem(text, key)
    made.setCurrentIndex(max(0, list(choices).index(chosen) if chosen in choices else 0))
    return made
