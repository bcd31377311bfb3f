"""The outline as Qt reads it: indexes, roles, numbers and counts. Nothing here changes anything."""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefer.domain.errors import EditRefused
from briefer.domain.origins import quote_in
from briefer.domain.outline import Outline
from briefer.domain.outline_content import (
    ROOT,
    Content,
    Front,
    NodeId,
    OwnPoint,
    Paraphrase,
    Section,
    Subtree,
    title_of,
)
from briefer.domain.quote import Claim, DirectQuote, QuoteId, claim_of, shown
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId, Template, TemplateId
from briefer.ui.outline.counts import WordCounts
from briefer.ui.outline.labels import chip_text, evidence_text, prose_text, spoken, spoken_budget
from briefer.ui.tongue import mark, tr

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


class Trouble(Enum):
    """Between a quote and its source. The values are what its card says."""

    ALTERED = mark("No longer matches its source")
    LOST = mark("Not in its source any more")


class OutlineTree(QAbstractItemModel):
    """One outline. Indexes carry node ids. `reference_of` knows sources that the briefing itself does not."""

    def __init__(self, reference_of: Callable[[SourceId], Reference | None], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reference_of = reference_of
        self._file_of: Callable[[SourceId], str | None] = lambda source: None
        self._references: Mapping[SourceId, Reference] = {}
        self.outline = Outline(Subtree(_EMPTY))
        self._counts = WordCounts(self.outline)
        self.altered: frozenset[Claim] = frozenset()  # quotes whose words are not those of the text they name
        self.lost: frozenset[Claim] = frozenset()  # quotes whose words the newer text of their source lacks

    def look_sources_up(
        self, reference_of: Callable[[SourceId], Reference | None], file_of: Callable[[SourceId], str | None]
    ) -> None:
        """Where references are found that the briefing itself does not know, and the names of files."""
        self._reference_of, self._file_of = reference_of, file_of

    def reference(self, source: SourceId) -> Reference | None:
        return self._references.get(source) or self._reference_of(source)

    def cited(self, quote: DirectQuote) -> str:
        """How a quote is cited in short, as its chip says it."""
        return chip_text(quote, self.reference(quote.source), self._file_of(quote.source))

    def index_of(self, node: NodeId) -> QModelIndex:
        """The index of a node; invalid for the root and for nodes that are gone."""
        if node == ROOT or node not in self.outline:
            return QModelIndex()
        return self.createIndex(self.outline.row(node), 0, node)

    def node_at(self, index: Index) -> NodeId:
        """The node of an index, the root for an invalid one."""
        return NodeId(index.internalId())  # which is 0 for an invalid index, as the root's is

    # What follows is asked some ten thousand times when a long outline is laid out.
    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if column != 0 or row < 0:
            return QModelIndex()
        try:
            return self.createIndex(row, 0, self.outline.child(NodeId(parent.internalId()), row))
        except (IndexError, EditRefused):
            return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # Qt's other overload is QObject's
        try:
            above = self.outline.parent(NodeId(index.internalId()))
        except EditRefused:
            return QModelIndex()
        return self.createIndex(self.outline.row(above), 0, above) if above else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        try:
            return self.outline.child_count(NodeId(parent.internalId()))
        except EditRefused:
            return 0

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        return self.rowCount(parent) > 0

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
            case Qt.ItemDataRole.ToolTipRole:
                return self.comment_of(node)
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

    def trouble_of(self, quote: DirectQuote) -> Trouble | None:
        """What is wrong between a quote and its source, as far as that was looked into."""
        if not self.altered and not self.lost:
            return None
        claim = claim_of(quote)
        return Trouble.ALTERED if claim in self.altered else Trouble.LOST if claim in self.lost else None

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
        return self._counts.of(node)

    def all_words(self) -> int:
        return self._counts.all()

    def sections_over_budget(self) -> frozenset[NodeId]:
        return frozenset(
            node
            for node in self._counts.sections()
            if isinstance(content := self.outline.content(node), Section)
            and content.max_words
            and self.words_of(node) > content.max_words
        )

    def evidence_of(self, section: NodeId) -> tuple[int, int]:
        """Different sources, and direct quotes, in a section and all below it."""
        return self._counts.evidence(section)

    def is_unwritten(self, section: NodeId) -> bool:
        """Whether nothing is written in a section yet: it is empty, or has nothing but empty points."""
        contents = (self.outline.content(child) for child in self.outline.children(section))
        return all(isinstance(content, OwnPoint) and not content.prose.text.strip() for content in contents)

    def comment_of(self, node: NodeId) -> str | None:
        """What the drafter has to say of a row to colleagues."""
        content = self.outline.content(node)
        return content.comment if not isinstance(content, Front) else None

    def _spoken(self, node: NodeId) -> str:
        said, comment = self._shown_in_words(node), self.comment_of(node)
        return f"{said}. {tr('Comment: {words}').format(words=comment)}" if comment else said

    def _shown_in_words(self, node: NodeId) -> str:
        content = self.outline.content(node)
        quote = quote_in(content)
        return spoken(
            content,
            level=self.level_of(node),
            number=self.number_of(node),
            text=self.text_of(node),
            reference=None if quote is None else self.reference(quote.source),
            file=None if quote is None else self._file_of(quote.source),
            facts=self._facts(node, content),
        )

    def _facts(self, node: NodeId, content: Content) -> tuple[str, ...]:
        """What the row of a section shows beside its heading; what is wrong with a quote."""
        if isinstance(content, DirectQuote):
            trouble = self.trouble_of(content)
            return (tr(trouble.value),) if trouble is not None else ()
        if not isinstance(content, Section):
            return ()
        section = content
        words, limit = self.words_of(node), section.max_words
        return (
            spoken_budget(words, limit),
            evidence_text(section.evidence, *self.evidence_of(node)),
            section.guidance if self.is_unwritten(node) else "",
        )
