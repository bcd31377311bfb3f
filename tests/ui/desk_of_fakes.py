"""The window's services over memory: no disk, no other process."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from briefer.citing.interchange.files import ReferenceFilesOnDisk
from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.citation import CitationStyle, Cited, Cluster, Placement
from briefer.domain.errors import NotFound, SaveFailed, StyleInvalid
from briefer.domain.house_template import HouseTemplate
from briefer.domain.manuscript import Manuscript, Text, Written
from briefer.domain.proof import FoundQuote
from briefer.domain.query_language import Query
from briefer.domain.reference import Reference
from briefer.domain.search import Ranked, Ranking
from briefer.domain.source import PassageId, SourceId
from briefer.domain.template import StyleId, Template, TemplateId, TemplateSection
from briefer.ingest.decoded import SURE, NotText
from briefer.ingest.encoding import decode
from briefer.ports.briefings import RecoveryCopy
from briefer.ports.citing import AddedStyle
from briefer.ports.work import Cancelled, never
from briefer.services.adjusting import Adjusting
from briefer.services.checking import Checking
from briefer.services.comparing import Comparing
from briefer.services.curation import Curation
from briefer.services.drafting import Drafting
from briefer.services.exporting import Exporting
from briefer.services.house_templates import HouseTemplates
from briefer.services.indexing import Indexing
from briefer.services.library import LibraryService
from briefer.services.originals import Originals
from briefer.services.packs import Packs
from briefer.services.previewing import Previewing
from briefer.services.quoting import Quoting
from briefer.services.referencing import Referencing
from briefer.services.searching import Searching
from briefer.services.services import Services
from briefer.services.settings import SettingsService
from briefer.services.verifying import Verifying
from briefer.services.watching import Watching
from briefer.services.wording import Wordings
from tests.fakes import (
    MemoryAdjustments,
    MemoryBriefings,
    MemoryFolders,
    MemoryHouseTemplates,
    MemoryLibrarian,
    MemoryLibrary,
    MemoryPacks,
    MemorySettings,
    MemoryTemplates,
    MemoryVersions,
    PaperOriginals,
    PlainPages,
    text_of,
)

BLANK = Template(
    TemplateId("blank"),
    1,
    "en-GB",
    "Blank",
    placeholders=("title",),
    sections=(TemplateSection("background", "Background"),),
)
OFFICE = HouseTemplate("office.dotx", b"PK")


class WordIndex:
    """Finds the first word that is typed, as it stands."""

    def __init__(self, library: MemoryLibrary) -> None:
        self._library = library

    def rank(
        self,
        query: Query,
        *,
        within: AbstractSet[PassageId] | None,
        last: AbstractSet[PassageId],
        limit: int,
        cancelled: Cancelled = never,
    ) -> Ranking:
        ids = [PassageId(number) for of in self._library.passage_map().of.values() for number in of]
        found = [one.id for one in self._library.passages(ids) if self.matches(query, one.text)]
        return Ranking(tuple(Ranked(id, 1.0, True) for id in found[:limit]), len(found))

    def matches(self, query: Query, text: str) -> tuple[Span, ...]:
        word = query.typed.split()[0].strip('"')
        return tuple(
            Span(at, at + len(word))
            for at in range(len(text))
            if text[at : at + len(word)].casefold() == word.casefold()
        )

    def suggestion(self, query: Query) -> str | None:
        return None

    def is_sound(self) -> bool:
        return True


class OneStyle:
    """Cites everything as "cited"."""

    def styles(self) -> tuple[CitationStyle, ...]:
        return (CitationStyle(StyleId("chicago-notes"), "Chicago, notes", Placement.NOTE, has_list=False),)

    def cite(
        self, clusters: Sequence[Cluster], references: Mapping[SourceId, Reference], style: StyleId, language: str
    ) -> Cited:
        return Cited(tuple((Text("cited"),) for _ in clusters), ())


class KeptManuscripts:
    """Remembers what it was given to write. `on_write` is called before."""

    def __init__(self) -> None:
        self.on_write: Callable[[Cancelled], object] = lambda _: None
        self.written: list[Path] = []
        self.manuscripts: list[Manuscript] = []

    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        self.on_write(cancelled)
        self.written.append(path)
        self.manuscripts.append(manuscript)
        return Written(str(path), words=3, quotes=1, notes=1, sources=1)


class NoWordFiles:
    """Where no Word file is."""

    def quotes(self, path: Path) -> tuple[FoundQuote, ...]:
        raise NotFound("Word file", str(path))

    def faults(self, path: Path) -> tuple[str, ...]:
        return ()


class MemoryStyles:
    """Every file that is named as one becomes a style."""

    def __init__(self) -> None:
        self._styles: dict[StyleId, CitationStyle] = {}

    def all(self) -> tuple[CitationStyle, ...]:
        return tuple(self._styles.values())

    def add(self, path: Path) -> AddedStyle:
        if path.suffix != ".csl":
            raise StyleInvalid(path, "It is no XML, or is cut off.")
        style = CitationStyle(StyleId(path.stem), path.stem.title(), Placement.NOTE, False, is_own=True)
        self._styles[style.id] = style
        return AddedStyle(style, ("It calls the macro “x”, which is not in it; nothing is printed there.",))

    def lend(self, path: Path) -> AddedStyle:
        return self.add(path)

    def remove(self, id: StyleId) -> None:
        if id not in self._styles:
            raise NotFound("citation style", id)
        del self._styles[id]

    def faults(self) -> tuple[str, ...]:
        return ()


class RefusableBriefings(MemoryBriefings):
    """Says that the disk is full where `refuse` is set."""

    refuse = False

    def save(self, briefing: Briefing, path: Path) -> None:
        if self.refuse:
            raise SaveFailed(path, "the disk is full.")
        super().save(briefing, path)


class MemoryRecovery:
    """Copies without a disk; `others` were left behind."""

    def __init__(self) -> None:
        self.kept: Briefing | None = None
        self.others: list[RecoveryCopy] = []

    def keep(self, briefing: Briefing, origin: Path | None) -> None:
        self.kept = briefing

    def discard(self) -> None:
        self.kept = None

    def left_behind(self) -> tuple[RecoveryCopy, ...]:
        return tuple(self.others)

    def forget(self, copy: RecoveryCopy) -> None:
        self.others.remove(copy)


@dataclass
class FakeDesk:
    """The services, with what stands behind them in reach."""

    services: Services
    library: MemoryLibrary
    librarian: MemoryLibrarian
    briefings: RefusableBriefings
    settings: MemorySettings
    written: KeptManuscripts
    recovery: MemoryRecovery
    pages: PlainPages
    originals: PaperOriginals
    folders: MemoryFolders
    packs: MemoryPacks
    adjustments: MemoryAdjustments


def no_place(_: Path) -> None:
    """Every folder is this computer's own."""


def desk_of(texts: Mapping[str, str]) -> FakeDesk:
    library = MemoryLibrary()
    for id, words in texts.items():
        library.put(id, text_of(words))
    librarian, briefings, settings = MemoryLibrarian(library), RefusableBriefings(), MemorySettings()
    folders, packs = MemoryFolders(), MemoryPacks()
    recovery, written, quoting = MemoryRecovery(), KeptManuscripts(), Quoting(library)
    pages, adjustments = PlainPages(), MemoryAdjustments(library)
    originals, shelf = PaperOriginals(), LibraryService(library, librarian)
    services = Services(
        library=shelf,
        referencing=Referencing(shelf, ReferenceFilesOnDisk(decode, sure=SURE, refusal=NotText)),
        watching=Watching(folders, folders, no_place),
        packs=Packs(packs, packs),
        indexing=Indexing(library, librarian),
        curation=Curation(library, librarian),
        searching=Searching(library, WordIndex(library)),
        originals=Originals(originals),
        adjusting=Adjusting(library, adjustments, adjustments, originals),
        quoting=quoting,
        drafting=Drafting(briefings, MemoryTemplates(BLANK)),
        checking=Checking(quoting),
        comparing=Comparing(library),
        exporting=Exporting(OneStyle(), quoting, written),
        house_templates=HouseTemplates(MemoryHouseTemplates(OFFICE)),
        previewing=Previewing(OneStyle(), pages),
        verifying=Verifying(library, NoWordFiles()),
        settings=SettingsService(settings),
        recovery=recovery,
        own_styles=MemoryStyles(),
        versions=MemoryVersions(),
        wordings=Wordings(library, WordIndex(library)),
    )
    return FakeDesk(
        services,
        library,
        librarian,
        briefings,
        settings,
        written,
        recovery,
        pages,
        originals,
        folders,
        packs,
        adjustments,
    )
