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
    of: dict[SourceId, list[Hit]] = {}
    for hit in hits:
        of.setdefault(hit.source.id, []).append(hit)
    found: dict[PassageId, SourceId] = {}
    runs: dict[SourceId, list[frozenset[object]]] = {}  # of the hits of a source, as they are needed

    def runs_of(id: SourceId) -> list[frozenset[object]]:
        if id not in runs:
            runs[id] = [_runs(hit.passage.text) for hit in of[id]]
        return runs[id]

    before: list[SourceId] = []
    for id, its in of.items():
        same = {one.source for one in related(id) if one.is_same} if before else set()
        for first in (one for one in before if one in same):
            kept = zip(of[first], runs_of(first), strict=True)
            told = set[object]().union(*(words for hit, words in kept if hit.passage.id not in found))
            for hit, words in zip(its, runs_of(id), strict=True):
                if hit.passage.id not in found and len(words & told) >= REPEATED * len(words):
                    found[hit.passage.id] = first
        before.append(id)
    return found


def _runs(text: str) -> frozenset[object]:
    """The runs of eight words of a passage; one that is shorter is a run of its own."""
    return frozenset(shingles_of([text]).mark_of) or frozenset([" ".join(text.casefold().split())])
