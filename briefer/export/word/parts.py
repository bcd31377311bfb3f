"""Parts beside the body: notes, header and footer. python-docx knows the last two and learns the first here."""

from typing import Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import PartFactory
from docx.parts.story import StoryPart

from briefer.domain.manuscript import Manuscript, Runs
from briefer.export.word.base import TEXT_WIDTH
from briefer.export.word.paragraphs import properties
from briefer.export.word.runs import RunWriter
from briefer.export.word.styles import FOOTER, MARKING, NOTE, NOTE_MARK
from briefer.export.word.xml import Element, el, paragraph, text_elements

NOTES_MOST: Final = 32767  # the last id that Word takes


class NotesPart(StoryPart):
    """`footnotes.xml` with relationships of its own, for links within notes."""


PartFactory.part_type_for[CONTENT_TYPE.WML_FOOTNOTES] = NotesPart


def notes_part(document: Document) -> StoryPart:
    part = document.part.part_related_by(RELATIONSHIP_TYPE.FOOTNOTES)
    if not isinstance(part, StoryPart):
        raise TypeError("The base document's notes were not read as XML.")
    return part


def note_element(number: int, note: Runs, runs: RunWriter) -> Element:
    mark = el("w:r", el("w:rPr", el("w:rStyle", val=NOTE_MARK)), el("w:footnoteRef"))
    space = el("w:r", *text_elements(" "))
    return el("w:footnote", el("w:p", properties(NOTE, note), mark, space, *runs.elements(note)), id=number)


def fill_header(document: Document, marking: str) -> None:
    """The marking on every page; no header at all where there is none."""
    if marking:
        header = document.sections[0].header
        header.is_linked_to_previous = False
        _replace_children(header._element, marking_element(marking))


def fill_footer(document: Document, manuscript: Manuscript) -> None:
    left = " | ".join(part for part in (manuscript.reference, manuscript.subtitle) if part)
    line = el(
        "w:p",
        el("w:pPr", el("w:pStyle", val=FOOTER), el("w:tabs", el("w:tab", val="right", pos=TEXT_WIDTH))),
        el("w:r", *text_elements(f"{left}\tPage ")),
        *_field("PAGE"),
        el("w:r", *text_elements(" of ")),
        *_field("NUMPAGES"),
    )
    footer = document.sections[0].footer
    footer.is_linked_to_previous = False
    marking = (marking_element(manuscript.marking),) if manuscript.marking else ()
    _replace_children(footer._element, line, *marking)


def marking_element(marking: str) -> Element:
    return paragraph(MARKING, el("w:r", *text_elements(marking)))


def _field(instruction: str) -> tuple[Element, ...]:
    """Word counts pages again when it lays the text out; the 1 is for programs that do not."""
    code = el("w:instrText", xml_space="preserve")
    code.text = f" {instruction} "
    return (
        el("w:r", el("w:fldChar", fldCharType="begin")),
        el("w:r", code),
        el("w:r", el("w:fldChar", fldCharType="separate")),
        el("w:r", *text_elements("1")),
        el("w:r", el("w:fldChar", fldCharType="end")),
    )


def _replace_children(parent: Element, *children: Element) -> None:
    for child in list(parent):
        parent.remove(child)
    parent.extend(children)
