"""Running a plan on one generation of the index: which documents have it all, which have some, and their scores."""

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import nsmallest
from time import thread_time
from typing import assert_never

from briefer.domain.search import Ranked, Ranking
from briefer.domain.source import PassageId
from briefer.index.matching import Run, gap, ordered_runs
from briefer.index.plan import Both, Close, Either, Exact, Not, Sequence, Slot, Starting, Stem, Step, leaves, scored
from briefer.index.snapshot import Postings, Snapshot

SECONDS = 0.25  # of processor time; then what was found so far is the answer
_PORTION = 256  # documents whose positions are read between two looks at the clock


class Budget:
    """How long a search may go on: until it is cancelled or its time is used up. Stays spent once it was."""

    def __init__(self, cancelled: Callable[[], bool], seconds: float = SECONDS) -> None:
        self._cancelled = cancelled
        self._until = thread_time() + seconds
        self.is_spent = False
        self.is_cancelled = False

    def goes_on(self) -> bool:
        if not self.is_spent:
            self.is_cancelled = self._cancelled()
            self.is_spent = self.is_cancelled or thread_time() > self._until
        return not self.is_spent


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which passages may be found (`None`: all), which come last, and how many are asked for."""

    within: AbstractSet[PassageId] | None
    last: AbstractSet[PassageId]
    limit: int


def rank(step: Step, snapshot: Snapshot, wanted: Wanted, budget: Budget) -> Ranking:
    """The best passages for `step`; what was found in time where the budget is spent."""
    run = Evaluation(snapshot, budget)
    complete = run.allowed(run.numbers(step), wanted.within)
    some: set[int] = set()
    if len(complete) < wanted.limit and _has_several_parts(step):
        some = run.allowed(run.some(step), wanted.within) - complete
    if budget.is_cancelled:
        return Ranking((), 0, partial=True)
    scores = run.scores(scored(step))
    ranked: list[Ranked] = []
    for numbers, is_complete in ((complete, True), (some, False)):
        keyed = ((snapshot.passage(number), scores(number)) for number in numbers)
        order = ((passage in wanted.last, -score, passage) for passage, score in keyed)
        best = nsmallest(wanted.limit - len(ranked), order)
        ranked += [Ranked(passage, -negative, is_complete) for _, negative, passage in best]
    return Ranking(tuple(ranked), len(complete) or len(some), partial=budget.is_spent)


def _has_several_parts(step: Step) -> bool:
    return len(tuple(leaves(step))) > 1


class Evaluation:
    """One search. Sets of document numbers; never the postings themselves, which are shared."""

    def __init__(self, snapshot: Snapshot, budget: Budget) -> None:
        self._snapshot = snapshot
        self._budget = budget
        self._unions: dict[Starting, Postings] = {}

    def allowed(self, numbers: AbstractSet[int], within: AbstractSet[PassageId] | None) -> set[int]:
        if within is None:
            return set(numbers)
        return {number for number in numbers if self._snapshot.passage(number) in within}

    def numbers(self, step: Step) -> AbstractSet[int]:
        """The documents that `step` asks for."""
        match step:
            case Stem() | Exact() | Starting():
                return self._postings(step).keys()
            case Sequence(slots, slop):
                return self._sequence(slots, slop)
            case Close():
                return set(self._runs(step, sorted(self._candidates(step))))
            case Both(parts):
                return self._both(parts)
            case Either(parts):
                return set().union(*(self.numbers(part) for part in parts))
            case Not(part):
                return self._snapshot.all_numbers() - self.numbers(part)
        assert_never(step)

    def some(self, step: Step) -> AbstractSet[int]:
        """The documents that have any of the words or phrases asked for and none that are ruled out."""
        found: set[int] = set().union(*(self.numbers(leaf) for leaf in leaves(step)))
        for part in step.parts if isinstance(step, Both) else ():
            if isinstance(part, Not):
                found -= self.numbers(part.part)
        return found

    def scores(self, words: Iterable[Stem | Starting]) -> Callable[[int], float]:
        """The BM25 score of a document for `words`."""
        gains = [
            self._snapshot.score_of_stem(word.stem)
            if isinstance(word, Stem)
            else self._snapshot.score_of_postings(self._postings(word))
            for word in words
        ]
        return lambda number: sum(gain(number) for gain in gains)

    def _both(self, parts: tuple[Step, ...]) -> AbstractSet[int]:
        found: AbstractSet[int] | None = None
        for part in sorted(parts, key=_cost):
            if isinstance(part, Not):
                found = (self._snapshot.all_numbers() if found is None else found) - self.numbers(part.part)
            elif isinstance(part, Sequence) and found is not None:
                found = set(self._sequence(part.slots, part.slop, among=found))
            else:
                numbers = self.numbers(part)
                found = numbers if found is None else found & numbers
        return found if found is not None else set()

    def _postings(self, slot: Slot) -> Postings:
        match slot:
            case Stem(stem):
                return self._snapshot.having_stem(stem)
            case Exact(word):
                return self._snapshot.having_word(word)
            case Starting():
                if slot not in self._unions:
                    self._unions[slot] = self._union(slot)
                return self._unions[slot]
        assert_never(slot)

    def _union(self, starting: Starting) -> Postings:
        """All words of a prefix taken as one."""
        union: dict[int, float] = {}
        for word in self._words(starting):
            if not self._budget.goes_on():
                break
            postings = self._snapshot.having_word(word)
            if union:
                for number, weight in postings.items():
                    union[number] = union.get(number, 0.0) + weight
            else:
                union.update(postings)
        return union

    def _words(self, slot: Slot) -> list[str]:
        """The exact words that may stand in a slot."""
        match slot:
            case Exact(word):
                return [word]
            case Stem(stem):
                return self._snapshot.words_of_stem(stem)
            case Starting(prefix, stem):
                words = self._snapshot.words_starting(prefix)
                if stem is not None:
                    words = list(dict.fromkeys((*words, *self._snapshot.words_of_stem(stem))))
                return words
        assert_never(slot)

    def _sequence(
        self, slots: tuple[Slot, ...], slop: int, *, among: AbstractSet[int] | None = None
    ) -> AbstractSet[int]:
        candidates = self._having_all(slots)
        if among is not None:
            candidates = candidates & among
        return set(self._runs(Sequence(slots, slop), sorted(candidates)))

    def _having_all(self, slots: Iterable[Slot]) -> AbstractSet[int]:
        found: AbstractSet[int] | None = None
        for postings in sorted((self._postings(slot) for slot in slots), key=len):
            found = postings.keys() if found is None else found & postings.keys()
            if not found:
                break
        return found if found is not None else set()

    def _candidates(self, step: Step) -> AbstractSet[int]:
        """Documents that may have `step`; those that have it are among them."""
        match step:
            case Sequence(slots):
                return self._having_all(slots)
            case Close(left, right):
                return self._candidates(left) & self._candidates(right)
            case Both(parts):
                found = self._candidates(parts[0])
                for part in parts[1:]:
                    found = found & self._candidates(part)
                return found
            case Either(parts):
                return set().union(*(self._candidates(part) for part in parts))
            case _:
                return self.numbers(step)

    def _runs(self, step: Step, candidates: list[int]) -> dict[int, list[Run]]:
        """The runs of `step` in each of the sorted `candidates` that has one."""
        found: dict[int, list[Run]] = {}
        for start in range(0, len(candidates), _PORTION):
            if start and not self._budget.goes_on():
                break
            found.update(self._runs_in(step, candidates[start : start + _PORTION]))
        return found

    def _runs_in(self, step: Step, numbers: list[int]) -> dict[int, list[Run]]:
        match step:
            case Stem() | Exact() | Starting():
                return {number: [(at, at) for at in places] for number, places in self._places(step, numbers).items()}
            case Sequence(slots, slop):
                return self._sequence_runs(slots, slop, numbers)
            case Close(left, right, distance):
                ours, theirs = self._runs_in(left, numbers), self._runs_in(right, numbers)
                return {
                    number: close
                    for number in ours.keys() & theirs.keys()
                    if (close := _close(ours[number], theirs[number], distance))
                }
            case Either(parts) | Both(parts):
                each = [self._runs_in(part, numbers) for part in parts]
                having = [one.keys() for one in each]
                kept = set().union(*having) if isinstance(step, Either) else set(having[0]).intersection(*having)
                return {number: sorted({run for one in each for run in one.get(number, ())}) for number in kept}
            case Not():
                return {}
        assert_never(step)

    def _sequence_runs(self, slots: tuple[Slot, ...], slop: int, numbers: list[int]) -> dict[int, list[Run]]:
        places: dict[Slot, dict[int, list[int]]] = {}
        for slot in sorted(set(slots), key=lambda slot: len(self._postings(slot))):
            places[slot] = self._places(slot, numbers)
            numbers = [number for number in numbers if number in places[slot]]
        return {
            number: runs for number in numbers if (runs := ordered_runs([places[slot][number] for slot in slots], slop))
        }

    def _places(self, slot: Slot, numbers: list[int]) -> dict[int, list[int]]:
        words = self._words(slot)
        if len(words) == 1:
            return self._snapshot.positions(words[0], numbers)
        found: dict[int, list[int]] = {}
        for word in words:
            having = self._snapshot.having_word(word)
            for number, places in self._snapshot.positions(word, [one for one in numbers if one in having]).items():
                found.setdefault(number, []).extend(places)
        return {number: sorted(places) for number, places in found.items()}


def _close(left: list[Run], right: list[Run], distance: int) -> list[Run]:
    return sorted({run for a in left for b in right if a != b and gap(a, b) <= distance for run in (a, b)})


def _cost(step: Step) -> int:
    """Cheap steps first: they leave fewer documents whose positions must be read."""
    match step:
        case Stem() | Exact():
            return 0
        case Starting():
            return 1
        case Both() | Either():
            return 2
        case Sequence() | Close():
            return 3
        case Not():
            return 4
    assert_never(step)
