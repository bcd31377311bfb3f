"""A spelling that the index knows, for a query that has one it does not."""

import re

from briefer.domain.query_language import AllOf, AnyOf, Compound, Near, Node, Phrase, Prefix, Query, Without, Word
from briefer.index.analysis import has_signs, tokens_asked
from briefer.index.snapshot import Snapshot

_KEPT = 2  # first letters that are taken as right
_SHORTEST = 4  # letters of a word that may be misspelt


def suggestion(query: Query, snapshot: Snapshot) -> str | None:
    """`query` with its unknown words spelt as in the index; `None` where none is unknown or nothing is near."""
    if query.node is None:
        return None
    typed = query.typed
    for word in _words(query.node):
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
