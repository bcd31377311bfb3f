"""Word documents (.docx, .docm, .dotx, .dotm): text, footnotes, text boxes, tables. Macros and pictures are not read.

Pages are the opinion of whatever program lays the document out, so none are given. Numbers that Word makes for lists
and headings are in the text, as they are on the page; bullets and the marks of notes are not.
"""

from collections.abc import Iterator
from pathlib import Path

from briefer.domain.source import Block, BlockKind, Furniture, SourceStatus
from briefer.ingest.built_text import BuiltText
from briefer.ingest.docx_numbers import Numbers
from briefer.ingest.docx_styles import ParagraphStyle, Styles
from briefer.ingest.docx_words import Words
from briefer.ingest.heading_title import title_fields
from briefer.ingest.office_properties import property_fields
from briefer.ingest.office_xml import Element, all_words, attribute, below, child, local, parsed, related, relations
from briefer.ingest.reading import Reading
from briefer.ingest.refusals import refusal
from briefer.ingest.safe_zip import SafeZip
from briefer.ingest.sizes import text_at_most
from briefer.ports.reading import AS_IT_IS, ReadAs

_USUAL = "word/document.xml"
_NO_NOTES = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_AROUND = (("header", "page header"), ("footer", "page footer"))


class WordReader:
    """Reads Word documents of 2007 and later."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        package = SafeZip(path, data)
        main = related(package, "", "officeDocument") or _USUAL
        body = child(parsed(path, package.part(main)), "body")
        if body is None:
            raise refusal(path, SourceStatus.DAMAGED)
        numbers = Numbers(_part(package, main, "numbering"))
        story = _Story(BuiltText(path, text_at_most(how)), Styles.of(_part(package, main, "styles")), numbers)
        story.read(body)
        _add_notes(story, package, main)
        _add_headers(story, package, main)
        built = story.built
        core = _part(package, "", "core-properties")
        properties = () if core is None else property_fields(core, ("creator",), ("created", "modified"))
        return built.reading(title_fields(built.text, built.blocks, story.titles), properties)


def _part(package: SafeZip, of: str, kind: str) -> Element | None:
    name = related(package, of, kind)
    return None if name is None else parsed(package.path, package.part(name))


class _Story:
    """The blocks of a body, a note, a text box; one for the whole document, so that fields may span paragraphs."""

    def __init__(self, built: BuiltText, styles: Styles, numbers: Numbers) -> None:
        self.built = built
        self.styles = styles
        self.numbers = numbers
        self.words = Words()
        self.titles: list[Block] = []
        self._drop_cap = ""  # the large first letter of the next paragraph, which has a paragraph of its own

    def read(self, parent: Element, kind: BlockKind | None = None, around: str | None = None) -> None:
        """`kind` for every paragraph where it is given; `around` where it stands at the edge of the page."""
        for element in _content(parent):
            if local(element) == "tbl":
                self._table(element, kind, around)
            else:
                self._paragraph(element, kind, around)

    def _paragraph(self, paragraph: Element, kind: BlockKind | None, around: str | None) -> None:
        style = self.styles.style_of(paragraph)
        words = self._drop_cap + self.words.of(paragraph)
        self._drop_cap = ""
        if (label := self.numbers.label_of(style)) and words.strip():
            words = f"{label} {words.lstrip()}"
        if attribute(child(paragraph, "pPr", "framePr"), "dropCap") in ("drop", "margin"):
            self._drop_cap = words
            return
        if around is not None:
            self.built.add(words, furniture=Furniture.SITE, why=around)
        elif style.is_contents:
            self.built.add(words, furniture=Furniture.CONTROL, why="an entry in the table of contents")
        elif style.is_caption:
            self.built.add(words, BlockKind.CAPTION, furniture=Furniture.CAPTION, why="a caption")
        else:
            shape = kind or _kind(style)
            level = (style.level or 1) if shape is BlockKind.HEADING else None
            block = self.built.add(words, shape, level=level)
            if block is not None and style.is_title and kind is None:
                self.titles.append(block)
        self._boxes(around)

    def _boxes(self, around: str | None) -> None:
        """Text boxes stand after the paragraph that they hang on."""
        for box in self.words.take_boxes():
            self.read(box, None, around)

    def _table(self, table: Element, kind: BlockKind | None, around: str | None) -> None:
        for row in _descend(table, "tr"):
            cells = list(_descend(row, "tc"))
            if len(cells) == 1:  # a frame round text rather than a table
                self.read(cells[0], kind, around)
                continue
            words = "\t".join(self._cell(cell) for cell in cells)
            furniture = None if around is None else Furniture.SITE
            self.built.add(words, BlockKind.ROW, furniture=furniture, why=around)
            self._boxes(around)

    def _cell(self, cell: Element) -> str:
        lines: list[str] = []
        for element in _content(cell):
            if local(element) == "tbl":
                for row in _descend(element, "tr"):
                    lines.append("\t".join(self._cell(inner) for inner in _descend(row, "tc")))
            else:
                label = self.numbers.label_of(self.styles.style_of(element))
                lines.append(f"{label} {self.words.of(element).strip()}".strip())
        return "\n".join(line for line in lines if line.strip())


def _kind(style: ParagraphStyle) -> BlockKind:
    if style.is_title or style.level is not None:
        return BlockKind.HEADING
    return BlockKind.LIST_ITEM if style.is_listed else BlockKind.PARAGRAPH


def _content(parent: Element) -> Iterator[Element]:
    """Paragraphs and tables, out of whatever they are wrapped in; what was deleted or moved away is left out."""
    for element in parent:
        match local(element):
            case "p" | "tbl":
                yield element
            case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag" | "Choice":
                yield from _content(element)
            case "AlternateContent":
                chosen = child(element, "Choice")
                yield from _content(chosen if chosen is not None else element)
            case _:
                pass


def _descend(parent: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, out of whatever they are wrapped in."""
    for element in parent:
        match local(element):
            case found if found == name:
                yield element
            case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml":
                yield from _descend(element, name)
            case _:
                pass


def _add_notes(story: _Story, package: SafeZip, main: str) -> None:
    """Footnotes and endnotes in the order in which the text refers to them; notes within notes too."""
    for kind, element in (("footnotes", "footnote"), ("endnotes", "endnote")):
        root = _part(package, main, kind)
        if root is None:
            continue
        notes = {
            attribute(note, "id"): note for note in below(root, element) if attribute(note, "type") not in _NO_NOTES
        }
        for identity in story.words.notes[element]:
            note = notes.pop(identity, None)
            if note is not None:
                story.read(note, BlockKind.FOOTNOTE)


def _add_headers(story: _Story, package: SafeZip, main: str) -> None:
    """What stands at the top and foot of pages, once each, after the text and marked as page furniture."""
    seen: set[str] = set()
    for kind, why in _AROUND:
        for name in sorted({part for found, part in relations(package, main).values() if found == kind}):
            if name not in package:
                continue
            root = parsed(package.path, package.part(name))
            words = all_words(root).strip()
            if words and words not in seen:
                seen.add(words)
                story.read(root, None, why)
