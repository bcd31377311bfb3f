"""Words held against a text that may be another by now: where they stand exactly, what looks like them, what differs.

Nothing found here is ever taken by itself: a look-alike is offered to a person, and never more.
"""

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise, takewhile

from briefer.domain.anchor import Anchor, Span

_WORD = re.compile(r"\w+")
_PIECE = re.compile(r"\s+|\w+|[^\w\s]")
LIKE_ENOUGH = 0.5  # part of the words that a look-alike must share


def exact_place(words: str, anchor: Anchor, text: str) -> Span | None:
    """Where `words` stand in `text`, character for character; of several places the one whose surroundings fit best.

    `None` where they do not stand there, or where several places fit equally well and none is at the anchor's start.
    """
    places: list[Span] = []
    at = text.find(words) if words else -1
    while at >= 0:
        places.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    if len(places) <= 1:
        return places[0] if places else None
    ranked = sorted(places, key=lambda place: -_fit(place, anchor, text))
    if _fit(ranked[0], anchor, text) > _fit(ranked[1], anchor, text):
        return ranked[0]
    return anchor.span if anchor.span in places else None


def _fit(place: Span, anchor: Anchor, text: str) -> int:
    """Characters before and after that are those of the anchor."""
    before, after = text[max(0, place.start - len(anchor.prefix)) : place.start], text[place.end :]
    return _alike(before[::-1], anchor.prefix[::-1]) + _alike(after[: len(anchor.suffix)], anchor.suffix)


def _alike(one: str, other: str) -> int:
    """Characters from the beginning that are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def look_alike(words: str, text: str) -> Span | None:
    """The stretch of `text`, about as long, that shares most words with `words`; `None` where none is like it."""
    asked = [match[0].casefold() for match in _WORD.finditer(words)]
    found = [(match.start(), match.end(), match[0].casefold()) for match in _WORD.finditer(text)]
    wanted, size = Counter(asked), len(asked)
    if not size or not found:
        return None
    window: Counter[str] = Counter()
    shared = best = last = 0
    for number, (_, _, word) in enumerate(found):
        window[word] += 1
        shared += window[word] <= wanted[word]
        if number >= size:
            gone = found[number - size][2]
            shared -= window[gone] <= wanted[gone]
            window[gone] -= 1
        if shared > best:
            best, last = shared, number
    if best < size * LIKE_ENOUGH:
        return None
    kept = [at for at in range(max(0, last - size + 1), last + 1) if found[at][2] in wanted]
    # as many words as the quote has before the first one shared, and after the last
    first = max(0, kept[0] - asked.index(found[kept[0]][2]))
    last = min(len(found) - 1, kept[-1] + asked[::-1].index(found[kept[-1]][2]))
    return _within_paragraph(Span(found[first][0], found[last][1]), found[kept[0]][0], words, text)


def _within_paragraph(span: Span, inside: int, words: str, text: str) -> Span:
    """The span as far as the paragraph goes that `inside` stands in, with the mark at its end that `words` have too."""
    start = max(span.start, text.rfind("\n", 0, inside) + 1)
    stop = text.find("\n", inside)
    end = min(span.end, stop if stop >= 0 and "\n" not in words else len(text))
    if words and not words[-1].isalnum() and text[end : end + 1] == words[-1]:
        end += 1
    return Span(start, end)


@dataclass(frozen=True, slots=True)
class Difference:
    """The spans of two texts that are not in the other."""

    in_one: tuple[Span, ...]
    in_other: tuple[Span, ...]


def difference(one: str, other: str) -> Difference:
    """What is in one text and not in the other, by whole words."""
    ones, others = _PIECE.findall(one), _PIECE.findall(other)
    matcher = SequenceMatcher(None, ones, others, autojunk=False)
    steps = [step for step in matcher.get_opcodes() if step[0] != "equal"]
    return Difference(
        _spans(ones, [(i, j) for _, i, j, _, _ in steps]), _spans(others, [(k, m) for _, _, _, k, m in steps])
    )


def _spans(pieces: list[str], ranges: list[tuple[int, int]]) -> tuple[Span, ...]:
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    spans = [Span(starts[first], starts[last]) for first, last in ranges if last > first]
    joined: list[Span] = spans[:1]
    for _, span in pairwise(spans):
        if span.start == joined[-1].end:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
