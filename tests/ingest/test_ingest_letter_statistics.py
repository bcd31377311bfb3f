"""The statistics of letters: the quick sums give langdetect's own answers, to the last bit."""

import pytest
from langdetect import LangDetectException, detect_langs

from briefer.ingest.letter_statistics import by_letters

WORDS = [
    "Hälsning från Stockholm, där konferensen hölls i går",
    "Utenriksministeren møtte ambassadøren i går kveld",
    "Ulkoministeri julkaisi uuden ohjelman eilen illalla",
    "外交部发言人昨天举行了例行记者会",
    "Annex 3: list of participants, Geneva",
    "www.example.org Tel. 123",
]


@pytest.mark.parametrize("words", WORDS)
def test_the_quick_sums_are_those_of_langdetect(words: str) -> None:
    best = detect_langs(words)[0]
    assert by_letters(words) == (best.lang, best.prob)


@pytest.mark.parametrize("words", ["", "1234 5678", "…", "Ħ" * 30])
def test_what_has_no_letters_of_any_language_has_none(words: str) -> None:
    with pytest.raises(LangDetectException):
        detect_langs(words)
    assert by_letters(words) is None
