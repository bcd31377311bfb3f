"""The searches that led to the sample briefing: the paragraphs of the four seeds that each must find."""

from pathlib import Path

import pytest

from briefer.domain.query_parser import parse
from briefer.index.reading import WhooshIndex
from tests.index.shelf import Shelf, indexed, seed_shelf


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return seed_shelf()


@pytest.fixture(scope="module")
def index(shelf: Shelf, tmp_path_factory: pytest.TempPathFactory) -> WhooshIndex:
    folder: Path = tmp_path_factory.mktemp("seeds") / "index"
    return indexed(folder, list(shelf.passages.values()))


@pytest.mark.parametrize(
    ("typed", "counts"),
    [
        ("head-of-state", [3, 2, 0, 1]),
        ('"head of state"', [3, 0, 0, 1]),
        ('"shared future" OR CSFM', [5, 2, 0, 0]),
        ("multilateral* OR multipolar*", [5, 0, 4, 0]),
        ('Vietnam OR "Viet Nam"', [1, 4, 14, 0]),
        ('Vietnam* OR "Viet Nam"', [1, 4, 15, 0]),
        ("neighbor* OR neighbour*", [1, 2, 1, 0]),
        ("military OR militaries", [0, 1, 0, 1]),
        ("dialogue* OR negotiat*", [2, 3, 0, 1]),
    ],
)
def test_the_sample_searches_find_their_paragraphs(
    shelf: Shelf, index: WhooshIndex, typed: str, counts: list[int]
) -> None:
    assert [len(numbers) for numbers in shelf.paragraphs(index, typed)] == counts


def test_head_of_state_finds_heads_of_state(shelf: Shelf, index: WhooshIndex) -> None:
    assert shelf.paragraphs(index, "head-of-state") == [[5, 6, 16], [10, 29], [], [8]]


def test_the_american_spelling_is_offered_for_the_british_one(index: WhooshIndex) -> None:
    assert index.suggestion(parse("neighbour")) == "neighbor"
    assert index.suggestion(parse("good Neighbour policy")) == "good neighbor policy"
    assert index.suggestion(parse("neighbor")) is None


def test_typing_a_word_letter_by_letter_never_loses_what_the_whole_word_finds(index: WhooshIndex) -> None:
    whole = {one.passage for one in index.rank(parse("military "), within=None, last=set(), limit=500).ranked}
    for letters in range(3, len("militaries") + 1):
        query = parse("militaries"[:letters])
        assert whole <= {one.passage for one in index.rank(query, within=None, last=set(), limit=500).ranked}
