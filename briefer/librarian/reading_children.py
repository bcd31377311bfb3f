"""Several children that read, as one. Fewer of them work while the user does."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Condition

from briefer.ports.reading import AS_IT_IS, FileReading, Read, ReadAs

GLANCE = 0.1  # seconds between two looks at whether another may read


class ReadingChildren:
    """`FileReading` over several; each reads one file at a time. `allowed` says how many may, one at least."""

    def __init__(self, children: Sequence[FileReading], allowed: Callable[[], int]) -> None:
        self._children = tuple(children)
        self._idle = list(children)
        self._allowed = allowed
        self._changed = Condition()

    def read(self, path: Path, how: ReadAs = AS_IT_IS) -> Read:
        with self._turn() as child:
            return child.read(path, how)

    def close(self) -> None:
        for child in self._children:
            child.close()

    @contextmanager
    def _turn(self) -> Iterator[FileReading]:
        with self._changed:
            while not self._idle or len(self._children) - len(self._idle) >= max(1, self._allowed()):
                self._changed.wait(GLANCE)
            child = self._idle.pop()
        try:
            yield child
        finally:
            with self._changed:
                self._idle.append(child)
                self._changed.notify()
