"""Running a plan on one generation of the index: which documents have it all, which have some, and their scores."""

from collections.abc import Callable, Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import nlargest, nsmallest
from time import thread_time
from typing import assert_never

from briefer.domain.search import Ranked, Ranking
from briefer.domain.source import PassageId
from briefer.index.matching import Run, gap, ordered_runs
from briefer.index.plan import Both, Close, Either, Exact, Not, Sequence, Slot, Starting, Stem, Step, leaves, scored
from briefer.index.snapshot import Postings, Snapshot

SECONDS = 0.25  # of processor time; then what was found so far is the answer
_PORTION = 256  # documents whose positions are read between two looks at the clock
_MANY, _BEST = 2_000, 500  # of more than so many documents, so many of the best are read first


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
        snapshot.forget_unions()
        return Ranking((), 0, partial=True)
    gains = run.gains(scored(step))
    ids, last = snapshot.ids, wanted.last
    ranked: list[Ranked] = []
    for numbers, is_complete in ((complete, True), (some, False)):
        scores = _scores(gains, numbers)
        order = [(ids[number] in last, -score, ids[number]) for number, score in zip(numbers, scores, strict=True)]
        best = [(negative, PassageId(id)) for _, negative, id in nsmallest(wanted.limit - len(ranked), order)]
        ranked += [Ranked(passage, -negative, is_complete) for negative, passage in best]
    if budget.is_spent:
        snapshot.forget_unions()
    return Ranking(tuple(ranked), len(complete) or len(some), partial=budget.is_spent)


def _scores(gains: list[Postings], numbers: Collection[int]) -> list[float]:
    """The BM25 score of each of `numbers`, in their order."""
    if not gains:
        return [0.0] * len(numbers)
    each = [[gain.get(number, 0.0) for number in numbers] for gain in gains]
    return each[0] if len(each) == 1 else list(map(sum, zip(*each, strict=True)))


def _has_several_parts(step: Step) -> bool:
    return len(tuple(leaves(step))) > 1


class Evaluation:
    """One search. Sets of document numbers; never the postings themselves, which are shared."""

    def __init__(self, snapshot: Snapshot, budget: Budget) -> None:
        self._snapshot = snapshot
        self._budget = budget

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

    def gains(self, words: Iterable[Stem | Starting]) -> list[Postings]:
        """For each of `words`, what it adds to the BM25 scores of the documents that have it."""
        return [
            self._snapshot.gains_of_stem(word.stem)
            if isinstance(word, Stem)
            else self._snapshot.gains_of_union(_name(word), self._postings(word))
            for word in words
        ]

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
                return self._snapshot.union(_name(slot), lambda: self._union(slot))
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
        for place, portion in enumerate(self._portions(step, candidates)):
            if place and not self._budget.goes_on():
                break
            found.update(self._runs_in(step, portion))
        return found

    def _portions(self, step: Step, candidates: list[int]) -> Iterator[list[int]]:
        """All candidates, sorted in each portion. Where they are many, the best come first: time may run out."""
        if len(candidates) > _MANY:
            scores = _scores(self.gains(scored(step)), candidates)
            best = {number for _, number in nlargest(_BEST, zip(scores, candidates, strict=True))}
            yield sorted(best)
            candidates = [number for number in candidates if number not in best]
        for start in range(0, len(candidates), _PORTION):
            yield candidates[start : start + _PORTION]

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

    def _adjacent_runs(self, slots: tuple[Slot, ...], numbers: list[int]) -> dict[int, list[Run]]:
        """Runs without gaps. The rarest words are looked at first, so that few places of “the” need to be read."""
        starts: dict[int, set[int]] | None = None
        for offset in sorted(range(len(slots)), key=lambda offset: len(self._postings(slots[offset]))):
            found = {
                number: {place - offset for place in places}
                for number, places in self._places(slots[offset], numbers).items()
            }
            if starts is not None:
                found = {number: kept for number, here in found.items() if (kept := here & starts[number])}
            starts = found
            numbers = [number for number in numbers if number in starts]
        last = len(slots) - 1
        return {number: [(start, start + last) for start in sorted(found)] for number, found in (starts or {}).items()}

    def _sequence_runs(self, slots: tuple[Slot, ...], slop: int, numbers: list[int]) -> dict[int, list[Run]]:
        if slop == 1:
            return self._adjacent_runs(slots, numbers)
        places: dict[Slot, dict[int, list[int]]] = {}
        for slot in sorted(set(slots), key=lambda slot: len(self._postings(slot))):
            places[slot] = self._places(slot, numbers)
            numbers = [number for number in numbers if number in places[slot]]
        return {
            number: runs for number in numbers if (runs := ordered_runs([places[slot][number] for slot in slots], slop))
        }

    def _places(self, slot: Slot, numbers: list[int]) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for word in self._words(slot):
            having = self._snapshot.having_word(word)
            for number, places in self._snapshot.positions(word, [one for one in numbers if one in having]).items():
                found[number] = sorted(found[number] + places) if number in found else places
        return found


def _close(left: list[Run], right: list[Run], distance: int) -> list[Run]:
    return sorted({run for a in left for b in right if a != b and gap(a, b) <= distance for run in (a, b)})


def _name(starting: Starting) -> str:
    return f"{starting.prefix} {starting.stem or ''}"


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
