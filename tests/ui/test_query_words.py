"""What a typed query means is said in plain words, in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from briefer.domain.query_parser import parse
from briefer.ui.languages import ENGLISH, speak
from briefer.ui.library.query_words import query_in_words

SAID = [
    ("climate chan", "contains climate and a word starting chan"),
    ("(a OR b ) -c ", "contains (a or b) and not c"),
    ("head-of-state ", "contains head-of-state in any form"),
    ('"rule law"~2', "contains “rule law” in this order with at most 1 word between"),
    ('"rule law"~4', "contains “rule law” in this order with at most 3 words between"),
    (
        '"rule of law" year:2010..2015 author:qiao',
        "contains exactly “rule of law”, issued from 2010 to 2015, author has qiao",
    ),
    ("talks year:2020 tag:asia ", "contains talks, issued in 2020, tag has asia"),
    ("talks year:..2020 ", "contains talks, issued in 2020 or before"),
    ("talks year:2020.. ", "contains talks, issued in 2020 or later"),
    ("climate NEAR/5 finance ", "contains climate within 5 words of finance"),
    ("{braces} ", "contains braces"),
    ("", ""),
]


@pytest.mark.parametrize(("typed", "said"), SAID)
def test_the_query_is_said_in_plain_words(typed: str, said: str) -> None:
    assert query_in_words(parse(typed)) == said


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "fr")
    yield
    speak(qapp, ENGLISH)


@pytest.mark.usefixtures("french")
def test_in_french_it_is_said_in_french() -> None:
    narrow = "\u202f"
    said = query_in_words(parse('"chef état"~2 -guerre year:2010..2015 '))
    assert said == (
        f"contient «{narrow}chef état{narrow}» dans cet ordre avec au plus 1 mot entre eux et pas guerre, "
        "paru de 2010 à 2015"
    )
