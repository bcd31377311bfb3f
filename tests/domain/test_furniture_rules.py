"""Rules on page furniture, laid over a text."""

from dataclasses import replace

from briefer.domain.furniture_rules import BY_HAND, FurnitureRule, Pattern, shape_of, with_rules
from briefer.domain.source import Furniture, SourceId
from tests.fakes import text_of

ONE, OTHER = SourceId("one"), SourceId("other")
PLAIN = text_of("A paragraph.\nPage 3 of 12\nPage 4 of 12\nFollow us")
TEXT = replace(
    PLAIN,
    blocks=tuple(
        replace(block, furniture=Furniture.RUNNING, why="a page number") if block.number in (2, 3) else block
        for block in PLAIN.blocks
    ),
)


def marked(*rules: FurnitureRule) -> list[Furniture | None]:
    return [block.furniture for block in with_rules(TEXT, ONE, rules).blocks]


def test_numbers_do_not_count_in_a_shape() -> None:
    assert shape_of("Page 3\n of\u00a012") == shape_of("Page 14 of 1") == "Page # of #"


def test_without_rules_the_text_is_as_it_was() -> None:
    assert with_rules(TEXT, ONE, ()) is TEXT
    assert with_rules(TEXT, ONE, [FurnitureRule(OTHER, Pattern.WORDS, "Follow us", Furniture.SITE)]) is TEXT


def test_words_are_unmarked_whatever_their_numbers() -> None:
    assert marked(FurnitureRule(ONE, Pattern.WORDS, "Page # of #", None)) == [None] * 4


def test_a_reason_is_unmarked() -> None:
    assert marked(FurnitureRule(None, Pattern.REASON, "a page number", None)) == [None] * 4


def test_what_is_marked_by_hand_says_so() -> None:
    blocks = with_rules(TEXT, ONE, [FurnitureRule(None, Pattern.WORDS, "Follow us", Furniture.SITE)]).blocks
    assert (blocks[3].furniture, blocks[3].why) == (Furniture.SITE, BY_HAND)
    assert blocks[1] == TEXT.blocks[1]


def test_one_source_outranks_all_of_them_and_words_outrank_reasons() -> None:
    everywhere = FurnitureRule(None, Pattern.WORDS, "Page # of #", None)
    here = FurnitureRule(ONE, Pattern.WORDS, "Page # of #", Furniture.SITE)
    reason = FurnitureRule(ONE, Pattern.REASON, "a page number", None)
    assert marked(here, everywhere, reason)[1:3] == [Furniture.SITE] * 2


def test_the_words_of_a_text_are_never_touched() -> None:
    after = with_rules(TEXT, ONE, [FurnitureRule(ONE, Pattern.REASON, "a page number", None)])
    assert (after.text, after.digest) == (TEXT.text, TEXT.digest)
