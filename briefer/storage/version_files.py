"""Earlier versions of saved briefings: a folder for each briefing, and in it a file for each time it was saved."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from time import time

from briefer.domain.briefing import Briefing
from briefer.domain.errors import SaveFailed
from briefer.ports.briefings import Version
from briefer.storage.briefing_file import BriefingFile, packed
from briefer.whole_file import clause_of, previous_of, write_whole

MOST = 30  # versions of one briefing that are kept
_SUFFIX = ".briefing"


class VersionFolder:
    """Implements `Versions`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = BriefingFile()

    def keep(self, briefing: Briefing, path: Path) -> None:
        folder = self._folder_of(path)
        data = packed(briefing)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            there = self.of(path)
            if not there:
                self._keep_what_was_before(path, folder)
            if there and there[0].path.read_bytes() == data:
                return
            write_whole(folder / f"{_now(there)}{_SUFFIX}", data)
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error
        for old in self.of(path)[MOST:]:
            with suppress(OSError):  # it is tried again at the next save
                old.path.unlink()

    def of(self, path: Path) -> tuple[Version, ...]:
        found = [(one, _milliseconds(one)) for one in self._folder_of(path).glob(f"*{_SUFFIX}")]
        versions = [Version(one, kept / 1_000) for one, kept in found if kept is not None]
        return tuple(sorted(versions, key=lambda version: -version.kept))

    def open(self, version: Version) -> Briefing:
        return self._files.open(version.path)

    def _folder_of(self, path: Path) -> Path:
        return self._folder / sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:24]

    def _keep_what_was_before(self, path: Path, folder: Path) -> None:
        """The file that the first save has replaced, which stands beside it."""
        before = previous_of(path)
        if before.is_file():
            kept = round(before.stat().st_mtime * 1_000)
            write_whole(folder / f"{kept}{_SUFFIX}", before.read_bytes())


def _now(there: tuple[Version, ...]) -> int:
    """Milliseconds since 1970, later than every version there is."""
    return max(round(time() * 1_000), round(there[0].kept * 1_000) + 1 if there else 0)


def _milliseconds(path: Path) -> int | None:
    return int(path.stem) if path.stem.isdecimal() else None
