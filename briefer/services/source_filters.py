"""Filters of a query held against what is known of a source. Only facts count: an unsure date filters nothing in."""

import re
import unicodedata
from collections.abc import Iterable
from typing import assert_never

from briefer.domain.query_language import FieldFilter, Filter, YearFilter
from briefer.domain.reference import Reference

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = str.maketrans("", "", "'’ʼ")


def passes(reference: Reference, filters: Iterable[Filter]) -> bool:
    """Whether a source meets all of `filters`."""
    return all(_meets(reference, one) for one in filters)


def _meets(reference: Reference, wanted: Filter) -> bool:
    match wanted:
        case YearFilter(first, last):
            if reference.issued is None:
                return False
            year = reference.issued.year
            return (first is None or first <= year) and (last is None or year <= last)
        case FieldFilter(field, words):
            has = {word for value in _values(reference, field) for word in _folded(value)}
            return all(word in has for one in words for word in _folded(one))
    assert_never(wanted)


def _values(reference: Reference, field: str) -> Iterable[str]:
    match field:
        case "author":
            return map(str, reference.author + reference.editor)
        case "title":
            return filter(None, (reference.title, reference.title_short))
        case "publisher":
            return filter(None, (reference.publisher, reference.container_title))
        case "type":
            return filter(None, (reference.type, reference.genre))
    return ()


def _folded(text: str) -> list[str]:
    """The words of `text` without case, accents and apostrophes."""
    letters = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold())
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    return _WORD.findall(bare)
