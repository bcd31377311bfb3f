"""Incomplete references are named before they are printed, each once, with the source that would answer it."""

from dataclasses import replace

import pytest

from briefer.domain.briefing import Briefing
from briefer.domain.cited_work import Citation
from briefer.domain.finding import Grade
from briefer.domain.outline_content import Front, NodeId, Paraphrase, Section, Subtree
from briefer.domain.prose import Prose
from briefer.domain.reference import Name, PartialDate, Reference
from briefer.domain.source import SourceId
from briefer.domain.template import Template, TemplateId
from briefer.services.reference_checks import lacks, reference_findings
from tests.services.test_composing import a_quote

LI = (Name("Li", "Yan"),)
YEAR = PartialDate(2024)


@pytest.mark.parametrize(
    ("reference", "lacking"),
    [
        (Reference(title="T", author=LI, issued=YEAR), ()),
        (Reference(title="T", publisher="Times", issued=YEAR), ()),
        (Reference(title="T", issued=YEAR), ("its author",)),
        (Reference(author=LI), ("its title", "its date")),
        (Reference(type="book", title="T", author=LI, issued=YEAR), ("its publisher",)),
        (Reference(type="article-journal", title="T", author=LI, issued=YEAR), ("its journal",)),
        (Reference(type="chapter", title="T", editor=LI, issued=YEAR), ("its publisher", "its book")),
        (Reference(type="legal_case", title="T", issued=YEAR), ("its law report",)),
        (Reference(type="legislation", title="T", issued=YEAR), ()),
        (Reference(type="speech", title="T", author=LI, event_date=YEAR), ()),
        (Reference(type="report"), ("its title", "its author", "its date", "its publisher")),
    ],
)
def test_what_a_reference_lacks_depends_on_its_kind(reference: Reference, lacking: tuple[str, ...]) -> None:
    assert lacks(reference) == lacking


def test_each_work_is_named_once_at_its_first_place_with_its_source() -> None:
    further = replace(a_quote(1), further=(Citation(SourceId("t")),))
    again = Paraphrase(Prose("Again."), a_quote(2))
    nodes = (Subtree(further, id=NodeId(2)), Subtree(again, id=NodeId(3)))
    front = Front(Template(TemplateId("t"), 1, "en", "T"))
    references = {SourceId("s"): Reference(type="book", title="Ports", author=LI, issued=YEAR)}
    briefing = Briefing(Subtree(front, (Subtree(Section("Points"), nodes, NodeId(1)),)), references)

    found = list(reference_findings(briefing))

    assert [(one.check, one.grade, one.source, one.node, one.section) for one in found] == [
        ("P17", Grade.NOTE, "s", 2, "Points"),
        ("P16", Grade.STOP, "t", 2, "Points"),
    ]
    assert found[0].message == "The reference of “Ports” lacks its publisher and is cited without."


def test_a_quote_without_a_place_is_a_note() -> None:
    front = Front(Template(TemplateId("t"), 1, "en", "T"))
    quote = Subtree(replace(a_quote(), locator=None), id=NodeId(2))
    references = {SourceId("s"): Reference(title="Ports", author=LI, issued=YEAR)}
    briefing = Briefing(Subtree(front, (Subtree(Section("Points"), (quote,)),)), references)

    assert [(one.check, one.grade, one.message) for one in reference_findings(briefing)] == [
        ("P18", Grade.NOTE, "“talks will go on” is cited without a page or paragraph.")
    ]
