"""Where a plan's words stand in one text, found from the text itself and not from the index."""

from typing import assert_never

from briefer.domain.anchor import Span
from briefer.index.analysis import Token, tokens_of
from briefer.index.plan import Both, Close, Either, Exact, Not, Sequence, Slot, Starting, Stem, Step, leaves

Run = tuple[int, int]  # first and last token of a match


def spans_in(step: Step, text: str) -> tuple[Span, ...]:
    """The matches of everything that `step` asks for, in order and without overlaps. A phrase is one match."""
    tokens = tokens_of(text)
    spans: set[Span] = set()
    for leaf in leaves(step):
        for first, last in runs(leaf, tokens):
            end = tokens[last].end
            if isinstance(leaf, Starting) and len(leaf.prefix) == 1:
                end = tokens[first].start + 1  # one Chinese sign of the pair
            spans.add(Span(tokens[first].start, end))
    return _merged(sorted(spans))


def runs(step: Step, tokens: list[Token]) -> list[Run]:
    """The runs of `tokens` that match `step`. A word is a run of one; `Close` gives the runs on both of its sides."""
    match step:
        case Stem() | Exact() | Starting():
            return [(place, place) for place, token in enumerate(tokens) if is_in(token, step)]
        case Sequence(slots, slop):
            return _sequences(slots, slop, tokens)
        case Close(left, right, distance):
            return _close(runs(left, tokens), runs(right, tokens), distance)
        case Either(parts):
            return sorted({run for part in parts for run in runs(part, tokens)})
        case Both(parts):
            found = [runs(part, tokens) for part in parts]
            return sorted({run for one in found for run in one}) if all(found) else []
        case Not():
            return []
    assert_never(step)


def is_in(token: Token, slot: Slot) -> bool:
    match slot:
        case Exact(word):
            return token.exact == word
        case Stem(stem):
            return token.stem == stem
        case Starting(prefix, stem):
            return token.exact.startswith(prefix) or token.stem == stem
    assert_never(slot)


def _sequences(slots: tuple[Slot, ...], slop: int, tokens: list[Token]) -> list[Run]:
    places = [[place for place, token in enumerate(tokens) if is_in(token, slot)] for slot in slots]
    return ordered_runs(places, slop)


def ordered_runs(places: list[list[int]], slop: int) -> list[Run]:
    """Runs that step from each list to the next by 1 to `slop`; of those with one start, the shortest."""
    ends = {place: place for place in places[-1]}
    for earlier in reversed(places[:-1]):
        following = ends
        ends = {}
        for place in earlier:
            for step in range(1, slop + 1):
                if place + step in following:
                    reached = following[place + step]
                    ends[place] = min(ends.get(place, reached), reached)
    return sorted(ends.items())


def _close(left: list[Run], right: list[Run], distance: int) -> list[Run]:
    found: set[Run] = set()
    for a in left:
        for b in right:
            if a != b and gap(a, b) <= distance:
                found |= {a, b}
    return sorted(found)


def gap(a: Run, b: Run) -> int:
    """Positions from the end of the earlier run to the start of the later one; 0 where they overlap."""
    return max(0, b[0] - a[1], a[0] - b[1])


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
