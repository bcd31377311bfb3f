"""The writer that a file's name asks for."""

from collections.abc import Mapping
from pathlib import Path

from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import Manuscript, Written
from briefer.ports.export import ManuscriptWriter
from briefer.ports.work import Cancelled, never


class WriterBySuffix:
    def __init__(self, writers: Mapping[str, ManuscriptWriter]) -> None:
        self._writers = writers

    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        """As the port. Raises `ExportFailed` also for a name that no writer is for."""
        writer = self._writers.get(path.suffix.lower())
        if writer is None:
            raise ExportFailed(path, f"its name should end in {' or '.join(self._writers)}")
        return writer.write(manuscript, path, cancelled=cancelled)
