"""Manuscripts to Word files: made in memory, written whole, read back from the disk before anybody says done."""

from pathlib import Path

from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import Manuscript, Written
from briefer.export.safe_save import save_bytes
from briefer.export.word.document import why_unwritable, word_document
from briefer.export.word.lint import lint
from briefer.export.word.read_back import read_back


class WordWriter:
    def write(self, manuscript: Manuscript, path: Path) -> Written:
        """Whole or not at all, then read back. Raises `ExportFailed`."""
        if why := why_unwritable(manuscript):
            raise ExportFailed(path, why)
        made = word_document(manuscript)
        save_bytes(made.data, path)
        try:
            written = path.read_bytes()
        except OSError as error:
            raise ExportFailed(path, "it was written but could not be read again to check it") from error
        found = read_back(written, manuscript)
        links = (f"The link to “{address}” was left out: Word cannot take that address." for address in made.left_out)
        return Written(
            path=str(path),
            words=manuscript.word_count,
            quotes=found.quotes,
            notes=found.notes,
            sources=len(manuscript.sources),
            problems=(*found.problems, *lint(written), *links),
        )
