"""The librarian's jobs with everything round them in view: the library, a small index, and a folder of files."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from briefer.ingest.rescan import look_again
from briefer.librarian.file_order import STABLE
from briefer.librarian.library_jobs import LibraryJobs
from briefer.ports.following import Followed
from briefer.ports.librarian import AddReport
from briefer.ports.work import Progress
from briefer.storage.library_pack import LibraryPacks
from briefer.storage.library_reader import LibraryReader
from briefer.storage.library_writer import LibraryWriter
from tests.librarian.pieces import FileIndex, PlainReader, files_under, lines_of


class Desk:
    """The jobs with everything round them in view."""

    def __init__(self, folder: Path) -> None:
        self.files = folder / "files"
        self.files.mkdir()
        self.writer = LibraryWriter(folder / "library", cut=lines_of)
        self.library = LibraryReader(folder / "library")
        self.index = FileIndex(folder / "index.json")
        self.reading = PlainReader()
        self.now = 0.0
        self.wall = time.time()
        self.steps: list[Progress] = []
        self.jobs = LibraryJobs(
            folder / "library",
            library=self.writer,
            index=self.index,
            reading=self.reading,
            files_under=files_under,
            look_again=look_again,
            packs=LibraryPacks(),
            clock=lambda: self.now,
            now=lambda: self.wall,
            sleep=self._sleep,
        )

    def put(self, name: str, words: str | bytes) -> Path:
        path = self.files / name
        path.write_bytes(words if isinstance(words, bytes) else words.encode())
        return path

    def add(self, *paths: Path) -> AddReport:
        return self.jobs.add(paths or (self.files,), progress=self.steps.append)

    def _sleep(self, seconds: float) -> None:
        self.wall += seconds

    def follow(self, *places: Path) -> Followed:
        """A look, the wait until files are stable, and what came of both."""
        first = self.jobs.follow(places or None, progress=self.steps.append)
        self.wall += STABLE
        then = self.jobs.follow((), progress=self.steps.append)
        return replace(
            then,
            added=first.added + then.added,
            changed=first.changed + then.changed,
            moved=first.moved + then.moved,
            missing=first.missing + then.missing,
            left_out=first.left_out + then.left_out,
            away=first.away,
        )

    def in_step(self) -> bool:
        return sorted(self.index.ids()) == sorted(id for ids in self.library.passage_map().of.values() for id in ids)


def until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not true():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.002)
