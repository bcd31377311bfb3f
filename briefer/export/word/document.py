"""A manuscript to the bytes of a Word file."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from briefer.domain.manuscript import Manuscript, Text
from briefer.export.word.anchors import Bookmarks
from briefer.export.word.blocks import block_elements
from briefer.export.word.ground import Ground, own_ground
from briefer.export.word.house.ground import blocks_beside, house_ground
from briefer.export.word.house.notes import number_in_order
from briefer.export.word.lists import Numbering, add_lists
from briefer.export.word.manifest import attach_manifest
from briefer.export.word.opc import OFFICE, Opc
from briefer.export.word.parts import marking_element, note_element, set_title
from briefer.export.word.runs import Relate, RunWriter
from briefer.export.word.sources_list import attach_sources
from briefer.export.word.styles import SUBTITLE, TITLE
from briefer.export.word.xml import Element, el, paragraph, text_elements


@dataclass(frozen=True, slots=True)
class Made:
    """`left_out` are addresses that could not become links; their text stands. `notes_there` counts notes that were
    in the office's file and stay; `remarks` are sentences on that file."""

    data: bytes
    left_out: tuple[str, ...]
    notes_there: int = 0
    remarks: tuple[str, ...] = ()


def word_document(manuscript: Manuscript) -> Made:
    """The same bytes for the same manuscript. It must be writable (see `why_unwritable`).

    Raises `HouseTemplateUnusable`.
    """
    house = manuscript.setup.house
    ground = own_ground(manuscript) if house is None else house_ground(house, manuscript)
    package = ground.package
    bookmarks = None if manuscript.clean else Bookmarks(ground.first_bookmark)
    numbering = Numbering(ground.lists)
    left_out: list[str] = []
    shown = {quote.id: quote.shown for quote in manuscript.quotes}
    named = frozenset(
        run.refers_to for note in manuscript.notes for run in note if isinstance(run, Text) and run.refers_to
    )
    controls = count(ground.first_control)
    text_runs, note_runs = (
        RunWriter(
            _relating(package, part),
            bookmarks,
            shown=shown,
            left_out=left_out,
            controls=controls,
            first_note=ground.first_note,
            named=named,
        )
        for part in (ground.main, ground.notes)
    )
    blocks = block_elements(
        tuple(blocks_beside(manuscript, ground.shows)), text_runs, numbering, width=ground.width, points=ground.points
    )
    ground.insert((*_opening(manuscript, ground), *blocks))
    package.xml(ground.notes).extend(
        ground.styled(note_element(number, note, note_runs))
        for number, note in enumerate(manuscript.notes, start=ground.first_note)
    )
    add_lists(package.xml(package.one(ground.main, "numbering")), numbering)
    if ground.notes_there:
        number_in_order(package)
    if not manuscript.clean:
        attach_manifest(package, manuscript.quotes)
        attach_sources(package, manuscript.references)
    set_title(package, manuscript.title, manuscript.language)
    return Made(package.packed(), tuple(left_out), ground.notes_there, ground.remarks)


def _relating(package: Opc, part: str) -> Relate:
    return lambda address: package.relate(part, f"{OFFICE}/hyperlink", address, external=True)


def _opening(manuscript: Manuscript, ground: Ground) -> Iterator[Element]:
    if manuscript.marking and "classification" not in ground.shows:
        yield marking_element(manuscript.marking, manuscript.marking_place)
    title = "" if "title" in ground.shows else manuscript.title
    subtitle = "" if "kind" in ground.shows else manuscript.subtitle
    for style, text in ((TITLE, title), (SUBTITLE, subtitle)):
        if text:
            yield paragraph(style, el("w:r", *text_elements(text)))
