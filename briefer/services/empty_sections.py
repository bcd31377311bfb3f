"""Sections without content: which of them are left out of what is printed.

A template's optional section is an offer; where nothing was written there, its heading is not printed. A required one
stays, with a place to fill, and so does a heading that the drafter typed.
"""

from collections.abc import Iterator

from briefer.domain.briefing import Briefing
from briefer.domain.finding import Finding, Grade
from briefer.domain.outline_content import OwnPoint, Paraphrase, Section, Subtree


def is_printed(node: Subtree, *, comments: bool = False) -> bool:
    """Whether anything of it is. With `comments`, what the drafter has to say of a section keeps its heading."""
    match node.content:
        case Section(template_section=from_template, required=required, comment=comment):
            stays = required or from_template is None or (comments and bool(comment))
        case OwnPoint(prose) | Paraphrase(prose, _):
            stays = bool(prose.text.strip())
        case _:
            stays = True
    return stays or any(is_printed(child, comments=comments) for child in node.children)


def is_to_fill(node: Subtree) -> bool:
    """A required section in which nothing stands."""
    required = isinstance(node.content, Section) and node.content.required
    return required and not any(is_printed(child) for child in node.children)


def left_out(briefing: Briefing, *, comments: bool = False) -> Iterator[Finding]:
    """P02, as a Note: one for all sections that are not printed, those within another that is not apart."""
    headings = list(_headings_left_out(briefing.root, comments=comments))
    if headings:
        named = ", ".join(f"“{heading}”" for heading in headings)
        yield Finding("P02", Grade.NOTE, "", f"Left out of the document, since nothing is written there: {named}.")


def _headings_left_out(node: Subtree, *, comments: bool) -> Iterator[str]:
    for child in node.children:
        if not isinstance(child.content, Section):
            continue
        if is_printed(child, comments=comments):
            yield from _headings_left_out(child, comments=comments)
        else:
            yield child.content.heading
