"""Words of sections and of the whole, counted once and again only where something has changed."""

from collections.abc import Iterable

from briefer.domain.counting import words_of
from briefer.domain.origins import quote_in
from briefer.domain.outline import Outline
from briefer.domain.outline_content import ROOT, Content, NodeId, OwnPoint, Section, Subtree
from briefer.domain.quote import DirectQuote


class WordCounts:
    """Counts one outline. Told what was changed, it forgets only the counts that hang on it."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._own: dict[NodeId, tuple[Content, bool, int]] = {}
        self._sections: dict[NodeId, int] = {}  # those that were counted since they changed
        self._evidence: dict[NodeId, tuple[int, int]] = {}
        self._all: int | None = None

    def of(self, node: NodeId) -> int:
        """Words that count against a section's budget (sections below count against their own), or a node's own."""
        if not isinstance(self._outline.content(node), Section):
            return self._counted(node)
        known = self._sections.get(node)
        if known is None:
            known = self._sections[node] = self._counted(node)
        return known

    def all(self) -> int:
        """Words of the whole briefing."""
        if self._all is None:
            self._all = sum(self.of(section) for section in self.sections())
        return self._all

    def sections(self, node: NodeId = ROOT) -> Iterable[NodeId]:
        """Every section below `node`, from top to bottom."""
        for child in self._outline.children(node):
            if isinstance(self._outline.content(child), Section):
                yield child
                yield from self.sections(child)

    def evidence(self, section: NodeId) -> tuple[int, int]:
        """Different sources, and direct quotes, in a section and all below it."""
        known = self._evidence.get(section)
        if known is None:
            quotes = [quote_in(self._outline.content(node)) for node in self._outline.walk(section)]
            direct = sum(isinstance(self._outline.content(node), DirectQuote) for node in self._outline.walk(section))
            known = self._evidence[section] = len({quote.source for quote in quotes if quote is not None}), direct
        return known

    def forget(self, nodes: Iterable[NodeId]) -> None:
        """What stands in the sections of `nodes`, or stood there, is another now."""
        self._all = None
        for node in nodes:
            above = self._outline.ancestors(node) if node in self._outline else ()
            for one in (node, *above):
                self._sections.pop(one, None)
                self._evidence.pop(one, None)

    def _counted(self, node: NodeId) -> int:
        count = self._own_words(node)
        for child in self._outline.children(node):
            if not isinstance(self._outline.content(child), Section):
                count += self._counted(child)
        return count

    def _own_words(self, node: NodeId) -> int:
        content, has_children = self._outline.content(node), self._outline.child_count(node) > 0
        known = self._own.get(node)
        if known is not None and known[0] is content and known[1] == has_children:
            return known[2]
        count = words_of(Subtree(content, (Subtree(OwnPoint()),) if has_children else ()))
        self._own[node] = (content, has_children, count)
        return count
