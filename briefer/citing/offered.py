"""The citation styles on offer, and what the engine does not know of each."""

from dataclasses import dataclass

from briefer.domain.citation import NO_CITATIONS, CitationStyle, Placement
from briefer.domain.template import StyleId


@dataclass(frozen=True, slots=True)
class Offered:
    """A style with how it names places.

    `labels_pages` writes “p. 3” rather than a bare number; `full_ranges` writes 210–212 rather
    than 210–12. `site_as_publisher` gives a web page's site as its publisher. `region` decides quotation marks and
    dates in English. `numbered` lists keep the engine's order. `csl` is the text of a style that the engine does not
    have itself.
    """

    style: CitationStyle
    labels_pages: bool = False
    full_ranges: bool = False
    site_as_publisher: bool = False
    region: str = "US"
    numbered: bool = False
    csl: bytes | None = None


def _chicago(id: str, title: str, placement: Placement) -> Offered:
    return Offered(CitationStyle(StyleId(id), title, placement, True), site_as_publisher=True)


def _paged(id: str, title: str, *, inside: bool = True, **more: bool | str) -> Offered:
    style = CitationStyle(StyleId(id), title, Placement.TEXT, True, inside)
    return Offered(style, labels_pages=True, **more)  # type: ignore[arg-type]  # names are Offered's own fields


def _mhra(id: str, title: str) -> Offered:
    return Offered(CitationStyle(StyleId(id), title, Placement.NOTE, True, False), labels_pages=True, region="GB")


def _bare(id: str, title: str) -> Offered:
    return Offered(CitationStyle(StyleId(id), title, Placement.TEXT, True))


OFFERED = (
    _chicago("chicago-notes", "Chicago, notes", Placement.NOTE),
    _chicago("chicago-shortened-notes", "Chicago, shortened notes", Placement.NOTE),
    _chicago("turabian-fullnote-8", "Turabian, notes", Placement.NOTE),
    _chicago("chicago-author-date", "Chicago, author-date", Placement.TEXT),
    _chicago("turabian-author-date", "Turabian, author-date", Placement.TEXT),
    _paged("harvard-cite-them-right", "Harvard (Cite Them Right)", inside=False, region="GB"),
    _paged("apa", "APA", full_ranges=True),
    _paged("ieee", "IEEE", numbered=True),
    _mhra("modern-humanities-research-association-notes", "MHRA, notes"),
    _bare("american-political-science-association", "APSA"),
    Offered(CitationStyle(NO_CITATIONS, "No citations", Placement.NONE, False)),
)
