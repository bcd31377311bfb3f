"""`PdfWriter`: tagged PDF/UA-1 and PDF/A-2a, with the reason where a file cannot be that."""

from pathlib import Path

import typst

from briefer.domain.errors import ExportFailed
from briefer.domain.manuscript import Manuscript, Written
from briefer.export.pdf.document import DOCUMENT
from briefer.export.pdf.typesetting import clause_of, compiler, inputs_of
from briefer.export.safe_save import save_export
from briefer.ports.work import Cancelled, never, stop_if

_STANDARDS = ["ua-1", "a-2a"]
_TIMESTAMP = 946684800  # 1 January 2000: the same briefing gives the same bytes, and no clock is told


class PdfWriter:
    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        """Whole or not at all. A file that cannot be accessible and archivable is written as plain PDF and says why.

        Raises `ExportFailed`, and `errors.Cancelled` between the steps: the typesetter itself cannot be interrupted.
        """
        if not manuscript.title:
            raise ExportFailed(path, "a PDF needs a title. Give the briefing one")
        inputs = inputs_of(manuscript, sketch=False)
        stop_if(cancelled)
        problems: tuple[str, ...] = ()
        try:
            pdf = _compiled(inputs, _STANDARDS)
        except typst.TypstError as refused:
            problems = (f"This PDF is not marked as accessible and archivable: {clause_of(refused)}.",)
            stop_if(cancelled)
            try:
                pdf = _compiled(inputs, [])
            except typst.TypstError as error:
                raise ExportFailed(path, f"it could not be typeset ({clause_of(error)})") from error
        stop_if(cancelled)
        path = save_export(pdf, path)
        return Written(
            path=str(path),
            words=manuscript.word_count,
            quotes=len(manuscript.quotes),
            notes=len(manuscript.notes),
            sources=len(manuscript.sources),
            pages=pages_in(pdf) or None,
            problems=problems,
        )


def pages_in(pdf: bytes) -> int:
    """How many pages a PDF of this typesetter has."""
    return pdf.count(b"/Type/Page\n") + pdf.count(b"/Type/Page/")


def _compiled(inputs: dict[str, str], standards: list[str]) -> bytes:
    made = compiler().compile(
        input=DOCUMENT, format="pdf", sys_inputs=inputs, pdf_standards=standards, timestamp=_TIMESTAMP
    )
    return bytes(made)
