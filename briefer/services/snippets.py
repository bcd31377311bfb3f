"""A few lines of a passage for one row of the results, with its matches. For display only: never to be quoted."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from briefer.domain.anchor import Span
from briefer.domain.search import Hit

WIDTH = 160  # characters, about three lines of the results
ELLIPSIS = "…"
_WHITE = re.compile(r"\s")
_RUNS = re.compile(r"\s{2,}")
_SPACES = re.compile(r" {2,}")


@dataclass(frozen=True, slots=True)
class Snippet:
    """`spans` are code points in `text`, which has single spaces and may begin and end with an ellipsis."""

    text: str
    spans: tuple[Span, ...]


def snippet(hit: Hit, width: int = WIDTH) -> Snippet:
    """About `width` characters of the passage round the place with most matches."""
    offset = hit.passage.span.start
    text, spans = _single_spaced(hit.passage.text, [Span(span.start - offset, span.end - offset) for span in hit.spans])
    if len(text) <= width:
        return Snippet(text, tuple(spans))
    window = _window(text, spans, width)
    before = ELLIPSIS if window.start else ""
    after = ELLIPSIS if window.end < len(text) else ""
    shift = window.start - len(before)
    shown = [
        Span(max(span.start, window.start) - shift, min(span.end, window.end) - shift)
        for span in spans
        if span.overlaps(window)
    ]
    return Snippet(f"{before}{window.of(text)}{after}", tuple(shown))


def _single_spaced(text: str, spans: Sequence[Span]) -> tuple[str, list[Span]]:
    """`text` with every run of white space as one space, and the spans where they are then."""
    runs = [Span(found.start(), found.end()) for found in _RUNS.finditer(text)]
    spaced = _WHITE.sub(" ", text)
    if not runs:
        return spaced, list(spans)
    spaced = _SPACES.sub(" ", spaced)
    starts = [run.start for run in runs]
    gone = list(accumulate((len(run) - 1 for run in runs), initial=0))  # characters left out before each run

    def place(offset: int) -> int:
        number = bisect_left(starts, offset)  # of the runs that begin before it
        if number and offset < runs[number - 1].end:  # within a run: where its one space is
            return starts[number - 1] - gone[number - 1]
        return offset - gone[number]

    return spaced, [Span(place(span.start), place(span.end)) for span in spans]


def _window(text: str, spans: list[Span], width: int) -> Span:
    """`width` characters or a little less, cut between words, with the most matches in their middle."""
    first, last = _densest(spans, width)
    spare = max(0, width - (last - first))
    start = max(0, min(first - spare // 2, len(text) - width))
    end = min(len(text), start + width)
    if start and text[start - 1] != " ":
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    if end < len(text) and text[end] != " ":
        space = text.rfind(" ", min(last, end), end)
        end = space if space >= 0 else end
    while end > start and text[end - 1] == " ":
        end -= 1
    return Span(start, end)


def _densest(spans: list[Span], width: int) -> tuple[int, int]:
    """The first and last offset of the largest group of matches that fits into `width`."""
    best, extent = 0, (0, 0)
    for place, span in enumerate(spans):
        group = [other for other in spans[place:] if other.end <= span.start + width]
        if len(group) > best:
            best, extent = len(group), (span.start, group[-1].end)
    if not best and spans:
        return spans[0].start, min(spans[0].end, spans[0].start + width)
    return extent
