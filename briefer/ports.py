"""The seams: what services need from the outside, as Protocols of at most six methods.

Each has one fake in `tests/fakes.py` and one contract test that is run on the fake and on the real thing.
"""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import NamedTuple, Protocol

from briefer.domain.anchor import Span
from briefer.domain.briefing import Briefing
from briefer.domain.citation import CitationStyle, Cited, Cluster
from briefer.domain.decoding import Decoding
from briefer.domain.errors import BrieferError
from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.house_template import HouseLook, HouseRules, HouseTemplate
from briefer.domain.manuscript import Manuscript, Written
from briefer.domain.mark import Mark
from briefer.domain.original import PageMarks, PagePicture, PagePiece
from briefer.domain.proof import FoundQuote
from briefer.domain.query_language import Query
from briefer.domain.reference import Reference, ReferenceField
from briefer.domain.reference_file import Loss, ReferenceFile
from briefer.domain.search import Ranking
from briefer.domain.source import (
    LeftOut,
    Passage,
    PassageId,
    Related,
    Removed,
    Source,
    SourceId,
    SourceStatus,
    SourceText,
    TextDigest,
)
from briefer.domain.source_filter import SavedFilter
from briefer.domain.template import StyleId, Template, TemplateId

_INODES = (1 << 63) - 1  # what SQLite's whole numbers hold

Cancelled = Callable[[], bool]  # asked often; true means stop soon


def never() -> bool:
    """The answer of a `Cancelled` that nobody can press."""
    return False


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was read. `raw_digest` is the SHA-256 of the file's bytes, hexadecimal."""

    path: Path
    raw_digest: str
    text: SourceText
    status: SourceStatus
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class PassageMap:
    """Which passages belong to which source, for filters and ranking without reading their text.

    Passages of a text have consecutive ids: `of[source]` is their half-open range. `generation` grows by every
    change to the library that search can see.
    """

    generation: int
    of: Mapping[SourceId, range]
    furniture: frozenset[PassageId]


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps; `what` names the step for people (a file name), `None` where there is nothing to say.

    `left` is how many seconds the rest will take, where that can be told.
    """

    done: int
    total: int
    what: str | None = None
    left: float | None = None


def silent(_: Progress) -> None:
    """Takes the progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class AddReport:
    """What adding files did. `cancelled` where the user stopped it; what was read before is kept."""

    added: tuple[Source, ...] = ()
    unchanged: tuple[Source, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    skipped: int = 0
    seconds: float = 0.0
    cancelled: bool = False


class FileStamp(NamedTuple):
    """Tells a file from itself after a change without reading it. `size` in bytes; `inode` 0 where there is none.

    A tuple, since a hundred thousand are compared at a time.
    """

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def of(cls, status: os.stat_result) -> "FileStamp":
        """On Windows without the inode, which a folder's listing does not tell there."""
        return cls(status.st_size, status.st_mtime_ns, status.st_ino & _INODES if os.name != "nt" else 0)


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file to read, not before `due` (seconds since 1970); those of a low `rank` come first."""

    path: Path
    stamp: FileStamp
    due: float = 0.0
    rank: int = 0


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is followed. `device` is where it stands; `is_away` if it could not be reached."""

    path: Path
    device: int = 0
    is_away: bool = False


class PlaceKind(Enum):
    CLOUD = "cloud"  # kept in step with a service
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a folder stands, if not simply on this computer. `name` is the service's, or the share's."""

    kind: PlaceKind
    name: str


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of the files of watched folders. `moved` are known sources found in another place."""

    added: tuple[Source, ...] = ()
    changed: tuple[Source, ...] = ()
    moved: tuple[Source, ...] = ()
    missing: tuple[Source, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    away: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class PackedSource:
    """A source as a library pack carries it. `name` is its file's name without folders; `has_file` says whether the
    file itself is in the pack; `confirmed` names the fields that a person has decided, absence included."""

    id: SourceId
    name: str
    raw_digest: str
    digest: TextDigest
    status: SourceStatus
    reason: str | None
    fields: tuple[ReferenceField, ...] = ()
    confirmed: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    has_file: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that was confirmed here and in the pack with different values. What stood here stays."""

    source: SourceId
    name: str
    field: str


@dataclass(frozen=True, slots=True)
class PackReport:
    """What adding a library pack did. `merged` were in the library already; `cancelled` keeps what was taken."""

    added: tuple[Source, ...] = ()
    merged: tuple[Source, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class PackSaved:
    """`lacking` are the files that could not be put in: gone, or changed since they were read."""

    path: Path
    sources: int
    size: int
    lacking: tuple[str, ...] = ()


class FileReading(Protocol):
    """Reads files as text in a process that may be killed."""

    def read(self, path: Path, encoding: str | None = None) -> Read:
        """The file's text; decoded by `encoding` (as Python names it) where a person has chosen one and the format has
        any. Raises `SourceUnreadable` with status and reason; never anything else for a bad file."""

    def close(self) -> None: ...


class OriginalReading(Protocol):
    """Looks at a source's own pages, in a process that may be killed.

    `digest` is what the SHA-256 of the file's bytes must be; `None` takes the file as it is now. Pages count from 1.
    Every call blocks; it raises `SourceUnreadable`, and `Cancelled` where `cancelled` says so.
    """

    def picture(
        self, path: Path, digest: str | None, page: int, *, width: int, cancelled: Cancelled = never
    ) -> PagePicture:
        """The page, `width` pixels wide; the last one where the file has fewer pages."""

    def marks(
        self, path: Path, digest: str | None, page: int, *, pieces: Sequence[PagePiece], cancelled: Cancelled = never
    ) -> PageMarks:
        """Where the words of the pieces stand on the page, as far as that is certain."""

    def decodings(self, path: Path, *, cancelled: Cancelled = never) -> tuple[Decoding, ...]:
        """What the file's text becomes by this encoding and that, the most plausible first, each reading once. None
        where all encodings read it alike."""

    def close(self) -> None: ...


class LibraryReading(Protocol):
    """What the library holds. Safe to use from several threads; sees what the writer has committed."""

    def sources(self) -> tuple[Source, ...]: ...

    def source(self, id: SourceId) -> Source:
        """Raises `NotFound`."""

    def text(self, digest: TextDigest) -> SourceText:
        """Any text that was ever kept, old ones included. Raises `NotFound`."""

    def passages(self, ids: Sequence[PassageId]) -> tuple[Passage, ...]:
        """In the order asked for; those that are gone are left out."""

    def passage_map(self) -> PassageMap: ...

    def left_out(self) -> tuple[LeftOut, ...]:
        """Files that could not be read, with their reasons, until they are read or forgotten."""


class RelatedReading(Protocol):
    def related(self, source: SourceId) -> tuple[Related, ...]:
        """Other sources with much of the same text, the most alike first. Empty for a source that is not there."""


class LibraryWriting(Protocol):
    """The one writer. Every method is one transaction."""

    def known(self, raw_digest: str) -> Source | None:
        """The source whose current text was read from these bytes, under whatever path."""

    def add(self, read: Read, *, known_as: SourceId | None = None) -> tuple[Source, tuple[Passage, ...]]:
        """Keeps text and passages. A path that is known gets the new text as its current one; old texts stay.

        `known_as` is the id that a new source has in another library already.
        """

    def leave_out(self, left_out: LeftOut) -> None: ...

    def remove(self, source: SourceId) -> None:
        """To the trash. Raises `NotFound`. Texts that were kept stay, for the briefings that quote them."""

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source:
        """Reference fields as confirmed by the user (see `reference.confirm`). Raises `NotFound`."""

    def passages_of(self, source: SourceId) -> tuple[Passage, ...]: ...


class TrashReading(Protocol):
    """Sources that were taken out. Safe to use from several threads."""

    def removed(self) -> tuple[Removed, ...]:
        """The one removed last comes first."""


class LibraryCuration(Protocol):
    """What a person decides about what is there. Every method is one transaction of the one writer."""

    def restore(self, source: SourceId) -> tuple[Source, tuple[Passage, ...]]:
        """Out of the trash, with new passages of its text. Raises `NotFound`."""

    def tag(self, source: SourceId, *, put: Sequence[str], take: Sequence[str]) -> None:
        """Puts tags on a source and takes others off, whatever their case. Raises `NotFound`."""

    def ignore(self, path: Path, *, ignored: bool) -> None:
        """Whether a file that was left out is asked about again."""


class AdjustmentsReading(Protocol):
    """What a person has put right about how sources are read, and marked in them. Safe to use from several threads."""

    def furniture_rules(self) -> tuple[FurnitureRule, ...]:
        """In the order in which they were made."""

    def encoding_of(self, source: SourceId) -> str | None:
        """The encoding that was chosen for it; `None` where reading finds it by itself."""

    def marks(self) -> tuple[Mark, ...]:
        """Of all sources that are there, with their words, from the beginning of each source to its end."""


class AdjustmentsWriting(Protocol):
    """The same, for the one writer. Every method is one transaction."""

    def encodings(self) -> Mapping[Path, str]:
        """By the places of the files that they were chosen for."""

    def choose_encoding(self, source: SourceId, encoding: str | None) -> None:
        """For this and every later reading. `None` leaves it to reading again. Raises `NotFound`."""

    def furnish(self, rule: FurnitureRule, *, holds: bool) -> tuple[tuple[Source, tuple[Passage, ...]], ...]:
        """Makes a rule, in place of one about the same, or takes it back; puts passages right at once. Answers the
        sources that were cut into other passages."""

    def mark(self, mark: Mark, *, kept: bool) -> None:
        """Puts a mark, or takes it away."""


class IndexLedger(Protocol):
    """What the library knows of how far the index has followed it; kept there, so that a kill costs nothing."""

    def waiting(self) -> tuple[SourceId, ...]:
        """Sources whose passages the index may lack, or hold in part; those with the fewest passages first."""

    def dropped(self) -> tuple[range, ...]:
        """Ids of passages that are gone from the library and that the index may still hold."""

    def settle(self, sources: Sequence[SourceId], dropped: Sequence[range]) -> None:
        """The index has committed the passages of `sources` and the removal of `dropped`."""

    def unsettle(self) -> None:
        """The index is to be built anew: every source waits, nothing is dropped."""


class IndexReading(Protocol):
    """Finds passages. A new generation is seen by the next call; a damaged index answers as if it were empty."""

    def rank(
        self,
        query: Query,
        *,
        within: AbstractSet[PassageId] | None,
        last: AbstractSet[PassageId],
        limit: int,
        cancelled: Cancelled = never,
    ) -> Ranking:
        """Passages by tier (all words, some words), those in `last` behind the others, then BM25, then id."""

    def matches(self, query: Query, text: str) -> tuple[Span, ...]:
        """Where the query's words stand in `text`, in code points of it."""

    def suggestion(self, query: Query) -> str | None:
        """A query with a spelling that is in the index, where a word of this one is not."""

    def is_sound(self) -> bool:
        """Whether the index is there, whole, and of this program's schema."""


class IndexWriting(Protocol):
    """The index's one writer, in the librarian process."""

    def add(self, passages: Sequence[Passage]) -> None: ...

    def remove(self, passages: Sequence[PassageId]) -> None: ...

    def commit(self) -> None: ...

    def clear(self) -> None:
        """An empty, sound index, whatever was there before."""


class Librarian(Protocol):
    """The handle on the librarian process. Every call blocks until it is done: call it from a worker thread.

    All raise `LibraryBusy` while another window or command writes, and `LibraryUnavailable`.
    """

    def add(
        self, paths: Sequence[Path], *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> AddReport:
        """Reads files and folders. A file that cannot be read is in the report and stops nothing."""

    def remove(self, sources: Sequence[SourceId]) -> None: ...

    def describe(self, source: SourceId, values: Mapping[str, object]) -> Source: ...

    def check(self, source: SourceId, at: Path | None = None) -> Source:
        """Looks at a source's file again: whether it is there, and whether it has changed. `at` is where it was found.

        Raises `NotFound`, `NotTheSameFile`, and `SourceUnreadable`; then the text that was kept stays.
        """

    def reindex(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        """Throws the index away and rebuilds it; the number of passages in it."""

    def close(self) -> None: ...


class Pace(Enum):
    """What the window says to whoever reads. The values are the librarian's words."""

    PAUSE = "pause"
    GO_ON = "continue"
    USER = "user"  # the user is at work: read gently for a while


News = Progress | Followed | BrieferError


class FolderFollowing(Protocol):
    """Watched folders, which the librarian follows. Calls with a result block, as those of `Librarian`."""

    def watch(self, folders: Sequence[Path]) -> None:
        """From now on. Reads nothing yet."""

    def unwatch(self, folder: Path) -> bool:
        """Whether it was watched. What was read stays."""

    def follow(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> Followed:
        """Looks at all of them now and reads what is new or has changed."""

    def begin(self, on_news: Callable[[News], object]) -> None:
        """Follows them in the background, with what was left to read. `on_news` is called in a thread."""

    def look(self) -> None:
        """Soon: the user has come back to the window."""

    def tell(self, pace: Pace) -> None: ...


class PackSaving(Protocol):
    def save_pack(
        self,
        path: Path,
        sources: Sequence[SourceId] | None,
        *,
        with_files: bool,
        progress: Callable[[Progress], None],
        cancelled: Cancelled = never,
    ) -> PackSaved:
        """One file with these sources, or all: whole or not at all. Raises `NotFound`, `SaveFailed`, `Cancelled`."""


class PackTaking(Protocol):
    def take_pack(
        self, path: Path, *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> PackReport:
        """Merges a pack into the library by digest; blocks. Raises `NotFound`, `FileDamaged`, `FormatTooNew`; then
        nothing was changed."""


class IndexMending(Protocol):
    def mend(self, *, progress: Callable[[Progress], None], cancelled: Cancelled = never) -> int:
        """Adds to the index what the library holds and it lacks; the number of passages. As `Librarian`."""


class IndexedReading(Protocol):
    def not_indexed(self) -> int:
        """How many sources the index has not taken up yet."""


class WatchedReading(Protocol):
    def watched(self) -> tuple[WatchedFolder, ...]: ...


class Curator(Protocol):
    """More of the librarian process, with the same rules: what a person decides about what the library holds."""

    def restore(self, sources: Sequence[SourceId]) -> None:
        """Out of the trash and into search. Raises `NotFound`."""

    def tag(self, sources: Sequence[SourceId], *, put: Sequence[str], take: Sequence[str]) -> None:
        """Raises `NotFound`."""

    def ignore(self, paths: Sequence[Path], *, ignored: bool) -> None: ...

    def reread(
        self, sources: Sequence[SourceId], *, progress: Callable[[Progress], None], cancelled: Cancelled = never
    ) -> AddReport:
        """Reads the sources' files anew, changed or not. One that cannot be read any more keeps what it has and is
        among those left out. What a person has confirmed stays."""


class Adjuster(Protocol):
    """More of the librarian process, with the same rules: what a person puts right about how sources are read."""

    def decode(self, source: SourceId, encoding: str | None) -> Source:
        """Reads the file anew by an encoding, and later likewise; `None` leaves it to reading again. Quotes keep the
        text that they were taken from. Raises `NotFound` and `SourceUnreadable`; then nothing was changed."""

    def furnish(self, rule: FurnitureRule, *, holds: bool) -> None:
        """Makes a rule on page furniture, or takes it back. Search follows before this returns."""

    def mark(self, mark: Mark, *, kept: bool) -> None:
        """Puts a mark, or takes it away."""


class BriefingFiles(Protocol):
    def open(self, path: Path) -> Briefing:
        """Raises `NotFound`, `FileDamaged`, `FormatTooNew`."""

    def save(self, briefing: Briefing, path: Path) -> None:
        """Whole or not at all; the previous file is kept as `.bak`. Raises `SaveFailed`."""


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """A briefing that a window left behind. `origin` is its file, `None` if it had none yet; `kept` is when, in
    seconds since 1970."""

    session: str
    briefing: Briefing
    origin: Path | None
    kept: float


class RecoveryCopies(Protocol):
    """What a window wrote down between saves, one copy a window, for after a crash."""

    def keep(self, briefing: Briefing, origin: Path | None) -> None:
        """In place of this window's copy of before. Raises `SaveFailed`."""

    def discard(self) -> None:
        """This window's copy, when its briefing is saved or given up."""

    def left_behind(self) -> tuple[RecoveryCopy, ...]:
        """Copies of windows that are no longer there, the newest first."""

    def forget(self, copy: RecoveryCopy) -> None: ...


@dataclass(frozen=True, slots=True)
class Version:
    """A briefing as it was saved once. `kept` is when, in seconds since 1970."""

    path: Path
    kept: float


class Versions(Protocol):
    """Earlier versions of saved briefings. They go by the briefing's path."""

    def keep(self, briefing: Briefing, path: Path) -> None:
        """The briefing as it was saved to `path` just now; nothing where it is the last version again.

        Raises `SaveFailed`.
        """

    def of(self, path: Path) -> tuple[Version, ...]:
        """The newest first."""

    def open(self, version: Version) -> Briefing:
        """Raises `NotFound`, `FileDamaged`, `FormatTooNew`."""


class TemplateFiles(Protocol):
    """Built-in templates and the user's own. Same id and higher version wins."""

    def all(self) -> tuple[Template, ...]: ...

    def is_builtin(self, id: TemplateId) -> bool: ...

    def save(self, template: Template) -> Path:
        """Among the user's own. Raises `SaveFailed`, `TemplateInvalid`."""

    def faults(self) -> tuple[str, ...]:
        """Files that could not be used as templates, a sentence each."""


class CitationEngine(Protocol):
    """CSL. One per thread."""

    def styles(self) -> tuple[CitationStyle, ...]: ...

    def cite(
        self, clusters: Sequence[Cluster], references: Mapping[SourceId, Reference], style: StyleId, language: str
    ) -> Cited:
        """Raises `NotFound` for a style that is not offered; never fails because of a reference."""


class StyleFiles(Protocol):
    """Where the user's own citation styles are kept."""

    def all(self) -> tuple[tuple[str, bytes], ...]:
        """Names and bytes, of one at most a megabyte and one byte."""

    def save(self, name: str, data: bytes) -> None:
        """Raises `SaveFailed`."""

    def remove(self, name: str) -> None:
        """Raises `SaveFailed`."""


@dataclass(frozen=True, slots=True)
class AddedStyle:
    """`remarks` are sentences on what of the style has no effect."""

    style: CitationStyle
    remarks: tuple[str, ...] = ()


class OwnStyles(Protocol):
    """The citation styles that the user added. The engine offers them with its own."""

    def all(self) -> tuple[CitationStyle, ...]: ...

    def add(self, path: Path) -> AddedStyle:
        """Checks a CSL file, tries it out and keeps it, in place of one of the same name. Blocks for some seconds.

        Raises `StyleInvalid`, `NotFound`, `SaveFailed`.
        """

    def lend(self, path: Path) -> AddedStyle:
        """As `add`, but it is offered until the program ends and kept nowhere."""

    def remove(self, id: StyleId) -> None:
        """Raises `NotFound` and `SaveFailed`."""

    def faults(self) -> tuple[str, ...]:
        """Kept files that cannot be used, a sentence each."""


class ReferenceFiles(Protocol):
    """Files of references: CSL-JSON, RIS, BibTeX."""

    def read(self, path: Path) -> tuple[Reference, ...]:
        """The references alone, broken ones left out. Raises `NotFound` and `FileDamaged`."""

    def report(self, path: Path) -> ReferenceFile:
        """The references with their keys and doubts, and what was skipped. Raises `NotFound` and `FileDamaged`."""

    def write(self, references: Iterable[Reference], path: Path) -> tuple[Loss, ...]:
        """In the form that the suffix names (.json, .ris, .bib); what is lost there. Raises `SaveFailed`."""


class ManuscriptWriter(Protocol):
    def write(self, manuscript: Manuscript, path: Path) -> Written:
        """Whole or not at all, then read back. Raises `ExportFailed`, `HouseTemplateUnusable`."""


class HouseTemplateFiles(Protocol):
    """The office's own Word files, and what was settled for each."""

    def open(self, path: Path) -> HouseTemplate:
        """With its rules. Raises `NotFound`, `HouseTemplateUnusable`."""

    def inspect(self, template: HouseTemplate) -> HouseLook:
        """Raises `HouseTemplateUnusable`."""

    def remember(self, path: Path, rules: HouseRules) -> Path:
        """Where they were written: beside the template, or in our own folder where that cannot be. Raises
        `SaveFailed`."""


class PageSetting(Protocol):
    """Sets a manuscript as pages to be looked at. All raise `CannotBeShown`."""

    def count(self, manuscript: Manuscript) -> int:
        """How many pages it has."""

    def pictures(self, manuscript: Manuscript, *, width: int) -> tuple[bytes, ...]:
        """A PNG for each page, about `width` pixels wide."""

    def places(self, manuscript: Manuscript) -> tuple[int, ...]:
        """The page, from 0, on which each heading stands."""


class WordVerifying(Protocol):
    def quotes(self, path: Path) -> tuple[FoundQuote, ...]:
        """What became of each quote that a Word file lists, by the file alone.

        Raises `NotFound`, `FileDamaged`, `FormatTooNew`, and `NothingToVerify` where it lists none.
        """

    def faults(self, path: Path) -> tuple[str, ...]:
        """What is wrong with a Word file as such, a sentence each. Raises `NotFound`, `FileDamaged`."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen. `recent` holds the briefings opened last, newest first; none unless `keep_recent`.

    `citation_style` is for new briefings whose template cites in the usual way. `hints_done` names the first hints
    that were used or dismissed. `language` is a code ("fr"), or "system". `filters` are the user's own, in the order
    of their making; `searches` what was searched for last, newest first, kept as `recent` is. `tab_moves_focus` says
    that Tab leaves the outline and does not change the level of what is chosen there.
    """

    theme: str = "system"
    text_size: int = 100
    citation_style: StyleId = StyleId("chicago-notes")
    recent: tuple[Path, ...] = field(default=())
    keep_recent: bool = True
    hints_done: tuple[str, ...] = ()
    language: str = "system"
    filters: tuple[SavedFilter, ...] = ()
    searches: tuple[str, ...] = ()
    tab_moves_focus: bool = False


class SettingsFile(Protocol):
    def load(self) -> Settings:
        """Defaults where there is no file or it cannot be used."""

    def save(self, settings: Settings) -> None:
        """Raises `SaveFailed`."""
