"""A briefing that becomes another one in a single step, so that a single step takes it back."""

from dataclasses import replace

from briefer.domain.edit import Edit, Insert, Remove, Replace
from briefer.domain.editing import as_one
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, Front, Subtree


def become(outline: Outline, root: Subtree) -> Edit:
    """The outline and front matter of an earlier version; what is in the trash now stays there."""
    front = root.content
    assert isinstance(front, Front)
    edits: list[Edit] = [Remove(node) for node in outline.children(ROOT)]
    edits.append(Replace(ROOT, replace(front, trash=outline.front.trash)))
    edits += [Insert(ROOT, row, branch) for row, branch in enumerate(root.children)]
    return as_one(edits)
