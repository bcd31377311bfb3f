"""Reading with what a person has chosen for a file: the encoding in which its text looks right."""

from collections.abc import Callable, Mapping
from pathlib import Path

from briefer.ports.reading import FileReading, Read


class ChosenReading:
    """`FileReading` over another. Several threads may read; `refresh` is for the one that writes the library."""

    def __init__(self, reading: FileReading, chosen: Callable[[], Mapping[Path, str]]) -> None:
        """`chosen` looks up the encodings, by the places of their files."""
        self._reading, self._chosen = reading, chosen
        self._encodings: Mapping[Path, str] = {}

    def refresh(self) -> None:
        self._encodings = self._chosen()

    def read(self, path: Path, encoding: str | None = None) -> Read:
        encoding = encoding or self._encodings.get(path)
        return self._reading.read(path) if encoding is None else self._reading.read(path, encoding)

    def read_afresh(self, path: Path, encoding: str | None) -> Read:
        """Whatever was chosen before."""
        return self._reading.read(path) if encoding is None else self._reading.read(path, encoding)

    def close(self) -> None:
        self._reading.close()
