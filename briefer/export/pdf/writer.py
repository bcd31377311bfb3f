"""`PdfWriter`: tagged PDF/UA-1 and PDF/A-2a, with the reason where a file cannot be that."""

import json
import tempfile
import threading
from functools import cache
from pathlib import Path
from typing import Any

import typst

from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import Manuscript, Written
from briefer.export.pdf.data import data_of
from briefer.export.pdf.document import DOCUMENT
from briefer.export.safe_save import save_bytes

_STANDARDS = ["ua-1", "a-2a"]
_TIMESTAMP = 946684800  # 1 January 2000: the same briefing gives the same bytes, and no clock is told
_of_thread = threading.local()


class PdfWriter:
    def write(self, manuscript: Manuscript, path: Path) -> Written:
        """Whole or not at all. A file that cannot be accessible and archivable is written as plain PDF and says why.

        Raises `ExportFailed`.
        """
        if not manuscript.title:
            raise ExportFailed(path, "a PDF needs a title. Give the briefing one")
        inputs = {"d": json.dumps(data_of(manuscript))}
        problems: tuple[str, ...] = ()
        try:
            pdf = _compiled(inputs, _STANDARDS)
        except typst.TypstError as refused:
            problems = (f"This PDF is not marked as accessible and archivable: {_clause(refused)}.",)
            try:
                pdf = _compiled(inputs, [])
            except typst.TypstError as error:
                raise ExportFailed(path, f"it could not be typeset ({_clause(error)})") from error
        save_bytes(pdf, path)
        return Written(
            path=str(path),
            words=manuscript.word_count,
            quotes=len(manuscript.quotes),
            notes=len(manuscript.notes),
            sources=len(manuscript.sources),
            pages=pdf.count(b"/Type/Page\n") + pdf.count(b"/Type/Page/") or None,
            problems=problems,
        )


def _compiled(inputs: dict[str, str], standards: list[str]) -> bytes:
    made = _compiler().compile(
        input=DOCUMENT, format="pdf", sys_inputs=inputs, pdf_standards=standards, timestamp=_TIMESTAMP
    )
    return bytes(made)


def _compiler() -> Any:
    """One a thread. It sees an empty folder, the computer's fonts, and nowhere to fetch packages from."""
    if not hasattr(_of_thread, "compiler"):
        empty = _empty_folder().name
        _of_thread.compiler = typst.Compiler(
            b"", root=empty, font_paths=_fonts(), package_path=empty, package_cache_path=empty
        )
    return _of_thread.compiler


@cache
def _fonts() -> Any:
    """Scanning the computer's fonts takes long; once a process is enough."""
    return typst.Fonts()


@cache
def _empty_folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="briefer-pdf-")


def _clause(error: typst.TypstError) -> str:
    return str(getattr(error, "message", error)).strip().rstrip(".").replace("\n", " ")
