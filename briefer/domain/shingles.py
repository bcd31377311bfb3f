"""What two texts have in common, by the runs of eight words that stand in both.

A text's *shingles* are the checksums of all its runs of eight words, as letter case and punctuation aside. Its *marks*
are a sample of them, chosen so that two texts with ten shingles in a row in common have a mark in common: the least of
every ten in a row (winnowing; Schleimer, Wilkerson and Aiken, SIGMOD 2003). Marks are kept to find the texts that may
be alike; how much alike they are is then counted over all shingles.
"""

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from itertools import accumulate, islice
from zlib import crc32

from briefer.domain.source import Related, SourceId

WORDS = 8  # in a shingle
WINDOW = 10  # shingles in a row, of which one is a mark
RELATED = 10  # shingles in common, from which texts are related
COMMON = 50  # texts; what stands in so many says nothing about any two of them
WORDS_AT_MOST = 200_000  # of a text that are compared: bounds time and memory

_WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[^\\W_]+")  # signs of scripts without spaces are words


@dataclass(frozen=True, slots=True)
class Shingles:
    """The shingles of a text, each with the mark that stands for it."""

    mark_of: dict[int, int]

    @property
    def marks(self) -> frozenset[int]:
        return frozenset(self.mark_of.values())

    def apart_from(self, common: Set[int]) -> Set[int]:
        """The shingles whose marks are not `common`."""
        if not common:
            return self.mark_of.keys()
        return {shingle for shingle, mark in self.mark_of.items() if mark not in common}


def shingles_of(passages: Iterable[str]) -> Shingles:
    """The shingles of a text that is read through its passages."""
    words = list(islice((word for text in passages for word in _WORD.findall(text.lower())), WORDS_AT_MOST))
    joined = [word.encode() for word in words]
    ends = list(accumulate(len(word) + 1 for word in joined))
    starts = [0, *ends]
    whole = b" ".join(joined)
    shingles = [crc32(whole[starts[at] : ends[at + WORDS - 1] - 1]) for at in range(len(words) - WORDS + 1)]
    last = max(1, len(shingles) - WINDOW + 1)
    marks = [min(shingles[at : at + WINDOW]) for at in range(min(last, len(shingles)))]
    return Shingles({shingle: marks[min(at, last - 1)] for at, shingle in enumerate(shingles)})


def relation(one: Shingles, other: Shingles, *, common: Set[int], source: SourceId) -> Related | None:
    """How `one` is related to `other`, the text of `source`; `None` where it is not."""
    own, its = one.apart_from(common), other.apart_from(common)
    shared = len(own & its)
    if shared < RELATED:
        return None
    return Related(source, shared, shared / min(len(own), len(its)))
