"""Which entry of the engine's list is which work.

The engine can be asked for each work alone, but that takes it longer than all citations and the list together. Where a
work is the only one of some citation, that citation's link says it as well.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefer.citing.document import Item
from briefer.citing.reading import ReadBack
from briefer.citing.styled import Styled
from briefer.domain.reference import Reference

_DASHES = "——"  # in place of the names of the entry before


def needed_alone(clusters: Sequence[Sequence[Item]], works: Mapping[str, Reference]) -> list[str]:
    """The works that are never cited by themselves, and those that may have names in common with others."""
    cited = {item.key for cluster in clusters for item in cluster}
    single = {cluster[0].key for cluster in clusters if len({item.key for item in cluster}) == 1}
    times = Counter(_names(works[key]) for key in cited)
    return [key for key in works if key in cited and (key not in single or times[_names(works[key])] > 1)]


def with_targets(made: ReadBack, clusters: Sequence[Sequence[Item]]) -> ReadBack:
    """With what the citations of one work say of its place in the list."""
    found = {
        piece.target: cluster[0].key
        for number, cluster in enumerate(clusters)
        if len({item.key for item in cluster}) == 1
        for piece in made.clusters[number]
        if piece.target is not None
    }
    return replace(made, targets=found | made.targets)


def is_understood(made: ReadBack) -> bool:
    """Whether it is known of each entry which work it is, and of those that repeat names also how they read alone."""
    keys = [(made.targets.get(place), line) for place, line in made.entries]
    return all(key is not None and (key in made.alone or not repeats_names(line)) for key, line in keys)


def repeats_names(line: Styled) -> bool:
    return line.text.startswith(_DASHES)


def _names(reference: Reference) -> object:
    return reference.author or reference.editor or reference.translator
