"""What the user has settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from briefer.domain.source_filter import SavedFilter
from briefer.domain.template import StyleId

OF_LANGUAGE = "language"  # quotation marks as the language of the briefing has them


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen. `recent` holds the briefings opened last, newest first; none unless `keep_recent`.

    `citation_style` is for new briefings whose template cites in the usual way. `hints_done` names the first hints
    that were used or dismissed. `language` is a code ("fr"), or "system". `filters` are the user's own, in the order
    of their making; `searches` what was searched for last, newest first, kept as `recent` is. `tab_moves_focus` says
    that Tab leaves the outline and does not change the level of what is chosen there. `briefing_language`
    is that of new briefings, "template" for their template's; `quote_marks` and `date_form` are how they are printed.
    `keys` holds, by the names of
    commands, keys that are not the usual ones; none for a command that lost its key.
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
    density: str = "comfortable"
    briefing_language: str = "template"
    quote_marks: str = OF_LANGUAGE
    date_form: str = "day-first"
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class SettingsFile(Protocol):
    def load(self) -> Settings:
        """Defaults where there is no file or it cannot be used."""

    def ignored(self) -> tuple[str, ...]:
        """The names of what was wrong in the file when it was loaded, such as "text_size" or "keys.find"."""

    def save(self, settings: Settings) -> None:
        """Raises `SaveFailed`."""
