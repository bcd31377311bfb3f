"""The one undo command: an edit, made again or taken back."""

from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtGui import QUndoCommand

from briefer.domain.edit import Edit
from briefer.domain.outline_content import NodeId

PAUSE = 1.5  # seconds without typing after which a new step begins
TYPED = 20  # characters after which a new step begins at the end of a word


@dataclass(frozen=True, slots=True)
class Typed:
    """An edit that is a key typed in `node`. `joins`: right where the key before was typed, and no paste."""

    node: NodeId
    joins: bool = True
    ends_word: bool = False


class Take(Protocol):
    """Makes a command's edit the other way round."""

    def __call__(self, command: "EditCommand", /, *, back: bool) -> None: ...


class EditCommand(QUndoCommand):
    """An edit that has been made already; `other_way` takes it back, or makes it again.

    `before` is how the view stood. Typing merges while it goes on without a pause; the first key's `before` counts.
    """

    def __init__(
        self, label: str, other_way: Edit, before: Any, *, take: Take, typed: Typed | None, now: float
    ) -> None:
        super().__init__(label)
        self.other_way, self.before = other_way, before
        self._take = take
        self._is_made = True
        self._typed = typed
        self._last = now
        self._keys = 1

    def id(self) -> int:
        return -1 if self._typed is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, EditCommand) or self._typed is None or other._typed is None:
            return False
        if other._typed.node != self._typed.node or not other._typed.joins or other._last - self._last > PAUSE:
            return False
        if self._keys >= TYPED and self._typed.ends_word:
            return False
        self._last, self._typed = other._last, other._typed
        self._keys += other._keys
        return True

    def redo(self) -> None:
        if not self._is_made:
            self._is_made = True
            self._take(self, back=False)

    def undo(self) -> None:
        self._is_made = False
        self._take(self, back=True)
