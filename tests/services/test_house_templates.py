"""What is settled for an office's Word file is checked, remembered and used."""

from pathlib import Path

import pytest

from briefer.domain.errors import FieldInvalid, NotFound
from briefer.domain.house_template import HouseRules, HouseTemplate, Role
from briefer.services.house_templates import HouseTemplates
from tests.fakes import MemoryHouseTemplates

PATH = Path("/share/office.dotx")


@pytest.fixture
def house() -> HouseTemplates:
    return HouseTemplates(MemoryHouseTemplates(HouseTemplate("office.dotx", b"")))


def test_what_was_settled_is_there_when_the_file_is_opened_again(house: HouseTemplates) -> None:
    rules = HouseRules({Role.TITLE: "Other"}, empties_body=True)
    settled = house.settle(PATH, rules)
    assert settled.rules == house.open(PATH).rules == rules
    assert {one.role: one.style for one in house.inspect(settled).roles}[Role.TITLE] == "Other"


def test_a_style_that_the_file_does_not_have_is_refused_and_nothing_is_remembered(house: HouseTemplates) -> None:
    with pytest.raises(FieldInvalid, match="has no style “Nobody’s”"):
        house.settle(PATH, HouseRules({Role.TITLE: "Nobody’s"}))
    assert house.open(PATH).rules == HouseRules()


def test_a_file_that_is_not_there_is_named(house: HouseTemplates) -> None:
    with pytest.raises(NotFound, match="house template"):
        house.settle(Path("/share/gone.dotx"), HouseRules())
