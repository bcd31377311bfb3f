import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.codec import BadShape, decode, encode
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.outline_content import Front, OwnPoint, Paraphrase, Section, Subtree
from briefer.domain.prose import PLACE, Mark, Prose, Style
from briefer.domain.quote import DirectQuote, Insertion, Omission, QuoteId, Replacement, Sic, quote
from briefer.domain.reference import Name, PartialDate, Reference, ReferenceField
from briefer.domain.source import SourceId, SourceText
from briefer.domain.template import Template, TemplateId, TemplateSection
from tests.fakes import text_of


def a_quote(words: str = "Some words of a source") -> DirectQuote:
    taken = quote(QuoteId("q1"), SourceId("s"), text_of(words), Span(0, len(words)))
    edits = (Replacement(Span(0, 1), "s"), Insertion(4, "more"), Omission(Span(5, 7)), Sic(9))
    return DirectQuote(**{name: getattr(taken, name) for name in taken.__slots__ if name != "edits"}, edits=edits)


def a_briefing() -> Briefing:
    template = Template(TemplateId("t"), 1, "en", "T", sections=(TemplateSection("a", "A", extra={"later": [1, "x"]}),))
    placed = Prose(f"They said {PLACE}.", (Mark(Span(0, 4), Style.BOLD),), (QuoteId("q1"),))
    section = Subtree(
        Section("A"),
        (Subtree(OwnPoint(placed), (Subtree(a_quote()),)), Subtree(Paraphrase(Prose("So."), a_quote()))),
    )
    reference = Reference(
        title="T", author=(Name("Li", "Yan", family_first=True),), issued=PartialDate(2024, supplied=True)
    )
    return Briefing(Subtree(Front(template, {"title": "x"}), (section,)), {SourceId("s"): reference})


def through_json(value: object) -> object:
    return decode(json.loads(json.dumps(encode(value))), type(value))


def test_a_briefing_comes_back_as_it_went() -> None:
    assert through_json(a_briefing()) == a_briefing()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_as_it_went(words: str) -> None:
    fields = (
        ReferenceField("title", words, 0.9, Span(0, len(words)), "first line"),
        ReferenceField("title_supplied", True, 1.0, None, "confirmed"),
        ReferenceField("author", Name(literal=words), 0.5, None, "byline"),
        ReferenceField("issued", PartialDate(2024, 1), 0.5, None, "dateline"),
    )
    text = SourceText(words, text_of(words).blocks, fields)

    assert through_json(text) == text


@pytest.mark.parametrize(
    "data", [None, [], 3, "x", {}, {"root": None}, {"root": {"id": 0, "content": {"kind": "Nobody"}}}]
)
def test_what_is_not_a_briefing_is_refused(data: object) -> None:
    with pytest.raises(BadShape):
        decode(data, Briefing)


def test_a_tree_too_deep_to_read_is_refused() -> None:
    data = encode(a_briefing())
    deep = data["root"]["children"][0]
    for _ in range(5_000):
        deep = {"id": None, "content": {"kind": "Section", "heading": "x"}, "children": [deep]}
    data["root"]["children"] = [deep]

    with pytest.raises(BadShape):
        decode(data, Briefing)
