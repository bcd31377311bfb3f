"""The citation styles on offer, and what our side has to know of each.

Chosen because they print the place of a quote (a style that drops it cannot carry a provable quote).
"""

from dataclasses import dataclass

from briefer.domain.anchor import LocatorKind
from briefer.domain.citation import NO_CITATIONS, CitationStyle, Placement
from briefer.domain.template import StyleId


@dataclass(frozen=True, slots=True)
class StyleRules:
    """`english` is the locale that English briefings use in this style. `page_label` stands before page numbers.

    `short_ranges` prints 210–12 for 210–212. `sorts` is whether the list is alphabetical (numeric styles: no).
    """

    style: CitationStyle
    english: str = "en-US"
    page_label: bool = True
    short_ranges: bool = False
    sorts: bool = True


def _notes(id: str, title: str) -> StyleRules:
    return StyleRules(
        CitationStyle(StyleId(id), title, Placement.NOTE, has_list=True), page_label=False, short_ranges=True
    )


def _author_date(id: str, title: str, *, english: str = "en-US", american: bool = True, page_label: bool) -> StyleRules:
    style = CitationStyle(StyleId(id), title, Placement.TEXT, has_list=True, punctuation_inside=american)
    return StyleRules(style, english, page_label=page_label, short_ranges=not page_label)


RULES: dict[StyleId, StyleRules] = {
    rules.style.id: rules
    for rules in (
        _notes("chicago-notes", "Chicago notes"),
        _notes("chicago-shortened-notes", "Chicago notes, shortened"),
        _notes("turabian-fullnote-8", "Turabian notes"),
        _author_date("chicago-author-date", "Chicago author-date", page_label=False),
        _author_date("turabian-author-date", "Turabian author-date", page_label=False),
        _author_date("apa", "APA", page_label=True),
        _author_date(
            "harvard-cite-them-right", "Harvard (Cite Them Right)", english="en-GB", american=False, page_label=True
        ),
        StyleRules(CitationStyle(StyleId("ieee"), "IEEE", Placement.TEXT, has_list=True), sorts=False),
        StyleRules(CitationStyle(NO_CITATIONS, "No citations on the page", Placement.NONE, has_list=False)),
    )
}


def place_text(kind: str, value: str, rules: StyleRules) -> str:
    """A locator as this style prints it: "203", "p. 203", "para. 4", "paras. 4–5"."""
    first, dash, last = value.partition("-")
    several = bool(dash)
    if several:
        value = f"{first}–{_shortened(first, last) if rules.short_ranges else last}"
    match kind:
        case LocatorKind.PAGE if not rules.page_label:
            return value
        case LocatorKind.PAGE:
            return f"{'pp.' if several else 'p.'} {value}"
        case LocatorKind.PARAGRAPH:
            return f"{'paras.' if several else 'para.'} {first}–{last}" if several else f"para. {value}"
        case _:
            return f"{'secs.' if several else 'sec.'} {value}"


def _shortened(first: str, last: str) -> str:
    """The second number of a range as Chicago prints it: 210–12, 101–8, 71–72, 100–104."""
    if not (first.isdigit() and last.isdigit()) or len(first) != len(last) or len(last) < 3 or int(first) % 100 == 0:
        return last
    if first[:-2] != last[:-2]:
        return last
    return last[-1:] if first[-2] == "0" and last[-2] == "0" else last[-2:]
