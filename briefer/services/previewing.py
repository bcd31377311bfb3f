"""The briefing as pages, before there is a file: the whole of a short one, section by section of a long one."""

from dataclasses import dataclass

from briefer.domain.briefing import Briefing
from briefer.domain.manuscript import Manuscript
from briefer.domain.manuscript_parts import part_of
from briefer.domain.page_setup import PageSetup
from briefer.domain.template import StyleId
from briefer.ports.citing import CitationEngine
from briefer.ports.export import PageSetting
from briefer.services.composing import compose

LONGEST = 10  # pages that are set as a whole
_SURELY_SHORT, _SURELY_LONG = 2_500, 10_000  # words: only between them are pages counted, which takes a layout


@dataclass(frozen=True, slots=True)
class Preview:
    """Pages as PNG pictures. `part` is the section at the top that they show, `None` where they are the whole.

    `places` tells the page, from 0, on which each heading stands; empty unless asked for.
    """

    pages: tuple[bytes, ...]
    part: int | None = None
    places: tuple[int, ...] = ()


class Previewing:
    def __init__(self, engine: CitationEngine, setting: PageSetting) -> None:
        self._engine = engine
        self._setting = setting

    def preview(
        self,
        briefing: Briefing,
        *,
        width: int,
        section: int = 1,
        style: StyleId | None = None,
        setup: PageSetup | None = None,
        with_annex: bool = False,
        with_places: bool = False,
    ) -> Preview:
        """Pages about `width` pixels wide; of a long briefing those of its `section`-th section (0: what stands
        before the first). Raises `CannotBeShown`, and `NotFound` for the style."""
        manuscript = compose(briefing, self._engine, style=style, setup=setup, with_annex=with_annex)
        part = section if self._is_long(manuscript) else None
        shown = manuscript if part is None else part_of(manuscript, part)
        pages = self._setting.pictures(shown, width=width)
        places = self._setting.places(shown) if with_places and part is None else ()
        return Preview(pages, part, places)

    def _is_long(self, manuscript: Manuscript) -> bool:
        if manuscript.word_count <= _SURELY_SHORT:
            return False
        return manuscript.word_count > _SURELY_LONG or self._setting.count(manuscript) > LONGEST
