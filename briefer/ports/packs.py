"""Library packs: sources in one file, for another computer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefer.domain.reference import ReferenceField
from briefer.domain.source import Source, SourceId, SourceStatus, TextDigest
from briefer.ports.work import Cancelled, Progress, never


@dataclass(frozen=True, slots=True)
class PackedSource:
    """A source as a library pack carries it. `name` is its file's name without folders; `has_file` says whether the
    file itself is in the pack; `confirmed` names the fields that a person has decided, absence included;
    `earlier` are the texts that it had before, from which quotes may have been taken."""

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
    earlier: tuple[TextDigest, ...] = ()


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
