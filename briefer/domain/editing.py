"""What a person means, as edits: add here, take out, move, change the level, change the type, write.

Every function reads the outline and hands back an `Edit`; nothing is changed. `EditRefused` says in a sentence why
something cannot be done. Rows are places between the children as they stand before the edit.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefer.domain.edit import Edit, Insert, Move, Remove, Replace, Several
from briefer.domain.errors import EditRefused
from briefer.domain.outline import Outline
from briefer.domain.outline_content import (
    ROOT,
    Content,
    Front,
    Item,
    NodeId,
    OwnPoint,
    Paraphrase,
    Section,
    Subtree,
)
from briefer.domain.prose import Prose
from briefer.domain.quote import DirectQuote
from briefer.domain.template import Format

NOTES = "Notes"  # the section that is made for what has no section to stand in


@dataclass(frozen=True, slots=True)
class Place:
    """A place between the children of `parent`."""

    parent: NodeId
    row: int


def as_one(edits: Iterable[Edit]) -> Edit:
    """The edits as one step; a single one stays as it is."""
    made = tuple(edits)
    return made[0] if len(made) == 1 else Several(made)


def section_of(outline: Outline, node: NodeId) -> NodeId | None:
    """The section that `node` is or stands in; `None` for the root."""
    here: NodeId | None = node
    while here is not None and not isinstance(outline.content(here), Section):
        here = outline.parent(here)
    return here


def end_of(outline: Outline, node: NodeId) -> Place:
    """The place after the last point or quote of `node`; sections within a section come after its own items."""
    children = outline.children(node)
    rows = [row + 1 for row, child in enumerate(children) if not isinstance(outline.content(child), Section)]
    return Place(node, rows[-1] if rows else 0)


def after(outline: Outline, node: NodeId) -> Place:
    parent = outline.parent(node)
    if parent is None:
        raise EditRefused("Nothing can stand beside the briefing itself.")
    return Place(parent, outline.row(node) + 1)


def place_for(outline: Outline, current: NodeId | None, content: Content) -> Place | None:
    """Where `content` goes when it is added at `current`; `None` where there is no section that could take it.

    A section takes at its end, a point beneath (another point goes after it), a quote or paraphrase after.
    """
    if current is None or current == ROOT:
        first = next((node for node in outline.children(ROOT)), None)
        if isinstance(content, Section):
            return Place(ROOT, outline.child_count(ROOT))
        return None if first is None else end_of(outline, first)
    if isinstance(content, Section):
        section = section_of(outline, current)
        return Place(ROOT, outline.child_count(ROOT)) if section is None else after(outline, section)
    match outline.content(current):
        case Section():
            return end_of(outline, current)
        case OwnPoint() if not isinstance(content, OwnPoint):
            return end_of(outline, current)
        case _:
            return after(outline, current)


def add(outline: Outline, current: NodeId | None, subtrees: Sequence[Subtree]) -> Edit:
    """Puts branches in at `current`, in order. Items with no section to go to get a section "Notes"."""
    sections = [one for one in subtrees if isinstance(one.content, Section)]
    items = tuple(one for one in subtrees if not isinstance(one.content, Section))
    edits: list[Edit] = []
    if sections:
        place = place_for(outline, current, sections[0].content)
        assert place is not None
        edits += [Insert(place.parent, place.row + step, one) for step, one in enumerate(sections)]
    if items:
        place = place_for(outline, current, items[0].content)
        if place is None:
            edits.append(Insert(ROOT, 0, Subtree(Section(NOTES), items)))
        else:
            edits += [Insert(place.parent, place.row + step, one) for step, one in enumerate(items)]
    return as_one(edits)


def add_section(outline: Outline, current: NodeId | None, heading: str = "") -> Edit:
    """A section after the one that `current` stands in, at the same level; the last one where there is none."""
    return add(outline, current, (Subtree(Section(heading)),))


def add_point(outline: Outline, current: NodeId | None, prose: Prose | None = None) -> Edit:
    """An own point: at the end of a section, after a point or quote. In a table it begins with its empty cells."""
    section = section_of(outline, current) if current is not None else None
    return add(outline, current, (Subtree(OwnPoint(prose or blank_in(outline, section))),))


def blank_in(outline: Outline, section: NodeId | None) -> Prose:
    """What a new point of `section` holds: nothing, or the empty cells of a row."""
    content = outline.content(section) if section is not None else None
    if isinstance(content, Section) and content.format is Format.TABLE:
        return Prose("\t" * max(0, len(content.columns) - 1))
    return Prose()


def insert_items(outline: Outline, place: Place, items: Sequence[Item]) -> Edit:
    """Puts items in at `place`. In the briefing itself they go to the end of the section before the place."""
    subtrees = tuple(Subtree(item) for item in items)
    if place.parent == ROOT:
        if outline.child_count(ROOT) == 0:
            return Insert(ROOT, 0, Subtree(Section(NOTES), subtrees))
        first = place.row == 0
        section = outline.child(ROOT, 0 if first else place.row - 1)
        place = Place(section, 0) if first else end_of(outline, section)
    return as_one(Insert(place.parent, place.row + step, one) for step, one in enumerate(subtrees))


def topmost(outline: Outline, nodes: Iterable[NodeId]) -> tuple[NodeId, ...]:
    """`nodes` in reading order, without those that stand below another of them, and without the root."""
    chosen = set(nodes) - {ROOT}
    if len(chosen) == 1:
        return tuple(chosen)
    found: list[NodeId] = []
    for node in outline.walk():
        if node in chosen and not (found and outline.is_within(node, found[-1])):
            found.append(node)
    return tuple(found)


def remove(outline: Outline, nodes: Iterable[NodeId]) -> Edit:
    """Takes branches out; where a quote stood within a sentence its place goes as well."""
    gone = topmost(outline, nodes)
    return as_one([*places_out(outline, gone), *(Remove(node) for node in gone)])


def places_out(outline: Outline, nodes: Iterable[NodeId]) -> tuple[Edit, ...]:
    """Edits that take the places of the quotes among `nodes` out of the sentences they stand in."""
    written: dict[NodeId, OwnPoint] = {}
    for node in nodes:
        parent, content = outline.parent(node), outline.content(node)
        if parent is None or not isinstance(content, DirectQuote):
            continue
        above = written.get(parent) or outline.content(parent)
        if isinstance(above, OwnPoint) and content.id in above.prose.placed:
            written[parent] = replace(above, prose=above.prose.without(content.id))
    return tuple(Replace(parent, point) for parent, point in written.items())


def move(outline: Outline, nodes: Iterable[NodeId], place: Place) -> Edit:
    """Moves branches to `place`, in reading order. A quote that leaves its point leaves the sentence too.

    Raises `EditRefused` for a place inside one of them, or one that cannot hold them.
    """
    moved = topmost(outline, nodes)
    refuse_move(outline, moved, place.parent)
    children = list(outline.children(place.parent))
    if not 0 <= place.row <= len(children):
        raise EditRefused(f"There is no place {place.row} among {len(children)} items.")
    leaving = {node for node in moved if outline.parent(node) != place.parent}
    chosen = set(moved)
    before = next((child for child in children[place.row :] if child not in chosen), None)
    at = len(children) if before is None else children.index(before)
    moves: list[Edit] = []
    for node in moved:
        old = None
        if node not in leaving:
            old = children.index(node)
            del children[old]
            at -= old < at
        children.insert(at, node)
        if at != old:
            moves.append(Move(node, place.parent, at))
        at += 1
    return as_one([*places_out(outline, (node for node in moved if node in leaving)), *moves])


def refuse_move(outline: Outline, nodes: Iterable[NodeId], parent: NodeId) -> None:
    """Raises `EditRefused` with the reason where one of `nodes` cannot stand under `parent`."""
    for node in nodes:
        content = outline.content(node)
        if outline.is_within(parent, node):
            what = "section" if isinstance(content, Section) else "point"
            raise EditRefused(f"A {what} cannot go inside itself.")
        refuse_child(outline.content(parent), content)


def refuse_child(parent: Content, child: Content) -> None:
    """Raises `EditRefused`, and says in plain words why `child` cannot stand under `parent`."""
    match parent, child:
        case ((Front() | Section()), Section()):
            return
        case _, Section():
            raise EditRefused("A section stands under the briefing or under another section.")
        case Front(), _:
            raise EditRefused("Points and quotes stand in a section.")
        case ((DirectQuote() | Paraphrase()), _):
            raise EditRefused("Nothing can stand beneath a quote or a paraphrase.")
        case _:
            return


def write(outline: Outline, node: NodeId, prose: Prose) -> Edit:
    """New words for a point or paraphrase, or a new heading. Raises `EditRefused` for a quote: its words are locked."""
    match outline.content(node):
        case OwnPoint() as point:
            known = {
                content.id
                for child in outline.children(node)
                if isinstance(content := outline.content(child), DirectQuote)
            }
            if not known.issuperset(prose.placed) or len(set(prose.placed)) < len(prose.placed):
                raise EditRefused("A quote within a sentence must stand beneath that sentence, and only once in it.")
            return Replace(node, replace(point, prose=prose))
        case Paraphrase() as paraphrase:
            if prose.placed:
                raise EditRefused("A quote can stand within a point of ours, not within a paraphrase.")
            return Replace(node, replace(paraphrase, prose=prose))
        case Section() as section:
            return Replace(node, replace(section, heading=" ".join(prose.text.split())))
        case DirectQuote():
            raise EditRefused(
                "These are the source’s words, so they cannot be typed over. Omit words, insert your own in brackets, "
                "or turn the quote into a paraphrase."
            )
        case Front() as front:
            return Replace(node, replace(front, fields={**front.fields, "title": " ".join(prose.text.split())}))


def comment_on(outline: Outline, node: NodeId, words: str) -> Edit:
    """What the drafter has to say of a section, point or quote to colleagues; none for no words.

    Raises `EditRefused` for the briefing itself.
    """
    content = outline.content(node)
    if isinstance(content, Front):
        raise EditRefused("A comment belongs to a section, a point or a quote.")
    return Replace(node, replace(content, comment=words.strip() or None))


def rename(outline: Outline, title: str) -> Edit:
    """Another title for the briefing."""
    return write(outline, ROOT, Prose(title))
