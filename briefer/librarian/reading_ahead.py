"""Reads the next files while the last ones are being indexed: the child that reads has a processor of its own."""

from collections import deque
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.domain.source import Source
from briefer.ports import Read

FILES_AHEAD = 64
BYTES_AHEAD = 32 * 1024 * 1024  # of the files on disk: bounds the memory that their texts take

Outcome = Callable[[], Source | Read]  # raises `SourceUnreadable`


def read_ahead(
    files: Sequence[tuple[Path, int]], *, known: Callable[[Path], Source | None], read: Callable[[Path], Read]
) -> Generator[tuple[Path, Outcome], None, None]:
    """The files (with their sizes in bytes) in order, each with what becomes of it. `known` is asked here, `read` on
    a thread. Close it to stop: that waits for the file being read."""
    pool = ThreadPoolExecutor(1, thread_name_prefix="read-ahead")

    def begun(path: Path) -> Outcome:
        try:
            source = known(path)
        except SourceUnreadable as error:
            return _raising(error)
        return pool.submit(read, path).result if source is None else lambda: source

    waiting: deque[tuple[Path, int, Outcome]] = deque()
    upcoming = iter(files)
    try:
        while True:
            while len(waiting) < FILES_AHEAD and sum(size for _, size, _ in waiting) < BYTES_AHEAD:
                file = next(upcoming, None)
                if file is None:
                    break
                path, size = file
                waiting.append((path, size, begun(path)))
            if not waiting:
                return
            path, _, outcome = waiting.popleft()
            yield path, outcome
    finally:
        pool.shutdown(cancel_futures=True)


def _raising(error: SourceUnreadable) -> Outcome:
    def outcome() -> Source | Read:
        raise error

    return outcome
