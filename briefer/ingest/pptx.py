"""Presentations (.pptx, .pptm, .ppsx): slides with their tables, diagrams and speaker's notes; a slide is a page."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from briefer.domain.source import Block, BlockKind, Furniture, SourceStatus
from briefer.ingest.built_text import BuiltText
from briefer.ingest.heading_title import title_fields
from briefer.ingest.office_properties import property_fields
from briefer.ingest.office_xml import Element, attribute, below, child, local, parsed, related, relations
from briefer.ingest.reading import Reading
from briefer.ingest.refusals import refusal
from briefer.ingest.safe_zip import SafeZip
from briefer.ingest.sizes import text_at_most
from briefer.ports.reading import AS_IT_IS, ReadAs

_USUAL = "ppt/presentation.xml"
_TITLES = frozenset({"title", "ctrTitle"})
_ROUND = frozenset({"dt", "ftr", "sldNum", "hdr"})  # date, footer, number, header
_LISTED = frozenset({"body", "obj", ""})
_FOOTER = "at the foot of the slide"


class SlidesReader:
    """Reads presentations of 2007 and later."""

    def read(self, path: Path, data: bytes, how: ReadAs = AS_IT_IS) -> Reading:
        package = SafeZip(path, data)
        main = related(package, "", "officeDocument") or _USUAL
        slides = _slides(package, main)
        deck = _Deck(BuiltText(path, text_at_most(how)))
        missing: list[int] = []
        for number, name in enumerate(slides, start=1):
            if name in package:
                _add_slide(deck, package, name, number)
            else:
                missing.append(number)
        core = related(package, "", "core-properties")
        weaker = (
            ()
            if core is None
            else property_fields(parsed(path, package.part(core)), ("creator",), ("created", "modified"))
        )
        built = deck.built
        first = [block for block in deck.titles if block.page == 1]
        surer = title_fields(built.text, (), first)
        if missing:
            reason = f"Slides missing in this file: {', '.join(map(str, missing))}."
            return built.reading(surer, weaker, status=SourceStatus.PARTLY_READ, reason=reason)
        return built.reading(surer, weaker)


def _slides(package: SafeZip, main: str) -> tuple[str, ...]:
    """The slides' parts in the order in which they are shown."""
    order = child(parsed(package.path, package.part(main)), "sldIdLst")
    leads = relations(package, main)
    if order is None:
        raise refusal(package.path, SourceStatus.NOTHING_READABLE if main in package else SourceStatus.DAMAGED)
    identities = (_relation(one) for one in order if local(one) == "sldId")
    return tuple(leads[one][1] if one in leads else "" for one in identities)


def _relation(element: Element) -> str:
    """The id of a relation. The element has an id of its own too, without a namespace."""
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith("}id")), "")


@dataclass(slots=True)
class _Deck:
    """The blocks of all slides."""

    built: BuiltText
    titles: list[Block] = field(default_factory=list)

    def add_shapes(self, parent: Element, page: int, diagrams: dict[str, Element]) -> None:
        for shape in parent:
            match local(shape):
                case "sp":
                    self._add_shape(shape, page)
                case "grpSp":
                    self.add_shapes(shape, page, diagrams)
                case "AlternateContent":
                    chosen = child(shape, "Choice")
                    self.add_shapes(chosen if chosen is not None else shape, page, diagrams)
                case "Fallback":
                    self.add_shapes(shape, page, diagrams)
                case "graphicFrame":
                    self._add_frame(shape, page, diagrams)
                case _:
                    pass

    def _add_shape(self, shape: Element, page: int) -> None:
        body = child(shape, "txBody")
        if body is None:
            return
        place = child(shape, "nvSpPr", "nvPr", "ph")
        kind = (attribute(place, "type") or "") if place is not None else None
        if kind in _ROUND:
            for words in paragraphs(body):
                self.built.add(words, page=page, furniture=Furniture.SITE, why=_FOOTER)
        elif kind in _TITLES:
            words = "\n".join(paragraphs(body))
            title = self.built.add(words, BlockKind.HEADING, level=1, page=page)
            if title is not None:
                self.titles.append(title)
        else:
            several = list(paragraphs(body))
            is_list = kind in _LISTED and len(several) > 1
            for words in several:
                self.built.add(words, BlockKind.LIST_ITEM if is_list else BlockKind.PARAGRAPH, page=page)

    def _add_frame(self, frame: Element, page: int, diagrams: dict[str, Element]) -> None:
        for element in frame.iter():
            name = local(element)
            if name == "tr":
                cells = ("\n".join(paragraphs(cell)) for cell in element if local(cell) == "tc")
                self.built.add("\t".join(cells), BlockKind.ROW, page=page)
            elif name == "relIds":
                diagram = diagrams.get(attribute(element, "dm") or "")
                for words in paragraphs(diagram) if diagram is not None else ():
                    self.built.add(words, BlockKind.LIST_ITEM, page=page)

    def add_notes(self, shapes: Element, page: int) -> None:
        """The speaker's notes; picture and number of the slide stand beside them."""
        for shape in below(shapes, "sp"):
            kind = attribute(child(shape, "nvSpPr", "nvPr", "ph"), "type")
            body = child(shape, "txBody")
            if body is not None and kind == "body":
                for words in paragraphs(body):
                    self.built.add(words, BlockKind.FOOTNOTE, page=page)


def _add_slide(deck: _Deck, package: SafeZip, name: str, number: int) -> None:
    leads = relations(package, name)
    shapes = child(parsed(package.path, package.part(name)), "cSld", "spTree")
    diagrams = {
        identity: parsed(package.path, package.part(part))
        for identity, (kind, part) in leads.items()
        if kind == "diagramData" and part in package
    }
    if shapes is not None:
        deck.add_shapes(shapes, number, diagrams)
    notes = next((part for kind, part in leads.values() if kind == "notesSlide" and part in package), None)
    if notes is not None:
        noted = child(parsed(package.path, package.part(notes)), "cSld", "spTree")
        if noted is not None:
            deck.add_notes(noted, number)


def paragraphs(parent: Element) -> Iterator[str]:
    """The words of each paragraph below `parent` that has any."""
    for paragraph in below(parent, "p"):
        pieces: list[str] = []
        for run in paragraph.iter():
            match local(run):
                case "t":
                    pieces.append(run.text or "")
                case "br":
                    pieces.append("\n")
                case _:
                    pass
        words = "".join(pieces).strip()
        if words:
            yield words
