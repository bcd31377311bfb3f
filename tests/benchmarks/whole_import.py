"""Everything that is read of a large collection, by format, and what importing it costs.

    python -m tests.benchmarks.whole_import [FOLDER]

Without a folder it is the collection beside the project. Every file is read in the real child process and put into a
fresh library and index. Prints for each format the files, how many were read, how the others ended, the longest in
seconds of processor time, the largest in memory, and then processor time for each MB of files, divided into parsing,
storing (of which: finding like texts) and indexing. Memory is the child's peak while it read a file (Linux only).
"""

import sys
from argparse import ArgumentParser
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import psutil

from briefer.domain.errors import SourceUnreadable
from briefer.domain.passages import passages_of
from briefer.index.writing import WhooshIndexWriter
from briefer.ingest.child_reader import ChildReader
from briefer.ingest.folders import Skipped, files_under
from briefer.librarian.file_worker import FILE_WORKER
from briefer.storage.library_writer import LibraryWriter
from briefer.storage.related_texts import RelatedTexts
from tests.benchmarks.corpora import CORPORA
from tests.benchmarks.corpora import files_under as all_files

_COMMIT_EVERY = 200  # files


@dataclass
class Format:
    files: int = 0
    size: int = 0
    read: Counter[str] = field(default_factory=Counter)
    left_out: Counter[str] = field(default_factory=Counter)
    longest: tuple[float, str] = (0.0, "")
    largest: tuple[int, str] = (0, "")
    seconds: float = 0.0


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folder", nargs="?", type=Path, default=CORPORA)
    folder = arguments.parse_args().folder
    all_files(folder)  # says so where there is none
    formats: defaultdict[str, Format] = defaultdict(Format)
    spent: Counter[str] = Counter()
    _count_relating(spent)
    with TemporaryDirectory() as place:
        library = LibraryWriter(Path(place), cut=passages_of)
        index = WhooshIndexWriter(Path(place) / "index")
        index.clear()
        reader = ChildReader(FILE_WORKER)
        for number, found in enumerate(files_under([folder])):
            path = found if isinstance(found, Path) else found.path
            own = formats[path.suffix.lower() or "(none)"]
            own.files += 1
            if isinstance(found, Skipped):
                own.left_out["skipped"] += 1
            elif isinstance(found, Path):
                own.size += path.stat().st_size
                _import(path, own, reader, library, index, spent)
            else:
                own.left_out[found.status.value] += 1
            if number % _COMMIT_EVERY == _COMMIT_EVERY - 1:
                spent["indexing"] += _timed(index.commit)
        spent["indexing"] += _timed(index.commit)
        reader.close()
        library.close()
        kept = sum(path.stat().st_size for path in Path(place).glob("library.db*"))
    _print(formats, spent, kept)


def _import(
    path: Path, own: Format, reader: ChildReader, library: LibraryWriter, index: WhooshIndexWriter, spent: Counter[str]
) -> None:
    before = _children_seconds()
    _forget_peak()
    try:
        read = reader.read(path)
    except SourceUnreadable as error:
        own.left_out[error.status] += 1
        return
    finally:
        taken = max(0.0, _children_seconds() - before)
        own.seconds += taken
        spent["parsing"] += taken
        own.longest = max(own.longest, (taken, path.name))
        own.largest = max(own.largest, (_peak(), path.name))
    own.read[read.status.value] += 1
    began = process_time()
    _, passages = library.add(read)
    spent["storing"] += process_time() - began
    spent["indexing"] += _timed(lambda: index.add(passages))


def _count_relating(spent: Counter[str]) -> None:
    """Notes the time that finding like texts takes, within that of storing."""
    relate = RelatedTexts.relate

    def timed(self: RelatedTexts, *arguments: object) -> None:
        began = process_time()
        relate(self, *arguments)  # type: ignore[arg-type]
        spent["of which like texts"] += process_time() - began

    RelatedTexts.relate = timed  # type: ignore[method-assign,assignment]


def _timed(work: Callable[[], object]) -> float:
    began = process_time()
    work()
    return process_time() - began


def _children_seconds() -> float:
    """Processor seconds of the child that is there; of those that are gone none, so a difference may be negative."""
    return sum(sum(child.cpu_times()[:2]) for child in psutil.Process().children())


def _forget_peak() -> None:
    for child in psutil.Process().children():
        _proc(child.pid, "clear_refs").write_text("5") if sys.platform == "linux" else None


def _peak() -> int:
    """Bytes of the child's peak since it was last forgotten; 0 where that is not known."""
    peaks = [0]
    if sys.platform == "linux":
        for child in psutil.Process().children():
            for line in _proc(child.pid, "status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    peaks.append(int(line.split()[1]) * 1024)
    return max(peaks)


def _proc(pid: int, name: str) -> Path:
    return Path("/proc") / str(pid) / name


def _print(formats: dict[str, Format], spent: Counter[str], kept: int) -> None:
    print(f"{'format':8}{'files':>7}{'MB':>8}{'read':>7}{'s/MB':>7}  longest, largest; how others ended")
    for suffix, own in sorted(formats.items(), key=lambda pair: -pair[1].files):
        read = sum(own.read.values())
        size = own.size / 1e6
        print(
            f"{suffix:8}{own.files:7}{size:8.2f}{read:7}{own.seconds / max(size, 1e-9) if size else 0:7.2f}", end="  "
        )
        print(f"{own.longest[0]:.2f} s {own.longest[1]}, {own.largest[0] / 1e6:.0f} MB {own.largest[1]}")
        ended = own.left_out + Counter({k: v for k, v in own.read.items() if k != "ready"})
        if ended:
            print(" " * 37 + ", ".join(f"{count} {status}" for status, count in ended.most_common()))
    size = sum(own.size for own in formats.values()) / 1e6
    print(f"\nall {sum(own.files for own in formats.values())} files, {size:.1f} MB, database {kept / 1e6:.1f} MB")
    for what in ("parsing", "storing", "of which like texts", "indexing"):
        share = spent[what] / max(1e-9, spent["parsing"] + spent["storing"] + spent["indexing"])
        print(f"{what:22}{spent[what]:8.1f} s{spent[what] / size:8.3f} s a MB{share:8.0%}")


if __name__ == "__main__":
    main()
