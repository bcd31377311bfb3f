"""How long a look at a watched folder takes where nothing has changed, beside a bare walk of the same folder.

    python -m tests.benchmarks.rescan [--files 100000]

Prints seconds of both in the same run, and the ratio; the time of the library's own list of stamps is in ours.
"""

import os
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from briefer.domain.passages import passages_of
from briefer.ingest.rescan import look_again
from briefer.ports.following import FileStamp, SeenFile
from briefer.storage.library_writer import LibraryWriter

IN_FOLDER = 200
REPEATS = 3


def main() -> None:
    arguments = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("--files", type=int, default=100_000)
    count = arguments.parse_args().files
    with TemporaryDirectory() as place:
        folder = Path(place) / "watched"
        files = list(_made(folder, count))
        writer = LibraryWriter(Path(place) / "library", cut=passages_of)
        writer.files.settle([SeenFile(path, FileStamp.of(path.stat())) for path in files])
        for _ in range(REPEATS):
            bare, ours = _seconds_of_walk(folder), _seconds_of_look(folder, writer, count)
            print(f"{count} files: bare walk {bare:.2f} s, ours {ours:.2f} s, ratio {ours / bare:.2f}")
        writer.close()


def _made(folder: Path, count: int) -> Iterator[Path]:
    for number in range(count):
        path = folder / f"folder {number // IN_FOLDER}" / f"file {number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        yield path


def _seconds_of_walk(folder: Path) -> float:
    began = perf_counter()
    waiting = [os.fsencode(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    entry.stat(follow_symlinks=False)
    return perf_counter() - began


def _seconds_of_look(folder: Path, writer: LibraryWriter, count: int) -> float:
    began = perf_counter()
    look = look_again(folder, writer.files.stamps(folder), chosen=folder)
    assert look.unchanged == count and not look.fresh and not look.gone
    return perf_counter() - began


if __name__ == "__main__":
    main()
