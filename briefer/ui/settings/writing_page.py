"""The page of writing: the language of new briefings, quotation marks and dates as printed, and Tab in the outline."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from briefer.domain.document_words import document_words
from briefer.domain.page_setup import DateForm, QuoteMarks
from briefer.ports.settings import OF_LANGUAGE, Settings
from briefer.services.settings import usual_setup
from briefer.ui.choice_box import ChoiceBox
from briefer.ui.forms import Form
from briefer.ui.printing import LANGUAGES, OF_TEMPLATE
from briefer.ui.tongue import tr
from briefer.ui.widgets import label

_DAY = "2025-02-03"  # shown in each form


class WritingPage(QWidget):
    language_chosen = Signal(str)  # these three as the settings name them
    marks_chosen = Signal(str)
    dates_chosen = Signal(str)
    tab_chosen = Signal(bool)  # whether it moves the focus

    def __init__(self) -> None:
        super().__init__()
        self.language, self.marks, self.dates, self.tab = ChoiceBox(), ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._fill()
        form = Form(self)
        form.add(tr("Language of new briefings"), self.language)
        said = tr(
            "Word checks the spelling in it. A briefing that is begun keeps its own, and another can be chosen when it "
            "is exported."
        )
        form.addRow(label(said, "small", wraps=True))
        form.add(tr("Quotation marks"), self.marks)
        form.add(tr("Dates"), self.dates)
        said = tr(
            "They are printed so in the page preview and in every export. Dates have the words of the "
            "briefing’s language. The words of a quote are never changed."
        )
        form.addRow(label(said, "small", wraps=True))
        form.add(tr("Tab in the outline"), self.tab)
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))
        self.marks.activated.connect(lambda _: self.marks_chosen.emit(self.marks.currentData()))
        self.dates.activated.connect(lambda _: self.dates_chosen.emit(self.dates.currentData().value))
        self.tab.activated.connect(lambda _: self.tab_chosen.emit(self.tab.currentData()))

    def show_settings(self, settings: Settings) -> None:
        setup = usual_setup(settings)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.briefing_language)))
        self.marks.setCurrentIndex(self.marks.findData(setup.marks.value if setup.marks else OF_LANGUAGE))
        self.dates.setCurrentIndex(self.dates.findData(setup.dates))
        self.tab.setCurrentIndex(self.tab.findData(settings.tab_moves_focus))

    def _fill(self) -> None:
        self.language.addItem(tr("As the template"), OF_TEMPLATE)
        for tag in LANGUAGES:
            self.language.addItem(QLocale(tag).nativeLanguageName(), tag)
        words = tr("words")
        self.marks.addItem(tr("As the language"), OF_LANGUAGE)
        for marks in QuoteMarks:
            self.marks.addItem(f"{marks.opening}{words}{marks.closing}", marks.value)
        for form in DateForm:
            self.dates.addItem(document_words("en").date(_DAY, form), form)
        self.tab.addItem(tr("Changes the level"), False)
        self.tab.addItem(tr("Moves the focus"), True)
        for box, name, listed in (
            (self.language, tr("Language of new briefings"), tr("Languages")),
            (self.marks, tr("Quotation marks"), tr("Quotation marks")),
            (self.dates, tr("Dates"), tr("Dates")),
            (self.tab, tr("Tab in the outline"), tr("Tab in the outline")),
        ):
            box.setAccessibleName(name)
            box.view().setAccessibleName(listed)
