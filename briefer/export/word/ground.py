"""What a briefing is written into: our own empty document, or the office's file made ready for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from briefer.domain.manuscript import Manuscript
from briefer.export.scripts import script_of
from briefer.export.word.base import base_document
from briefer.export.word.languages import LANGUAGE_PLACE
from briefer.export.word.lists import ListLook
from briefer.export.word.opc import Opc
from briefer.export.word.parts import footer_lines, header_lines, put_story, text_width
from briefer.export.word.xml import Element, clean, el, q, remove


@dataclass(frozen=True, slots=True)
class Ground:
    """`spot` is the element before which the briefing goes; `spot_goes` where it is only a mark for that.

    `styles` leads from the ids of our styles to those of this document, where they differ; `levels` gives headings the
    place in the outline that their style does not give. `language` is that of our words where the document's differs.
    `points` is the size of letters in tables. `first_*` are ids that are free, and all above them. `notes_there` counts
    notes that stay; `shows` are the fields that its pages show already.
    """

    package: Opc
    spot: Element
    width: int
    points: float = 10
    lists: ListLook = field(default_factory=ListLook)
    styles: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[str, int] = field(default_factory=dict)
    language: str | None = None
    section: Element | None = None
    spot_goes: bool = False
    first_note: int = 1
    first_bookmark: int = 1
    first_control: int = 1
    notes_there: int = 0
    shows: frozenset[str] = frozenset()
    remarks: tuple[str, ...] = ()

    @property
    def main(self) -> str:
        return self.package.main

    @property
    def notes(self) -> str:
        return self.package.one(self.main, "footnotes")

    def insert(self, elements: Iterable[Element]) -> None:
        made = list(elements)
        for element in made:
            self.spot.addprevious(self.styled(element))
        if self.spot_goes and made:
            remove(self.spot)

    def styled(self, element: Element) -> Element:
        """The element as this document calls its styles, gives headings their level and says its language."""
        if self.styles:
            for use in element.iter(*_STYLE_USES):
                id = use.get(_VAL, "")
                if id in self.levels and (look := use.getparent()) is not None:
                    look.append(el("w:outlineLvl", val=self.levels[id]))
                use.set(_VAL, self.styles.get(id, id))
        if self.language:
            for run in element.iter(_RUN):
                _say_language(run, self.language)
        return element


def _say_language(run: Element, language: str) -> None:
    look = run.find(_LOOK)
    if look is None:
        look = el("w:rPr")
        run.insert(0, look)
    if look.find(_LANGUAGE) is None:
        look.append(el("w:lang", **{LANGUAGE_PLACE[script_of("", language)]: language}))


_RUN, _LOOK, _LANGUAGE = q("w:r"), q("w:rPr"), q("w:lang")
_STYLE_USES = tuple(q(f"w:{use}") for use in ("pStyle", "rStyle", "tblStyle"))
_VAL = q("w:val")


def own_ground(manuscript: Manuscript) -> Ground:
    """Our own pages, with header and footer."""
    package = Opc.opened(base_document(clean(manuscript.language), manuscript.setup.paper))
    section = package.xml(package.main)[0][-1]
    width = text_width(section)
    put_story(package, section, "footer", footer_lines(manuscript, width=width))
    if manuscript.marking:
        put_story(package, section, "header", header_lines(manuscript))
    return Ground(package, section, width)
