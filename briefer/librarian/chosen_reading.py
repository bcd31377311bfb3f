"""Reading with what a person has chosen for a file: for good, such as its encoding, or for this once, its password."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from briefer.ports.reading import AS_IT_IS, FileReading, Read, ReadAs


class ChosenReading:
    """`FileReading` over another. Several threads may read; `refresh` and `asked` are for the one that writes the
    library."""

    def __init__(self, reading: FileReading, chosen: Callable[[], Mapping[Path, ReadAs]]) -> None:
        """`chosen` looks up what was chosen for good, by the places of the files."""
        self._reading, self._chosen = reading, chosen
        self._for_good: Mapping[Path, ReadAs] = {}
        self._this_once: tuple[Collection[Path], ReadAs] = ((), AS_IT_IS)

    def refresh(self) -> None:
        self._for_good = self._chosen()

    @contextmanager
    def asked(self, files: Collection[Path], how: ReadAs) -> Iterator[None]:
        """`files` are read as is asked this once."""
        self._this_once = (frozenset(files), how)
        try:
            yield
        finally:
            self._this_once = ((), AS_IT_IS)

    def how(self, path: Path) -> ReadAs:
        """How a file is to be read."""
        kept, (files, asked) = self._for_good.get(path, AS_IT_IS), self._this_once
        if path not in files:
            return kept
        return replace(asked, encoding=asked.encoding or kept.encoding, is_large=asked.is_large or kept.is_large)

    def read(self, path: Path, how: ReadAs | None = None) -> Read:
        return self._reading.read(path, self.how(path) if how is None else how)

    def read_by(self, path: Path, encoding: str | None) -> Read:
        """By an encoding, whatever was chosen before."""
        return self._reading.read(path, replace(self.how(path), encoding=encoding))

    def close(self) -> None:
        self._reading.close()
