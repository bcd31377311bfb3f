"""Filters, typed or chosen, held against what is known of a source.

Only facts count: an unsure date filters nothing in.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import date
from typing import assert_never

from briefer.domain.query_language import FieldFilter, Filter, YearFilter
from briefer.domain.reference import PartialDate, Reference
from briefer.domain.source import Source
from briefer.domain.source_filter import ALL_SOURCES, SourceFilter, kind_of

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = str.maketrans("", "", "'’ʼ")


def passes(source: Source, typed: Iterable[Filter], chosen: SourceFilter = ALL_SOURCES, *, today: date) -> bool:
    """Whether a source meets all that was `typed` and `chosen`."""
    return all(_meets(source, one) for one in typed) and _is_among(source, chosen, today)


def choices(sources: Sequence[Source]) -> SourceFilter:
    """Every value that one of `sources` has, to choose from: each once, in alphabetical order."""
    publishers = (who for source in sources if (who := publisher_of(source.reference)))
    return SourceFilter(
        publishers=_each_once(publishers),
        kinds=tuple(sorted({kind_of(source.path) for source in sources}, key=lambda kind: kind.value)),
        languages=tuple(sorted({source.language for source in sources if source.language})),
        tags=_each_once(tag for source in sources for tag in source.tags),
    )


def publisher_of(reference: Reference) -> str | None:
    return reference.publisher or reference.container_title


def _is_among(source: Source, chosen: SourceFilter, today: date) -> bool:
    """One field after the other, those that cost least first."""
    if chosen == ALL_SOURCES:
        return True
    if chosen.kinds and kind_of(source.path) not in chosen.kinds:
        return False
    if chosen.languages and source.language not in chosen.languages:
        return False
    if chosen.tags and not _same(source.tags, chosen.tags):
        return False
    reference = source.reference
    if chosen.publishers and not _same((publisher_of(reference) or "",), chosen.publishers):
        return False
    return _is_in_time(reference.issued, chosen, today)


def _is_in_time(issued: PartialDate | None, chosen: SourceFilter, today: date) -> bool:
    """A date that is known to the year or month counts where any of its days does."""
    if chosen.first is None and chosen.last is None and chosen.years is None:
        return True
    if issued is None:
        return False
    first, last = _days(issued)
    if chosen.first is not None and last < _days(chosen.first)[0]:
        return False
    if chosen.last is not None and first > _days(chosen.last)[1]:
        return False
    return chosen.years is None or (last >= _years_before(today, chosen.years) and first <= today.timetuple()[:3])


def _days(value: PartialDate) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """The first and the last day that it can be."""
    month = value.month or 12
    last = value.day or (monthrange(value.year, month)[1] if 1 <= value.year <= 9999 else 31)
    return (value.year, value.month or 1, value.day or 1), (value.year, month, last)


def _years_before(day: date, years: int) -> tuple[int, int, int]:
    return (day.year - years, day.month, day.day)


def _meets(source: Source, wanted: Filter) -> bool:
    match wanted:
        case YearFilter(first, last):
            issued = source.reference.issued
            if issued is None:
                return False
            return (first is None or first <= issued.year) and (last is None or issued.year <= last)
        case FieldFilter(field, words):
            has = {word for value in _values(source, field) for word in _folded(value)}
            return all(word in has for one in words for word in _folded(one))
    assert_never(wanted)


def _values(source: Source, field: str) -> Iterable[str]:
    reference = source.reference
    match field:
        case "author":
            return map(str, reference.author + reference.editor)
        case "title":
            return filter(None, (reference.title, reference.title_short))
        case "publisher":
            return filter(None, (reference.publisher, reference.container_title))
        case "type":
            return filter(None, (reference.type, reference.genre, kind_of(source.path).value))
        case "tag":
            return source.tags
    return ()


def _same(has: Iterable[str], wanted: Iterable[str]) -> bool:
    """Whether one of the values that it has is one of those that are wanted, folded."""
    return not {_key(one) for one in has}.isdisjoint(map(_key, wanted))


def _each_once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({_key(value): value for value in values}.values(), key=str.casefold))


def _key(text: str) -> str:
    """The same for two ways of writing one name."""
    return " ".join(_folded(text))


def _folded(text: str) -> list[str]:
    """The words of `text` without case, accents and apostrophes."""
    letters = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold())
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    return _WORD.findall(bare)
