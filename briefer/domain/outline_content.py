"""What an outline is made of: front matter, sections, points and quotes, and which may stand under which."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NewType, assert_never

from briefer.domain.house_template import HouseTemplate
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote
from briefer.domain.reason import Reason
from briefer.domain.template import Evidence, Format, StyleId, Template

NodeId = NewType("NodeId", int)
ROOT = NodeId(0)


@dataclass(frozen=True, slots=True)
class Front:
    """The root's content: the template it began with, the values of its placeholders, and how it is cited.

    `fields["title"]` is the briefing's title, `fields["classification"]` its marking. `house` is the office's Word
    file that it is written into, if one is used. `trash` is what was deleted, the newest last; it is never exported.
    `reasons` are those that the drafter gave for exporting with a finding.
    """

    template: Template
    fields: Mapping[str, str] = field(default_factory=dict)
    citation_style: StyleId = StyleId("chicago-notes")
    language: str = "en-GB"
    house: HouseTemplate | None = None
    trash: "tuple[Deleted, ...]" = ()
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the outline. `template_section` is the id it has in its template, if it came from one."""

    heading: str
    template_section: str | None = None
    guidance: str = ""
    max_words: int | None = None
    required: bool = False
    evidence: Evidence = Evidence()
    saved_search: str = ""
    format: Format = Format.BULLETS
    columns: tuple[str, ...] = ()
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class OwnPoint:
    """Our words, no source of their own; quotes placed within them are the node's children.

    `comment` is what the drafter has to say of it to colleagues; it is on no page. `origin` is the quote that the point
    was before it was made one of ours: kept, and not cited.
    """

    prose: Prose = Prose()
    comment: str | None = None
    origin: DirectQuote | None = None


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """A source's meaning in our words. `origin` keeps the words it came from, with their place."""

    prose: Prose
    origin: DirectQuote
    comment: str | None = None


Item = OwnPoint | Paraphrase | DirectQuote
Content = Front | Section | OwnPoint | Paraphrase | DirectQuote


@dataclass(frozen=True, slots=True)
class Subtree:
    """A node with all below it, as a value. `id` is `None` until an outline has given it one."""

    content: Content
    children: tuple["Subtree", ...] = ()
    id: NodeId | None = None

    def walk(self) -> Iterator["Subtree"]:
        """This node and all below it, in reading order."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))


@dataclass(frozen=True, slots=True)
class Deleted:
    """A branch that was taken out. `parent` is what it stood under, `heading` that of the section it stood in."""

    branch: Subtree
    parent: NodeId
    heading: str


def can_hold(parent: Content, child: Content) -> bool:
    """Sections and items stand under sections, items under points, nothing under quotes and paraphrases."""
    match child:
        case Front():
            return False
        case Section():
            return isinstance(parent, Front | Section)
        case OwnPoint() | Paraphrase() | DirectQuote():
            return isinstance(parent, Section | OwnPoint)
        case _:
            assert_never(child)


def title_of(front: Front) -> str:
    return front.fields.get("title", "")
