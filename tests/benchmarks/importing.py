"""What importing a folder costs: processor seconds for each megabyte of files, by part, and the first hit.

    python -m tests.benchmarks.importing FOLDER [--files N]

Reads the folder into a library of its own, as the librarian does it. Parsing is the time of the children that read
(their start counts, too), storing that of the library's database, indexing that of the search index; the rest is the
librarian's own. Compare the parts with each other, and no figure with one of another run.
"""

import os
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from briefer.domain.passages import passages_of
from briefer.domain.source import Passage, PassageId, Source
from briefer.ingest.child_reader import ChildReader
from briefer.ingest.rescan import look_again
from briefer.librarian.__main__ import CheckedIndex, found_under
from briefer.librarian.library_jobs import LibraryJobs
from briefer.librarian.pacing import CHILDREN, Pacing
from briefer.librarian.reading_children import ReadingChildren
from briefer.ports.reading import Read
from briefer.storage.library_pack import LibraryPacks
from briefer.storage.library_writer import LibraryWriter


class Timed:
    """Seconds of this thread spent in something."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._began = 0.0

    def __enter__(self) -> None:
        self._began = time.thread_time()

    def __exit__(self, *_: object) -> None:
        self.seconds += time.thread_time() - self._began


class TimedIndex(CheckedIndex):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.timed = Timed()
        self.began = time.perf_counter()
        self.first: float | None = None

    def add(self, passages: Sequence[Passage]) -> None:
        with self.timed:
            super().add(passages)

    def remove(self, passages: Sequence[PassageId]) -> None:
        with self.timed:
            super().remove(passages)

    def commit(self) -> None:
        with self.timed:
            super().commit()
        if self.first is None:
            self.first = time.perf_counter() - self.began


class TimedWriter(LibraryWriter):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder, cut=passages_of)
        self.timed = Timed()

    def add(self, read: Read, **known: object) -> tuple[Source, tuple[Passage, ...]]:
        with self.timed:
            return super().add(read)


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--files", type=int, default=0, help="only so many, evenly chosen")
    given = arguments.parse_args()
    if not given.folder.is_dir():
        print(f"There is no folder {given.folder}: nothing was measured.")
        return
    files = [path for path in sorted(given.folder.rglob("*")) if path.is_file()]
    files = files[:: max(1, len(files) // given.files)] if given.files else files
    with TemporaryDirectory() as place:
        _measure(Path(place), files)


def _measure(place: Path, files: list[Path]) -> None:
    writer, index = TimedWriter(place / "library"), TimedIndex(place / "library" / "index")
    reading = ReadingChildren([ChildReader() for _ in range(CHILDREN)], lambda: CHILDREN)
    jobs = LibraryJobs(
        place / "library",
        library=writer,
        index=index,
        reading=reading,
        files_under=found_under,
        look_again=look_again,
        packs=LibraryPacks(),
        pacing=Pacing(),
        threads=CHILDREN,
    )
    began, own = time.perf_counter(), time.process_time()
    report = jobs.add(files, progress=lambda step: None)
    own = time.process_time() - own
    seconds = time.perf_counter() - began
    reading.close()
    parsing = sum(os.times()[2:4])  # of all children that have ended; nothing where the system does not tell
    writer.close()
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"{len(files)} files, {size:.1f} MB: {len(report.added)} read, {len(report.left_out)} left out")
    print(f"{seconds:.1f} s in all, the first to be found after {index.first or seconds:.1f} s")
    rest = own - writer.timed.seconds - index.timed.seconds
    for name, spent in (
        ("parsing", parsing),
        ("storing", writer.timed.seconds),
        ("indexing", index.timed.seconds),
        ("the rest", rest),
    ):
        print(f"{name:10}{spent:8.1f} s{spent / size:8.2f} s/MB{spent / (parsing + own):7.0%}")


if __name__ == "__main__":
    main()
