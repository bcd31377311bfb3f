"""What a briefing becomes: files, pages, and the office’s own template."""

from pathlib import Path
from typing import Protocol

from briefer.domain.house_template import HouseLook, HouseRules, HouseTemplate
from briefer.domain.manuscript import Manuscript, Written
from briefer.domain.proof import FoundQuote
from briefer.ports.work import Cancelled, never


class ManuscriptWriter(Protocol):
    def write(self, manuscript: Manuscript, path: Path, *, cancelled: Cancelled = never) -> Written:
        """Whole or not at all, then read back. Raises `ExportFailed`, `HouseTemplateUnusable`.

        `cancelled` is asked until the file takes its place. Raises `errors.Cancelled`: an older file is as it was, and
        nothing is left over."""


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
