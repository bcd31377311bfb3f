"""The card on the pointer."""

from briefer.ui.drag_card import MOST, card, first_words
from briefer.ui.look.theme import Theme


def test_short_words_stand_whole() -> None:
    assert first_words("Noting that\nChina") == "Noting that China"


def test_long_words_are_cut_between_words() -> None:
    said = first_words("word " * 100)
    assert said.endswith("word …")
    assert len(said) <= MOST + 2


def test_one_endless_word_is_cut_all_the_same() -> None:
    assert first_words("x" * 500) == "x" * MOST + " …"


def test_the_card_grows_with_its_words_and_for_the_screen(theme: Theme) -> None:
    small, large = card("Few", "", theme, ratio=1), card("word " * 100, "Xinhua, ¶ 6", theme, ratio=1)
    assert large.height() > small.height()
    assert card("Few", "", theme, ratio=2).width() == 2 * small.width()


def test_our_words_do_not_look_like_those_of_a_source(theme: Theme) -> None:
    theirs, ours = (card("Few words", "", theme, ratio=1, is_ours=is_ours).toImage() for is_ours in (False, True))
    assert theirs != ours
