"""Citations, their styles, and files of references."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefer.domain.citation import CitationStyle, Cited, Cluster
from briefer.domain.reference import Reference
from briefer.domain.reference_file import Loss, ReferenceFile
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId


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
