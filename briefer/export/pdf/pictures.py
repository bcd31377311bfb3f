"""`TypstPages`: a manuscript's pages as pictures, for looking at before there is a file."""

import json

import typst

from briefer.domain.errors import CannotBeShown
from briefer.domain.manuscript import Manuscript
from briefer.domain.page_setup import Paper
from briefer.export.pdf.document import DOCUMENT
from briefer.export.pdf.typesetting import clause_of, compiler, inputs_of, queried
from briefer.export.pdf.writer import pages_in

_INCHES = {Paper.A4: 210 / 25.4, Paper.LETTER: 8.5}  # the width of a page


class TypstPages:
    def count(self, manuscript: Manuscript) -> int:
        """How many pages it has. Raises `CannotBeShown`."""
        try:
            return pages_in(
                bytes(compiler().compile(input=DOCUMENT, format="pdf", sys_inputs=inputs_of(manuscript, sketch=True)))
            )
        except typst.TypstError as error:
            raise CannotBeShown(clause_of(error)) from error

    def pictures(self, manuscript: Manuscript, *, width: int) -> tuple[bytes, ...]:
        """A PNG for each page, about `width` pixels wide. Raises `CannotBeShown`."""
        try:
            made = compiler().compile(
                input=DOCUMENT,
                format="png",
                sys_inputs=inputs_of(manuscript, sketch=True),
                ppi=width / _INCHES[manuscript.setup.paper],
            )
        except typst.TypstError as error:
            raise CannotBeShown(clause_of(error)) from error
        return tuple(bytes(page) for page in made) if isinstance(made, list) else (bytes(made),)

    def places(self, manuscript: Manuscript) -> tuple[int, ...]:
        """The page, from 0, on which each heading stands. Raises `CannotBeShown`."""
        try:
            found = queried(inputs_of(manuscript, sketch=True), "<place>")
        except RuntimeError as error:  # what a query raises in place of `TypstError`
            raise CannotBeShown(clause_of(error)) from error
        return tuple(int(page) - 1 for page in json.loads(found))
