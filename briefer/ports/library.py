"""The library: its sources, their texts, what is put right in them, and the trash."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefer.domain.furniture_rules import FurnitureRule
from briefer.domain.mark import Mark
from briefer.domain.source import (
    LeftOut,
    Passage,
    PassageId,
    Related,
    Removed,
    Source,
    SourceId,
    SourceText,
    TextDigest,
)
from briefer.ports.reading import Read


@dataclass(frozen=True, slots=True)
class PassageMap:
    """Which passages belong to which source, for filters and ranking without reading their text.

    Passages of a text have consecutive ids: `of[source]` is their half-open range. `generation` grows by every
    change to the library that search can see.
    """

    generation: int
    of: Mapping[SourceId, range]
    furniture: frozenset[PassageId]


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
