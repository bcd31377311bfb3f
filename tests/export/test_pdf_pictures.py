"""Pages as pictures: as many as the PDF has, as wide as asked, and what the typesetter refuses is said."""

import struct
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from briefer.domain.errors import CannotBeShown
from briefer.domain.manuscript import Heading, Manuscript, NoteMark, Paragraph, ParagraphKind, Table, Text
from briefer.domain.manuscript_parts import part_of
from briefer.export.pdf.document import DOCUMENT
from briefer.export.pdf.pictures import TypstPages
from briefer.export.pdf.typesetting import compiler, inputs_of
from briefer.export.pdf.writer import PdfWriter
from tests.export.word_sample import SAMPLE


@pytest.fixture(scope="module")
def pages() -> TypstPages:
    return TypstPages()


@pytest.mark.parametrize("width", [240, 900])
def test_there_is_a_picture_of_each_page_as_wide_as_asked(pages: TypstPages, width: int) -> None:
    pictures = pages.pictures(SAMPLE, width=width)

    assert len(pictures) == pages.count(SAMPLE) == 2
    for picture in pictures:
        wide, high = struct.unpack(">II", picture[16:24])
        assert abs(wide - width) <= 1
        assert abs(high / wide - 297 / 210) < 0.01


def test_the_pages_are_those_of_the_pdf(pages: TypstPages, tmp_path: Path) -> None:
    PdfWriter().write(SAMPLE, tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    headings = [block.runs[0].text for block in SAMPLE.blocks if isinstance(block, Heading)]

    places = pages.places(SAMPLE)

    assert len(places) == len(headings)
    for heading, page in zip(headings, places, strict=True):
        assert heading in texts[page], heading


_LINE = (Text("Words that go on for longer than there is room in one line of a page, and so into a second. " * 2),)
_LISTS = (
    Heading(1, (Text("Lists"),)),
    *(Paragraph(ParagraphKind.NUMBERED, _LINE) for _ in range(10)),
    Paragraph(ParagraphKind.NUMBERED, _LINE, level=1),
    Paragraph(ParagraphKind.BODY, _LINE),
    Paragraph(ParagraphKind.BULLET, _LINE),
    Paragraph(ParagraphKind.BULLET, _LINE, level=1),
    Paragraph(ParagraphKind.BULLET, _LINE, level=2),
    Paragraph(ParagraphKind.BULLET, _LINE),
    Heading(1, (Text("End"),)),
)


@pytest.mark.parametrize(
    "shown", [SAMPLE, replace(SAMPLE, blocks=_LISTS, notes=(), quotes=())], ids=["sample", "lists"]
)
def test_the_sketch_for_the_screen_has_every_line_where_the_pdf_has_it(shown: Manuscript) -> None:
    sketch, whole = (_lines_of(compiled_pdf(shown, sketch=sketch)) for sketch in (True, False))

    assert [line[:2] for line in sketch] == [line[:2] for line in whole]
    assert all(abs(one[2] - other[2]) < 0.1 for one, other in zip(sketch, whole, strict=True)), "heights"
    assert all(abs(one[3] - other[3]) < 0.1 for one, other in zip(sketch, whole, strict=True)), "left ends"


def compiled_pdf(manuscript: Manuscript, *, sketch: bool) -> bytes:
    return bytes(compiler().compile(input=DOCUMENT, format="pdf", sys_inputs=inputs_of(manuscript, sketch=sketch)))


def _lines_of(pdf: bytes) -> list[tuple[int, str, float, float]]:
    """Page, text, top and left end of each stretch of text, in points."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for number, page in enumerate(document):
        text = page.get_textpage()
        for at in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(at)
            found.append((number, text.get_text_bounded(left, bottom, right, top), top, left))
    document.close()
    return found


def test_a_part_holds_its_section_and_keeps_the_numbers_of_its_notes(pages: TypstPages, tmp_path: Path) -> None:
    headings = [block.runs[0].text for block in SAMPLE.blocks if isinstance(block, Heading)]
    numbers = [_notes_of(part_of(SAMPLE, part)) for part in range(len(headings) + 1)]
    part = max(at for at, notes in enumerate(numbers) if notes)

    PdfWriter().write(part_of(SAMPLE, part), tmp_path / "a.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()

    assert numbers[part][0] > 1, "a part whose first note is not the first of the briefing"
    assert headings[part - 1] in text
    assert headings[0] not in text
    assert str(numbers[part][0]) in text
    assert sum(map(len, numbers)) == len(SAMPLE.notes), "each note stands in one part"


def test_there_is_always_a_part(pages: TypstPages) -> None:
    empty = replace(SAMPLE, blocks=())

    assert part_of(empty, 7).blocks == ()
    assert part_of(SAMPLE, 99).blocks[0] in SAMPLE.blocks
    assert part_of(SAMPLE, -1) == part_of(SAMPLE, 0)


def test_nothing_of_a_text_is_run_and_any_character_can_be_shown(pages: TypstPages) -> None:
    hostile = Paragraph(ParagraphKind.BODY, (Text('#panic("x") $#calc.pow(2,10)$ <label> @key \u0000 \uffff 汉 ‮'),))

    assert len(pages.pictures(replace(SAMPLE, blocks=(hostile,)), width=200)) == 1


def test_what_the_typesetter_refuses_is_said(pages: TypstPages) -> None:
    broken = replace(SAMPLE, blocks=(Paragraph(ParagraphKind.BODY, (NoteMark(99),)),), notes=())

    for ask in (pages.count, pages.places, lambda one: pages.pictures(one, width=200)):
        with pytest.raises(CannotBeShown, match="cannot be shown"):
            ask(broken)


def _notes_of(manuscript: Manuscript) -> list[int]:
    runs = []
    for block in manuscript.blocks:
        cells = (
            (*block.header, *(cell for row in block.rows for cell in row))
            if isinstance(block, Table)
            else (block.runs,)
        )
        runs += [run for cell in cells for run in cell]
    return [run.number for run in runs if isinstance(run, NoteMark)]
