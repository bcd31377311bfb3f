"""What was removed from a briefing and can be put back: kept in its front matter, so that undo and the file hold it."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace

from briefer.domain.copying import fresh
from briefer.domain.edit import Edit, Insert, Replace
from briefer.domain.editing import NOTES, Place, as_one, end_of, place_for, remove, section_of, topmost
from briefer.domain.errors import EditRefused
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, Deleted, NodeId, OwnPoint, Section, Subtree, can_hold

MOST = 500  # branches kept; the oldest go first


def throw_away(outline: Outline, nodes: Iterable[NodeId]) -> Edit:
    """Takes branches out and keeps them in the trash. A point without words is not worth keeping."""
    gone = topmost(outline, nodes)
    kept = [_deleted(outline, node) for node in gone if not _is_nothing(outline.subtree(node))]
    if not kept:
        return remove(outline, gone)
    front = outline.front
    trash = (*front.trash, *kept)[-MOST:]
    return as_one([remove(outline, gone), Replace(ROOT, replace(front, trash=trash))])


def put_back(outline: Outline, numbers: Collection[int], current: NodeId | None) -> Edit:
    """Puts branches of the trash back where they stood, or at `current` where that place is gone.

    `numbers` count in `Front.trash`.
    """
    front = outline.front
    chosen = [front.trash[number] for number in sorted(numbers)]
    kept = tuple(one for number, one in enumerate(front.trash) if number not in set(numbers))
    if not chosen:
        raise EditRefused("Choose what is to be put back first.")
    branches = fresh([one.branch for one in chosen], outline)
    edits: list[Edit] = []
    put: Counter[Place] = Counter()  # what several are put at one place comes one after the other
    for one, branch in zip(chosen, branches, strict=True):
        place = _place(outline, one, branch, current)
        if place is None:
            edits.append(Insert(ROOT, 0, Subtree(Section(one.heading or NOTES), (branch,))))
        else:
            edits.append(Insert(place.parent, place.row + put[place], branch))
            put[place] += 1
    return as_one([*edits, Replace(ROOT, replace(front, trash=kept))])


def emptied(outline: Outline, numbers: Collection[int] | None = None) -> Edit:
    """Takes branches out of the trash for good; all of them where no `numbers` are given."""
    front = outline.front
    gone = set(range(len(front.trash)) if numbers is None else numbers)
    if not gone:
        raise EditRefused("The trash is empty.")
    kept = tuple(one for number, one in enumerate(front.trash) if number not in gone)
    return Replace(ROOT, replace(front, trash=kept))


def _deleted(outline: Outline, node: NodeId) -> Deleted:
    parent = outline.parent(node)
    assert parent is not None
    section = section_of(outline, parent)
    content = outline.content(section) if section is not None else None
    return Deleted(outline.subtree(node), parent, content.heading if isinstance(content, Section) else "")


def _is_nothing(branch: Subtree) -> bool:
    content = branch.content
    return isinstance(content, OwnPoint) and not content.prose.text.strip() and not branch.children


def _place(outline: Outline, one: Deleted, branch: Subtree, current: NodeId | None) -> Place | None:
    """Where it stood, at the end there; else where one is; `None` where no section could take it."""
    if one.parent in outline and can_hold(outline.content(one.parent), branch.content):
        if isinstance(branch.content, Section):
            return Place(one.parent, outline.child_count(one.parent))
        return end_of(outline, one.parent)
    return place_for(outline, current if current is not None and current in outline else None, branch.content)
