"""What the program itself puts on a page, in each language that it knows."""

import re
from dataclasses import fields
from importlib import import_module
from pkgutil import iter_modules

import pytest

from briefer.domain import document_words as package
from briefer.domain.anchor import LocatorKind
from briefer.domain.document_words import DocumentWords, document_words, evidence_openings
from briefer.domain.page_setup import DateForm, QuoteMarks
from briefer.domain.proof import before_annex, normalised

ENGLISH = document_words("en-GB")
OTHERS = {
    "french": "fr",
    "german": "de",
    "spanish": "es",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "polish": "pl",
    "arabic": "ar",
    "chinese": "zh-CN",
    "traditional_chinese": "zh-TW",
    "vietnamese": "vi",
}
SENTENCES = [field.name for field in fields(DocumentWords) if field.type is str and field.name != "first_day"]


LANGUAGES = sorted({module.name for module in iter_modules(package.__path__)} - {"words"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_of_the_folder_is_found_by_its_tag(language: str) -> None:
    words = import_module(f"{package.__name__}.{language}").WORDS

    assert document_words({"english": "en", **OTHERS}[language]) is words
    assert words.evidence_opening in evidence_openings()


@pytest.mark.parametrize("language", OTHERS.values())
def test_every_sentence_is_the_languages_own_and_takes_what_the_english_takes(language: str) -> None:
    words = document_words(language)

    for name in SENTENCES:
        own, english = getattr(words, name), getattr(ENGLISH, name)
        assert own.strip(), name
        if name != "day_first":
            assert own != english, name
        assert sorted(re.findall(r"\{\w*\}", own)) == sorted(re.findall(r"\{\w*\}", english)), name
    assert len(words.evidence_columns) == len(ENGLISH.evidence_columns)
    assert len(set(words.months)) == 12
    assert set(words.places) == set(LocatorKind.ALL)
    assert all(one.count("{}") == 1 for pattern in words.places.values() for one in pattern.split("|"))


@pytest.mark.parametrize("language", ["en", "en-US", "tlh", "", "xx-YY"])
def test_a_language_that_is_not_known_gets_english(language: str) -> None:
    assert document_words(language) is ENGLISH


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("en", "3 February 2025"),
        ("fr-CA", "3 février 2025"),
        ("de", "3. Februar 2025"),
        ("es-MX", "3 de febrero de 2025"),
        ("pl", "3 lutego 2025"),
        ("ar", "3 فبراير 2025"),
        ("zh-Hant-TW", "2025年2月3日"),
        ("vi-VN", "ngày 3 tháng 2 năm 2025"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(language: str, printed: str) -> None:
    assert document_words(language).date("2025-02-03", DateForm.DAY_FIRST) == printed
    assert document_words(language).date("2025-02-03", DateForm.NUMBERS) == "2025-02-03"
    assert document_words(language).date("soon", DateForm.DAY_FIRST) == "soon"


def test_the_first_of_a_month_and_the_month_first() -> None:
    assert document_words("fr").date("2025-03-01", DateForm.DAY_FIRST) == "1er mars 2025"
    assert ENGLISH.date("2025-03-01", DateForm.MONTH_FIRST) == "March 1, 2025"
    assert document_words("fr").date("2025-03-02", DateForm.MONTH_FIRST) == "2 mars 2025"


@pytest.mark.parametrize(
    ("language", "kind", "value", "several", "printed"),
    [
        ("en", LocatorKind.PARAGRAPH, "4–5", True, "paras. 4–5"),
        ("de", LocatorKind.PARAGRAPH, "4–5", True, "Abs. 4–5"),
        ("es", LocatorKind.ARTICLE, "4", False, "art. 4"),
        ("zh", LocatorKind.PARAGRAPH, "4", False, "第4段"),
        ("fr", "recital", "4", False, "recital 4"),
    ],
)
def test_a_place_is_named_as_the_language_names_it(
    language: str, kind: str, value: str, several: bool, printed: str
) -> None:
    assert document_words(language).place(kind, value, several=several) == printed


@pytest.mark.parametrize("opening", evidence_openings())
def test_the_annex_is_known_by_its_opening_in_every_language(opening: str) -> None:
    assert before_annex(normalised(f"Before. {opening} “talks”")) == "Before. "


@pytest.mark.parametrize(
    ("language", "marks"),
    [("fr", QuoteMarks.GUILLEMETS), ("de", QuoteMarks.LOW), ("pl", QuoteMarks.LOW_HIGH), ("zh-TW", QuoteMarks.CORNERS)],
)
def test_quotation_marks_are_those_of_the_language(language: str, marks: QuoteMarks) -> None:
    assert document_words(language).marks is marks
