"""The statistics of letters: the quick sums and the trials that are left out give langdetect's own answers."""

import pytest
from langdetect import LangDetectException, detect_langs

from briefer.ingest.letter_statistics import language_by_letters

WORDS = [
    "Hälsning från Stockholm, där konferensen hölls i går",
    "Utenriksministeren møtte ambassadøren i går kveld",
    "Ulkoministeri julkaisi uuden ohjelman eilen illalla",
    "外交部发言人昨天举行了例行记者会",
    "Annex 3: list of participants, Geneva",
    "www.example.org Tel. 123",
]
DOUBTFUL = ["Presentation: agenda, menu, 2 hotel", "Signed: asdf", "Austria Vienna German Belgium Bulgaria Sofia"]


@pytest.mark.parametrize("words", [*WORDS, *DOUBTFUL])
@pytest.mark.parametrize("at_least", [0.5, 0.72, 0.95, 0.999])
def test_the_answer_is_that_of_langdetect(words: str, at_least: float) -> None:
    best = detect_langs(words)[0]
    assert language_by_letters(words, at_least) == (best.lang if best.prob >= at_least else None)


@pytest.mark.parametrize("words", [*WORDS, *DOUBTFUL])
@pytest.mark.parametrize("likely", ["en", "de", "sv", "zh-cn"])
def test_what_goes_on_with_the_likely_language_ends_in_the_language_of_langdetect(words: str, likely: str) -> None:
    best = detect_langs(words)[0]
    found = language_by_letters(words, 0.95, likely=likely)
    assert (found or likely) == (best.lang if best.prob >= 0.95 else likely)


def test_the_sums_come_out_the_same_to_the_last_bit() -> None:
    for words in [*WORDS, *DOUBTFUL]:
        best = detect_langs(words)[0]
        assert language_by_letters(words, best.prob) == best.lang
        assert language_by_letters(words, best.prob + 1e-8) is None


@pytest.mark.parametrize("words", ["", "1234 5678", "…", "Ħ" * 30])
def test_what_has_no_letters_of_any_language_has_none(words: str) -> None:
    with pytest.raises(LangDetectException):
        detect_langs(words)
    assert language_by_letters(words, 0.5) is None
