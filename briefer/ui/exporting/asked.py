"""What the export dialogue is asked with, what it answers, and what it needs from outside while it is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefer.domain.citation import CitationStyle
from briefer.domain.finding import Finding
from briefer.domain.house_template import HouseLook, HouseTemplate
from briefer.domain.page_setup import PageSetup
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId
from briefer.services.evidence_annex import Annex
from briefer.services.previewing import Preview

HouseFound = Callable[[HouseTemplate, HouseLook], object]


@dataclass(frozen=True, slots=True)
class ExportAsked:
    """`suggested` is the file that is offered, `house` the office's file that the briefing carries, `comments` the
    number of the drafter's comments, `languages` BCP 47 tags with `language` among them,
    `setup` what is as the settings say."""

    styles: Sequence[CitationStyle]
    style: StyleId
    suggested: Path
    findings: Sequence[Finding] = ()
    house: HouseTemplate | None = None
    comments: int = 0
    marking: str = ""
    language: str = "en-GB"
    languages: Sequence[str] = ("en-GB",)
    setup: PageSetup = PageSetup()


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """`clean` leaves out everything that is not printed."""

    path: Path
    style: StyleId
    setup: PageSetup = PageSetup()
    clean: bool = False
    annex: Annex = Annex.NONE
    language: str | None = None


class ExportHelp(Protocol):
    """Work that is done elsewhere; the answers arrive on the window's thread, and only the newest."""

    def preview(
        self,
        choice: ExportChoice,
        *,
        width: int,
        section: int,
        done: Callable[[Preview], object],
        failed: Callable[[str], object],
    ) -> None:
        """Pages `width` pixels wide of what `choice` would write. `failed` is given a sentence."""

    def open_house(self, path: Path, *, done: HouseFound, failed: Callable[[str], object]) -> None: ...

    def inspect_house(self, house: HouseTemplate, *, done: HouseFound, failed: Callable[[str], object]) -> None: ...

    def forget_house(self) -> None:
        """What is being found out about an office's file is no longer wanted."""

    def complete(self, source: SourceId) -> None:
        """Opens the details of a source whose reference lacks something."""

    def answer(self, findings: Sequence[Finding], reason: str) -> None:
        """Keeps the reason to export with the findings in the briefing; an empty one takes it back."""

    def settle_styles(
        self,
        house: HouseTemplate,
        look: HouseLook,
        *,
        path: Path | None,
        done: Callable[[HouseTemplate], object],
        failed: Callable[[str], object],
    ) -> None:
        """Asks which style stands for what, and remembers it for the file at `path`; without one, for the briefing."""
