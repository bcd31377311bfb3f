"""A query in terms of the index: stems, exact words and their positions. Made once, run on postings and on texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from briefer.domain.query_language import AllOf, AnyOf, Compound, Near, Node, Phrase, Prefix, Without, Word
from briefer.index.analysis import FUNCTION_WORDS, Token, has_signs, is_sign, stem_of, tokens_asked

JOINING = ("anti", "co", "inter", "multi", "non", "post", "pre", "self", "sub")


@dataclass(frozen=True, slots=True)
class Stem:
    """Any form of a word."""

    stem: str


@dataclass(frozen=True, slots=True)
class Exact:
    """One word as written."""

    word: str


@dataclass(frozen=True, slots=True)
class Starting:
    """Words that begin so, and, where `stem` is given, the other forms of a word that is being typed."""

    prefix: str
    stem: str | None = None


Slot = Exact | Stem | Starting


@dataclass(frozen=True, slots=True)
class Sequence:
    """These words in this order, each at most `slop` positions after the one before."""

    slots: tuple[Slot, ...]
    slop: int = 1


@dataclass(frozen=True, slots=True)
class Close:
    """Both with at most `distance` positions between the end of the one and the start of the other."""

    left: "Step"
    right: "Step"
    distance: int


@dataclass(frozen=True, slots=True)
class Both:
    parts: tuple["Step", ...]


@dataclass(frozen=True, slots=True)
class Either:
    parts: tuple["Step", ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: "Step"


Step = Stem | Exact | Starting | Sequence | Close | Both | Either | Not


def plan(node: Node | None) -> Step | None:
    """What the index has to look for; `None` where nothing can be looked for.

    Function words are left out, unless they stand in quotation marks, in capitals (WHO, IT) or after a minus, or there
    is nothing else.
    """
    if node is None:
        return None
    step = _step(node, skipping=True)
    if step is not None and any(True for _ in leaves(step)):
        return step
    words = tuple(Exact(token.exact) for text in _texts(node) for token in tokens_asked(text))
    return _sequence(words)


def leaves(step: Step) -> Iterator[Step]:
    """The words and phrases that are asked for, those of `Not` left out."""
    match step:
        case Both(parts) | Either(parts):
            for part in parts:
                yield from leaves(part)
        case Not():
            return
        case _:
            yield step


def scored(step: Step) -> tuple[Stem | Starting, ...]:
    """The words that a passage's score is the sum of; a word that is asked for twice counts twice."""
    return tuple(word for leaf in leaves(step) for word in _words(leaf))


def _words(step: Step) -> Iterator[Stem | Starting]:
    match step:
        case Stem() | Starting():
            yield step
        case Exact(word):
            if word not in FUNCTION_WORDS:
                yield Stem(stem_of(word))
        case Sequence(slots):
            for slot in slots:
                yield from _words(slot)
        case Close(left, right):
            yield from _words(left)
            yield from _words(right)
        case Both(parts) | Either(parts):
            for part in parts:
                yield from _words(part)
        case Not():
            return
        case _:
            assert_never(step)


def _step(node: Node, *, skipping: bool) -> Step | None:
    match node:
        case Word(text):
            return _word(tokens_asked(text), skipping=skipping and not _is_capitals(text))
        case Prefix(text, unfinished):
            return _prefix(text, unfinished=unfinished)
        case Phrase(words, slop, unfinished):
            tokens = [token for word in words for token in tokens_asked(word)]
            return _sequence(_slots(tokens, exact=True, unfinished=unfinished), slop)
        case Compound(parts, unfinished):
            return _compound(parts, unfinished=unfinished)
        case Near(left, right, distance):
            sides = [side for side in (_step(left, skipping=False), _step(right, skipping=False)) if side is not None]
            return Close(sides[0], sides[1], distance) if len(sides) == 2 else (sides[0] if sides else None)
        case AllOf(parts):
            return _joined(Both, [_step(part, skipping=skipping) for part in parts])
        case AnyOf(parts):
            return _joined(Either, [_step(part, skipping=skipping) for part in parts])
        case Without(part):
            inner = _step(part, skipping=False)
            return None if inner is None else Not(inner)
    assert_never(node)


def _is_capitals(text: str) -> bool:
    return len(text) > 1 and text.isupper()


def _joined(kind: type[Both] | type[Either], steps: list[Step | None]) -> Step | None:
    parts = tuple(step for step in steps if step is not None)
    return parts[0] if len(parts) == 1 else kind(parts) if parts else None


def _word(tokens: list[Token], *, skipping: bool) -> Step | None:
    if len(tokens) != 1:
        return _sequence(_slots(tokens, exact=False, unfinished=False))
    token = tokens[0]
    if is_sign(token.exact):
        return Starting(token.exact)
    if skipping and token.exact in FUNCTION_WORDS:
        return None
    for joining in JOINING:  # cooperation also finds co-operation
        rest = token.exact.removeprefix(joining)
        if rest != token.exact and len(rest) > 3:
            return Either((Stem(token.stem), Sequence((Exact(joining), Stem(stem_of(rest))))))
    return Stem(token.stem)


def _prefix(text: str, *, unfinished: bool) -> Step | None:
    tokens = tokens_asked(text)
    if not tokens or (unfinished and has_signs(text)):
        return _word(tokens, skipping=False) if tokens else None
    if len(tokens) > 1:
        return _sequence(_slots(tokens, exact=False, unfinished=True))
    token = tokens[0]
    return Starting(token.exact, token.stem if unfinished and token.exact not in FUNCTION_WORDS else None)


def _compound(parts: tuple[str, ...], *, unfinished: bool) -> Step | None:
    tokens = [token for part in parts for token in tokens_asked(part)]
    sequence = _sequence(_slots(tokens, exact=False, unfinished=unfinished))
    if sequence is None or len(tokens) < 2:
        return sequence
    joined = "".join(token.exact for token in tokens)
    return Either((sequence, Starting(joined, stem_of(joined)) if unfinished else Stem(stem_of(joined))))


def _slots(tokens: list[Token], *, exact: bool, unfinished: bool) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    for token in tokens:
        if is_sign(token.exact):
            slots.append(Starting(token.exact))
        else:
            slots.append(Exact(token.exact) if exact else Stem(token.stem))
    if unfinished and tokens:
        last = tokens[-1]
        slots[-1] = Starting(last.exact, None if exact else last.stem)
    return tuple(slots)


def _sequence(slots: tuple[Slot, ...], slop: int = 1) -> Step | None:
    match slots:
        case ():
            return None
        case (single,):
            return single
    return Sequence(slots, slop)


def _texts(node: Node) -> Iterator[str]:
    match node:
        case Word(text) | Prefix(text):
            yield text
        case Phrase(words):
            yield from words
        case Compound(parts):
            yield from parts
        case Near(left, right):
            yield from _texts(left)
            yield from _texts(right)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _texts(part)
        case Without():
            return
        case _:
            assert_never(node)
