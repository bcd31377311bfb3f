"""Recovery copies: one `.briefing` a window in the data folder, with a note beside it of whose it is."""

import json
import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import psutil

from briefer.domain.briefing import Briefing
from briefer.domain.errors import BrieferError, SaveFailed
from briefer.ports.briefings import RecoveryCopy
from briefer.storage.briefing_file import BriefingFile
from briefer.whole_file import clause_of, write_whole

_SUFFIX = ".briefing"


class RecoveryFolder:
    """Implements `RecoveryCopies` for the process that makes it."""

    def __init__(self, folder: Path, *, process: int | None = None) -> None:
        self._folder = folder
        self._process = process if process is not None else os.getpid()
        self._session = uuid4().hex[:12]
        self._files = BriefingFile()

    def keep(self, briefing: Briefing, origin: Path | None) -> None:
        path = self._path(self._session)
        note = {"origin": str(origin) if origin else None, "process": self._process, "started": self._started()}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(_note_of(path), json.dumps(note).encode("utf-8"))
        except OSError as error:
            raise SaveFailed(path, f"{clause_of(error)}.") from error
        self._files.save(briefing, path)

    def discard(self) -> None:
        self._remove(self._session)

    def left_behind(self) -> tuple[RecoveryCopy, ...]:
        found = [self._copy(path) for path in self._folder.glob(f"*{_SUFFIX}") if path.stem != self._session]
        return tuple(sorted((copy for copy in found if copy is not None), key=lambda copy: -copy.kept))

    def forget(self, copy: RecoveryCopy) -> None:
        self._remove(copy.session)

    def _copy(self, path: Path) -> RecoveryCopy | None:
        """The copy, unless its window still runs or it cannot be read; an unreadable one stays where it is."""
        try:
            note = json.loads(_note_of(path).read_text("utf-8"))
            if _runs(int(note["process"]), float(note["started"])):
                return None
            origin = Path(note["origin"]) if note["origin"] else None
            return RecoveryCopy(path.stem, self._files.open(path), origin, path.stat().st_mtime)
        except (OSError, ValueError, KeyError, TypeError, BrieferError):
            return None

    def _started(self) -> float:
        try:
            return psutil.Process(self._process).create_time()
        except psutil.Error:
            return 0.0

    def _path(self, session: str) -> Path:
        return self._folder / f"{session}{_SUFFIX}"

    def _remove(self, session: str) -> None:
        path = self._path(session)
        for one in (path, _note_of(path), path.with_name(f"{path.name}.bak")):
            with suppress(OSError):
                one.unlink()


def _note_of(path: Path) -> Path:
    return path.with_suffix(".json")


def _runs(process: int, started: float) -> bool:
    """Whether that very process is there, and not another that was given its number."""
    try:
        return abs(psutil.Process(process).create_time() - started) < 1
    except psutil.Error:
        return False
