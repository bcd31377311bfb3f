"""What an edit touches, told from the edit and from the one that takes it back."""

from briefer.domain.edit import Edit, Insert, Move, Remove, Replace, Several
from briefer.domain.outline import Outline
from briefer.domain.outline_content import NodeId, Section

Single = Insert | Remove | Move | Replace


def flat(edit: Edit) -> tuple[Single, ...]:
    """The single edits of a step, in order."""
    found: list[Single] = []
    waiting = [edit]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Several):
            waiting.extend(reversed(one.edits))
        else:
            found.append(one)
    return tuple(found)


def inserted_by(inverse: Edit) -> tuple[NodeId, ...]:
    """The nodes that an edit put in, told from what takes it back."""
    return tuple(edit.node for edit in reversed(flat(inverse)) if isinstance(edit, Remove))


def parents_touched(edit: Edit) -> set[NodeId]:
    """The nodes beneath which something comes or goes, and those that have other words."""
    touched: set[NodeId] = set()
    for step in flat(edit):
        match step:
            case Insert(parent, _, _) | Move(_, parent, _):
                touched.add(parent)
            case Remove(node) | Replace(node, _):
                touched.add(node)
    return touched


def touches_sections(outline: Outline, edit: Edit, inverse: Edit) -> bool:
    """Whether sections come, go or change places, so that others have another number."""
    for step in (*flat(edit), *flat(inverse)):
        match step:
            case Insert(_, _, subtree) if isinstance(subtree.content, Section):
                return True
            case Move(node, _, _) if node in outline and isinstance(outline.content(node), Section):
                return True
            case _:
                continue
    return False


def nodes_touched(edit: Edit, inverse: Edit) -> tuple[NodeId, ...]:
    """What a step is about once it is made: what came, moved, or was written."""
    moved = (step.node for step in flat(edit) if isinstance(step, Move | Replace))
    return tuple(dict.fromkeys((*inserted_by(inverse), *moved)))
