"""Which language the window speaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefer.domain.errors import SaveFailed
from briefer.domain.reference import PartialDate
from briefer.ui.below.retold import retold
from briefer.ui.languages import ENGLISH, locale_for, speak
from briefer.ui.messages import sentence_for
from briefer.ui.tongue import key_text, number, tr
from briefer.ui.words import date


class Computer(QLocale):
    """A computer whose user asked for languages in this order."""

    def __init__(self, *languages: str) -> None:
        super().__init__(languages[0])
        self._languages = list(languages)

    def uiLanguages(self, separator: object = None) -> list[str]:
        return self._languages


@pytest.mark.parametrize(
    ("chosen", "computer", "spoken"),
    [
        ("system", Computer("fr-FR", "fr"), "fr_FR"),
        ("system", Computer("fr-CH", "fr"), "fr_CH"),
        ("system", Computer("en-GB", "fr-FR"), "en_GB"),
        ("system", Computer("de-DE", "de", "fr-FR"), "fr_FR"),
        ("system", Computer("de-DE", "de"), "en_US"),
        ("system", Computer("C"), "en_US"),
        ("fr", Computer("en-GB"), "fr_FR"),
        ("en", Computer("fr-CH", "en-GB"), "en_GB"),
        ("xx", Computer("fr-FR"), "fr_FR"),
    ],
)
def test_the_chosen_language_is_spoken_else_that_of_the_computer(chosen: str, computer: Computer, spoken: str) -> None:
    assert locale_for(chosen, computer).name() == spoken


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, ENGLISH)


@pytest.mark.usefixtures("french")
def test_sentences_numbers_dates_and_keys_are_french() -> None:
    assert tr("Saved {time}").format(time="10:42") == "Enregistrée à 10:42"
    assert number(12_031) == "12\u202f031"
    assert [date(PartialDate(2024, 1, day)) for day in (1, 2, None)] == ["1er janv. 2024", "2 janv. 2024", "janv. 2024"]
    assert key_text("Ctrl+Shift+F") == "Ctrl+Maj+F"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"  # a button that Qt names itself


@pytest.mark.usefixtures("french")
def test_what_comes_from_below_is_told_in_french_with_its_facts() -> None:
    failed = SaveFailed(Path("a.briefing"), "there is not enough disk space. What was saved before is unharmed.")
    assert sentence_for(failed) == (
        "«\u202fa.briefing\u202f» n’a pas pu être enregistré\u00a0: l’espace disque est insuffisant. Ce qui a été "
        "enregistré auparavant est intact. Votre travail est toujours là. Libérez de l’espace, ou enregistrez ailleurs."
    )
    assert retold("Background has 1200 words; the template allows 1000.") == (
        "Background compte 1\u202f200 mots\u202f; le modèle en autorise 1\u202f000."
    )
    assert retold("Pages 3, 5-7 have no text and cannot be searched. Page 9 could not be read.") == (
        "Sans texte, donc impossible à consulter\u00a0: pages 3, 5-7. Lecture impossible\u00a0: page 9."
    )
    assert (
        retold("“The file is empty.” is still in source.")
        == "«\u202fThe file is empty.\u202f» figure encore dans source."
    )
    assert retold("The reference of “Talks” lacks its author, its date and its publisher and is cited without.") == (
        "Il manque l’auteur, la date et l’éditeur dans la référence de «\u202fTalks\u202f», qui est citée sans."
    )
    assert retold("Nobody has written this sentence.") == "Nobody has written this sentence."


@pytest.mark.usefixtures("french")
def test_another_language_leaves_nothing_of_the_one_before(qapp: QApplication) -> None:
    speak(qapp, ENGLISH)
    assert tr("Cancel") == "Cancel"
    assert number(12_031) == "12,031"
    assert len([one for one in qapp.findChildren(QTranslator) if one.filePath().endswith("_fr.qm")]) == 0
