"""Works of which little is known."""

import re
from dataclasses import replace
from itertools import combinations

import pytest
from citing_fixtures import WORKS, cite, one, words

from briefer.citing.offered import OFFERED
from briefer.domain.citation import Citation, Placement
from briefer.domain.reference import Name, Reference
from briefer.domain.source import SourceId

EMPTY = Reference()
FIELDS = ("title", "author", "issued", "publisher", "URL", "container_title")
BAD = re.compile(r"\(\s*\)|\[\s*\]|(?<!\.)\. ?\.(?!\.)|, ?,|  |,\.|^\W*$|[\ue000\ue001]|\(,|, ?\)|“”|‘’|^[,.;]")
PRINTED = [one.style.id for one in OFFERED if one.style.placement is not Placement.NONE]


def without(reference: Reference, fields: tuple[str, ...]) -> Reference:
    return replace(reference, **{name: getattr(EMPTY, name) for name in fields})


@pytest.mark.parametrize("style", PRINTED)
def test_no_gap_shows_where_fields_are_missing(style):
    references = {
        SourceId(f"{name} without {' '.join(gone)}"): without(WORKS[name], gone)
        for name in ("book", "chapter", "journal", "report", "case", "speech", "no-author", "supplied")
        for many in range(len(FIELDS) + 1)
        for gone in combinations(FIELDS, many)
    }
    clusters = [(Citation(source),) for source in references]
    cited = cite(style, *clusters, references=references)
    numbers = style == "ieee"
    for source, runs in zip(references, cited.clusters, strict=True):
        assert numbers or not BAD.search(words(runs)), (source, words(runs))
        assert words(runs).strip()
    for runs in cited.bibliography:
        assert not BAD.search(words(runs)), words(runs)


@pytest.mark.parametrize("style", PRINTED)
def test_no_gap_shows_where_pages_volumes_and_places_are_missing(style):
    fields = ("page", "volume", "issue", "publisher", "publisher_place", "number")
    references = {
        SourceId(f"{name} without {' '.join(gone)}"): without(WORKS[name], gone)
        for name in ("chapter", "journal", "report", "case", "speech")
        for many in range(1, len(fields) + 1)
        for gone in combinations(fields, many)
    }
    cited = cite(style, *[(Citation(source),) for source in references], references=references)
    for runs in (*(cited.clusters if style != "ieee" else ()), *cited.bibliography):
        assert not BAD.search(words(runs)), words(runs)


@pytest.mark.parametrize("style", PRINTED)
def test_a_work_of_which_nothing_is_known_is_cited_plainly_and_named(style):
    nothing = SourceId("nothing")
    cited = cite(
        style,
        (Citation(nothing),),
        (one("book"), Citation(nothing)),
        references={nothing: Reference(), SourceId("book"): WORKS["book"]},
    )
    assert cited.plain == (nothing,)
    assert "[untitled source]" in words(cited.clusters[0])
    assert "[untitled source]" in words(cited.clusters[1])
    assert len(cited.clusters[1]) >= 1


@pytest.mark.parametrize("style", PRINTED)
@pytest.mark.parametrize("type", ["legal_case", "bill", "legislation", "treaty"])
def test_a_law_or_case_without_a_title_is_cited_plainly(style, type):
    source = SourceId("law")
    reference = Reference(type=type, author=(Name(literal="Parliament"),))
    cited = cite(style, (Citation(source),), references={source: reference})
    assert "Parliament" in words(cited.clusters[0])
    assert cited.plain == (source,)
