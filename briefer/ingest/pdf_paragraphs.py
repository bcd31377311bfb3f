"""Paragraphs, headings, list items and footnotes of a PDF, from the places and sizes of its lines."""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from briefer.domain.source import BlockKind
from briefer.ingest.pdf_lines import PdfLine
from briefer.ingest.pdf_marks import (
    begins_note,
    ends_sentence,
    has_bullet,
    has_leaders,
    is_caption,
    is_marked,
    is_numbered_title,
    stands_alone,
)

_SAME_SIZE = 0.08
_RUNNING = 6  # words that a line of running text has
_USUAL = 0.1  # of the letters, from which a size of type is no heading's
_HEADING_AT_MOST = 250  # characters
_HEADING_LINES = 4
_FOOT_LINES = 3  # at most, below the footnotes
_CAPTION_BEGINS = 80  # characters
_SMALL = 0.93  # of the body's size: the type of footnotes is smaller


@dataclass(slots=True)
class PdfParagraph:
    """Lines that make one block. A row of a table has its lines by `cells` too."""

    lines: list[PdfLine]
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int | None = None
    is_running: bool = False
    cells: Sequence[Sequence[PdfLine]] = ()

    @property
    def page(self) -> int:
        return self.lines[0].page

    @property
    def size(self) -> float:
        return self.lines[0].size

    @property
    def text(self) -> str:
        return " ".join([line.text for line in self.lines])

    @property
    def length(self) -> int:
        """Characters of `text`."""
        return sum([len(line.text) for line in self.lines]) + len(self.lines) - 1

    def beginning(self, at_most: int) -> str:
        """The first characters of `text`."""
        first = self.lines[0].text
        return (first if len(first) >= at_most else self.text)[:at_most]


@dataclass(slots=True)
class PageFlow:
    """A page cut into what runs from page to page and what belongs to the page alone, all in reading order."""

    head: list[PdfParagraph] = field(default_factory=list)
    body: list[PdfParagraph] = field(default_factory=list)
    notes: list[PdfParagraph] = field(default_factory=list)
    foot: list[PdfParagraph] = field(default_factory=list)
    columns: int = 0  # stretches of text in `body`, as far as they are counted


@dataclass(frozen=True, slots=True)
class BodyType:
    """The type that most running text is set in. `usual` are all sizes that much of the document has."""

    size: float
    is_bold: bool
    usual: frozenset[float] = frozenset()


def body_type(pages: Sequence[Sequence[PdfLine]]) -> BodyType:
    exact: dict[tuple[float, bool, bool], int] = {}
    for lines in pages:
        for line in lines:
            is_running = line.word_count >= _RUNNING
            for run in line.runs:
                set_in = run.size, run.bold, is_running
                exact[set_in] = exact.get(set_in, 0) + len(run.text)
    everywhere: Counter[tuple[float, bool]] = Counter()
    running: Counter[tuple[float, bool]] = Counter()
    for (size, is_bold, is_running), count in exact.items():
        everywhere[_step(size), is_bold] += count
        if is_running:
            running[_step(size), is_bold] += count
    if not everywhere:
        return BodyType(10.0, False)
    size, is_bold = (running if 3 * running.total() > everywhere.total() else everywhere).most_common(1)[0][0]
    much = _USUAL * everywhere.total()
    usual = frozenset(size for (size, is_bold), count in everywhere.items() if not is_bold and count >= much)
    return BodyType(size, is_bold, usual)


def flow_of(lines: Sequence[PdfLine], body: BodyType) -> PageFlow:
    """The paragraphs of one page without its running heads."""
    flow = PageFlow()
    columns: dict[int, list[PdfLine]] = {}
    for line in lines:
        columns.setdefault(line.column, []).append(line)
    heights = [line.base for line in lines]
    low = (min(heights) + max(heights)) / 2 if heights else 0.0
    for column in columns.values():
        text, notes = _without_notes(column, body, low)
        flow.body.extend(_paragraphs(text, body))
        flow.notes.extend(notes)
    return flow


def joined(flows: Sequence[PageFlow], body: BodyType) -> list[PdfParagraph]:
    """All paragraphs in order; one that runs on in the next column or on the next page is one paragraph again."""
    indents = _indents([paragraph for flow in flows for paragraph in flow.body])
    everything: list[PdfParagraph] = []
    last: PdfParagraph | None = None
    for flow in flows:
        everything.extend(flow.head)
        for at, paragraph in enumerate(flow.body):
            if paragraph.kind is BlockKind.ROW:
                everything.append(paragraph)
                continue
            is_first = at == 0 or flow.body[at - 1].lines[-1].column != paragraph.lines[0].column
            if is_first and last is not None and _runs_on(last, paragraph, body, indents=indents):
                last.lines.extend(paragraph.lines)
            else:
                everything.append(paragraph)
                last = paragraph
        everything.extend(flow.notes)
        everything.extend(flow.foot)
    return everything


def with_headings(paragraphs: Sequence[PdfParagraph], body: BodyType) -> None:
    """Marks captions, and headings with levels by the size of their type."""
    for each in paragraphs:
        if each.kind is BlockKind.PARAGRAPH and not each.is_running and is_caption(each.beginning(_CAPTION_BEGINS)):
            each.kind = BlockKind.CAPTION
    headings = [each for each in paragraphs if _is_heading(each, body)]
    sizes = sorted({_step(each.size) for each in headings}, reverse=True)
    for heading in headings:
        heading.kind = BlockKind.HEADING
        heading.level = min(6, sizes.index(_step(heading.size)) + 1)


def _step(size: float) -> float:
    return round(size * 2) / 2


def _is_heading(paragraph: PdfParagraph, body: BodyType) -> bool:
    if paragraph.is_running or paragraph.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
        return False
    if len(paragraph.lines) > _HEADING_LINES or paragraph.length > _HEADING_AT_MOST:
        return False
    text = paragraph.text
    if text.endswith((".", ";", ",")) or not any(map(str.isalpha, text)) or has_leaders(text):
        return False
    if len(paragraph.lines) <= 2 and is_numbered_title(text) and paragraph.size >= 0.95 * body.size:
        return True
    is_large = paragraph.size >= 1.12 * body.size and len(text) > 1
    is_bold = all(line.all_bold for line in paragraph.lines)
    if is_large and (is_bold or _step(paragraph.size) not in body.usual):
        return True
    return is_bold and not body.is_bold and paragraph.size > 0.95 * body.size


def _without_notes(column: list[PdfLine], body: BodyType, low: float) -> tuple[list[PdfLine], list[PdfParagraph]]:
    """The lines of a column without its footnotes, and the footnotes: smaller type, low on the page, numbered.

    Below them may stand a line or two that no note continues on: the foot of the page.
    """
    end = len(column)
    while end and len(column) - end < _FOOT_LINES and not _is_small(column[end - 1], body):
        end -= 1
    start = end
    while start and _is_small(column[start - 1], body) and column[start - 1].base < low:
        start -= 1
    while start < end and not begins_note(column[start]):
        start += 1
    if start == end or (column[start].first_word == "*" and _follows_star(column[:start])):
        return column, []
    notes: list[PdfParagraph] = []
    for line in column[start:end]:
        if begins_note(line):
            notes.append(PdfParagraph([line], BlockKind.FOOTNOTE))
        else:
            notes[-1].lines.append(line)
    return column[:start] + column[end:], notes


def _is_small(line: PdfLine, body: BodyType) -> bool:
    return line.size < _SMALL * body.size


def _follows_star(above: Sequence[PdfLine]) -> bool:
    """Whether stars mark the items of a list further up, so that they mark no notes."""
    return any(line.first_word == "*" and line.word_count > 1 for line in above)


def _paragraphs(lines: list[PdfLine], body: BodyType) -> list[PdfParagraph]:
    if not lines:
        return []
    column = _Column.of(lines)
    alone = [stands_alone(line) for line in lines]
    found = [_first(lines[0])]
    for at, (line, following) in enumerate(zip_longest(lines[1:], lines[2:])):
        if alone[at] or alone[at + 1] or column.is_break(found[-1].lines, line, following):
            found.append(_first(line))
        else:
            found[-1].lines.append(line)
    return found


def _first(line: PdfLine) -> PdfParagraph:
    return PdfParagraph([line], BlockKind.LIST_ITEM if is_marked(line) else BlockKind.PARAGRAPH)


@dataclass(frozen=True, slots=True)
class _Column:
    """What is usual in a column: its edges and the distance of its lines, in points."""

    left: float
    right: float
    leading: dict[float, float]  # by size of type

    @classmethod
    def of(cls, lines: Sequence[PdfLine]) -> "_Column":
        gaps: dict[float, list[float]] = {}
        for above, below in pairwise(lines):
            gap = above.base - below.base
            if _same_size(above, below) and 0 < gap < 3 * above.size:
                gaps.setdefault(_step(above.size), []).append(gap)
        rights = sorted(line.right for line in lines)
        lefts = Counter(round(line.left) for line in lines)
        return cls(
            left=float(lefts.most_common(1)[0][0]),
            right=rights[int(0.95 * (len(rights) - 1))],
            leading={size: _usual(own) for size, own in gaps.items()},
        )

    def is_break(self, above: Sequence[PdfLine], line: PdfLine, following: PdfLine | None) -> bool:
        """Whether `line`, with another `following`, begins a new paragraph after the lines `above`."""
        last = above[-1]
        size = max(last.size, line.size)
        if not _same_size(last, line) or _changes_weight(last, line):
            return True
        gap = last.base - line.base
        if gap > 1.2 * self.leading.get(_step(last.size), 1.3 * size) + 0.5 or gap < -0.5 * size:
            return True
        if is_marked(line) and (
            (has_bullet(line) and not last.text.endswith(","))
            or self.is_short(last, line)
            or ends_sentence(last.text)
            or (is_marked(above[0]) and abs(line.left - above[0].left) < 3)
        ):
            return True
        if abs(last.left - line.left) > 5 and abs(last.middle - line.middle) < 3 and not self._is_full(last):
            return False  # centred
        if abs(line.left - last.left) < 2 and self._is_indented(line) and not self.is_short(last, line):
            return False  # set in as a whole
        if (
            following is not None
            and self._is_indented(line)
            and not self._is_indented(following)
            and not is_marked(above[0])
        ):
            return True
        step = line.left - last.left
        if step > 0.6 * size and not (len(above) == 1 and is_marked(last)):
            return len(above) > 1 or ends_sentence(last.text) or self.is_short(last, line)
        if step < -0.6 * size and len(above) > 1:
            return True
        return self.is_short(last, line) and (ends_sentence(last.text) or _begins(line))

    def is_short(self, line: PdfLine, following: PdfLine) -> bool:
        """Whether the next line's first word would have found room, so that the line was ended on purpose."""
        return self.right - line.right > following.first_width + 1.2 * line.size

    def _is_indented(self, line: PdfLine) -> bool:
        return 0.6 * line.size < line.left - self.left < 4 * line.size

    def _is_full(self, line: PdfLine) -> bool:
        return self.right - line.right < 2 * line.size


def _usual(gaps: list[float]) -> float:
    """The distance of lines within paragraphs: the lower middle, as gaps between paragraphs are larger."""
    gaps.sort()
    low = gaps[: max(1, (len(gaps) + 1) // 2)]
    return statistics.median(low)


def _begins(line: PdfLine) -> bool:
    """Begins as sentences and names do."""
    first = line.text.lstrip("\"'“‘«([")[:1]
    return first.isupper() or first.isdigit()


def _same_size(one: PdfLine, two: PdfLine) -> bool:
    return one.size == two.size or abs(one.size - two.size) <= _SAME_SIZE * max(one.size, two.size)


def _changes_weight(above: PdfLine, below: PdfLine) -> bool:
    return (above.all_bold and not below.any_bold) or (below.all_bold and not above.any_bold)


def _indents(paragraphs: Sequence[PdfParagraph]) -> bool:
    """Whether the document sets off its paragraphs by an indented first line."""
    several = [each for each in paragraphs if len(each.lines) > 2 and each.kind is BlockKind.PARAGRAPH]
    return len(several) >= 3 and sum(1 for each in several if _is_set_in(each)) > 0.6 * len(several)


def _fills(paragraph: PdfParagraph) -> bool:
    """Whether the last line is as wide as the one above it."""
    lines = paragraph.lines
    return len(lines) > 1 and lines[-2].right - lines[-1].right < paragraph.size


def _is_set_in(paragraph: PdfParagraph) -> bool:
    return paragraph.lines[0].left - paragraph.lines[1].left > 0.6 * paragraph.size


def _runs_on(last: PdfParagraph, first: PdfParagraph, body: BodyType, *, indents: bool) -> bool:
    """Whether `first`, the first of a column, is the rest of `last`."""
    above, below = last.lines[-1], first.lines[0]
    if not _same_size(above, below) or _changes_weight(above, below) or abs(above.size - body.size) > 0.15 * body.size:
        return False
    if is_marked(below):
        return False
    if ends_sentence(above.text):
        return indents and len(first.lines) > 1 and not _is_set_in(first) and _fills(last)
    begin = below.text.lstrip("\"'“‘«([")[:1]
    if begin.islower():
        return True
    is_prose = last.length > 80 and first.length > 40
    return is_prose and not above.all_bold and above.page + 1 >= below.page
