"""The outline as Qt reads it: indexes, roles, numbers and counts. Nothing here changes anything."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefer.domain.counting import words_of
from briefer.domain.outline import (
    ROOT,
    Content,
    Front,
    NodeId,
    Outline,
    OwnPoint,
    Paraphrase,
    Section,
    Subtree,
    title_of,
)
from briefer.domain.quote import DirectQuote, QuoteId, shown
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId, Template, TemplateId
from briefer.ui.outline.labels import prose_text, spoken, spoken_budget
from briefer.ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

_EMPTY = Front(Template(TemplateId("empty"), 1, "en-GB", "", citation_style=StyleId("chicago-notes")))


class Role(IntEnum):
    """What the model answers beside the text."""

    NODE = Qt.ItemDataRole.UserRole + 1
    CONTENT = Qt.ItemDataRole.UserRole + 2
    NUMBER = Qt.ItemDataRole.UserRole + 3  # "2.1" for sections, else ""
    LEVEL = Qt.ItemDataRole.UserRole + 4  # from 1
    WORDS = Qt.ItemDataRole.UserRole + 5  # that count against the section's budget
    BUDGET = Qt.ItemDataRole.UserRole + 6  # max_words or None


class OutlineTree(QAbstractItemModel):
    """One outline. Indexes carry node ids. `reference_of` knows sources that the briefing itself does not."""

    def __init__(self, reference_of: Callable[[SourceId], Reference | None], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reference_of = reference_of
        self._references: Mapping[SourceId, Reference] = {}
        self._counted: dict[NodeId, tuple[Content, bool, int]] = {}
        self.outline = Outline(Subtree(_EMPTY))
        self.altered: frozenset[QuoteId] = frozenset()  # quotes whose words no longer match their source

    def reference(self, source: SourceId) -> Reference | None:
        return self._references.get(source) or self._reference_of(source)

    def index_of(self, node: NodeId) -> QModelIndex:
        """The index of a node; invalid for the root and for nodes that are gone."""
        if node == ROOT or node not in self.outline:
            return QModelIndex()
        return self.createIndex(self.outline.row(node), 0, int(node))

    def node_at(self, index: Index) -> NodeId:
        """The node of an index, the root for an invalid one."""
        return NodeId(int(index.internalId())) if index.isValid() else ROOT

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        above = self.node_at(parent)
        if column != 0 or above not in self.outline or not 0 <= row < self.outline.child_count(above):
            return QModelIndex()
        return self.createIndex(row, 0, int(self.outline.child(above, row)))

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt's other overload is QObject's
        node = self.node_at(index)
        above = self.outline.parent(node) if node in self.outline else None
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        node = self.node_at(parent)
        return self.outline.child_count(node) if node in self.outline else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if section == 0 and orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr("Briefing outline")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node_at(index)
        if not index.isValid() or node not in self.outline:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.text_of(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node)
            case Role.NODE:
                return int(node)
            case Role.CONTENT:
                return self.outline.content(node)
            case Role.NUMBER:
                return self.number_of(node)
            case Role.LEVEL:
                return self.level_of(node)
            case Role.WORDS:
                return self.words_of(node)
            case Role.BUDGET:
                content = self.outline.content(node)
                return content.max_words if isinstance(content, Section) else None
            case _:
                return None

    def text_of(self, node: NodeId) -> str:
        """What the row shows of its own words."""
        match self.outline.content(node):
            case Section(heading):
                return heading
            case OwnPoint(prose) | Paraphrase(prose, _):
                return prose_text(prose, self.quotes_beneath(node))
            case DirectQuote() as quote:
                return shown(quote)
            case Front() as front:
                return title_of(front)

    def quotes_beneath(self, node: NodeId) -> dict[QuoteId, DirectQuote]:
        contents = (self.outline.content(child) for child in self.outline.children(node))
        return {content.id: content for content in contents if isinstance(content, DirectQuote)}

    def number_of(self, node: NodeId) -> str:
        parts: list[str] = []
        here = node
        while here != ROOT and isinstance(self.outline.content(here), Section):
            above = self.outline.parent(here)
            assert above is not None
            before = self.outline.children(above)[: self.outline.row(here)]
            parts.append(str(1 + sum(isinstance(self.outline.content(one), Section) for one in before)))
            here = above
        return ".".join(reversed(parts))

    def level_of(self, node: NodeId) -> int:
        level, here = 0, self.outline.parent(node)
        while here is not None:
            level, here = level + 1, self.outline.parent(here)
        return level

    def words_of(self, node: NodeId) -> int:
        """Words that count against a section's budget (sections below count against their own), or a node's own."""
        count = self._own_words(node)
        for child in self.outline.children(node):
            if not isinstance(self.outline.content(child), Section):
                count += self.words_of(child)
        return count

    def all_words(self) -> int:
        return sum(self._own_words(node) for node in self.outline.walk())

    def _own_words(self, node: NodeId) -> int:
        content, has_children = self.outline.content(node), self.outline.child_count(node) > 0
        known = self._counted.get(node)
        if known is not None and known[0] is content and known[1] == has_children:
            return known[2]
        count = words_of(Subtree(content, (Subtree(OwnPoint()),) if has_children else ()))
        self._counted[node] = (content, has_children, count)
        return count

    def _spoken(self, node: NodeId) -> str:
        content = self.outline.content(node)
        quote = quote_in(content)
        limit = content.max_words if isinstance(content, Section) else None
        words = self.words_of(node) if isinstance(content, Section) else 0
        return spoken(
            content,
            level=self.level_of(node),
            number=self.number_of(node),
            text=self.text_of(node),
            reference=None if quote is None else self.reference(quote.source),
            budget=spoken_budget(words, limit),
        )


def quote_in(content: Content) -> DirectQuote | None:
    """The quote that an item is, or came from."""
    match content:
        case DirectQuote():
            return content
        case Paraphrase(_, origin):
            return origin
        case _:
            return None
