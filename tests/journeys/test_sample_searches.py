"""The searches that led to the sample briefing: typed words, and the paragraphs found in each of the four sources."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.app import services_for
from briefer.domain.source import block_at
from briefer.services.services import Services

SEEDS = Path(__file__).resolve().parent.parent.parent / "seeds"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = services_for(tmp_path_factory.mktemp("library") / "with space é")
    made.library.add([SEEDS])
    yield made
    made.library.close()


def paragraphs(services: Services, typed: str) -> list[set[int]]:
    """Numbers of the paragraphs with a match, source by source in the order of their file names."""
    found: dict[str, set[int]] = {source.path.name: set() for source in services.library.sources()}
    answer = services.searching.search(typed, whole=True, limit=500)
    for hit in answer.hits:
        if not hit.complete:
            continue
        blocks = services.library.text(hit.source.digest).blocks
        for span in hit.spans:
            block = block_at(blocks, span.start)
            assert block is not None
            found[hit.source.path.name].add(block.number)
    return [found[name] for name in sorted(found)]


@pytest.mark.parametrize(
    ("typed", "counts"),
    [
        ("head-of-state", [3, 2, 0, 1]),
        ('"head of state"', [3, 0, 0, 1]),
        ('"shared future" OR CSFM', [5, 2, 0, 0]),
        ("multilateral* OR multipolar*", [5, 0, 4, 0]),
        ('Vietnam OR "Viet Nam"', [1, 4, 14, 0]),
        ("neighbor* OR neighbour*", [1, 2, 1, 0]),
        ("military OR militaries", [0, 1, 0, 1]),
        ("dialogue* OR negotiat*", [2, 3, 0, 1]),
    ],
)
def test_each_search_finds_these_many_paragraphs(services: Services, typed: str, counts: list[int]) -> None:
    assert [len(numbers) for numbers in paragraphs(services, typed)] == counts


def test_head_of_state_is_found_where_a_reader_finds_it(services: Services) -> None:
    assert paragraphs(services, "head-of-state") == [{5, 6, 16}, {10, 29}, set(), {8}]


def test_the_british_spelling_alone_offers_the_american_one(services: Services) -> None:
    answer = services.searching.search("neighbour", whole=True)

    assert answer.suggestion == "neighbor"


def test_a_mistyped_word_is_answered_with_one_that_is_there(services: Services) -> None:
    assert services.searching.search("diplomcy", whole=True).suggestion == "diplomacy"
