"""A few lines of a passage for one row of the results, with its matches. For display only: never to be quoted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefer.domain.anchor import Span
from briefer.domain.search import Hit

WIDTH = 160  # characters, about three lines of the results
ELLIPSIS = "…"
_WHITE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Snippet:
    """`spans` are code points in `text`, which has single spaces and may begin and end with an ellipsis."""

    text: str
    spans: tuple[Span, ...]


def snippet(hit: Hit, width: int = WIDTH) -> Snippet:
    """About `width` characters of the passage round the place with most matches."""
    offset = hit.passage.span.start
    text, places = _single_spaced(hit.passage.text)
    spans = [Span(places[span.start - offset], places[span.end - offset]) for span in hit.spans]
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


def _single_spaced(text: str) -> tuple[str, Sequence[int]]:
    """`text` with every run of white space as one space, and where each of its offsets has gone."""
    spaced = _WHITE.sub(" ", text)
    if "  " not in spaced:  # as nearly always, and a hundred times faster
        return spaced, range(len(text) + 1)
    kept: list[str] = []
    places: list[int] = []
    for char in text:
        is_space = char.isspace()
        if is_space and kept and kept[-1] == " ":
            places.append(len(kept) - 1)
            continue
        places.append(len(kept))
        kept.append(" " if is_space else char)
    places.append(len(kept))
    return "".join(kept), places


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
