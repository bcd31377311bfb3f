"""The outline as it is changed: the one door through which the window changes a briefing, and the way back."""

import time
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from briefer.domain.briefing import Briefing
from briefer.domain.edit import Edit, Insert, Move, Remove, Replace, Several
from briefer.domain.editing import section_of
from briefer.domain.errors import EditRefused
from briefer.domain.origins import quote_in
from briefer.domain.outline import Outline
from briefer.domain.outline_content import NodeId, Section
from briefer.domain.quote import Claim, DirectQuote, claim_of
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.ui.below.retold import retold
from briefer.ui.outline.commands import EditCommand, Typed
from briefer.ui.outline.counts import WordCounts
from briefer.ui.outline.edits import flat, inserted_by, nodes_touched, parents_touched, touches_sections
from briefer.ui.outline.tree import OutlineTree
from briefer.ui.tongue import tr

MANY = 5  # moves above which one layout change is told instead of each move


class ChangingOutline(OutlineTree):
    """An outline that can be edited and undone. `edit` is the one door.

    `standing`, where it is set, says how the view stands before each step; undoing that step hands it back.
    """

    changed = Signal()
    quotes_added = Signal(str)  # where, in a sentence for the status bar
    announced = Signal(str)  # what happened, in a sentence for the status bar
    refused = Signal(str)  # why something did not happen
    inserted = Signal(object)  # the nodes that an edit put in, as a tuple
    moved_into = Signal(object)  # the nodes beneath which many were moved at once, as a tuple
    went_back = Signal(object)  # after undo: what `standing` said before the step
    went_on = Signal(object)  # after redo: the nodes that the step is about, as a tuple

    def __init__(
        self,
        reference_of: Callable[[SourceId], Reference | None],
        *,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`clock` counts seconds."""
        super().__init__(reference_of, parent=parent)
        self._clock = clock
        self.standing: Callable[[], Any] = lambda: None
        self.undo_stack = QUndoStack(self)

    # -- the briefing -------------------------------------------------------------------------------------------
    def set_briefing(self, briefing: Briefing) -> None:
        """Shows another briefing; the steps of the one before are forgotten."""
        self.beginResetModel()
        self.outline = Outline(briefing.root)
        self._counts = WordCounts(self.outline)
        self._references = dict(briefing.references)
        self.altered = self.lost = frozenset()
        self.undo_stack.clear()
        self.endResetModel()
        self.changed.emit()

    def briefing(self, references: Mapping[SourceId, Reference] | None = None) -> Briefing:
        """The briefing as it stands, with the references of the sources it quotes. `references` win over older ones."""
        root = self.outline.subtree()
        known = {**self._references, **(references or {})}
        used: dict[SourceId, Reference] = {}
        for branch in (root, *(one.branch for one in self.outline.front.trash)):
            for node in branch.walk():
                quote = quote_in(node.content)
                if quote is not None and quote.source not in used:
                    reference = known.get(quote.source) or self._reference_of(quote.source)
                    if reference is not None:
                        used[quote.source] = reference
        return Briefing(root, used)

    def show_altered(self, altered: frozenset[Claim], lost: frozenset[Claim] = frozenset()) -> None:
        """Marks the quotes whose words are not those of their text, and those that a newer text of the source lacks."""
        told = self.altered | self.lost | altered | lost
        self.altered, self.lost = altered, lost
        for node in self.outline.walk() if told else ():
            content = self.outline.content(node)
            if isinstance(content, DirectQuote) and claim_of(content) in told:
                self._tell_changed(node)

    # -- the one door -------------------------------------------------------------------------------------------
    def edit(self, label: str, edit: Edit, *, typed: Typed | None = None) -> bool:
        """Makes the edit as one undo step. False, and `refused`, where it cannot be made.

        `label` says what it does after "Undo": "Add quote to Background".
        """
        if edit == Several(()):
            return False
        before = self.standing()
        try:
            inverse = self._make(edit)
        except EditRefused as refusal:
            self.refused.emit(retold(str(refusal)))
            return False
        self.undo_stack.push(
            EditCommand(label, inverse, before, take=self._take, typed=typed, now=self._clock()),
        )
        self.inserted.emit(inserted_by(inverse))
        return True

    def labelled(self, label: str, node: NodeId | None) -> str:
        """`label` with the heading of the section that `node` is or stands in put in for `{section}`."""
        section = section_of(self.outline, node) if node is not None and node in self.outline else None
        return label.format(section=(self.text_of(section) if section is not None else "") or tr("the briefing"))

    def attempt(self, label: str, meant: Callable[[], Edit]) -> bool:
        """Works out what is meant and makes it; says why where that is refused."""
        try:
            edit = meant()
        except EditRefused as refusal:
            self.refused.emit(retold(str(refusal)))
            return False
        return self.edit(label, edit)

    def _take(self, command: EditCommand, *, back: bool) -> None:
        """Undo and redo, which were possible once and are possible again."""
        edit = command.other_way
        command.other_way = self._make(edit)
        step = command.text()[:1].lower() + command.text()[1:]
        if back:
            self.went_back.emit(command.before)
            self.announced.emit(tr("Undone: {step}.").format(step=step))
        else:
            self.went_on.emit(nodes_touched(edit, command.other_way))
            self.announced.emit(tr("Done again: {step}.").format(step=step))

    def _make(self, edit: Edit) -> Edit:
        steps = flat(edit)
        if sum(isinstance(step, Move) for step in steps) > MANY and all(isinstance(s, Move | Replace) for s in steps):
            inverse = self._make_as_one_layout_change(edit)
            self.moved_into.emit(tuple(dict.fromkeys(step.parent for step in steps if isinstance(step, Move))))
        else:
            inverse = self._make_step_by_step(edit)
        self._tell_the_rest(edit, inverse)
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

    def _tell_the_rest(self, edit: Edit, inverse: Edit) -> None:
        """Numbers, counts and empty fields of sections hang on what stands around them."""
        touched = parents_touched(edit) | parents_touched(inverse)
        self._counts.forget(touched)
        if touches_sections(self.outline, edit, inverse):
            told = {node for node in self.outline.walk() if isinstance(self.outline.content(node), Section)}
        else:
            there = touched & self.outline.nodes()
            above = {one for node in there for one in self.outline.ancestors(node)}
            told = {node for node in there | above if isinstance(self.outline.content(node), Section)}
        for node in told:
            self._tell_changed(node)
