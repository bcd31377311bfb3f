"""OpenDocument texts (.odt, .ott, .fodt): text, footnotes, text boxes, tables.

Numbers that the program makes for lists and headings, and the marks of notes, are not in the text. Page breaks are
only hints of the program that saved the file, so no pages are given.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from briefer.domain.source import Block, BlockKind, Furniture, SourceStatus
from briefer.ingest.built_text import BuiltText
from briefer.ingest.heading_title import title_fields
from briefer.ingest.odt_words import Words
from briefer.ingest.office_properties import property_fields
from briefer.ingest.office_xml import Element, all_words, attribute, below, child, local, parsed
from briefer.ingest.reading import Reading
from briefer.ingest.refusals import refusal
from briefer.ingest.safe_zip import SafeZip
from briefer.ingest.sizes import text_at_most
from briefer.ports.reading import AS_IT_IS, ReadAs

_CAPTIONS = frozenset({"Caption", "Illustration", "Figure", "Table", "Drawing"})
_CHAIN = 20  # styles that a style may be based on, one after the other
_WRAPPERS = frozenset(
    {"section", "index-body", "index-title", "numbered-paragraph", "text-box", "frame", "g", "a", "soft-page-break"}
)
_INDEXES = frozenset(
    {"table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index"}
)
_ROWS = frozenset({"table-header-rows", "table-rows", "table-row-group"})


class OpenTextReader:
    """Reads OpenDocument texts that are zip files."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        package = SafeZip(path, data)
        manifest = "META-INF/manifest.xml"
        if manifest in package and b"encryption-data" in package.part(manifest):
            raise refusal(path, SourceStatus.ENCRYPTED)
        content = parsed(path, package.part("content.xml"))
        others = [parsed(path, package.part(name)) for name in ("styles.xml", "meta.xml") if name in package]
        return _reading(path, content, others, how)


class FlatOpenTextReader:
    """Reads OpenDocument texts that are one XML file."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        return _reading(path, parsed(path, data), [], how)


def _reading(path: Path, content: Element, others: list[Element], how: ReadAs) -> Reading:
    body = child(content, "body", "text")
    if body is None:
        raise refusal(path, SourceStatus.DAMAGED)
    roots = [content, *others]
    story = _Story(BuiltText(path, text_at_most(how)), _parents(roots))
    story.read(body)
    story.read_notes()
    for root in roots:
        _add_headers(story, root)
    properties = next((one for root in roots for one in below(root, "meta")), None)
    fields = (
        ()
        if properties is None
        else property_fields(properties, ("initial-creator", "creator"), ("creation-date", "date"))
    )
    built = story.built
    return built.reading(title_fields(built.text, built.blocks, story.titles), fields)


def _parents(roots: list[Element]) -> dict[str, str]:
    """Each paragraph style and the style that it is based on."""
    parents: dict[str, str] = {}
    for root in roots:
        for style in below(root, "style"):
            name, parent = attribute(style, "name"), attribute(style, "parent-style-name")
            if name and parent and attribute(style, "family") == "paragraph":
                parents[name] = parent
    return parents


@dataclass(slots=True)
class _Story:
    """The blocks of a body, a note, a text box."""

    built: BuiltText
    parents: dict[str, str]
    words: Words = field(default_factory=Words)
    titles: list[Block] = field(default_factory=list)

    def read(self, parent: Element, kind: BlockKind | None = None, mark: tuple[Furniture, str] | None = None) -> None:
        """`kind` for every paragraph where it is given; `mark` where all of it is furniture."""
        for element in parent:
            match local(element):
                case "p" | "h":
                    self._paragraph(element, kind, mark)
                case "list" | "list-item" | "list-header":
                    self.read(element, kind or BlockKind.LIST_ITEM, mark)
                case "table":
                    self._table(element, kind, mark)
                case name if name in _INDEXES:
                    self.read(element, kind, (Furniture.CONTROL, "an entry in the table of contents"))
                case name if name in _WRAPPERS or name == "bibliography":
                    self.read(element, kind, mark)
                case _:
                    pass

    def read_notes(self) -> None:
        """Notes in the order in which the text refers to them; those within notes come last."""
        while self.words.notes:
            notes, self.words.notes = self.words.notes, []
            for note in notes:
                self.read(note, BlockKind.FOOTNOTE)

    def _paragraph(self, element: Element, kind: BlockKind | None, mark: tuple[Furniture, str] | None) -> None:
        words = self.words.of(element)
        styles = set(self._chain(attribute(element, "style-name")))
        if mark is not None:
            self.built.add(words, kind or BlockKind.PARAGRAPH, furniture=mark[0], why=mark[1])
        elif kind is not BlockKind.FOOTNOTE and styles & _CAPTIONS:
            self.built.add(words, BlockKind.CAPTION, furniture=Furniture.CAPTION, why="a caption")
        elif kind is not BlockKind.FOOTNOTE and (local(element) == "h" or "Title" in styles):
            block = self.built.add(words, BlockKind.HEADING, level=_level(element))
            if block is not None and "Title" in styles:
                self.titles.append(block)
        else:
            self.built.add(words, kind or BlockKind.PARAGRAPH)
        self._boxes(mark)

    def _boxes(self, mark: tuple[Furniture, str] | None) -> None:
        """Text boxes stand after the paragraph that they hang on."""
        for box in self.words.take_boxes():
            self.read(box, None, mark)

    def _chain(self, style: str | None) -> Iterator[str]:
        for _ in range(_CHAIN):
            if style is None:
                return
            yield style
            style = self.parents.get(style)

    def _table(self, table: Element, kind: BlockKind | None, mark: tuple[Furniture, str] | None) -> None:
        for row in _rows(table):
            cells = _cells(row)
            if len(cells) == 1:  # a frame round text rather than a table
                self.read(cells[0], kind, mark)
                continue
            words = "\t".join(self._cell(cell) for cell in cells)
            furniture, why = mark if mark is not None else (None, None)
            self.built.add(words, BlockKind.ROW, furniture=furniture, why=why)
            self._boxes(mark)

    def _cell(self, parent: Element) -> str:
        lines: list[str] = []
        for element in parent:
            match local(element):
                case "p" | "h":
                    lines.append(self.words.of(element).strip())
                case "table":
                    lines.extend("\t".join(self._cell(cell) for cell in _cells(row)) for row in _rows(element))
                case "list" | "list-item" | "list-header" | "section":
                    lines.append(self._cell(element))
                case _:
                    pass
        return "\n".join(line for line in lines if line.strip())


def _rows(table: Element) -> Iterator[Element]:
    for element in table:
        name = local(element)
        if name == "table-row":
            yield element
        elif name in _ROWS:
            yield from _rows(element)


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row if local(cell) in ("table-cell", "covered-table-cell")]


def _level(heading: Element) -> int:
    stated = attribute(heading, "outline-level")
    return max(1, int(stated)) if stated and stated.isascii() and stated.isdigit() and len(stated) < 3 else 1


def _add_headers(story: _Story, root: Element) -> None:
    """What stands at the top and foot of pages, once each, after the text and marked as page furniture."""
    seen: set[str] = set()
    for master in below(root, "master-page"):
        for element in master:
            name = local(element).partition("-")[0]
            words = all_words(element).strip()
            if name in ("header", "footer") and words and words not in seen:
                seen.add(words)
                story.read(element, None, (Furniture.SITE, f"page {name}"))
