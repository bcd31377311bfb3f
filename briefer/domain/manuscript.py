"""The flat list of blocks that every writer renders. Nothing here knows of Word."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from briefer.domain.anchor import Locator, Span
from briefer.domain.page_setup import MarkingPlace, PageSetup
from briefer.domain.quote import QuoteEdit, QuoteId
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId, TextDigest
from briefer.domain.template import StyleId


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text in one look. `quote` names the direct quote whose words these are (quotation marks outside).

    `link` is an http, https or mailto address. `language` is a BCP 47 tag where it differs from the document's.
    `refers_to` is the number of the note whose number this is, so that a file may keep it live.
    """

    text: str
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    superscript: bool = False
    link: str | None = None
    language: str | None = None
    quote: QuoteId | None = None
    refers_to: int | None = None


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The place of note `number` (from 1, in order); its runs are in `Manuscript.notes`."""

    number: int


@dataclass(frozen=True, slots=True)
class Unfilled:
    """A placeholder that has no value yet. `name` as in the template, without braces."""

    name: str


@dataclass(frozen=True, slots=True)
class Comment:
    """What the drafter has to say of the runs before it; on no page."""

    text: str


Run = Text | NoteMark | Unfilled | Comment
Runs = tuple[Run, ...]


def plain(runs: Iterable[Run]) -> str:
    """What stands there as text, without its look, marks of notes, places to fill and comments."""
    return "".join(run.text for run in runs if isinstance(run, Text))


class ParagraphKind(Enum):
    BODY = "body"
    BULLET = "bullet"
    NUMBERED = "numbered"
    QUOTE = "quote"  # a block quotation
    REFERENCE = "reference"  # an entry of the list of sources
    CLOSING = "closing"  # unit and date at the end


@dataclass(frozen=True, slots=True)
class Heading:
    level: int  # from 1
    runs: Runs
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`level` is the depth of a list item, from 0. `starts_list` restarts the numbering."""

    kind: ParagraphKind
    runs: Runs
    level: int = 0
    starts_list: bool = False


class TableKind(Enum):
    DETAILS = "details"  # label and value pairs, no header row
    GRID = "grid"
    SIGN_OFF = "sign-off"


@dataclass(frozen=True, slots=True)
class Table:
    """Cells are runs. `header` is empty for DETAILS. `description` is the table's text for screen readers.

    `prints` are the placeholders whose values each pair of DETAILS prints, pair by pair.
    """

    kind: TableKind
    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    caption: str
    description: str
    prints: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of the headings that follow."""

    title: str


ManuscriptBlock = Heading | Paragraph | Table | Contents


@dataclass(frozen=True, slots=True)
class QuoteRecord:
    """What proves a quote in the written file.

    `shown` is printed; `words` are the source's, unaltered; `edits` lead from these to that. `citation` is the text
    of its note or of its citation in the text. `instead` is what would be printed if it were verbatim, where the
    drafter gave a reason to print something else: the file is held against that.
    """

    id: QuoteId
    words: str
    shown: str
    source: SourceId
    digest: TextDigest
    span: Span
    note: int | None
    edits: tuple[QuoteEdit, ...] = ()
    locator: Locator | None = None
    citation: str = ""
    instead: str | None = None

    @property
    def proved(self) -> str:
        """The words that the file is to be held against."""
        return self.shown if self.instead is None else self.instead


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A briefing ready to be written.

    `subtitle` is the template's name, `marking` the text of header, footer and body ("" for none), `reference` the
    briefing's own file number. `notes` are the footnotes' runs; note n is `notes[n - 1]`. `word_count` follows the
    budget rule (headings, details, notes, references and sign-off not counted). `replaced` lists, in whole sentences,
    characters that cannot stand in a file and were replaced; `cited_plainly` the sources on which the style failed.
    `clean` asks for a file with nothing in it but what is printed: its quotes cannot be proved later. `fields` are the
    values of placeholders as printed, for the places that a house template has for them. `references` are those of
    `sources`, for programs that keep them with the file.
    """

    title: str
    subtitle: str
    marking: str
    reference: str
    unit: str
    language: str
    blocks: tuple[ManuscriptBlock, ...]
    notes: tuple[Runs, ...]
    quotes: tuple[QuoteRecord, ...]
    sources: tuple[SourceId, ...]
    citation_style: StyleId
    word_count: int
    quoted_words: int
    replaced: tuple[str, ...] = ()
    cited_plainly: tuple[SourceId, ...] = ()
    clean: bool = False
    fields: Mapping[str, str] = field(default_factory=dict)
    marking_place: MarkingPlace = MarkingPlace.CENTRE
    setup: PageSetup = PageSetup()
    references: Mapping[SourceId, Reference] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """What a writer says of the file it wrote, after reading it back. `pages` is `None` where only Word can tell.

    It can be another path than the one asked for, where Word held that file open. `problems` are faults of the file,
    `remarks` what else there is to say of it, a sentence each; `carries` names what travels in it without being
    printed, a phrase each.
    """

    path: str
    words: int
    quotes: int
    notes: int
    sources: int
    pages: int | None = None
    problems: tuple[str, ...] = ()
    carries: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
