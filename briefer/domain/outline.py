"""The outline: a tree of sections and items, changed only by edits that hand back their inverse."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import assert_never

from briefer.domain.edit import Edit, Insert, Move, Remove, Replace, Several
from briefer.domain.errors import EditRefused
from briefer.domain.outline_content import (
    ROOT,
    Content,
    Front,
    NodeId,
    OwnPoint,
    Paraphrase,
    Subtree,
    can_hold,
)
from briefer.domain.quote import DirectQuote, QuoteId


@dataclass(slots=True)
class _Node:
    content: Content
    parent: NodeId | None
    children: list[NodeId]
    rows: dict[NodeId, int] | None = None  # where each child stands; looked up again once they have changed


class _Nodes(dict[NodeId, _Node]):
    """Asked for by the ten thousand when a long outline is laid out."""

    def __missing__(self, node: NodeId) -> _Node:
        raise EditRefused(f"There is no node {node} in this outline.")


class Outline:
    """The one mutable object of the domain. `apply` is the only way in."""

    def __init__(self, root: Subtree) -> None:
        if not isinstance(root.content, Front):
            raise EditRefused("The root of an outline is its front matter.")
        self._nodes = _Nodes()
        self._next = 1 + max((one.parent for one in root.content.trash), default=ROOT)  # so that no place is mistaken
        self._add(Subtree(root.content, root.children, ROOT), None)

    # -- reading ------------------------------------------------------------------------------------------------
    @property
    def front(self) -> Front:
        content = self._nodes[ROOT].content
        assert isinstance(content, Front)
        return content

    def __contains__(self, node: object) -> bool:
        return node in self._nodes

    def __len__(self) -> int:
        """Nodes, the root not counted."""
        return len(self._nodes) - 1

    def nodes(self) -> Set[NodeId]:
        """Every node there is, in no order."""
        return self._nodes.keys()

    def content(self, node: NodeId) -> Content:
        return self._nodes[node].content

    def children(self, node: NodeId) -> tuple[NodeId, ...]:
        return tuple(self._nodes[node].children)

    def child(self, node: NodeId, row: int) -> NodeId:
        """The child at `row`. Raises `IndexError` where there is none."""
        return self._nodes[node].children[row]

    def child_count(self, node: NodeId) -> int:
        return len(self._nodes[node].children)

    def parent(self, node: NodeId) -> NodeId | None:
        return self._nodes[node].parent

    def row(self, node: NodeId) -> int:
        """Position among its siblings; 0 for the root."""
        parent = self._nodes[node].parent
        if parent is None:
            return 0
        here = self._nodes[parent]
        if here.rows is None:
            here.rows = {child: row for row, child in enumerate(here.children)}
        return here.rows[node]

    def subtree(self, node: NodeId = ROOT) -> Subtree:
        """The node and all below it as a value, ids kept."""
        here = self._nodes[node]
        return Subtree(here.content, tuple(self.subtree(child) for child in here.children), node)

    def walk(self, node: NodeId = ROOT) -> Iterator[NodeId]:
        """`node` and all below it, in reading order."""
        stack = [node]
        while stack:
            one = stack.pop()
            yield one
            stack.extend(reversed(self._nodes[one].children))

    def ancestors(self, node: NodeId) -> Iterator[NodeId]:
        """What `node` stands in, from its parent to the root."""
        here = self._nodes[node].parent
        while here is not None:
            yield here
            here = self._nodes[here].parent

    def is_within(self, node: NodeId, ancestor: NodeId) -> bool:
        """Whether `node` is `ancestor` or stands below it."""
        return node == ancestor or ancestor in self.ancestors(node)

    def quotes(self) -> Iterator[DirectQuote]:
        """Direct quotes in reading order."""
        for node in self.walk():
            content = self._nodes[node].content
            if isinstance(content, DirectQuote):
                yield content

    def next_quote_id(self) -> QuoteId:
        """A quote id that this outline does not use: "q1", "q2", …"""
        used = {quote.id for quote in self.quotes()}
        for node in self.walk():
            content = self._nodes[node].content
            if isinstance(content, Paraphrase | OwnPoint) and content.origin is not None:
                used.add(content.origin.id)
        number = len(used) + 1
        while f"q{number}" in used:
            number += 1
        return QuoteId(f"q{number}")

    # -- the one door -------------------------------------------------------------------------------------------
    def apply(self, edit: Edit) -> Edit:
        """Makes the edit and returns the one that takes it back. Raises `EditRefused` and changes nothing."""
        if not isinstance(edit, Several):
            self.check(edit)
        match edit:
            case Insert(parent, row, subtree):
                return self._insert(parent, row, subtree)
            case Remove(node):
                return self._remove(node)
            case Move(node, parent, row):
                return self._move(node, parent, row)
            case Replace(node, content):
                return self._replace(node, content)
            case Several(edits):
                return self._several(edits)
            case _:
                assert_never(edit)

    def check(self, edit: Edit) -> None:
        """Raises `EditRefused` where `apply` would. For `Several` only its parts can be asked, each in its turn."""
        match edit:
            case Insert(parent, row, subtree):
                self._check_place(parent, row, subtree.content)
                self._check_subtree(subtree)
            case Remove(node):
                if self._nodes[node].parent is None:
                    raise EditRefused("The briefing itself cannot be removed from its outline.")
            case Move(node, parent, row):
                self._check_move(node, parent, row)
            case Replace(node, content):
                self._check_replace(node, content)
            case Several():
                raise TypeError("the parts of a step can only be checked in turn")
            case _:
                assert_never(edit)

    def _insert(self, parent: NodeId, row: int, subtree: Subtree) -> Edit:
        node = self._add(subtree, parent)
        here = self._nodes[parent]
        here.children.insert(row, node)
        here.rows = None
        return Remove(node)

    def _remove(self, node: NodeId) -> Edit:
        parent, row, subtree = self._nodes[node].parent, self.row(node), self.subtree(node)
        assert parent is not None
        here = self._nodes[parent]
        del here.children[row]
        here.rows = None
        for one in list(self.walk(node)):
            del self._nodes[one]
        return Insert(parent, row, subtree)

    def _move(self, node: NodeId, parent: NodeId, row: int) -> Edit:
        here = self._nodes[node]
        old_parent = here.parent
        assert old_parent is not None
        before, after = self._nodes[old_parent], self._nodes[parent]
        siblings = before.children
        # a long move is taken back from its end, where looking from the beginning would take a thousand looks each
        old_row = len(siblings) - 1 if siblings[-1] == node else siblings.index(node)
        del before.children[old_row]
        after.children.insert(row, node)
        before.rows = after.rows = None
        here.parent = parent
        return Move(node, old_parent, old_row)

    def _check_move(self, node: NodeId, parent: NodeId, row: int) -> None:
        here, there = self._nodes[node], self._nodes[parent]
        if here.parent is None:
            raise EditRefused("The briefing itself cannot be moved.")
        if self.is_within(parent, node):
            raise EditRefused("A section cannot go inside itself.")
        places = len(there.children) - (1 if here.parent == parent else 0)
        if not 0 <= row <= places:
            raise EditRefused(f"There is no place {row} among {places} items.")
        _check_child(there.content, here.content)

    def _replace(self, node: NodeId, content: Content) -> Edit:
        here = self._nodes[node]
        old, here.content = here.content, content
        return Replace(node, old)

    def _check_replace(self, node: NodeId, content: Content) -> None:
        here = self._nodes[node]
        if (here.parent is None) != isinstance(content, Front):
            raise EditRefused("Front matter belongs to the briefing itself and to nothing else.")
        if here.parent is not None:
            _check_child(self._nodes[here.parent].content, content)
        for child in here.children:
            _check_child(content, self._nodes[child].content)

    def _several(self, edits: tuple[Edit, ...]) -> Edit:
        inverses: list[Edit] = []
        try:
            for edit in edits:
                inverses.append(self.apply(edit))
        except EditRefused:
            for inverse in reversed(inverses):
                self.apply(inverse)
            raise
        return Several(tuple(reversed(inverses)))

    # -- within -------------------------------------------------------------------------------------------------
    def _add(self, subtree: Subtree, parent: NodeId | None) -> NodeId:
        node = subtree.id if subtree.id is not None and subtree.id not in self._nodes else NodeId(self._next)
        self._next = max(self._next, node + 1)
        self._nodes[node] = _Node(subtree.content, parent, [])
        self._nodes[node].children = [self._add(child, node) for child in subtree.children]
        return node

    def _check_place(self, parent: NodeId, row: int, content: Content) -> None:
        here = self._nodes[parent]
        if not 0 <= row <= len(here.children):
            raise EditRefused(f"There is no place {row} among {len(here.children)} items.")
        _check_child(here.content, content)

    def _check_subtree(self, subtree: Subtree) -> None:
        for node in subtree.walk():
            for child in node.children:
                _check_child(node.content, child.content)


def _check_child(parent: Content, child: Content) -> None:
    if not can_hold(parent, child):
        raise EditRefused(
            "Sections stand under the briefing or a section; points and quotes under a section or a point."
        )
