"""A table of contents that is filled in and cannot go stale: links to the headings, and no page numbers.

Only Word knows on which page a heading falls, and it looks again only when somebody asks it to.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from briefer.domain.manuscript import Heading, Runs, plain
from briefer.export.word.anchors import Bookmarks
from briefer.export.word.fields import field_end, field_start
from briefer.export.word.runs import RunWriter
from briefer.export.word.styles import CONTENTS, contents_style
from briefer.export.word.xml import Element, copied, el, paragraph, q, text_elements

DEEPEST = 3  # levels of heading that are listed
_ANCHOR = q("w:anchor")
_CODE = f'TOC \\o "1-{DEEPEST}" \\n \\h \\z \\u'


@dataclass(frozen=True, slots=True)
class Entry:
    """`anchor` is the bookmark of its heading."""

    level: int
    runs: Runs
    anchor: str


class TableOfContents:
    """Puts a bookmark round each heading that is listed, and fills the table when all of them are known."""

    def __init__(self, bookmarks: Bookmarks) -> None:
        self._bookmarks = bookmarks
        self._entries: list[Entry] = []
        self._tables: list[tuple[Element, str]] = []

    def table(self, title: str) -> Element:
        """Where the table stands; it has still to be filled."""
        element = el("w:sdt")
        self._tables.append((element, title))
        return element

    def around(self, heading: Heading, element: Element) -> Element:
        """The heading's element with its words in a bookmark."""
        if self._tables and heading.level <= DEEPEST and plain(heading.runs).strip():
            anchor = f"_Toc{len(self._entries) + 1:09}"
            self._entries.append(Entry(heading.level, heading.runs, anchor))
            start, end = self._bookmarks.named(anchor)
            element.insert(1, start)  # behind its properties
            element.append(end)
        return element

    def fill(self, controls: Iterator[int], runs: RunWriter) -> None:
        """`controls` gives ids for content controls. A table of nothing says so with its heading alone."""
        for element, title in self._tables:
            gallery = el("w:docPartObj", el("w:docPartGallery", val="Table of Contents"), el("w:docPartUnique"))
            head = paragraph(CONTENTS, el("w:r", *text_elements(title)))
            element.append(el("w:sdtPr", el("w:id", val=next(controls)), gallery))
            element.append(el("w:sdtContent", head, *_lines(self._entries, runs)))


@cache
def _pattern(level: int) -> Element:
    return paragraph(contents_style(level), el("w:hyperlink", anchor="", history=1))


def _lines(entries: list[Entry], runs: RunWriter) -> Iterator[Element]:
    for place, entry in enumerate(entries):
        line = copied(_pattern(entry.level))
        link = line[-1]
        link.set(_ANCHOR, entry.anchor)
        link.extend(runs.words(entry.runs))
        if place == 0:
            for element in reversed(field_start(_CODE)):
                line.insert(1, element)
        if place == len(entries) - 1:
            line.append(field_end())
        yield line
