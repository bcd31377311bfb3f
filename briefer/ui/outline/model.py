"""The outline as a Qt model that is dragged from and dropped on, and takes quotes and copies in."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from briefer.domain.copying import fresh, quote_ids, unused
from briefer.domain.edit import Edit, Insert, Several
from briefer.domain.editing import Place, add, insert_items, move, refuse_child, refuse_move, section_of
from briefer.domain.errors import BrieferError, EditRefused
from briefer.domain.outline_content import ROOT, NodeId, Section, Subtree
from briefer.domain.quote import DirectQuote, QuoteId
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.ui.below.retold import retold
from briefer.ui.messages import sentence_for
from briefer.ui.mime import NODES, QUOTES, Branches, QuotedPlace, branches_in, quotes_in
from briefer.ui.outline.changes import ChangingOutline
from briefer.ui.outline.dropping import branches_mime, place_of_drop
from briefer.ui.outline.edits import flat
from briefer.ui.outline.tree import Index
from briefer.ui.tongue import number, tr

TakeQuote = Callable[[QuotedPlace, QuoteId], DirectQuote]
Run = Callable[[Callable[[], Any], Callable[[Any], object], Callable[[Exception], object]], None]
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)
_FLAGS_OF_LEAVES = _FLAGS | Qt.ItemFlag.ItemNeverHasChildren  # so long as they have none, the view need not remember


def at_once(work: Callable[[], Any], done: Callable[[Any], object], failed: Callable[[Exception], object]) -> None:
    """Work that is done here and now."""
    try:
        made = work()
    except BrieferError as error:
        failed(error)
    else:
        done(made)


class OutlineModel(ChangingOutline):
    """An outline that can be edited, undone, dragged and dropped on. No index is kept by anybody.

    `take_quote` makes a quote from the stored text; what it raises is said through `refused`. `clock` counts seconds.
    """

    def __init__(
        self,
        take_quote: TakeQuote,
        *,
        reference_of: Callable[[SourceId], Reference | None] = lambda source: None,
        run: Run = at_once,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`run` reads texts where that holds nobody up, and then calls one of the two functions here."""
        super().__init__(reference_of, clock=clock, parent=parent)
        self._take_quote, self._run = take_quote, run
        self._last_refusal = ""
        self.token = uuid4().hex  # tells our own branches from those of another window

    # -- dragging and dropping ----------------------------------------------------------------------------------
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _FLAGS if self.rowCount(index) else _FLAGS_OF_LEAVES

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

    def forget_refusal(self) -> None:
        """Another drag has come: why it is refused is said, even if it is what the last one was told."""
        self._last_refusal = ""

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
            label = self.labelled(tr("Move to {section}"), place.parent)
            return self.attempt(label, lambda: move(self.outline, nodes, place)) and self._say_moved(nodes)
        copies = fresh(branches.subtrees, self.outline)
        edit = Several(tuple(Insert(place.parent, place.row + step, copy) for step, copy in enumerate(copies)))
        return self.edit(self.labelled(tr("Paste into {section}"), place.parent), edit)

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

        def meant(quotes: Sequence[DirectQuote]) -> Edit:
            is_there = place.parent in self.outline and place.row <= self.outline.child_count(place.parent)
            return insert_items(self.outline, place, quotes) if is_there else self._added(None, quotes)

        return self._quote(places, meant)

    def add_quotes(self, places: Sequence[QuotedPlace], current: NodeId | None) -> bool:
        """Direct quotes where the outline is worked on: at a section's end, beneath a point, after a quote."""
        return self._quote(places, lambda quotes: self._added(current, quotes))

    def _added(self, current: NodeId | None, quotes: Sequence[DirectQuote]) -> Edit:
        here = current if current is not None and current in self.outline else None
        return add(self.outline, here, [Subtree(quote) for quote in quotes])

    def _quote(self, places: Sequence[QuotedPlace], meant: Callable[[Sequence[DirectQuote]], Edit]) -> bool:
        def work() -> tuple[DirectQuote, ...]:
            return tuple(self._take_quote(place, QuoteId(f"taken {number}")) for number, place in enumerate(places))

        self._run(work, lambda quotes: self._place(quotes, meant), lambda error: self.refused.emit(_said(error)))
        return True

    def _place(self, taken: Sequence[DirectQuote], meant: Callable[[Sequence[DirectQuote]], Edit]) -> None:
        """Puts quotes in, whose words were taken from their sources."""
        used = quote_ids(self.outline.subtree())
        quotes = [replace(quote, id=unused(used)) for quote in taken]
        try:
            edit = meant(quotes)
        except EditRefused as refusal:
            self.refused.emit(retold(str(refusal)))
            return
        section = self._section_of(edit)
        label = tr("Add %n quote(s) to {section}", None, len(quotes)).format(section=section)
        if self.edit(label, edit):
            self.quotes_added.emit(tr("Added to {section}.").format(section=section))

    def _section_of(self, edit: Edit) -> str:
        first = flat(edit)[0]
        assert isinstance(first, Insert)
        if isinstance(first.subtree.content, Section):
            return first.subtree.content.heading
        section = section_of(self.outline, first.parent)
        return (self.text_of(section) if section is not None else "") or tr("the briefing")

    def paste(self, branches: Branches, current: NodeId | None) -> bool:
        """Copies of the branches at `current`, with quote ids of their own."""
        label = self.labelled(tr("Paste into {section}"), current)
        return self.attempt(label, lambda: add(self.outline, current, fresh(branches.subtrees, self.outline)))


def _said(error: Exception) -> str:
    return retold(str(error)) if isinstance(error, BrieferError) else sentence_for(error)


def _holds_section(branches: Branches) -> bool:
    return any(isinstance(subtree.content, Section) for subtree in branches.subtrees)
