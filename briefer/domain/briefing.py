"""What is written and saved: the outline's tree with its front matter, and the references of the sources it quotes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefer.domain.house_template import HouseTemplate
from briefer.domain.origins import quote_in
from briefer.domain.outline import Outline
from briefer.domain.outline_content import Front, Section, Subtree
from briefer.domain.quote import cluster_of
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.domain.template import Template, TemplateSection


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


def with_front(briefing: Briefing, front: Front) -> Briefing:
    return replace(briefing, root=replace(briefing.root, content=front))


def with_house(briefing: Briefing, house: HouseTemplate | None) -> Briefing:
    """The briefing carrying the office's Word file, or none."""
    return with_front(briefing, replace(briefing.front, house=house))


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
    return Briefing(Outline(Subtree(front, _nested(template.sections))).subtree())


def _nested(sections: Sequence[TemplateSection]) -> tuple[Subtree, ...]:
    """Sections within the one of a lower level before them."""
    made: list[Subtree] = []
    at = 0
    while at < len(sections):
        first, end = sections[at], at + 1
        while end < len(sections) and sections[end].level > first.level:
            end += 1
        made.append(Subtree(_section_from(first), _nested(sections[at + 1 : end])))
        at = end
    return tuple(made)


def _section_from(section: TemplateSection) -> Section:
    return Section(
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


def in_sections(briefing: Briefing) -> Iterator[tuple[str, Subtree]]:
    """Every node below the root with the heading it stands under."""
    stack = [("", node) for node in reversed(briefing.root.children)]
    while stack:
        heading, node = stack.pop()
        if isinstance(node.content, Section):
            heading = node.content.heading
        yield heading, node
        stack.extend((heading, child) for child in reversed(node.children))
