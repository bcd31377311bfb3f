"""Every offered style over works of many kinds, against the files in tests/golden/citing.

After a wanted change: BRIEFER_WRITE_GOLDEN=1 pytest tests/citing/test_citing_golden.py, then read the difference.
"""

import os
from pathlib import Path

import pytest
from citing_fixtures import WORKS, cite, golden, one, words

from briefer.citing.offered import OFFERED
from briefer.domain.citation import Placement
from briefer.domain.errors import NotFound

GOLDEN = Path(__file__).parent.parent / "golden" / "citing"
PRINTED = [one.style.id for one in OFFERED if one.style.placement is not Placement.NONE]


@pytest.mark.parametrize("style", PRINTED)
def test_a_style_prints_its_golden_page(style):
    path = GOLDEN / f"{style}.txt"
    made = golden(style)
    if os.environ.get("BRIEFER_WRITE_GOLDEN"):
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("style", PRINTED)
@pytest.mark.parametrize("language", ["en-GB", "en-US"])
def test_a_style_prints_the_same_page_in_every_english(style, language):
    """Each has the marks and dates of its own English."""
    assert golden(style, language) == golden(style)


def test_without_citations_nothing_is_printed():
    cited = cite("none", (one("book"),), (one("case"),))
    assert cited.clusters == ((), ())
    assert cited.bibliography == ()


def test_a_style_that_is_not_offered_is_not_found():
    with pytest.raises(NotFound, match="citation style"):
        cite("vancouver", (one("book"),))


def test_a_work_without_a_reference_is_not_found():
    with pytest.raises(NotFound, match="source"):
        cite("apa", (one("book"),), references={})


def test_no_clusters_make_no_list():
    assert cite("apa").bibliography == ()


@pytest.mark.parametrize("style", PRINTED)
def test_only_cited_works_are_in_the_list(style):
    cited = cite(style, (one("book"),))
    assert len(cited.bibliography) == 1
    assert "Smith" in words(cited.bibliography[0])


def test_the_list_is_in_the_readers_order_whatever_was_cited_first():
    lists = [cite("apa", *[(one(name),) for name in names]).bibliography for names in (WORKS, reversed(WORKS))]
    assert lists[0][3:] == lists[1][3:]
