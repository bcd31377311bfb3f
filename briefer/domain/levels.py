"""Up, down, in and out: moves by one step, as edits of the outline."""

from collections.abc import Callable, Iterable, Sequence

from briefer.domain.edit import Edit
from briefer.domain.editing import Place, as_one, end_of, move, topmost
from briefer.domain.errors import EditRefused
from briefer.domain.outline import Outline
from briefer.domain.outline_content import NodeId, OwnPoint, Section, can_hold

Step = Callable[[Outline, NodeId], Edit]


def indent(outline: Outline, nodes: Iterable[NodeId]) -> Edit:
    """One level in: beneath the neighbour above. Raises `EditRefused` where that cannot hold it."""
    return _each(outline, topmost(outline, nodes), _indent)


def outdent(outline: Outline, nodes: Iterable[NodeId]) -> Edit:
    """One level out: after what it stood beneath."""
    return _each(outline, topmost(outline, nodes)[::-1], _outdent)


def move_up(outline: Outline, nodes: Iterable[NodeId]) -> Edit:
    """Before the neighbour above; from the top of a section to the end of the one before it."""
    return _each(outline, topmost(outline, nodes), _up)


def move_down(outline: Outline, nodes: Iterable[NodeId]) -> Edit:
    """After the neighbour below; from the end of a section to the top of the next one."""
    return _each(outline, topmost(outline, nodes)[::-1], _down)


def _each(outline: Outline, nodes: Sequence[NodeId], step: Step) -> Edit:
    """The steps one after the other, each worked out where the one before has left the outline."""
    if len(nodes) == 1:
        return step(outline, nodes[0])
    trial = Outline(outline.subtree())
    edits: list[Edit] = []
    for node in nodes:
        edit = step(trial, node)
        trial.apply(edit)
        edits.append(edit)
    return as_one(edits)


def _indent(outline: Outline, node: NodeId) -> Edit:
    parent, row = _where(outline, node)
    if row > 0:
        above = outline.child(parent, row - 1)
        if can_hold(outline.content(above), outline.content(node)) and _alike(outline, above, node):
            return move(outline, (node,), Place(above, outline.child_count(above)))
    what = "section" if isinstance(outline.content(node), Section) else "point"
    raise EditRefused(f"There is no {what} above this that could take it in.")


def _outdent(outline: Outline, node: NodeId) -> Edit:
    parent, _ = _where(outline, node)
    above = outline.parent(parent)
    if above is None or not _alike(outline, parent, node):
        raise EditRefused("This stands at the outermost level already.")
    return move(outline, (node,), Place(above, outline.row(parent) + 1))


def _up(outline: Outline, node: NodeId) -> Edit:
    parent, row = _where(outline, node)
    if row > 0 and _alike(outline, outline.child(parent, row - 1), node):
        return move(outline, (node,), Place(parent, row - 1))
    if isinstance(outline.content(parent), OwnPoint):
        above_parent, parent_row = _where(outline, parent)
        if parent_row > 0 and isinstance(
            outline.content(before := outline.child(above_parent, parent_row - 1)), OwnPoint
        ):
            return move(outline, (node,), Place(before, outline.child_count(before)))
        return move(outline, (node,), Place(above_parent, parent_row))
    neighbour = _neighbour(outline, node, -1)
    if neighbour is None:
        raise EditRefused("This stands at the top already.")
    if isinstance(outline.content(node), Section):
        return move(outline, (node,), Place(neighbour, outline.child_count(neighbour)))
    return move(outline, (node,), end_of(outline, neighbour))


def _down(outline: Outline, node: NodeId) -> Edit:
    parent, row = _where(outline, node)
    if row + 1 < outline.child_count(parent) and _alike(outline, outline.child(parent, row + 1), node):
        return move(outline, (node,), Place(parent, row + 2))
    if isinstance(outline.content(parent), OwnPoint):
        above_parent, parent_row = _where(outline, parent)
        below = parent_row + 1
        if below < outline.child_count(above_parent) and isinstance(
            outline.content(after := outline.child(above_parent, below)), OwnPoint
        ):
            return move(outline, (node,), Place(after, 0))
        return move(outline, (node,), Place(above_parent, below))
    neighbour = _neighbour(outline, node, 1)
    if neighbour is None:
        raise EditRefused("This stands at the end already.")
    if isinstance(outline.content(node), Section):
        return move(outline, (node,), Place(neighbour, end_of(outline, neighbour).row))
    return move(outline, (node,), Place(neighbour, 0))


def _neighbour(outline: Outline, node: NodeId, step: int) -> NodeId | None:
    """For an item the section before or after in reading order; for a section the one beside that it stands in."""
    parent, _ = _where(outline, node)
    if isinstance(outline.content(node), Section):
        above = outline.parent(parent)
        if above is None:
            return None
        row = outline.row(parent) + step
        if not 0 <= row < outline.child_count(above):
            return None
        beside = outline.child(above, row)
        return beside if isinstance(outline.content(beside), Section) else None
    sections = [one for one in outline.walk() if isinstance(outline.content(one), Section)]
    at = sections.index(parent) + step
    return sections[at] if 0 <= at < len(sections) else None


def _where(outline: Outline, node: NodeId) -> tuple[NodeId, int]:
    parent = outline.parent(node)
    if parent is None:
        raise EditRefused("The briefing itself cannot be moved.")
    return parent, outline.row(node)


def _alike(outline: Outline, one: NodeId, other: NodeId) -> bool:
    """Both sections, or both items."""
    return isinstance(outline.content(one), Section) == isinstance(outline.content(other), Section)
