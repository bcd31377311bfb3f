"""Another query, for one that finds nothing: without its quotation marks, or with a spelling that the index knows."""

import re

from briefer.domain.query_language import AllOf, AnyOf, Compound, Near, Node, Phrase, Prefix, Query, Without, Word
from briefer.domain.query_lexer import CLOSING, OPENING
from briefer.domain.query_parser import parse
from briefer.index.analysis import has_signs, tokens_asked
from briefer.index.evaluation import Budget, Evaluation
from briefer.index.plan import plan
from briefer.index.snapshot import Snapshot
from briefer.ports.work import never

_QUOTATION = re.compile(rf"[{OPENING}{CLOSING}](~\d+)?")
_KEPT = 2  # first letters that are taken as right
_SHORTEST = 4  # letters of a word that may be misspelt


def suggestion(query: Query, snapshot: Snapshot) -> str | None:
    """What to search for instead of `query`, as typed; `None` where nothing that would help is near."""
    if query.node is None:
        return None
    return _unquoted(query, snapshot) or _respelt(query, query.node, snapshot)


def _unquoted(query: Query, snapshot: Snapshot) -> str | None:
    """The query's words without quotation marks, where it has some and does not find anything with them."""
    if not any(isinstance(part, Phrase) for part in _parts(query.node)) or query.filters:
        return None
    typed = _QUOTATION.sub(" ", query.typed).strip()
    with_marks, without = plan(query.node), plan(parse(typed, whole=True).node)
    if with_marks is None or without is None:
        return None
    evaluation = Evaluation(snapshot, Budget(never))
    return typed if not evaluation.numbers(with_marks) and evaluation.numbers(without) else None


def _respelt(query: Query, node: Node, snapshot: Snapshot) -> str | None:
    """The query with its unknown words spelt as in the index."""
    typed = query.typed
    for word in _words(node):
        tokens = tokens_asked(word)
        if len(tokens) != 1 or has_signs(word):
            continue
        token = tokens[0]
        if snapshot.has_stem(token.stem) or snapshot.words_starting(token.exact):
            continue
        nearest = nearest_word(token.exact, snapshot)
        if nearest is not None:
            found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", typed)
            typed = typed if found is None else typed[: found.start()] + nearest + typed[found.end() :]
    return typed if typed != query.typed else None


def nearest_word(word: str, snapshot: Snapshot) -> str | None:
    """The commonest word of the lexicon one edit away that begins with the same two letters."""
    if len(word) < _SHORTEST:
        return None
    near = [one for one in snapshot.words_starting(word[:_KEPT]) if is_one_edit_away(word, one)]
    return max(near, key=lambda one: (snapshot.frequency(one), one), default=None)


def is_one_edit_away(a: str, b: str) -> bool:
    """One letter put in, left out or replaced, or two neighbours swapped."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    if len(a) > len(b):
        a, b = b, a
    at = next((place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) < len(b):
        return a[at:] == b[at + 1 :]
    return a[at + 1 :] == b[at + 1 :] or (a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :])


def _parts(node: Node | None) -> tuple[Node, ...]:
    match node:
        case None:
            return ()
        case AllOf(parts) | AnyOf(parts):
            return tuple(inner for part in parts for inner in _parts(part))
    return (node,)


def _words(node: Node) -> list[str]:
    match node:
        case Word(text) | Prefix(text):
            return [text]
        case Phrase(words):
            return list(words)
        case Compound(parts):
            return list(parts)
        case Near(left, right):
            return _words(left) + _words(right)
        case AllOf(parts) | AnyOf(parts):
            return [word for part in parts for word in _words(part)]
        case Without():
            return []
