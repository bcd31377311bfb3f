"""A manuscript to the bytes of a Word file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count

from briefer.domain.manuscript import Manuscript, Runs, Text
from briefer.export.scripts import Script, script_of
from briefer.export.word.anchors import Bookmarks
from briefer.export.word.blocks import block_elements
from briefer.export.word.comments import Comments, attach_comments, first_comment
from briefer.export.word.contents import TableOfContents
from briefer.export.word.ground import Ground, own_ground
from briefer.export.word.house.ground import blocks_beside, house_ground
from briefer.export.word.house.note_numbers import printed_numbers, restarts_on_pages
from briefer.export.word.house.notes import number_in_order
from briefer.export.word.lists import Numbering, add_lists
from briefer.export.word.manifest import attach_manifest
from briefer.export.word.opc import OFFICE, Opc
from briefer.export.word.paragraphs import styled_paragraph
from briefer.export.word.parts import marking_element, note_element, set_title
from briefer.export.word.runs import Relate, RunWriter
from briefer.export.word.sources_list import attach_sources
from briefer.export.word.styles import SUBTITLE, TITLE
from briefer.export.word.xml import Element


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
    return _Writing(manuscript, ground).made()


class _Writing:
    """One document: what its parts share, and the order in which they are made."""

    def __init__(self, manuscript: Manuscript, ground: Ground) -> None:
        self._manuscript, self._ground, self._package = manuscript, ground, ground.package
        self._bookmarks = Bookmarks(ground.first_bookmark)
        self._controls = count(ground.first_control)
        self._comments = Comments(manuscript.unit.partition(",")[0].strip(), first_comment(ground.package))
        self._shown = {quote.id: quote.shown for quote in manuscript.quotes}
        notes = (run for note in manuscript.notes for run in note if isinstance(run, Text))
        self._named = frozenset(run.refers_to for run in notes if run.refers_to is not None)
        self._left_out: list[str] = []

    def made(self) -> Made:
        self._write_body()
        self._write_notes()
        attach_comments(self._package, [self._ground.styled(one) for one in self._comments.elements])
        if not self._manuscript.clean:
            attach_manifest(self._package, self._manuscript.quotes)
            attach_sources(self._package, self._manuscript.references)
        set_title(self._package, self._manuscript.title, self._manuscript.language)
        remarks = (*self._ground.remarks, *self._unsure_numbers())
        data = self._package.packed()
        self._package.let_go()
        return Made(data, tuple(self._left_out), self._ground.notes_there, remarks)

    def _write_body(self) -> None:
        ground, manuscript = self._ground, self._manuscript
        runs = self._runs(ground.main, self._comments if manuscript.setup.comments and not manuscript.clean else None)
        numbering, contents = Numbering(ground.lists), TableOfContents(self._bookmarks)
        blocks = tuple(blocks_beside(manuscript, ground.shows))
        made = block_elements(blocks, runs, numbering, contents, width=ground.width, points=ground.points)
        elements = [*self._opening(runs), *made]
        contents.fill(self._controls, runs)
        ground.insert(elements)
        add_lists(self._package.xml(self._package.one(ground.main, "numbering")), numbering)

    def _write_notes(self) -> None:
        ground = self._ground
        runs = self._runs(ground.notes, None)
        printed = printed_numbers(self._package, ground.first_note)
        self._package.xml(ground.notes).extend(
            ground.styled(note_element(number, _renumbered(note, printed), runs))
            for number, note in enumerate(self._manuscript.notes, start=ground.first_note)
        )
        if ground.notes_there:
            number_in_order(self._package)

    def _unsure_numbers(self) -> Iterator[str]:
        house = self._manuscript.setup.house
        if house is not None and self._named and restarts_on_pages(self._package):
            yield (
                f"The house template “{house.name}” numbers its notes anew on every page, so the numbers of earlier "
                "notes in later ones can be wrong; choose another citation style."
            )

    def _runs(self, part: str, comments: Comments | None) -> RunWriter:
        return RunWriter(
            _relating(self._package, part),
            None if self._manuscript.clean else self._bookmarks,
            shown=self._shown,
            left_out=self._left_out,
            controls=self._controls,
            first_note=self._ground.first_note,
            comments=comments,
            named=self._named,
            language=self._manuscript.language,
            cites_forwards=script_of("", self._manuscript.language) is not Script.RIGHT_TO_LEFT,
        )

    def _opening(self, runs: RunWriter) -> Iterator[Element]:
        """What the file's own pages do not show already."""
        manuscript, shows = self._manuscript, self._ground.shows
        if manuscript.marking and "classification" not in shows:
            yield marking_element(manuscript.marking, manuscript.marking_place)
        for style, text, field in ((TITLE, manuscript.title, "title"), (SUBTITLE, manuscript.subtitle, "kind")):
            if text and field not in shows:
                words = (Text(text),)
                yield styled_paragraph(style, words, runs.words(words))


def _renumbered(note: Runs, printed: Mapping[int, str]) -> Runs:
    """With the numbers that earlier notes have in the document, where notes of the office may stand before them."""
    return tuple(
        replace(run, text=str(printed.get(run.refers_to, run.refers_to)))
        if isinstance(run, Text) and run.refers_to is not None
        else run
        for run in note
    )


def _relating(package: Opc, part: str) -> Relate:
    return lambda address: package.relate(part, f"{OFFICE}/hyperlink", address, external=True)
