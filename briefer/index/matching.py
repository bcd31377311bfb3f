"""Where a plan's words stand in one text, found from the text itself and not from the index."""

from functools import lru_cache
from typing import assert_never

from briefer.domain.anchor import Span
from briefer.index.analysis import Token, tokens_of
from briefer.index.plan import Both, Close, Either, Exact, Not, Sequence, Slot, Starting, Stem, Step, leaves

Run = tuple[int, int]  # first and last token of a match


_KEPT_LENGTH = 2_000  # characters; longer texts are whole sources, which are not kept


def _tokens(text: str) -> list[Token]:
    return _tokens_of_passage(text) if len(text) <= _KEPT_LENGTH else tokens_of(text)


@lru_cache(maxsize=512)
def _tokens_of_passage(text: str) -> list[Token]:
    """The passages on screen are much the same from one keystroke to the next."""
    return tokens_of(text)


def spans_in(step: Step, text: str) -> tuple[Span, ...]:
    """The matches of everything that `step` asks for, in order and without overlaps. A phrase is one match."""
    tokens = _tokens(text)
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
            return [(place, place) for place in _places(step, tokens)]
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


def _places(slot: Slot, tokens: list[Token]) -> list[int]:
    """Which of `tokens` may stand in `slot`."""
    match slot:
        case Exact(wanted):
            return [place for place, (exact, _, _, _) in enumerate(tokens) if exact == wanted]
        case Stem(wanted):
            return [place for place, (_, stem, _, _) in enumerate(tokens) if stem == wanted]
        case Starting(prefix, wanted):
            return [
                place for place, (exact, stem, _, _) in enumerate(tokens) if exact.startswith(prefix) or stem == wanted
            ]
    assert_never(slot)


def _sequences(slots: tuple[Slot, ...], slop: int, tokens: list[Token]) -> list[Run]:
    return ordered_runs([_places(slot, tokens) for slot in slots], slop)


def ordered_runs(places: list[list[int]], slop: int) -> list[Run]:
    """Runs that step from each list to the next by 1 to `slop`; of those with one start, the shortest."""
    if slop == 1:
        starts = set(places[0])
        for step, following in enumerate(places[1:], 1):
            starts.intersection_update([place - step for place in following])
        return [(start, start + len(places) - 1) for start in sorted(starts)]
    ends = {place: place for place in places[-1]}
    for earlier in reversed(places[:-1]):
        reachable, ends = ends, {}
        for place in earlier:
            for step in range(1, slop + 1):
                if place + step in reachable:
                    reached = reachable[place + step]
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
