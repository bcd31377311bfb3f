"""Library packs, as a user means them: sources in one file, to carry to another library."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefer.domain.source import SourceId
from briefer.ports.packs import PackReport, PackSaved, PackSaving, PackTaking
from briefer.ports.work import Cancelled, Progress, never, silent

SUFFIX = ".briefpack"


class Packs:
    """Saving reads the library here; adding is left to the librarian process."""

    def __init__(self, saving: PackSaving, taking: PackTaking) -> None:
        self._saving = saving
        self._taking = taking

    def save(
        self,
        path: Path,
        sources: Sequence[SourceId] | None = None,
        *,
        with_files: bool = False,
        progress: Callable[[Progress], None] = silent,
        cancelled: Cancelled = never,
    ) -> PackSaved:
        """These sources, or all, in one file; `with_files` with copies of their files. Raises `NotFound`,
        `SaveFailed`, and `Cancelled`; then there is no file."""
        return self._saving.save_pack(path, sources, with_files=with_files, progress=progress, cancelled=cancelled)

    def add(
        self, path: Path, *, progress: Callable[[Progress], None] = silent, cancelled: Cancelled = never
    ) -> PackReport:
        """Merges a pack by digest. Raises `NotFound`, `FileDamaged`, `FormatTooNew`; then nothing was changed."""
        return self._taking.take_pack(path.absolute(), progress=progress, cancelled=cancelled)
