"""A manuscript to the bytes of a Word file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import assert_never

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.parts.story import StoryPart

from briefer.domain.manuscript import (
    Heading,
    Manuscript,
    ManuscriptBlock,
    NoteMark,
    Paragraph,
    ParagraphKind,
    Runs,
    Table,
)
from briefer.export.word.anchors import Bookmarks
from briefer.export.word.base import TEXT_WIDTH, base_document
from briefer.export.word.lists import Numbering, restarted
from briefer.export.word.manifest import attach_manifest
from briefer.export.word.package import unzipped, zipped
from briefer.export.word.paragraphs import heading_element, paragraph_element
from briefer.export.word.parts import NOTES_MOST, fill_footer, fill_header, marking_element, note_element, notes_part
from briefer.export.word.runs import Relate, RunWriter
from briefer.export.word.styles import CAPTION, NORMAL, SUBTITLE, TITLE
from briefer.export.word.tables import COLUMNS, columns_of, table_element
from briefer.export.word.xml import Element, clean, el, paragraph, text_elements

_PROPERTY = 255  # characters of a core property


@dataclass(frozen=True, slots=True)
class Made:
    """`left_out` are addresses that could not become links; their text stands."""

    data: bytes
    left_out: tuple[str, ...]


def why_unwritable(manuscript: Manuscript) -> str | None:
    """A clause for people, where Word would call the file damaged whatever we did."""
    marks = [number for runs in _all_runs(manuscript.blocks) for number in _marks(runs)]
    if marks != list(range(1, len(manuscript.notes) + 1)):
        return f"its notes are not in order, one mark each ({len(manuscript.notes)} notes, {len(marks)} marks)"
    if any(_marks(note) for note in manuscript.notes):
        return "a note has a note of its own, which Word does not allow"
    if len(marks) > NOTES_MOST:
        return f"it has {len(marks)} notes; Word takes {NOTES_MOST}"
    widest = max((columns_of(block) for block in manuscript.blocks if isinstance(block, Table)), default=0)
    if widest > COLUMNS:
        return f"a table has {widest} columns; Word takes {COLUMNS}"
    return None


def word_document(manuscript: Manuscript) -> Made:
    """The same bytes for the same manuscript. It must be writable (see `why_unwritable`)."""
    document = Document(BytesIO(base_document(clean(manuscript.language))))
    notes = notes_part(document)
    bookmarks, numbering = None if manuscript.clean else Bookmarks(), Numbering()
    left_out: list[str] = []
    shown = {quote.id: quote.shown for quote in manuscript.quotes}
    text_runs = RunWriter(_relating(document.part), bookmarks, shown=shown, left_out=left_out)
    note_runs = RunWriter(_relating(notes), bookmarks, shown=shown, left_out=left_out)

    section = document.element.body[-1]
    for element in (*_opening(manuscript), *_blocks(manuscript.blocks, text_runs, numbering)):
        section.addprevious(element)
    notes.element.extend(note_element(number, note, note_runs) for number, note in enumerate(manuscript.notes, start=1))
    document.part.numbering_part.element.extend(map(restarted, numbering.used))
    fill_header(document, manuscript.marking)
    fill_footer(document, manuscript)
    if not manuscript.clean:
        attach_manifest(document, manuscript.quotes)
    document.core_properties.title = clean(manuscript.title)[:_PROPERTY]

    saved = BytesIO()
    document.save(saved)
    return Made(zipped(unzipped(saved.getvalue()), compressed=True), tuple(left_out))


def _relating(part: StoryPart) -> Relate:
    return lambda address: part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)


def _opening(manuscript: Manuscript) -> Iterator[Element]:
    if manuscript.marking:
        yield marking_element(manuscript.marking)
    for style, text in ((TITLE, manuscript.title), (SUBTITLE, manuscript.subtitle)):
        if text:
            yield paragraph(style, el("w:r", *text_elements(text)))


def _blocks(blocks: Sequence[ManuscriptBlock], runs: RunWriter, numbering: Numbering) -> Iterator[Element]:
    """Word joins tables that touch, and wants a paragraph after the last one."""
    after_table = False
    for index, block in enumerate(blocks):
        match block:
            case Heading():
                element: Element | None = heading_element(block, runs)
            case Paragraph():
                leads = _can_be_led_to(blocks[index + 1 : index + 2])
                element = paragraph_element(block, runs, numbering, leads=leads, apart=after_table)
            case Table():
                element = table_element(block, runs, width=TEXT_WIDTH)
                if element is not None and after_table:
                    yield _between(block.caption)
            case _:
                assert_never(block)
        if element is not None:
            after_table = isinstance(block, Table)
            yield element
    if after_table:
        yield _spacer(20)


def _between(caption: str) -> Element:
    if caption:
        return paragraph(CAPTION, el("w:r", *text_elements(caption)))
    return _spacer(120)


def _spacer(height: int) -> Element:
    spacing = el("w:spacing", before=0, after=0, line=height, lineRule="exact")
    return el("w:p", el("w:pPr", el("w:pStyle", val=NORMAL), spacing))


def _can_be_led_to(following: Sequence[ManuscriptBlock]) -> bool:
    led = (ParagraphKind.BULLET, ParagraphKind.NUMBERED, ParagraphKind.QUOTE)
    return any(isinstance(block, Table) or (isinstance(block, Paragraph) and block.kind in led) for block in following)


def _all_runs(blocks: Iterable[ManuscriptBlock]) -> Iterator[Runs]:
    for block in blocks:
        match block:
            case Heading(_, runs) | Paragraph(_, runs):
                yield runs
            case Table():
                for row in (block.header, *block.rows):
                    yield from row
            case _:
                assert_never(block)


def _marks(runs: Runs) -> list[int]:
    return [run.number for run in runs if isinstance(run, NoteMark)]
