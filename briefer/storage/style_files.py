"""The user's own citation styles, as files in a folder."""

from itertools import islice
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
        """Those that can be read, in alphabetical order."""
        read = ((path.name, self._start_of(path)) for path in self._paths())
        return tuple(islice(((name, data) for name, data in read if data is not None), MOST))

    def save(self, name: str, data: bytes) -> None:
        path = self._folder / name
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if len([other for other in self._paths() if other != path]) >= MOST:
                raise SaveFailed(path, f"there are {MOST} styles already, and no more are read.")
            write_whole(path, data)
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error

    def remove(self, name: str) -> None:
        path = self._folder / name
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error

    def _paths(self) -> list[Path]:
        try:
            return sorted(self._folder.glob("*.csl"))
        except OSError:
            return []

    def _start_of(self, path: Path) -> bytes | None:
        """`None` where it is no file or cannot be read."""
        try:
            if not path.is_file():
                return None
            with path.open("rb") as file:
                return file.read(LARGEST + 1)
        except OSError:
            return None
