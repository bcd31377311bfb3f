"""What the Library lists, row by row, worked out without Qt."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, assert_never

from briefer.domain.anchor import Span
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import LeftOut, Source, SourceId
from briefer.domain.source_filter import ALL_SOURCES, SourceFilter
from briefer.ui.tongue import tr
from briefer.ui.words import DOT, by_line, count, has_title, state, title

SOME_WORDS = "With some of the words"
NO_ALL_WORDS = "No passage has all of these words."
SHORTEST_NAME = 6  # letters of a publisher that are still worth showing


class Shown(Protocol):
    """A snippet: `spans` are the matches, in code points of `text`."""

    @property
    def text(self) -> str: ...

    @property
    def spans(self) -> tuple[Span, ...]: ...


SnippetOf = Callable[[Hit], Shown]


class Link(Enum):
    """What a link row leads to."""

    FURNITURE = "furniture"
    REVIEW = "review"
    ALL_SOURCES = "all sources"


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A source above its passages. `matches` counts occurrences in them."""

    source: Source
    matches: int


@dataclass(frozen=True, slots=True)
class PassageRow:
    hit: Hit
    shown: Shown


@dataclass(frozen=True, slots=True)
class SourceRow:
    source: Source


@dataclass(frozen=True, slots=True)
class DividerRow:
    text: str


@dataclass(frozen=True, slots=True)
class LinkRow:
    """`text` is told, `link` is what can be clicked."""

    text: str
    link: str
    leads_to: Link


@dataclass(frozen=True, slots=True)
class Listing:
    """The sources that are shown, of `total` in the library. `offered` is what they can be filtered by."""

    rows: tuple["Row", ...] = ()
    shown: int = 0
    total: int = 0
    offered: SourceFilter = ALL_SOURCES


Row = GroupRow | PassageRow | SourceRow | DividerRow | LinkRow


def rows_of_answer(answer: SearchAnswer, snippet_of: SnippetOf, *, furniture: bool) -> tuple[Row, ...]:
    """Passages with all the words, then those with some; page furniture folded at the end unless it is asked for."""
    body = [hit for hit in answer.hits if hit.passage.furniture is None]
    aside = [hit for hit in answer.hits if hit.passage.furniture is not None]
    rows: list[Row] = list(_grouped((hit for hit in body if hit.complete), snippet_of))
    partial = [hit for hit in body if not hit.complete]
    if partial:
        rows += [DividerRow(SOME_WORDS), *_grouped(partial, snippet_of)]
    if aside and (furniture or not rows):
        rows += [DividerRow("In page furniture"), *_grouped(aside, snippet_of)]
    elif aside:
        rows.append(LinkRow(f"{len(aside):,} more in page furniture.", "Show", Link.FURNITURE))
    return tuple(rows)


def listing_of(sources: Sequence[Source], left_out: Sequence[LeftOut], *, total: int, offered: SourceFilter) -> Listing:
    """`sources` as they are listed; where none of those in the library passes the filter, the way to all of them."""
    rows = rows_of_sources(sources, left_out)
    if total and not sources:
        none = LinkRow(tr("No source passes this filter."), tr("All sources"), Link.ALL_SOURCES)
        rows = (none, *rows)
    return Listing(rows, len(sources), total, offered)


def rows_of_sources(sources: Sequence[Source], left_out: Sequence[LeftOut]) -> tuple[Row, ...]:
    """Sources by title, those without one by file name behind them; then the way to files that were left out."""
    ordered = sorted(
        sources,
        key=lambda source: (
            not has_title(source.reference),
            (source.reference.title or source.path.name).casefold(),
            source.id,
        ),
    )
    rows: list[Row] = [SourceRow(source) for source in ordered]
    heeded = [one for one in left_out if not one.ignored]
    if heeded:
        need = "needs" if len(heeded) == 1 else "need"
        rows.append(LinkRow(f"{count(len(heeded), 'file')} {need} attention.", "Review files", Link.REVIEW))
    return tuple(rows)


def count_sources(listing: Listing) -> str:
    """ "212 sources", or "12 of 212 sources"."""
    if listing.shown == listing.total:
        return count(listing.total, "source") if listing.total else ""
    return tr("{shown} of {sources}").format(shown=f"{listing.shown:,}", sources=count(listing.total, "source"))


def sources_in(answer: SearchAnswer) -> int:
    return len({hit.source.id for hit in answer.hits})


def count_line(answer: SearchAnswer) -> str:
    """ "41 matches in 4 sources"; says so where only the best passages are listed."""
    if not answer.hits:
        return "No passage has any of these words."
    said = f"{count(answer.matches, 'match', 'matches')} in {count(sources_in(answer), 'source')}"
    listed = len(answer.hits)
    if answer.total > listed:
        said += f"  ·  the best {listed:,} of {answer.total:,} passages are shown"
    return f"{said}  ·  not everything was looked at" if answer.partial else said


def place_of(hit: Hit) -> str:
    """ "¶ 6", or "p. 312  ¶ 4"."""
    paragraph = f"¶ {hit.passage.paragraph}"
    return paragraph if hit.passage.page is None else f"p. {hit.passage.page}  {paragraph}"


def fitted_facts(source: Source, room: float, width_of: Callable[[str], float], *, with_words: bool) -> str:
    """Publisher, date and words in `room`: a long publisher is cut, then the words go; the date stays whole."""
    named, *rest = by_line(source, with_words=with_words).split(DOT)
    for facts in (rest, rest[:1]):
        said = DOT.join((named, *facts))
        if width_of(said) <= room:
            return said
        fixed = DOT.join(("…", *facts))
        while named and width_of(named.rstrip() + fixed) > room:
            named = named[:-1]
        if len(named) > SHORTEST_NAME:
            return named.rstrip() + fixed
        named = by_line(source, with_words=False).split(DOT)[0]
    return DOT.join((named, *rest[:1]))


def lacks(source: Source) -> bool:
    """Whether its title or date was not found, so that they can be filled in."""
    return not has_title(source.reference) or source.reference.issued is None


def source_of(row: Row | None) -> Source | None:
    """The source that a row is about, not one that it is merely in."""
    return row.source if isinstance(row, GroupRow | SourceRow) else None


def sentence_of(row: Row) -> str:
    """The row as one sentence, for screen readers."""
    match row:
        case GroupRow(source, matches):
            return f"Source, {title(source.reference)}, {count(matches, 'match', 'matches')}."
        case PassageRow(hit, shown):
            page = f"page {hit.passage.page}, " if hit.passage.page is not None else ""
            return f"Passage, {title(hit.source.reference)}, {page}paragraph {hit.passage.paragraph}: {shown.text}"
        case SourceRow(source):
            tags = f" Tags: {', '.join(source.tags)}." if source.tags else ""
            return f"Source, {title(source.reference)}, {by_line(source, with_words=True)}, {state(source)}.{tags}"
        case DividerRow(text):
            return text
        case LinkRow(text, link, _):
            return f"{text} {link}."
        case _:
            assert_never(row)


def _grouped(hits: Iterable[Hit], snippet_of: SnippetOf) -> Iterator[Row]:
    """Sources in the order of their best hit, passages in the order of the text."""
    groups: dict[SourceId, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.source.id, []).append(hit)
    for group in groups.values():
        yield GroupRow(group[0].source, sum(len(hit.spans) for hit in group))
        for hit in sorted(group, key=lambda one: one.passage.span):
            yield PassageRow(hit, snippet_of(hit))
