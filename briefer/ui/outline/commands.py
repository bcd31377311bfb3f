"""The one undo command: an edit, made again or taken back."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from briefer.domain.outline import Edit, NodeId

PAUSE = 1.5  # seconds without typing after which a new step begins
TYPED = 20  # characters after which a new step begins at the end of a word

Make = Callable[[Edit], Edit]


class EditCommand(QUndoCommand):
    """An edit that has been made already; `inverse` takes it back. Typing in one node merges while no pause comes."""

    def __init__(self, label: str, make: Make, inverse: Edit, *, typed_in: NodeId | None, now: float) -> None:
        super().__init__(label)
        self._make = make
        self._other_way = inverse
        self._is_made = True
        self._typed_in = typed_in
        self._last = now
        self._keys = 1
        self._ends_word = False

    def say_typed(self, *, ends_word: bool) -> None:
        """Whether the typing that this command holds ended a word."""
        self._ends_word = ends_word

    def id(self) -> int:
        return -1 if self._typed_in is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditCommand) or other._typed_in != self._typed_in:
            return False
        if other._last - self._last > PAUSE or (self._keys >= TYPED and self._ends_word):
            return False
        self._last = other._last
        self._keys += other._keys
        self._ends_word = other._ends_word
        return True

    def redo(self) -> None:
        if self._is_made:
            return
        self._other_way, self._is_made = self._make(self._other_way), True

    def undo(self) -> None:
        self._other_way, self._is_made = self._make(self._other_way), False
