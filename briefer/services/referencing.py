"""References in and out: a file's references to the library's sources, and the library's to a file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from briefer.domain.briefing import Briefing, sources_cited
from briefer.domain.errors import FieldInvalid, NotFound
from briefer.domain.reference import CONFIRMED, Reference
from briefer.domain.reference_file import Entry, Loss, ReferenceFile, Skipped
from briefer.domain.source import Source, SourceId
from briefer.ports.citing import ReferenceFiles
from briefer.services.library import LibraryService
from briefer.services.reference_matching import By, Match, Matching, matching


@dataclass(frozen=True, slots=True)
class Completed:
    """A source that took values from a reference. `taken` and `kept` are fields: those that were set, and those
    where a value that you had confirmed stands against another in the file."""

    match: Match
    taken: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    completed: tuple[Completed, ...]
    unclear: tuple[tuple[Entry, tuple[Source, ...]], ...]
    unmatched: tuple[Entry, ...]
    skipped: tuple[Skipped, ...]
    remarks: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether every entry of the file found its source and lost nothing."""
        doubts = any(one.match.entry.doubts or one.kept for one in self.completed)
        return not (self.unclear or self.unmatched or self.skipped or self.remarks or doubts)


@dataclass(frozen=True, slots=True)
class ExportedReferences:
    path: Path
    references: int
    losses: tuple[Loss, ...]


class Referencing:
    def __init__(self, library: LibraryService, files: ReferenceFiles) -> None:
        self._library = library
        self._files = files

    def take(self, path: Path) -> Imported:
        """The file's references for the sources that they fit. Raises `NotFound`, `FileDamaged`, `LibraryBusy`."""
        read = self._files.report(path)
        return self._taken(read, matching(read.entries, self._library.sources()))

    def take_for(self, path: Path, source: Source) -> Imported:
        """The file's one reference for this source. Raises `FieldInvalid` where it holds another number of them."""
        read = self._files.report(path)
        if len(read.entries) != 1:
            raise FieldInvalid(
                path.name, f"for one source a file with one reference is needed; this one holds {len(read.entries)}"
            )
        return self._taken(read, Matching(matched=(Match(read.entries[0], source, By.CHOSEN),)))

    def write(self, references: Sequence[Reference], path: Path) -> ExportedReferences:
        """Raises `SaveFailed`."""
        return ExportedReferences(path, len(references), self._files.write(references, path))

    def of_library(self) -> tuple[Reference, ...]:
        return tuple(source.reference for source in self._library.sources())

    def of_briefing(self, briefing: Briefing) -> tuple[Reference, ...]:
        """What the library knows of the sources it cites, else what the briefing itself does."""
        known = {source.id: source.reference for source in self._library.sources()}
        known = {**briefing.references, **known}
        return tuple(known.get(id, Reference()) for id in sources_cited(briefing))

    def _taken(self, read: ReferenceFile, matching: Matching) -> Imported:
        return Imported(
            completed=tuple(self._complete(match) for match in matching.matched),
            unclear=matching.unclear,
            unmatched=matching.unmatched,
            skipped=read.skipped,
            remarks=read.remarks,
        )

    def _complete(self, match: Match) -> Completed:
        taken, kept = values_for(match.source, match.entry.reference)
        if taken:
            self._library.describe(match.source.id, taken)
        return Completed(match, tuple(taken), kept)


def values_for(source: Source, reference: Reference) -> tuple[Mapping[str, object], tuple[str, ...]]:
    """The values that `source` takes from `reference`, and the fields where a confirmed value stands against one."""
    confirmed = {field.name for field in source.fields if field.method == CONFIRMED}
    own = source.reference
    given = {field.name: getattr(reference, field.name) for field in fields(Reference)}
    given = {name: value for name, value in given.items() if value not in (None, (), "", False)}
    taken = {name: value for name, value in given.items() if name not in confirmed}
    kept = tuple(name for name, value in given.items() if name in confirmed and getattr(own, name) != value)
    return taken, kept


def with_references(briefing: Briefing, library: LibraryService) -> Briefing:
    """The briefing with the references of the sources it quotes: the library's, else those it came with."""
    references: dict[SourceId, Reference] = {}
    for id in sources_cited(briefing):
        try:
            references[id] = library.source(id).reference
        except NotFound:
            if id in briefing.references:
                references[id] = briefing.references[id]
    return replace(briefing, references=references)
