"""The user's own citation styles, as files in a folder."""

from pathlib import Path

from briefer.domain.errors import SaveFailed
from briefer.whole_file import clause_of, write_whole

LARGEST = 1024 * 1024  # bytes
MOST = 200  # files


class StyleFolder:
    """Implements `StyleFiles`. The folder is made when the first style is saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[tuple[str, bytes], ...]:
        try:
            paths = sorted(path for path in self._folder.glob("*.csl") if path.is_file())[:MOST]
            return tuple((path.name, self._start_of(path)) for path in paths)
        except OSError:
            return ()

    def save(self, name: str, data: bytes) -> None:
        path = self._folder / name
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error

    def remove(self, name: str) -> None:
        path = self._folder / name
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error

    def _start_of(self, path: Path) -> bytes:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
