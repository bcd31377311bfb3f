"""Reads the next files while the last ones are being indexed: the children that read have processors of their own."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.ports import Read, SeenFile

FILES_AHEAD = 64
BYTES_AHEAD = 32 * 1024 * 1024  # of the files on disk: bounds the memory that their texts take

Digest = str  # SHA-256 of a file's bytes, hexadecimal
Outcome = Callable[[], Digest | Read]  # raises `SourceUnreadable`


def read_ahead(
    files: Iterable[SeenFile],
    *,
    known: Callable[[Path], Digest | None],
    read: Callable[[Path], Read],
    threads: int = 1,
) -> Generator[tuple[SeenFile, Outcome], None, None]:
    """The files in order, each with what becomes of it: those whose bytes are `known` by their digest, others read.

    `files` and `known` are asked here, `read` on `threads`. Close it to stop: that waits for the files being read.
    """
    pool = ThreadPoolExecutor(threads, thread_name_prefix="read-ahead")

    def begun(path: Path) -> Outcome:
        try:
            digest = known(path)
        except SourceUnreadable as error:
            return _raising(error)
        return pool.submit(read, path).result if digest is None else lambda: digest

    waiting: deque[tuple[SeenFile, Outcome]] = deque()
    upcoming = iter(files)
    try:
        while True:
            while len(waiting) < FILES_AHEAD and sum(file.stamp.size for file, _ in waiting) < BYTES_AHEAD:
                file = next(upcoming, None)
                if file is None:
                    break
                waiting.append((file, begun(file.path)))
            if not waiting:
                return
            yield waiting.popleft()
    finally:
        pool.shutdown(cancel_futures=True)


def _raising(error: SourceUnreadable) -> Outcome:
    def outcome() -> Digest | Read:
        raise error

    return outcome
