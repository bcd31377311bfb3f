"""Chips of which one is chosen, where there is little room."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from briefer.ui.look.theme import Theme
from briefer.ui.segmented import Segmented, fair_share


@pytest.mark.parametrize(
    ("wanted", "room", "most"),
    [([50, 80], 130, 80), ([50, 80], 120, 70), ([50, 80], 60, 30), ([30, 80, 90], 150, 60), ([], 10, 0)],
)
def test_the_widest_give_way_first(wanted: list[int], room: int, most: int) -> None:
    assert fair_share(wanted, room) == most
    assert sum(min(one, most) for one in wanted) <= room


@pytest.fixture
def chips(theme: Theme, qtbot: QtBot) -> Segmented:
    made = Segmented({1: "Rédaction", 2: "Aperçu des pages"}, name="View")
    qtbot.addWidget(made)
    return made


def texts(chips: Segmented) -> list[str]:
    return [chips.chip(key).text() for key in (1, 2)]


def test_words_that_do_not_fit_are_cut_with_dots_and_stand_in_the_tooltip(chips: Segmented) -> None:
    room = chips.sizeHint().width() - 30

    chips.fit(room)

    whole, cut = texts(chips)
    assert whole == "Rédaction"
    assert cut.startswith("Aperçu") and cut.endswith("…")
    assert chips.sizeHint().width() <= room
    assert chips.chip(2).toolTip() == chips.chip(2).accessibleName() == "Aperçu des pages"


@pytest.mark.parametrize("grow", [lambda chips: chips.fit(900), lambda chips: (chips.fit(60), chips.fit(900))])
def test_words_are_whole_where_there_is_room(chips: Segmented, grow: Callable[[Segmented], object]) -> None:
    grow(chips)
    assert texts(chips) == ["Rédaction", "Aperçu des pages"]
    assert chips.chip(2).toolTip() == ""
