"""Headings and paragraphs of a manuscript to Word's."""

from copy import copy
from functools import cache
from typing import Final

from briefer.domain.manuscript import Heading, Paragraph, ParagraphKind, Runs
from briefer.export.word.lists import LEVELS, Numbering
from briefer.export.word.runs import RunWriter, plain
from briefer.export.word.scripts import runs_backwards
from briefer.export.word.styles import BIBLIOGRAPHY, BULLET, NORMAL, NUMBER, QUOTE, heading_style
from briefer.export.word.xml import Element, el

_STYLES: Final = {
    ParagraphKind.BODY: NORMAL,
    ParagraphKind.BULLET: BULLET,
    ParagraphKind.NUMBERED: NUMBER,
    ParagraphKind.QUOTE: QUOTE,
    ParagraphKind.REFERENCE: BIBLIOGRAPHY,
    ParagraphKind.CLOSING: NORMAL,
}


def heading_element(heading: Heading, runs: RunWriter) -> Element:
    look = properties(heading_style(heading.level), heading.runs, kept=True, breaks=heading.new_page)
    return el("w:p", look, *runs.elements(heading.runs))


def paragraph_element(
    paragraph: Paragraph, runs: RunWriter, numbering: Numbering, *, leads: bool, apart: bool
) -> Element:
    """`leads` where a list, a table or a block quotation follows: a line that ends in a colon stays with it.

    `apart` where a table comes before: the words must not touch its last line.
    """
    level = min(max(paragraph.level, 0), LEVELS - 1)
    match paragraph.kind:
        case ParagraphKind.BULLET:
            number = numbering.bullet(level)
        case ParagraphKind.NUMBERED:
            number = numbering.number(level, starts=paragraph.starts_list)
        case _:
            number = None
    listed = el("w:numPr", el("w:ilvl", val=level), el("w:numId", val=number)) if number else None
    kept = leads and plain(paragraph.runs).rstrip().endswith(":")
    space = el("w:spacing", before=120) if apart or paragraph.kind is ParagraphKind.CLOSING else None
    forwards = paragraph.kind is ParagraphKind.REFERENCE and runs.cites_forwards
    look = properties(_STYLES[paragraph.kind], paragraph.runs, kept=kept, listed=listed, space=space, forwards=forwards)
    return el("w:p", look, *runs.elements(paragraph.runs))


@cache
def _plain_properties(style: str) -> Element:
    """To be copied: most paragraphs have no more, and a copy is made in a fraction of the time."""
    return el("w:pPr", el("w:pStyle", val=style))


def properties(
    style: str,
    runs: Runs,
    *,
    kept: bool = False,
    breaks: bool = False,
    listed: Element | None = None,
    space: Element | None = None,
    forwards: bool = False,
) -> Element:
    """`w:pPr` in the order of the schema. `breaks` begins a page; `forwards` is for words of the document's own
    language, from left to right, whatever they begin with."""
    backwards = not forwards and runs_backwards(plain(runs))
    if not (kept or breaks or backwards or listed is not None or space is not None):
        return copy(_plain_properties(style))
    return el(
        "w:pPr",
        el("w:pStyle", val=style),
        el("w:keepNext") if kept else None,
        el("w:pageBreakBefore") if breaks else None,
        listed,
        el("w:bidi") if backwards else None,
        space,
    )
