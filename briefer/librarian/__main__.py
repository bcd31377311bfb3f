"""Starts the librarian: `python -m briefer.librarian --library DIR`. Talks over its standard input and output."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from briefer.domain.passages import passages_of
from briefer.domain.source import LeftOut
from briefer.index.reading import WhooshIndex
from briefer.index.writing import WhooshIndexWriter
from briefer.ingest.channel import protected_channel, step_back
from briefer.ingest.child_reader import ChildReader
from briefer.ingest.folders import Skipped, files_under
from briefer.ingest.one_file import READER_VERSION
from briefer.ingest.rescan import look_again
from briefer.librarian.conversation import Conversation
from briefer.librarian.file_worker import FILE_WORKER
from briefer.librarian.folder_hints import FolderHints
from briefer.librarian.library_jobs import LibraryJobs
from briefer.librarian.pacing import CHILDREN, Pacing
from briefer.librarian.reading_children import ReadingChildren
from briefer.ports.reading import FileReading
from briefer.storage.library_pack import LibraryPacks
from briefer.storage.library_writer import LibraryWriter
from briefer.storage.write_lock import HeldLock, write_lock

NICENESS = 5
INDEX = "index"  # the index's folder within the library's


def main(arguments: Sequence[str] | None = None, *, worker: Sequence[str] = FILE_WORKER) -> None:
    """Ends with the process: at "quit", or when its window is gone. `worker` starts the child that reads files."""
    parser = argparse.ArgumentParser(prog="briefer.librarian", description=__doc__)
    parser.add_argument("--library", type=Path, required=True, metavar="DIR")
    folder = parser.parse_args(arguments).library.absolute()
    answers = protected_channel()
    pacing = Pacing()
    reading = ReadingChildren([ChildReader(worker) for _ in range(CHILDREN)], pacing.children)
    adapters = Adapters(folder, reading, pacing)
    step_back(NICENESS)
    try:
        Conversation(sys.stdin.buffer, answers, adapters.jobs, pacing=pacing, hints=FolderHints()).run()
    finally:
        adapters.close()
    sys.stderr.flush()
    os._exit(0)  # the listening thread may still wait for its pipe, and would hold up an orderly end


class Adapters:
    """What the jobs work with. The library is opened at the first job, so that a failure is that job's to tell."""

    def __init__(self, folder: Path, reading: FileReading, pacing: Pacing) -> None:
        self._folder, self._reading, self._pacing = folder, reading, pacing
        self._writer: LibraryWriter | None = None
        self._lock: HeldLock | None = None
        self._jobs: LibraryJobs | None = None

    @contextmanager
    def jobs(self) -> Iterator[LibraryJobs]:
        with write_lock(self._folder) as self._lock:
            if self._jobs is None:
                self._writer = LibraryWriter(self._folder, cut=passages_of)
                self._jobs = LibraryJobs(
                    self._folder,
                    library=self._writer,
                    index=CheckedIndex(self._folder / INDEX),
                    reading=self._reading,
                    files_under=found_under,
                    look_again=look_again,
                    packs=LibraryPacks(),
                    pacing=self._pacing,
                    threads=CHILDREN,
                    reader=READER_VERSION,
                    away=self._away,
                )
            yield self._jobs

    def _away(self) -> AbstractContextManager[None]:
        assert self._lock is not None  # jobs run while it is held
        return self._lock.away()

    def close(self) -> None:
        self._reading.close()
        if self._writer is not None:
            self._writer.close()


class CheckedIndex(WhooshIndexWriter):
    """The index's writer that can also say whether there is a sound index to write to."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._place = folder

    def is_sound(self) -> bool:
        index = WhooshIndex(self._place)
        try:
            return index.is_sound()
        finally:
            index.close()


@dataclass(frozen=True, slots=True)
class FoundFiles:
    files: tuple[Path, ...]
    left_out: tuple[LeftOut, ...]
    skipped: int
    references: tuple[Path, ...]


def found_under(paths: Sequence[Path]) -> FoundFiles:
    found = list(files_under(paths))
    files = tuple(one for one in found if isinstance(one, Path))
    left_out = tuple(one for one in found if isinstance(one, LeftOut))
    references = tuple(one.path for one in found if isinstance(one, Skipped) and one.is_reference)
    return FoundFiles(files, left_out, len(found) - len(files) - len(left_out), references)


if __name__ == "__main__":
    main()
