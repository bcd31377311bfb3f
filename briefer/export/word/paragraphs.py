"""Headings and paragraphs of a manuscript to Word's."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from briefer.domain.manuscript import Heading, Paragraph, ParagraphKind, Runs, plain
from briefer.export.scripts import runs_backwards
from briefer.export.word.lists import LEVELS, Numbering
from briefer.export.word.runs import RunWriter
from briefer.export.word.styles import BIBLIOGRAPHY, BULLET, NORMAL, NUMBER, QUOTE, heading_style
from briefer.export.word.xml import Element, copied, el

_STYLES: Final = {
    ParagraphKind.BODY: NORMAL,
    ParagraphKind.BULLET: BULLET,
    ParagraphKind.NUMBERED: NUMBER,
    ParagraphKind.QUOTE: QUOTE,
    ParagraphKind.REFERENCE: BIBLIOGRAPHY,
    ParagraphKind.CLOSING: NORMAL,
}


def heading_element(heading: Heading, runs: RunWriter) -> Element:
    style, elements = heading_style(heading.level), runs.elements(heading.runs)
    return styled_paragraph(style, heading.runs, elements, kept=True, breaks=heading.new_page)


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
    listed = (level, number) if number else None
    kept = leads and plain(paragraph.runs).rstrip().endswith(":")
    return styled_paragraph(
        _STYLES[paragraph.kind],
        paragraph.runs,
        runs.elements(paragraph.runs),
        kept=kept,
        listed=listed,
        apart=apart or paragraph.kind is ParagraphKind.CLOSING,
        forwards=paragraph.kind is ParagraphKind.REFERENCE and runs.cites_forwards,
    )


def styled_paragraph(
    style: str,
    runs: Runs,
    elements: Iterable[Element],
    *,
    kept: bool = False,
    breaks: bool = False,
    listed: tuple[int, int] | None = None,
    apart: bool = False,
    forwards: bool = False,
) -> Element:
    """A `w:p` that holds `elements`, which were made of `runs`. `listed` are the level of a list and its number.

    `breaks` begins a page; `forwards` is for words of the document's own language, from left to right, whatever they
    begin with.
    """
    backwards = not forwards and runs_backwards(plain(runs))
    paragraph = copied(_pattern(style, listed, kept=kept, breaks=breaks, backwards=backwards, apart=apart))
    paragraph.extend(elements)
    return paragraph


@lru_cache(maxsize=256)
def _pattern(
    style: str, listed: tuple[int, int] | None, *, kept: bool, breaks: bool, backwards: bool, apart: bool
) -> Element:
    """In the order of the schema."""
    look = el(
        "w:pPr",
        el("w:pStyle", val=style),
        el("w:keepNext") if kept else None,
        el("w:pageBreakBefore") if breaks else None,
        el("w:numPr", el("w:ilvl", val=listed[0]), el("w:numId", val=listed[1])) if listed else None,
        el("w:bidi") if backwards else None,
        el("w:spacing", before=120) if apart else None,
    )
    return el("w:p", look)
