"""The sample briefing, made from its recipe through the services that users use: nothing of it is baked in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from briefer.codec import decode
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.edit import Insert
from briefer.domain.errors import NotFound
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, NodeId, OwnPoint, Section, Subtree
from briefer.domain.prose import PLACE, Mark, Prose, Style
from briefer.domain.quote import DirectQuote, QuoteEdit, QuoteId, Voice
from briefer.domain.reference import PartialDate, Reference
from briefer.domain.source import Source, SourceId
from briefer.services.services import Services

_PLACED = re.compile(r"\{(Q\d+)\}")
_LEAD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Recipe:
    """`references` are confirmed fields by file name; `sections` hold points as written, with {Q1} for a quote."""

    template: str
    fields: Mapping[str, str]
    references: Mapping[str, Mapping[str, Any]]
    quotes: Mapping[str, Mapping[str, Any]]
    sections: Mapping[str, tuple[str, ...]]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Recipe":
        return cls(
            data["template"],
            data["fields"],
            data["references"],
            data["quotes"],
            {id: tuple(points) for id, points in data["sections"].items()},
        )


def make_sample(services: Services, recipe: Recipe) -> Briefing:
    """The sample briefing over a library that holds its sources. Raises `NotFound` where one is missing."""
    sources = {source.path.name: source for source in services.library.sources()}
    for name, values in recipe.references.items():
        source = _named(sources, name)
        sources[name] = services.library.describe(source.id, {key: _value(value) for key, value in values.items()})
    outline = Outline(services.drafting.new(recipe.template, recipe.fields).root)
    used: dict[SourceId, Reference] = {}
    for section in outline.children(ROOT):
        content = outline.content(section)
        assert isinstance(content, Section)
        for written in recipe.sections.get(content.template_section or "", ()):
            _add_point(services, outline, section, _Point(written, recipe, sources, used))
    return Briefing(outline.subtree(), used)


@dataclass(frozen=True, slots=True)
class _Point:
    written: str
    recipe: Recipe
    sources: Mapping[str, Source]
    used: dict[SourceId, Reference]


def _add_point(services: Services, outline: Outline, section: NodeId, point: _Point) -> None:
    quotes: list[DirectQuote] = []
    for key in _PLACED.findall(point.written):
        wanted = point.recipe.quotes[key]
        source = _named(point.sources, wanted["source"])
        taken = services.quoting.take(
            source.id,
            source.digest,
            Span(wanted["start"], wanted["end"]),
            id=outline.next_quote_id() if not quotes else _after(quotes[-1]),
            voice=Voice(wanted.get("voice", "own")),
        )
        edits = decode(wanted.get("edits", []), tuple[QuoteEdit, ...])
        quotes.append(replace(taken, edits=edits))
        point.used[source.id] = source.reference
    subtree = Subtree(OwnPoint(_prose(point.written, quotes)), tuple(Subtree(quote) for quote in quotes))
    outline.apply(Insert(section, len(outline.children(section)), subtree))


def _prose(written: str, quotes: list[DirectQuote]) -> Prose:
    """`**lead**` in bold, `{Q1}` as the place of a quote."""
    text = _PLACED.sub(PLACE, written)
    lead = _LEAD.match(text)
    marks = (Mark(Span(0, len(lead[1])), Style.BOLD),) if lead else ()
    return Prose(_LEAD.sub(r"\1", text), marks, tuple(quote.id for quote in quotes))


def _after(quote: DirectQuote) -> QuoteId:
    return QuoteId(f"q{int(quote.id[1:]) + 1}")


def _named(sources: Mapping[str, Source], name: str) -> Source:
    if name not in sources:
        raise NotFound("source", name)
    return sources[name]


def _value(value: Any) -> object:
    match value:
        case {"kind": "PartialDate", **rest}:
            return decode(rest, PartialDate)
        case _:
            return value
