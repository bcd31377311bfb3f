"""The blocks of a manuscript to the children of a Word body."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from briefer.domain.manuscript import Contents, Heading, ManuscriptBlock, Paragraph, ParagraphKind, Table
from briefer.export.word.contents import TableOfContents
from briefer.export.word.lists import Numbering
from briefer.export.word.paragraphs import heading_element, paragraph_element
from briefer.export.word.runs import RunWriter
from briefer.export.word.styles import CAPTION, NORMAL
from briefer.export.word.tables import table_element
from briefer.export.word.xml import Element, el, paragraph, text_elements

_LED = (ParagraphKind.BULLET, ParagraphKind.NUMBERED, ParagraphKind.QUOTE)


def block_elements(
    blocks: Sequence[ManuscriptBlock],
    runs: RunWriter,
    numbering: Numbering,
    contents: TableOfContents,
    *,
    width: int,
    points: float = 10,
) -> Iterator[Element]:
    """`width` is that of the text, in twentieths of a point; `points` the size of the letters in tables.

    Word joins tables that touch, and wants a paragraph after the last one.
    """
    after_table = False
    for index, block in enumerate(blocks):
        match block:
            case Heading():
                element: Element | None = contents.around(block, heading_element(block, runs))
            case Contents(title):
                element = contents.table(title)
            case Paragraph():
                leads = _can_be_led_to(blocks[index + 1 : index + 2])
                element = paragraph_element(block, runs, numbering, leads=leads, apart=after_table)
            case Table():
                element = table_element(block, runs, width=width, points=points)
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
    return any(isinstance(block, Table) or (isinstance(block, Paragraph) and block.kind in _LED) for block in following)
