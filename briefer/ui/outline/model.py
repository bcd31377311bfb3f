"""The outline as a Qt model. `edit` is the one door through which the window changes a briefing."""

import time
from collections.abc import Callable, Mapping, Sequence
from uuid import uuid4

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QUndoStack

from briefer.domain.briefing import Briefing
from briefer.domain.copying import fresh
from briefer.domain.editing import Place, add, insert_items, move, refuse_child, refuse_move, section_of
from briefer.domain.errors import BrieferError, EditRefused
from briefer.domain.outline import (
    ROOT,
    Edit,
    Insert,
    Move,
    NodeId,
    Outline,
    Remove,
    Replace,
    Section,
    Several,
    Subtree,
)
from briefer.domain.quote import DirectQuote, QuoteId
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.ui.below.retold import retold
from briefer.ui.mime import NODES, QUOTES, Branches, QuotedPlace, branches_in, quotes_in
from briefer.ui.outline.commands import EditCommand
from briefer.ui.outline.dropping import branches_mime, flat, inserted_by, place_of_drop, take_all
from briefer.ui.outline.tree import Index, OutlineTree, quote_in
from briefer.ui.tongue import number, tr

TakeQuote = Callable[[QuotedPlace, QuoteId], DirectQuote]
MANY = 5  # moves above which one layout change is told instead of each move


class OutlineModel(OutlineTree):
    """An outline that can be edited, undone, dragged and dropped on. No index is kept by anybody.

    `take_quote` makes a quote from the stored text; what it raises is said through `refused`. `clock` counts seconds.
    """

    changed = Signal()
    quotes_added = Signal(str)  # where, in a sentence for the status bar
    announced = Signal(str)  # what happened, in a sentence for the status bar
    refused = Signal(str)  # why something did not happen
    inserted = Signal(object)  # the nodes that an edit put in, as a tuple

    def __init__(
        self,
        take_quote: TakeQuote,
        *,
        reference_of: Callable[[SourceId], Reference | None] = lambda source: None,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(reference_of, parent=parent)
        self._take_quote = take_quote
        self._clock = clock
        self._last_refusal = ""
        self.token = uuid4().hex  # tells our own branches from those of another window
        self.undo_stack = QUndoStack(self)

    # -- the briefing -------------------------------------------------------------------------------------------
    def set_briefing(self, briefing: Briefing) -> None:
        """Shows another briefing; the steps of the one before are forgotten."""
        self.beginResetModel()
        self.outline = Outline(briefing.root)
        self._references = dict(briefing.references)
        self._counted.clear()
        self.altered = frozenset()
        self.undo_stack.clear()
        self.endResetModel()
        self.changed.emit()

    def briefing(self, references: Mapping[SourceId, Reference] | None = None) -> Briefing:
        """The briefing as it stands, with the references of the sources it quotes. `references` win over older ones."""
        root = self.outline.subtree()
        known = {**self._references, **(references or {})}
        used: dict[SourceId, Reference] = {}
        for node in root.walk():
            quote = quote_in(node.content)
            if quote is not None and quote.source not in used:
                reference = known.get(quote.source) or self._reference_of(quote.source)
                if reference is not None:
                    used[quote.source] = reference
        return Briefing(root, used)

    def show_altered(self, quotes: frozenset[QuoteId]) -> None:
        """Marks the quotes whose words are no longer those of their source."""
        self.altered = quotes
        for node in self.outline.walk():
            if isinstance(self.outline.content(node), DirectQuote):
                self._tell_changed(node)

    # -- the one door -------------------------------------------------------------------------------------------
    def edit(self, label: str, edit: Edit, *, typed_in: NodeId | None = None, ends_word: bool = False) -> bool:
        """Makes the edit as one undo step. False, and `refused`, where it cannot be made."""
        if edit == Several(()):
            return False
        try:
            inverse = self._make(edit)
        except EditRefused as refusal:
            self.refused.emit(retold(str(refusal)))
            return False
        command = EditCommand(label, self._make_again, inverse, typed_in=typed_in, now=self._clock())
        command.say_typed(ends_word=ends_word)
        self.undo_stack.push(command)
        self._last_refusal = ""
        self.inserted.emit(inserted_by(inverse))
        return True

    def attempt(self, label: str, meant: Callable[[], Edit]) -> bool:
        """Works out what is meant and makes it; says why where that is refused."""
        try:
            edit = meant()
        except EditRefused as refusal:
            self.refused.emit(retold(str(refusal)))
            return False
        return self.edit(label, edit)

    def _make_again(self, edit: Edit) -> Edit:
        """For undo and redo, which were possible once and are possible again."""
        return self._make(edit)

    def _make(self, edit: Edit) -> Edit:
        steps = flat(edit)
        if sum(isinstance(step, Move) for step in steps) > MANY and all(isinstance(s, Move | Replace) for s in steps):
            inverse = self._make_as_one_layout_change(edit)
        else:
            inverse = self._make_step_by_step(edit)
        self._tell_the_rest()
        self.changed.emit()
        return inverse

    def _make_step_by_step(self, edit: Edit) -> Edit:
        if not isinstance(edit, Several):
            return self._make_one(edit)
        inverses: list[Edit] = []
        try:
            for one in edit.edits:
                inverses.append(self._make_step_by_step(one))
        except EditRefused:
            for inverse in reversed(inverses):
                self._make_step_by_step(inverse)
            raise
        return Several(tuple(reversed(inverses)))

    def _make_one(self, edit: Insert | Remove | Move | Replace) -> Edit:
        self.outline.check(edit)
        match edit:
            case Insert(parent, row, _):
                self.beginInsertRows(self.index_of(parent), row, row)
                inverse = self.outline.apply(edit)
                self.endInsertRows()
            case Remove(node):
                row = self.outline.row(node)
                self.beginRemoveRows(self.parent(self.index_of(node)), row, row)
                inverse = self.outline.apply(edit)
                self.endRemoveRows()
            case Move(node, parent, row):
                old_parent, old_row = self.outline.parent(node), self.outline.row(node)
                assert old_parent is not None
                if (old_parent, old_row) == (parent, row):
                    return self.outline.apply(edit)
                gap = row + 1 if old_parent == parent and row > old_row else row  # Qt counts before the move
                self.beginMoveRows(self.index_of(old_parent), old_row, old_row, self.index_of(parent), gap)
                inverse = self.outline.apply(edit)
                self.endMoveRows()
            case Replace(node, _):
                inverse = self.outline.apply(edit)
                self._tell_changed(node)
        return inverse

    def _make_as_one_layout_change(self, edit: Edit) -> Edit:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        nodes = [NodeId(int(index.internalId())) for index in kept]
        try:
            return self.outline.apply(edit)
        finally:
            self.changePersistentIndexList(kept, [self.index_of(node) for node in nodes])
            self.layoutChanged.emit()

    def _tell_changed(self, node: NodeId) -> None:
        index = self.index_of(node)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _tell_the_rest(self) -> None:
        """Numbers, counts and empty fields of sections hang on what stands around them."""
        for node in self.outline.walk():
            if isinstance(self.outline.content(node), Section):
                self._tell_changed(node)

    # -- dragging and dropping ----------------------------------------------------------------------------------
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        enabled = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return enabled | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction  # a view that believed in a move would take the rows out afterwards

    def mimeTypes(self) -> list[str]:
        return [QUOTES, NODES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return self.mime_of([self.node_at(index) for index in indexes])

    def mime_of(self, nodes: Sequence[NodeId]) -> QMimeData:
        """The branches for a drag or the clipboard: ours for outlines, quotes and plain text for everyone else."""
        return branches_mime(self, self.token, nodes)

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        why = self.why_not(data, row, parent)
        if why is not None and why != self._last_refusal:
            self.refused.emit(why)
        self._last_refusal = why or ""
        return why is None

    def why_not(self, data: QMimeData, row: int, parent: Index) -> str | None:
        """The reason why `data` cannot be dropped there, or `None`."""
        branches = branches_in(data) if data.hasFormat(NODES) else None
        if branches is None:
            return None if quotes_in(data) else tr("Only quotes and parts of a briefing can be dropped here.")
        try:
            place = place_of_drop(self.outline, self.node_at(parent), row, sections=_holds_section(branches))
            if branches.outline == self.token:
                nodes = [node for node in branches.nodes if node in self.outline]
                refuse_move(self.outline, nodes, place.parent)
            else:
                for subtree in branches.subtrees:
                    refuse_child(self.outline.content(place.parent), subtree.content)
        except EditRefused as refusal:
            return retold(str(refusal))
        return None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Takes in what was dropped. True says that it stands in the outline; no rows are left to take out."""
        if action == Qt.DropAction.IgnoreAction:
            return True
        branches = branches_in(data) if data.hasFormat(NODES) else None
        sections = branches is not None and _holds_section(branches)
        place = place_of_drop(self.outline, self.node_at(parent), row, sections=sections)
        if branches is None:
            places = quotes_in(data)
            return bool(places) and self.insert_quotes(places, place)
        if branches.outline == self.token:
            nodes = [node for node in branches.nodes if node in self.outline]
            return self.attempt(tr("Move"), lambda: move(self.outline, nodes, place)) and self._say_moved(nodes)
        copies = fresh(branches.subtrees, self.outline)
        edit = Several(tuple(Insert(place.parent, place.row + step, copy) for step, copy in enumerate(copies)))
        return self.edit(tr("Paste"), edit)

    def _say_moved(self, nodes: Sequence[NodeId]) -> bool:
        if nodes:
            self.announced.emit(self.position_of(nodes[0]))
        return True

    def position_of(self, node: NodeId) -> str:
        """ "Moved to position 2 of 5 in Background." """
        above = self.outline.parent(node)
        assert above is not None
        where = self.text_of(above) if above != ROOT else ""
        position, siblings = number(self.outline.row(node) + 1), number(self.outline.child_count(above))
        said = (
            tr("Moved to position {position} of {all} in {section}.")
            if where
            else tr("Moved to position {position} of {all}.")
        )
        return said.format(position=position, all=siblings, section=where)

    # -- quotes and copies --------------------------------------------------------------------------------------
    def insert_quotes(self, places: Sequence[QuotedPlace], place: Place) -> bool:
        """Direct quotes at `place`, their words taken from the stored text; all of them or none."""
        return self._quote(places, lambda quotes: insert_items(self.outline, place, quotes))

    def add_quotes(self, places: Sequence[QuotedPlace], current: NodeId | None) -> bool:
        """Direct quotes where the outline is worked on: at a section's end, beneath a point, after a quote."""
        return self._quote(places, lambda quotes: add(self.outline, current, [_alone(quote) for quote in quotes]))

    def _quote(self, places: Sequence[QuotedPlace], meant: Callable[[Sequence[DirectQuote]], Edit]) -> bool:
        try:
            quotes = take_all(self.outline, places, self._take_quote)
            edit = meant(quotes)
        except BrieferError as error:
            self.refused.emit(retold(str(error)))
            return False
        section = self._section_of(edit)
        label = tr("Add %n quote(s) to {section}", None, len(quotes)).format(section=section)
        made = self.edit(label, edit)
        if made:
            self.quotes_added.emit(tr("Added to {section}.").format(section=section))
        return made

    def _section_of(self, edit: Edit) -> str:
        first = flat(edit)[0]
        assert isinstance(first, Insert)
        if isinstance(first.subtree.content, Section):
            return first.subtree.content.heading
        section = section_of(self.outline, first.parent)
        return (self.text_of(section) if section is not None else "") or tr("the briefing")

    def paste(self, branches: Branches, current: NodeId | None) -> bool:
        """Copies of the branches at `current`, with quote ids of their own."""
        return self.attempt(tr("Paste"), lambda: add(self.outline, current, fresh(branches.subtrees, self.outline)))


def _alone(quote: DirectQuote) -> Subtree:
    return Subtree(quote)


def _holds_section(branches: Branches) -> bool:
    return any(isinstance(subtree.content, Section) for subtree in branches.subtrees)
