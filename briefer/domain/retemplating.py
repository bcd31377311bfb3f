"""Another template for a briefing that is written already: sections keep their words by their id in the template."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefer.domain.briefing import briefing_from
from briefer.domain.edit import Edit
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, Front, Section, Subtree
from briefer.domain.template import Template
from briefer.domain.whole import become

REST = "Not in this template"


def change_template(outline: Outline, template: Template) -> Edit:
    """One step. What stands in sections that the new template has not goes, whole, under a section of its own.

    Sections of the old template in which nothing stands are left out. Fields keep their values.
    """
    root = outline.subtree(ROOT)
    front = root.content
    assert isinstance(front, Front)
    new = briefing_from(template, front.fields).root
    wanted = {
        one.content.template_section for one in new.walk() if isinstance(one.content, Section)
    }  # ids of the new template
    old: dict[str, Subtree] = {}
    rest = [branch for child in root.children for branch in _sorted_out(child, wanted, old)]
    sections = [_filled(section, old) for section in new.children]
    if rest:
        sections.append(Subtree(Section(REST), tuple(rest)))
    styled = replace(front, template=template, citation_style=template.citation_style, language=template.language)
    return become(outline, Subtree(styled, tuple(sections)))


def _sorted_out(branch: Subtree, wanted: set[str | None], old: dict[str, Subtree]) -> Iterator[Subtree]:
    """Puts the sections that are wanted into `old`, and yields what is left of the branch."""
    content = branch.content
    if not isinstance(content, Section):
        yield branch
        return
    left = tuple(one for child in branch.children for one in _sorted_out(child, wanted, old))
    id = content.template_section
    if id in wanted and id is not None and id not in old:
        old[id] = replace(branch, children=tuple(one for one in left if not isinstance(one.content, Section)))
        yield from (one for one in left if isinstance(one.content, Section))
    elif left or not id:
        yield replace(branch, children=left)


def _filled(section: Subtree, old: dict[str, Subtree]) -> Subtree:
    """A section of the new template with what stood in the old one of its id, before the sections below it."""
    content = section.content
    assert isinstance(content, Section)
    below = tuple(_filled(child, old) for child in _sections(section.children))
    before = old.get(content.template_section or "")
    if before is None:
        return replace(section, children=below, id=None)
    kept = replace(content, comment=before.content.comment) if isinstance(before.content, Section) else content
    return Subtree(kept, (*before.children, *below), before.id)


def _sections(children: Iterable[Subtree]) -> Iterator[Subtree]:
    return (child for child in children if isinstance(child.content, Section))
