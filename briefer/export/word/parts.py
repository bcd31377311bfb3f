"""Parts beside the body: notes, header and footer, and the file's own title."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from docx.opc.constants import CONTENT_TYPE
from docx.opc.coreprops import CoreProperties
from docx.oxml.coreprops import CT_CoreProperties

from briefer.domain.document_words import document_words
from briefer.domain.manuscript import Manuscript, Runs
from briefer.domain.page_setup import MarkingPlace
from briefer.export.scripts import runs_backwards
from briefer.export.word.fields import field
from briefer.export.word.opc import CORE, OFFICE, WORD_TYPE, Opc
from briefer.export.word.paragraphs import styled_paragraph
from briefer.export.word.runs import RunWriter
from briefer.export.word.styles import FOOTER, MARKING, NOTE, NOTE_MARK
from briefer.export.word.xml import Element, clean, copied, el, q, text_elements

NOTES_MOST: Final = 32767  # the last id that Word takes
_NUMBERS: Final = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
PROPERTY_MOST: Final = 255  # characters of a core property


def note_element(number: int, note: Runs, runs: RunWriter) -> Element:
    elements = (*map(copied, _note_opening()), *runs.elements(note))
    paragraph = styled_paragraph(NOTE, note, elements, forwards=runs.cites_forwards)
    return el("w:footnote", paragraph, id=number)


@cache
def _note_opening() -> tuple[Element, Element]:
    mark = el("w:r", el("w:rPr", el("w:rStyle", val=NOTE_MARK)), el("w:footnoteRef"))
    return mark, el("w:r", *text_elements(" "))


def marking_element(marking: str, place: MarkingPlace = MarkingPlace.CENTRE) -> Element:
    right = el("w:jc", val="right") if place is MarkingPlace.RIGHT else None
    look = el("w:pPr", el("w:pStyle", val=MARKING), right)
    return el("w:p", look, el("w:r", *text_elements(marking)))


def header_lines(manuscript: Manuscript) -> tuple[Element, ...]:
    """The marking on every page; nothing where there is none."""
    return (marking_element(manuscript.marking, manuscript.marking_place),) if manuscript.marking else ()


def footer_lines(manuscript: Manuscript, *, width: int) -> tuple[Element, ...]:
    left = " | ".join(part for part in (manuscript.reference, manuscript.subtitle) if part)
    numbers = document_words(manuscript.language).page
    tabs = el("w:tabs", el("w:tab", val="right", pos=width))
    line = el(
        "w:p",
        el("w:pPr", el("w:pStyle", val=FOOTER), tabs, el("w:bidi") if runs_backwards(numbers) else None),
        el("w:r", *text_elements(f"{left}\t")),
        *_page_numbers(numbers),
    )
    return (line, *header_lines(manuscript))


def _page_numbers(pattern: str) -> Iterator[Element]:
    """ "Page {page} of {pages}" with fields; its runs in order from the right where its words are."""
    backwards = runs_backwards(pattern)
    for part in re.split(r"(\{\w+\})", pattern):
        for run in field(_NUMBERS[part]) if part in _NUMBERS else _words(part):
            if backwards:
                run.insert(0, el("w:rPr", el("w:rtl")))
            yield run


def _words(text: str) -> tuple[Element, ...]:
    return (el("w:r", *text_elements(text)),) if text else ()


def put_story(package: Opc, section: Element, kind: str, lines: Iterable[Element], *, type: str = "default") -> str:
    """The name of a new header or footer (`kind`) of a section; its reference stands before all else there."""
    name = package.free_name(f"word/{kind}{{}}.xml")
    package.put(name, el("w:hdr" if kind == "header" else "w:ftr", *lines), f"{WORD_TYPE}.{kind}+xml")
    id = package.relate(package.main, f"{OFFICE}/{kind}", name)
    section.insert(0, el(f"w:{kind}Reference", type=type, r_id=id))
    return name


def set_title(package: Opc, title: str, language: str) -> None:
    """Title and language in the file's properties, which are made where there are none."""
    name = next(package.related("", "core-properties"), None)
    if name is None:
        name = package.free_name("docProps/core{}.xml") if "docProps/core.xml" in package else "docProps/core.xml"
        package.put(name, CT_CoreProperties.new(), CONTENT_TYPE.OPC_CORE_PROPERTIES)
        package.relate("", CORE, name)
    root = package.xml(name)
    assert isinstance(root, CT_CoreProperties)  # `settle` has seen to it
    core = CoreProperties(root)
    core.title, core.language = clean(title)[:PROPERTY_MOST], clean(language)


def text_width(section: Element) -> int:
    """Of a section's column, in twentieths of a point; that of A4 with 2.2 cm where it does not say."""
    size, margins, columns = (section.find(q(f"w:{name}")) for name in ("pgSz", "pgMar", "cols"))
    if size is None or margins is None:
        return 9412
    width = _int(size, "w", 11906) - _int(margins, "left", 1247) - _int(margins, "right", 1247)
    width -= _int(margins, "gutter", 0)
    count = _int(columns, "num", 1) if columns is not None else 1
    if columns is not None and count > 1:
        width = (width - _int(columns, "space", 708) * (count - 1)) // count
    return max(width, 1440)


def _int(element: Element, name: str, otherwise: int) -> int:
    try:
        return round(float(element.get(q(f"w:{name}"), otherwise)))
    except (ValueError, OverflowError):
        return otherwise  # a length with its unit, which the schema allows and nobody writes
