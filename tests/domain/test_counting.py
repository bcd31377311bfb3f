import pytest

from briefer.domain.anchor import Span
from briefer.domain.counting import quoted_words_of, words_in, words_of, words_of_section
from briefer.domain.outline_content import OwnPoint, Section, Subtree
from briefer.domain.prose import PLACE, Prose
from briefer.domain.quote import QuoteId, quote
from briefer.domain.source import SourceId
from briefer.domain.template import Format
from tests.fakes import text_of


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("head-of-state diplomacy", 2),
        ("In 2024, three", 3),
        ("a – b", 2),
        ("Cell one\tcell two", 4),
        (PLACE, 0),
    ],
)
def test_a_word_is_what_stands_between_spaces_and_holds_a_letter_or_digit(text: str, count: int) -> None:
    assert words_in(text) == count


def test_headings_and_guidance_do_not_count_but_quotes_and_table_headers_do() -> None:
    words = quote(QuoteId("q1"), SourceId("s"), text_of("four trips abroad"), Span(0, 17))
    point = Subtree(OwnPoint(Prose(f"Xinhua counts {PLACE}.", placed=(words.id,))), (Subtree(words),))
    table = Section("If raised", guidance="Say it.", format=Format.TABLE, columns=("Topic", "Suggested line"))
    section = Subtree(table, (point, Subtree(Section("Below"), (Subtree(OwnPoint(Prose("two more"))),))))

    assert words_of(section) == 3 + 2 + 3 + 2
    assert words_of_section(section) == 3 + 2 + 3
    assert quoted_words_of(section) == 3
