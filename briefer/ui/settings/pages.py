"""The pages of the settings. Each tells by a signal what was chosen; nothing waits for an OK."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSlider,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from briefer import __version__
from briefer.domain.citation import CitationStyle
from briefer.domain.template import StyleId
from briefer.ui.actions import Act
from briefer.ui.choice_box import ChoiceBox, TitleBox
from briefer.ui.forms import Form, beside
from briefer.ui.keys.table import KeyTable
from briefer.ui.languages import SYSTEM, languages, name_of
from briefer.ui.look.theme import LARGEST, SMALLEST, Choice, Density, Theme
from briefer.ui.settings.licences import WORKS
from briefer.ui.settings.own_styles import OwnStylesBox
from briefer.ui.settings.watched_folders import WatchedFolders
from briefer.ui.show_lists import table_of
from briefer.ui.tongue import mark, tr
from briefer.ui.widgets import Elided, button, label
from briefer.ui.words import style_title

STEP = 10  # per cent
_CHOICES = {Choice.SYSTEM: mark("As the computer"), Choice.LIGHT: mark("Light"), Choice.DARK: mark("Dark")}
_DENSITIES = {Density.COMFORTABLE: mark("Comfortable"), Density.COMPACT: mark("Compact")}
NO_NETWORK = mark("briefer makes no network connection.")


class AppearancePage(QWidget):
    language_chosen = Signal(str)  # as the settings name it

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.language = ChoiceBox()
        self.language.addItem(tr("As the computer"), SYSTEM)
        for code in languages():
            self.language.addItem(name_of(code), code)
        self.language.setAccessibleName(tr("Language"))
        self.language.view().setAccessibleName(tr("Languages"))
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))
        self.choice, self.text_size, self._shown = ChoiceBox(), QSlider(Qt.Orientation.Horizontal), label("", "muted")
        for choice, text in _CHOICES.items():
            self.choice.addItem(tr(text), choice)
        self.choice.setAccessibleName(tr("Theme"))
        self.choice.view().setAccessibleName(tr("Themes"))
        self.density = ChoiceBox()
        for density, text in _DENSITIES.items():
            self.density.addItem(tr(text), density)
        self.density.setAccessibleName(tr("Density"))
        self.density.view().setAccessibleName(tr("Densities"))
        self.text_size.setRange(SMALLEST, LARGEST)
        self.text_size.setSingleStep(STEP)
        self.text_size.setPageStep(STEP)
        self.text_size.setTickInterval(STEP)
        self.text_size.setMinimumWidth(180)
        self.text_size.setAccessibleName(tr("Text size in per cent"))
        sizes = QHBoxLayout()
        sizes.setSpacing(12)
        sizes.addWidget(self.text_size, 1)
        sizes.addWidget(self._shown)
        form = Form(self)
        form.add(tr("Theme"), self.choice)
        form.add(tr("Text size"), self.text_size, sizes)
        self._of_size = label("", "small", wraps=True)
        form.addRow(self._of_size)
        form.add(tr("Density"), self.density)
        form.addRow(label(tr("Compact leaves less room round rows, cards and lists."), "small", wraps=True))
        form.add(tr("Language"), self.language)
        form.addRow(label(tr("Another language is spoken when briefer starts the next time."), "small", wraps=True))
        self.choice.activated.connect(lambda _: theme.choose(self.choice.currentData()))
        self.density.activated.connect(lambda _: theme.set_density(self.density.currentData()))
        self.text_size.valueChanged.connect(self._sized)
        theme.theme_changed.connect(self._show)
        self.show_keys(KeyTable())
        self._show()

    def show_keys(self, keys: KeyTable) -> None:
        said = tr("{larger} and {smaller} change the text size from anywhere.")
        self._of_size.setText(said.format(larger=keys.said(Act.LARGER), smaller=keys.said(Act.SMALLER)))

    def show_language(self, chosen: str) -> None:
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))

    def _sized(self, per_cent: int) -> None:
        self._theme.set_text_size(round(per_cent / STEP) * STEP)
        self._show()

    def _show(self) -> None:
        self.choice.setCurrentIndex(self.choice.findData(self._theme.choice))
        self.text_size.setValue(self._theme.text_size)
        self.density.setCurrentIndex(self.density.findData(self._theme.density))
        self._shown.setText(tr("{number} %").format(number=self._theme.text_size))


class CitationsPage(QWidget):
    style_chosen = Signal(object)  # StyleId

    def __init__(self) -> None:
        super().__init__()
        self.styles = TitleBox(24)
        self.styles.setAccessibleName(tr("Citation style of new briefings"))
        self.styles.view().setAccessibleName(tr("Citation styles"))
        self.styles.activated.connect(lambda _: self.style_chosen.emit(self.styles.currentData()))
        form = Form(self)
        form.add(tr("Style of new briefings"), self.styles)
        said = tr(
            "A briefing keeps the style it began with, and another can be chosen when it is exported. "
            "Templates that set no citations, or set author and date, keep their own way."
        )
        form.addRow(label(said, "small", wraps=True))
        self.own = OwnStylesBox()
        form.addRow(self.own)

    def show_styles(self, styles: Sequence[CitationStyle], chosen: StyleId) -> None:
        self.styles.clear()
        for style in styles:
            self.styles.addItem(style_title(style), style.id)
        self.styles.setCurrentIndex(self.styles.findData(chosen))


class LibraryPage(QWidget):
    reindex_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, folder: Path | None) -> None:
        super().__init__()
        self._folder = Elided("muted")
        self._folder.show_text(str(folder) if folder is not None else tr("Kept in memory"))
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reindex = button(tr("Rebuild the index"), self.reindex_wanted.emit)
        self.show_folder = button(tr("Show in folder"), self.folder_wanted.emit)
        self.show_folder.setEnabled(folder is not None)
        self.watched = WatchedFolders()
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(label(tr("Folder"), "strong"))
        column.addWidget(self._folder)
        column.addWidget(beside((self.reindex, self.show_folder)))
        said = tr("The texts of your sources and the index are kept there. The files that you added are never changed.")
        column.addWidget(label(said, "small", wraps=True))
        column.addSpacing(8)
        column.addWidget(label(tr("Watched folders"), "strong"))
        column.addWidget(self.watched)
        said = tr("Files that are added, changed or moved in these folders are followed while briefer is open.")
        column.addWidget(label(said, "small", wraps=True))
        column.addStretch(1)


class SavingPage(QWidget):
    recent_kept = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.recent = QCheckBox(tr("Remember them"))
        self.recent.setAccessibleName(tr("Remember the briefings opened last"))
        self.recent.clicked.connect(self.recent_kept)
        column = QVBoxLayout(self)
        column.addWidget(label(tr("Briefings opened last"), "strong", wraps=True))
        column.addWidget(self.recent)
        column.addWidget(
            label(tr("Turned off, the list under Open recent is emptied and stays empty."), "small", wraps=True)
        )
        column.addSpacing(8)
        said = tr(
            "Two seconds after each change a recovery copy is kept on this computer. It is offered when briefer "
            "starts after it ended unexpectedly, and thrown away when you save or close. "
            "Saving keeps the file as it was before beside it, as .bak."
        )
        column.addWidget(label(said, "small", wraps=True))
        column.addStretch(1)


class AboutPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        works = [(f"{tr(work.name)} – {tr(work.does)}", work.licence, work.version) for work in WORKS]
        self.table: QTableWidget = table_of((tr("Made with"), tr("Licence"), tr("Version")), works)
        self.table.setAccessibleName(tr("What briefer is made with, and the licences"))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, head.ResizeMode.Stretch)
        head.setSectionResizeMode(2, head.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.addWidget(label(f"briefer {__version__}", "title"))
        column.addWidget(label(tr(NO_NETWORK), "strong", wraps=True))
        column.addWidget(self.table, 1)
