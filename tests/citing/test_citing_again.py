"""What the engine is asked for, and when it is not asked at all."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from citing_fixtures import REFERENCES, one, words

from briefer.citing.document import compiled
from briefer.citing.engine import TypstCitations
from briefer.citing.offered import OFFERED, Offered
from briefer.domain.citation import Citation, Cited
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId

NOTES = StyleId("chicago-notes")
BOOK, CASE = SourceId("book"), SourceId("case")


class Asked:
    """The engine, and what it was asked for alone at each call."""

    def __init__(self) -> None:
        self.alone: list[Sequence[str]] = []
        self.own: tuple[Offered, ...] = ()
        self.engine = TypstCitations(self._compile, own=lambda: self.own)

    def _compile(self, clusters, entries, **more):
        self.alone.append(more["alone"])
        return compiled(clusters, entries, **more)

    def cite(
        self, *clusters: tuple[Citation, ...], references=REFERENCES, style: StyleId = NOTES, language: str = "en"
    ) -> Cited:
        return self.engine.cite(clusters, references, style, language)


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_the_same_is_worked_out_once(asked: Asked) -> None:
    first = asked.cite((one("book", "7"),), (one("case"),))

    assert asked.cite((one("book", "7"),), (one("case"),), references=dict(REFERENCES)) == first
    assert len(asked.alone) == 1


def test_a_work_that_is_not_cited_may_change(asked: Asked) -> None:
    asked.cite((one("book"),))
    asked.cite((one("book"),), references={**REFERENCES, CASE: Reference(title="Another")})

    assert len(asked.alone) == 1


CHANGES = {
    "place": {"cited": one("book", "8")},
    "prefix": {"cited": replace(one("book", "7"), prefix="see")},
    "work": {"cited": one("case", "7")},
    "reference": {"references": {**REFERENCES, BOOK: replace(REFERENCES[BOOK], title="Another")}},
    "style": {"style": StyleId("apa")},
    "language": {"language": "fr"},
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_cited_anew(asked: Asked, change: str) -> None:
    asked.cite((one("book", "7"),))
    changed = dict(CHANGES[change])
    cluster = (changed.pop("cited", one("book", "7")),)

    found = asked.cite(cluster, **changed)

    assert len(asked.alone) == 2
    assert found == Asked().cite(cluster, **changed)


def test_a_style_of_the_users_own_that_was_changed_under_its_name_is_cited_anew(asked: Asked) -> None:
    asked.own = (_own(STYLE),)
    before = asked.cite((one("book", "7"),), style=StyleId("own"))
    asked.own = (_own(STYLE.replace(b"OPENS", b"BEGINS")),)
    after = asked.cite((one("book", "7"),), style=StyleId("own"))

    assert words(before.clusters[0]).startswith("OPENS")
    assert words(after.clusters[0]).startswith("BEGINS")


def test_works_that_are_cited_by_themselves_are_not_asked_for_alone(asked: Asked) -> None:
    asked.cite((one("book", "7"),), (one("case"),), (one("book"), one("case")))

    assert asked.alone == [[]]


def test_works_that_are_only_cited_with_others_are(asked: Asked) -> None:
    asked.cite((one("book", "7"),), (one("book"), one("case")))

    assert asked.alone == [["s2"]]


def test_works_of_the_same_people_are_asked_for_alone_and_have_their_names_in_the_list(asked: Asked) -> None:
    second = SourceId("second")
    references = {BOOK: REFERENCES[BOOK], second: replace(REFERENCES[BOOK], title="A second book")}

    cited = asked.cite((one("book"),), (one("second"),), references=references, style=StyleId("chicago-author-date"))

    assert asked.alone == [["s1", "s2"]]
    assert all(words(entry).startswith("Smith, Anna") for entry in cited.bibliography)


def test_where_an_entry_of_the_list_is_nobodys_the_engine_is_asked_for_every_work(asked: Asked) -> None:
    calls: list[Sequence[str]] = []

    def with_another_link(clusters, entries, **more):
        calls.append(more["alone"])
        html = compiled(clusters, entries, **more)
        return html if more["alone"] else html.replace('href="#loc-', 'href="#elsewhere-')

    cited = TypstCitations(with_another_link).cite([(one("book", "7"),)], REFERENCES, NOTES, "en")

    assert calls == [[], ["s1"]]
    assert cited == asked.cite((one("book", "7"),))


def _own(csl: bytes) -> Offered:
    notes = next(one for one in OFFERED if one.style.id == NOTES)
    return replace(notes, style=replace(notes.style, id=StyleId("own"), is_own=True), csl=csl)


STYLE = b"""<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Own</title><id>own</id><updated>2025-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="OPENS "><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title"/></layout></bibliography>
</style>"""
