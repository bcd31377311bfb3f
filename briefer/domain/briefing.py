"""What is written and saved: the outline's tree with its front matter, and the references of the sources it quotes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from briefer.domain.house_template import HouseTemplate
from briefer.domain.origins import quote_in
from briefer.domain.outline import Front, Outline, Section, Subtree
from briefer.domain.quote import cluster_of
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.domain.template import Template


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing as a value: what crosses threads and goes to disk. `root.content` is a `Front`.

    `references` are copied in, so that it opens and exports where the sources are not.
    """

    root: Subtree
    references: Mapping[SourceId, Reference] = field(default_factory=dict)

    @property
    def front(self) -> Front:
        assert isinstance(self.root.content, Front)
        return self.root.content


def with_house(briefing: Briefing, house: HouseTemplate | None) -> Briefing:
    """The briefing carrying the office's Word file, or none."""
    front = replace(briefing.front, house=house)
    return replace(briefing, root=replace(briefing.root, content=front))


def sources_cited(briefing: Briefing) -> tuple[SourceId, ...]:
    """In the order of the quotes and paraphrases that cite them, each once."""
    found: dict[SourceId, None] = {}
    for node in briefing.root.walk():
        if (quote := quote_in(node.content)) is not None:
            found.update(dict.fromkeys(one.source for one in cluster_of(quote)))
    return tuple(found)


def briefing_from(template: Template, fields: Mapping[str, str]) -> Briefing:
    """An empty briefing with the template's sections."""
    front = Front(template, dict(fields), template.citation_style, template.language)
    sections = tuple(
        Subtree(
            Section(
                heading=section.heading,
                template_section=section.id,
                guidance=section.guidance,
                max_words=section.max_words,
                required=section.required,
                evidence=section.evidence,
                saved_search=section.saved_search,
                format=section.format,
                columns=section.columns,
            )
        )
        for section in template.sections
    )
    return Briefing(Outline(Subtree(front, sections)).subtree())
