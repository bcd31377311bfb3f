"""Editions, translators, series, events, courts and parts of names, as the default styles print them."""

import pytest
from citing_fixtures import words

from briefer.citing.engine import TypstCitations
from briefer.domain.citation import Citation
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId

PERSON = Name(family="Berg", given="Jan", non_dropping_particle="van den", suffix="Jr.")


@pytest.mark.parametrize(
    ("reference", "printed"),
    [
        (
            Reference(
                type="book",
                title="Ports",
                author=(PERSON,),
                translator=(Name("Ngo", "An"),),
                edition="2",
                collection_title="Island Studies",
                collection_number="7",
                issued=PartialDate(2020),
                publisher="P",
            ),
            "Jan van den Berg Jr., Ports, 2nd ed., trans. An Ngo, Island Studies 7 (P, 2020).",
        ),
        (
            Reference(
                type="speech",
                title="Remarks",
                author=(Name("Tanaka", "Keiko"),),
                event_title="Regional Forum",
                event_place="Suva",
                event_date=PartialDate(2022, 7, 14),
            ),
            "Keiko Tanaka, “Remarks,” Regional Forum, Suva, July 14, 2022.",
        ),
        (
            Reference(
                type="legal_case",
                title="Brown v Board",
                container_title="Island Law Reports",
                volume="4",
                page="17",
                authority="Supreme Court",
                issued=PartialDate(1999),
            ),
            "Brown v Board, 4 Island Law Reports 17 (Supreme Court 1999).",
        ),
        (
            Reference(
                type="interview",
                title="On ports",
                author=(Name("Li", "Yan"),),
                interviewer=(Name("Ngo", "An"),),
                issued=PartialDate(2021),
            ),
            "Yan Li, “On ports,” Interview by An Ngo, 2021.",
        ),
    ],
)
def test_a_field_is_printed_where_the_style_has_it(reference: Reference, printed: str) -> None:
    source = SourceId("a")
    cited = TypstCitations().cite([(Citation(source),)], {source: reference}, StyleId("chicago-notes"), "en-US")
    assert words(cited.clusters[0]) == printed
