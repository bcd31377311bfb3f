"""Finding the words of a canonical text among the characters of a page."""

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from briefer.ingest.letters import Found, PageLetters

LINES = "The council met in the morn-\r\ning to speak of re-\r\nform, and the e\ufb03cient\r\nChina-\r\nRussia talks."


def words_at(page: str, found: range) -> str:
    return page[found.start : found.stop]


def test_words_are_found_across_the_ends_of_lines() -> None:
    found = PageLetters(LINES).find("morning to speak", "met in the ", " of reform")
    assert found.complete
    assert [words_at(LINES, one) for one in found.ranges] == ["morn-\r\ning to speak"]


def test_a_hyphen_that_was_kept_and_one_that_was_taken_out_are_both_found() -> None:
    page = PageLetters(LINES)
    assert page.find("China-Russia talks", "", "").ranges
    assert page.find("reform, and", "", "").ranges


def test_a_ligature_is_found_by_its_letters() -> None:
    found = PageLetters(LINES).find("efficient", "", "")
    assert words_at(LINES, found.ranges[0]) == "e\ufb03cient"


def test_a_hyphen_within_a_line_makes_another_word() -> None:
    page = PageLetters("They will re-form the line and reform the law.")
    assert words_at("They will re-form the line and reform the law.", page.find("reform", "", "").ranges[0]) == "reform"
    assert not page.find("there-form", "", "").ranges


def test_words_that_stand_there_twice_are_told_apart_by_what_stands_round_them() -> None:
    text = "More talks on trade were held. In spring the talks on water ended. There were talks on trade again."
    page = PageLetters(text)
    second = text.index("talks on water")
    found = page.find("talks", text[:second], text[second + 5 :])
    assert found.ranges == (range(second, second + 5),)


@pytest.mark.parametrize("around", [("", ""), ("Yes ", " No")])
def test_words_that_cannot_be_told_apart_are_not_found(around: tuple[str, str]) -> None:
    found = PageLetters("Yes No Yes No Yes No Yes No Yes").find("No", *around)
    assert (found.ranges, found.complete) == ((), False)


def test_words_that_are_not_there_are_not_found() -> None:
    assert not PageLetters(LINES).find("Council", "", "").ranges
    assert not PageLetters("").find("words", "", "").ranges
    assert not PageLetters(LINES).find(" ", "", "").ranges


def test_words_that_the_page_holds_in_another_order_are_found_in_parts() -> None:
    page = "the second half of the sentence. The first half of it and then "
    found = PageLetters(page).find("The first half of it and then the second half of the sentence.", "", "")
    assert found.complete
    assert [words_at(page, one).strip() for one in found.ranges] == [
        "The first half of it and then",
        "the second half of the sentence.",
    ]


def test_what_is_only_there_in_part_is_said_to_be() -> None:
    page = "The first half of it stands here."
    found = PageLetters(page).find("The first half of it stands on another page altogether.", "", "")
    assert found.ranges
    assert not found.complete


WORDS = st.sampled_from(["talks", "of", "the", "e\ufb03cient", "re-form", "Viet", "😀", "naïve"])
FEW = st.lists(WORDS, min_size=2, max_size=5)
MANY = st.builds(lambda some, times: (some * times)[:60], st.lists(WORDS, min_size=1, max_size=20), st.integers(2, 60))


def looked_for(words: list[str], first: int, last: int) -> tuple[Found, range]:
    """What is found on a page of `words` for those from `first` to `last`, and their true place."""
    page, starts = "", []
    for number, word in enumerate(words):
        starts.append(len(page))
        page += word + ("\r\n" if number % 5 == 4 else " ")
    text = " ".join(words).replace("\ufb03", "ffi")
    start = len(" ".join(words[:first]).replace("\ufb03", "ffi")) + bool(first)
    wanted = " ".join(words[first : last + 1]).replace("\ufb03", "ffi")
    found = PageLetters(page).find(wanted, text[:start], text[start + len(wanted) :])
    return found, range(starts[first], starts[last] + len(words[last]))


@given(FEW, st.data())
def test_what_stands_on_a_short_page_is_always_found_in_its_place(words: list[str], data: st.DataObject) -> None:
    """So short that all of it tells the place apart, whatever repeats."""
    first = data.draw(st.integers(0, len(words) - 1))
    found, place = looked_for(words, first, data.draw(st.integers(first, len(words) - 1)))
    assert (found.ranges, found.complete) == ((place,), True)


@given(MANY, st.data())
def test_however_much_repeats_a_place_that_is_given_is_the_true_one(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    found, place = looked_for(words, first, data.draw(st.integers(first, len(words) - 1)))
    event(f"in {len(found.ranges)} parts, complete: {found.complete}")
    assert found.ranges in ((), (place,))
