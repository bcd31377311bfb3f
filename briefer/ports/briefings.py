"""Briefings and templates as files, with their copies and versions."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from briefer.domain.briefing import Briefing
from briefer.domain.template import Template, TemplateId


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
