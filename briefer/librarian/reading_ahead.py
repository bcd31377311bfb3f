"""Reads the next files while the last ones are being indexed: the children that read have processors of their own."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path

from briefer.domain.errors import SourceUnreadable
from briefer.ports.following import SeenFile
from briefer.ports.reading import Read

FILES_AHEAD = 64
PATIENCE = 0.25  # seconds that others wait for a file
BYTES_AHEAD = 32 * 1024 * 1024  # of the files on disk: bounds the memory that their texts take

Digest = str  # SHA-256 of a file's bytes, hexadecimal
Outcome = Callable[[], Digest | Read]  # raises `SourceUnreadable`


def read_ahead(
    files: Iterable[SeenFile],
    *,
    known: Callable[[Path], Digest | None],
    read: Callable[[Path], Read],
    threads: int = 1,
) -> Generator[tuple[SeenFile, Outcome | None], None, None]:
    """The files in order, each with what becomes of it: those whose bytes are `known` by their digest, others read.

    Where that takes long, as for a file that hangs, those that are done pass it by. Where none is done, it comes with
    no outcome, and comes again: whoever asks may want to do something else meanwhile, or to stop.

    `files` and `known` are asked here, `read` on `threads`. Close it to stop: that waits for the files being read.
    """
    pool = ThreadPoolExecutor(threads, thread_name_prefix="read-ahead")

    def begun(path: Path) -> "Future[Digest | Read]":
        future: Future[Digest | Read] = Future()
        try:
            digest = known(path)
        except SourceUnreadable as error:
            future.set_exception(error)
            return future
        if digest is None:
            return pool.submit(read, path)
        future.set_result(digest)
        return future

    waiting: deque[tuple[SeenFile, Future[Digest | Read]]] = deque()
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
            wait([waiting[0][1]], PATIENCE)
            place = next((place for place, (_, future) in enumerate(waiting) if future.done()), None)
            if place is None:
                yield waiting[0][0], None
                continue
            file, future = waiting[place]
            del waiting[place]
            yield file, future.result
    finally:
        pool.shutdown(cancel_futures=True)
