"""The briefing as pages, before there is a file: the whole of a short one, section by section of a long one."""

from dataclasses import dataclass

from briefer.domain.briefing import Briefing
from briefer.domain.manuscript import Manuscript
from briefer.domain.manuscript_parts import part_of
from briefer.domain.outline_content import Section
from briefer.domain.page_setup import PageSetup
from briefer.domain.template import StyleId
from briefer.ports.citing import CitationEngine
from briefer.ports.export import PageSetting
from briefer.services.composing import compose
from briefer.services.empty_sections import is_printed

LONGEST = 10  # pages that are set as a whole
_SURELY_SHORT, _SURELY_LONG = 2_500, 10_000  # words: only between them are pages counted, which takes a layout


@dataclass(frozen=True, slots=True)
class Preview:
    """Pages as PNG pictures. `part` is the section at the top that they show, `None` where they are the whole.

    `places` tells the page, from 0, on which each section's heading stands, or the next where that is not printed;
    empty unless asked for.
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
        comments = setup is not None and setup.comments
        part = section if self._is_long(manuscript) else None
        shown = manuscript if part is None else part_of(manuscript, _printed_before(briefing, part, comments=comments))
        pages = self._setting.pictures(shown, width=width)
        places = self._setting.places(shown) if with_places and part is None else ()
        return Preview(pages, part, _with_left_out(places, briefing, comments=comments))

    def _is_long(self, manuscript: Manuscript) -> bool:
        if manuscript.word_count <= _SURELY_SHORT:
            return False
        return manuscript.word_count > _SURELY_LONG or self._setting.count(manuscript) > LONGEST


def _printed_before(briefing: Briefing, section: int, *, comments: bool) -> int:
    """The number that the `section`-th at the top has among those that are printed, or the next one."""
    tops = [is_printed(child, comments=comments) for child in briefing.root.children]
    missing = 0 < section <= len(tops) and not tops[section - 1]
    return sum(tops[:section]) + missing + max(0, section - len(tops))


def _with_left_out(places: tuple[int, ...], briefing: Briefing, *, comments: bool) -> tuple[int, ...]:
    """With a place for each section that is not printed: that of the next heading, else of the last."""
    sections = [node for node in briefing.root.walk() if isinstance(node.content, Section)]
    made, at = list[int](), 0
    for node in sections:
        made += places[at : at + 1] or places[-1:]
        at += is_printed(node, comments=comments)
    return (*made, *places[at:])
