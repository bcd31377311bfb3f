"""A query in plain words, for the count line and its tooltip."""

from collections.abc import Mapping
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
    Query,
    Without,
    Word,
    YearFilter,
)
from briefer.ui.tongue import mark, tr

_FIELDS: Mapping[str, str] = {
    "author": mark("author has {words}"),
    "title": mark("title has {words}"),
    "publisher": mark("publisher has {words}"),
    "type": mark("type has {words}"),
    "tag": mark("tag has {words}"),
}


def query_in_words(query: Query) -> str:
    """What is searched for, as one clause: “contains climate and a word starting chan”. Empty for nothing."""
    if query.node is None:
        return ""
    wanted = tr("contains {what}").format(what=_clause(query.node))
    filters = filters_in_words(query)
    return f"{wanted}, {filters}" if filters else wanted


def filters_in_words(query: Query) -> str:
    """Which sources are searched, as far as that was typed: “published 2019 or later, publisher has mepei”."""
    return ", ".join(map(_filter, query.filters))


def _clause(node: Node) -> str:
    match node:
        case Word(text):
            return text
        case Prefix(text):
            return tr("a word starting {letters}").format(letters=text)
        case Phrase():
            return _phrase(node)
        case Compound(parts, unfinished):
            return tr("{words} in any form").format(words=_open("-".join(parts), unfinished))
        case Near(left, right, distance):
            said = tr("{one} within %n word(s) of {other}", None, distance)
            return said.format(one=_inner(left), other=_inner(right))
        case AllOf(parts):
            return tr(" and ").join(map(_inner, parts))
        case AnyOf(parts):
            return tr(" or ").join(map(_inner, parts))
        case Without(part):
            return tr("not {what}").format(what=_inner(part))
    assert_never(node)


def _phrase(phrase: Phrase) -> str:
    words = tr("“{words}”").format(words=_open(" ".join(phrase.words), phrase.unfinished))
    if phrase.slop == 1:
        return tr("exactly {words}").format(words=words)
    said = tr("{words} in this order with at most %n word(s) between", None, phrase.slop - 1)
    return said.format(words=words)


def _open(words: str, unfinished: bool) -> str:
    return f"{words}…" if unfinished else words


def _inner(node: Node) -> str:
    clause = _clause(node)
    return f"({clause})" if isinstance(node, AllOf | AnyOf) else clause


def _filter(one: Filter) -> str:
    match one:
        case FieldFilter(field, words):
            return tr(_FIELDS[field]).format(words=" ".join(words))
        case YearFilter(None, last):
            return tr("issued in {year} or before").format(year=last)
        case YearFilter(first, None):
            return tr("issued in {year} or later").format(year=first)
        case YearFilter(first, last) if first == last:
            return tr("issued in {year}").format(year=first)
        case YearFilter(first, last):
            return tr("issued from {first} to {last}").format(first=first, last=last)
    assert_never(one)
