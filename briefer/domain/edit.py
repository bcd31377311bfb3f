"""Changes of an outline, as values: each is made by `Outline.apply`, which returns the one that takes it back."""

from dataclasses import dataclass

from briefer.domain.outline_content import Content, NodeId, Subtree


@dataclass(frozen=True, slots=True)
class Insert:
    """Puts `subtree` in as child number `row` of `parent`."""

    parent: NodeId
    row: int
    subtree: Subtree


@dataclass(frozen=True, slots=True)
class Remove:
    node: NodeId


@dataclass(frozen=True, slots=True)
class Move:
    """Makes `node` child number `row` of `parent`, counted after it has been taken from where it was."""

    node: NodeId
    parent: NodeId
    row: int


@dataclass(frozen=True, slots=True)
class Replace:
    node: NodeId
    content: Content


@dataclass(frozen=True, slots=True)
class Several:
    """Edits made in order as one step: all of them or none."""

    edits: tuple["Edit", ...]


Edit = Insert | Remove | Move | Replace | Several
