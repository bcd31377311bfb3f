"""The same story in two files, said once: hits whose words stand in a hit of a better source already."""

from collections.abc import Callable, Mapping, Sequence

from briefer.domain.search import Hit
from briefer.domain.shingles import shingles_of
from briefer.domain.source import PassageId, Related, SourceId

REPEATED = 0.5  # share of a passage's runs of eight words that stand in the other source's hits


def repeats_among(
    hits: Sequence[Hit], related: Callable[[SourceId], Sequence[Related]]
) -> Mapping[PassageId, SourceId]:
    """Which hits say what a hit of another source says, and of which. `hits` best first; the best one is kept.

    Only sources that hold the same text are compared, and each is held against those that came before it.
    """
    order = list(dict.fromkeys(hit.source.id for hit in hits))
    if len(order) < 2:
        return {}
    words = {hit.passage.id: _runs(hit.passage.text) for hit in hits}
    of = {id: [hit for hit in hits if hit.source.id == id] for id in order}
    found: dict[PassageId, SourceId] = {}
    for at, id in enumerate(order[1:], 1):
        same = {one.source for one in related(id) if one.is_same}
        for first in (one for one in order[:at] if one in same):
            told = set[object]().union(*(words[hit.passage.id] for hit in of[first] if hit.passage.id not in found))
            for hit in of[id]:
                runs = words[hit.passage.id]
                if hit.passage.id not in found and len(runs & told) >= REPEATED * len(runs):
                    found[hit.passage.id] = first
    return found


def _runs(text: str) -> frozenset[object]:
    """The runs of eight words of a passage; one that is shorter is a run of its own."""
    return frozenset(shingles_of([text]).mark_of) or frozenset([" ".join(text.casefold().split())])
