"""A librarian with the real library and pipes, a plain-text reader, and an index that is a file of passage ids.

Run as a program it is a librarian process: `pieces.py DIR`. A source's words steer it: a file with `wait`
in it is read only when the file `go` beside it appears, one with `die` ends the process, one with `stick` stops the
reader until there is a file `mended` beside it, one with `fault` is a fault that nobody foresaw.
"""

import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from briefer.domain.anchor import Span
from briefer.domain.errors import SourceUnreadable
from briefer.domain.passages import PassageCut
from briefer.domain.source import Block, BlockKind, LeftOut, Passage, PassageId, SourceStatus, SourceText
from briefer.ingest.reference_beside import is_reference_of_another
from briefer.ingest.rescan import look_again
from briefer.librarian.conversation import Conversation
from briefer.librarian.folder_hints import FolderHints
from briefer.librarian.library_jobs import LibraryJobs
from briefer.librarian.pacing import Pacing
from briefer.ports.reading import AS_IT_IS, Read, ReadAs
from briefer.storage.library_pack import LibraryPacks
from briefer.storage.library_writer import LibraryWriter
from briefer.storage.write_lock import write_lock


def lines_of(text: SourceText) -> tuple[PassageCut, ...]:
    return tuple(PassageCut(block.span, block.furniture, block.number, block.page) for block in text.blocks)


class PlainReader:
    def __init__(self) -> None:
        self.paths: list[Path] = []
        self.hows: list[ReadAs] = []

    def read(self, path: Path, how: ReadAs = AS_IT_IS) -> Read:
        self.paths.append(path)
        self.hows.append(how)
        data = path.read_bytes()
        if b"wait" in data:
            while not (path.parent / "go").exists():
                time.sleep(0.005)
        if b"die" in data:
            os._exit(9)
        if b"fault" in data:
            raise ValueError("nobody foresaw this")
        if b"stick" in data and not (path.parent / "mended").exists():
            raise SourceUnreadable(path, SourceStatus.READER_STOPPED.value, "Reading this file failed twice.")
        try:
            words = data.decode(how.encoding or "utf-8")
        except UnicodeDecodeError as error:
            raise SourceUnreadable(path, SourceStatus.NOT_TEXT.value, "briefer does not read this kind.") from error
        blocks, start = [], 0
        for line in words.splitlines(keepends=True):
            end = start + len(line.rstrip("\n"))
            if end > start:
                blocks.append(Block(Span(start, end), BlockKind.PARAGRAPH, len(blocks) + 1))
            start += len(line)
        return Read(path, sha256(data).hexdigest(), SourceText(words, tuple(blocks)), SourceStatus.READY)

    def close(self) -> None:
        pass


class FileIndex:
    """Like the real one: what is added is seen after `commit`; removal reaches only what was committed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._new: list[int] = []
        self._removed: set[int] = set()
        self.commits = 0

    def ids(self) -> list[int]:
        return list(json.loads(self._file.read_text()))

    def add(self, passages: Sequence[Passage]) -> None:
        self._new += [passage.id for passage in passages]

    def remove(self, passages: Sequence[PassageId]) -> None:
        self._removed |= set(passages)

    def commit(self) -> None:
        held = self.ids() if self.is_sound() else []
        ids, self._new = [id for id in held if id not in self._removed] + self._new, []
        self._removed.clear()
        self.commits += 1
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps(ids))
        fresh.replace(self._file)

    def clear(self) -> None:
        self._new = []
        self._removed.clear()
        self._file.unlink(missing_ok=True)
        self.commit()

    def is_sound(self) -> bool:
        try:
            self.ids()
        except (OSError, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class FoundFiles:
    files: tuple[Path, ...]
    left_out: tuple[LeftOut, ...] = ()
    skipped: int = 0
    references: tuple[Path, ...] = ()


def files_under(paths: Sequence[Path]) -> FoundFiles:
    files: list[Path] = []
    left_out: list[LeftOut] = []
    references: list[Path] = []
    for path in paths:
        if path.is_dir():
            references += [one for one in sorted(path.glob("*.ris")) if is_reference_of_another(one)]
            files += sorted(one for one in path.iterdir() if one.suffix == ".txt")
        elif path.exists():
            files.append(path)
        else:
            left_out.append(LeftOut(path, SourceStatus.MISSING, "The file was moved or deleted."))
    return FoundFiles(tuple(files), tuple(left_out), references=tuple(references))


def index_file(library: Path) -> Path:
    return library / "index.json"


@contextmanager
def open_jobs(library: Path, pacing: Pacing) -> Iterator[LibraryJobs]:
    with write_lock(library, patience=0.05) as lock:
        writer = LibraryWriter(library, cut=lines_of)
        try:
            index = FileIndex(index_file(library))
            yield LibraryJobs(
                library,
                library=writer,
                index=index,
                reading=PlainReader(),
                files_under=files_under,
                look_again=look_again,
                packs=LibraryPacks(),
                pacing=pacing,
                away=lock.away,
            )
        finally:
            writer.close()


if __name__ == "__main__":
    pace = Pacing()
    Conversation(
        sys.stdin.buffer,
        sys.stdout.buffer,
        lambda: open_jobs(Path(sys.argv[1]), pace),
        pacing=pace,
        hints=FolderHints(),
    ).run()
    os._exit(0)
