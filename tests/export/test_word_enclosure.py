"""What quotation marks claim as quoted, whichever marks were chosen."""

import pytest

from briefer.export.word.enclosure import as_quoted

PAIRS = [("“", "”"), ("‘", "’"), ("«\u202f", "\u202f»"), ("„", "“")]


@pytest.mark.parametrize(("opening", "closing"), PAIRS)
def test_words_alone_between_the_marks_are_the_quote(opening: str, closing: str) -> None:
    assert as_quoted(f"They say {opening}", "talks will go on", f"{closing}. It’s late.") == "talks will go on"


@pytest.mark.parametrize(("opening", "closing"), PAIRS)
def test_words_typed_within_the_marks_on_both_sides_are_part_of_what_is_claimed(opening: str, closing: str) -> None:
    claimed = as_quoted(f"It’s said: {opening}surely ", "talks will go on", f" for ever{closing}. It’s late.")
    assert claimed == "surely talks will go on for ever"


@pytest.mark.parametrize(("opening", "closing"), PAIRS)
def test_marks_round_other_words_claim_nothing(opening: str, closing: str) -> None:
    before, after = f"He said {opening}no{closing} and then ", f" and {opening}yes{closing} again."
    assert as_quoted(before, "talks will go on", after) == "talks will go on"
