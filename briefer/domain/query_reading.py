"""A query in plain words, for the tooltip of the search box."""

from collections.abc import Sequence
from typing import assert_never

from briefer.domain.query_language import (
    AllOf,
    AnyOf,
    Compound,
    FieldFilter,
    Filter,
    Near,
    Node,
    Phrase,
    Prefix,
    Without,
    Word,
    YearFilter,
)


def reading_of(node: Node | None, filters: Sequence[Filter] = ()) -> str:
    """What is searched for, as one clause: “contains climate and a word starting chan”. Empty for nothing."""
    if node is None:
        return ""
    wanted = _clause(node)
    return ", ".join((f"contains {wanted}", *map(_filter, filters)))


def _clause(node: Node) -> str:
    match node:
        case Word(text):
            return text
        case Prefix(text):
            return f"a word starting {text}"
        case Phrase(words, slop, unfinished):
            quotation = f"“{' '.join(words)}{'…' if unfinished else ''}”"
            if slop == 1:
                return f"exactly {quotation}"
            return f"{quotation} in this order with at most {_words(slop - 1)} between"
        case Compound(parts, unfinished):
            return f"{'-'.join(parts)}{'…' if unfinished else ''} in any form"
        case Near(left, right, distance):
            return f"{_inner(left)} within {_words(distance)} of {_inner(right)}"
        case AllOf(parts):
            return " and ".join(map(_inner, parts))
        case AnyOf(parts):
            return " or ".join(map(_inner, parts))
        case Without(part):
            return f"not {_inner(part)}"
    assert_never(node)


def _inner(node: Node) -> str:
    clause = _clause(node)
    return f"({clause})" if isinstance(node, AllOf | AnyOf) else clause


def _words(count: int) -> str:
    return f"{count} word{'' if count == 1 else 's'}"


def _filter(one: Filter) -> str:
    match one:
        case FieldFilter(field, words):
            return f"{field} has {' '.join(words)}"
        case YearFilter(None, last):
            return f"issued in {last} or before"
        case YearFilter(first, None):
            return f"issued in {first} or later"
        case YearFilter(first, last):
            return f"issued in {first}" if first == last else f"issued from {first} to {last}"
    assert_never(one)
