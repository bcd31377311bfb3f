"""What the Library lists, row by row, worked out without Qt."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol, assert_never

from briefer.domain.anchor import Span
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import LeftOut, Source, SourceId
from briefer.domain.source_filter import ALL_SOURCES, SourceFilter
from briefer.ui.tongue import mark, number, tr
from briefer.ui.words import by_line, date, dotted, has_title, publisher, state, title

SOME_WORDS = mark("With some of the words")
NO_ALL_WORDS = mark("No passage has all of these words.")
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

    FURNITURE = auto()
    REVIEW = auto()
    ALL_SOURCES = auto()


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
        rows += [DividerRow(tr(SOME_WORDS)), *_grouped(partial, snippet_of)]
    if aside and (furniture or not rows):
        rows += [DividerRow(tr("In page furniture")), *_grouped(aside, snippet_of)]
    elif aside:
        rows.append(LinkRow(tr("%n more in page furniture.", None, len(aside)), tr("Show"), Link.FURNITURE))
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
    heeded = sum(not one.ignored for one in left_out)
    if heeded:
        rows.append(LinkRow(tr("%n file(s) need attention.", None, heeded), tr("Review files"), Link.REVIEW))
    return tuple(rows)


def count_sources(listing: Listing) -> str:
    """ "212 sources", or "12 of 212 sources"."""
    if listing.shown == listing.total:
        return tr("%n source(s)", None, listing.total) if listing.total else ""
    return tr("{number} of %n source(s)", None, listing.total).format(number=number(listing.shown))


def sources_in(answer: SearchAnswer) -> int:
    return len({hit.source.id for hit in answer.hits})


def count_line(answer: SearchAnswer) -> str:
    """ "41 matches in 4 sources"; says so where only the best passages are listed."""
    if not answer.hits:
        return tr("No passage has any of these words.")
    listed = len(answer.hits)
    best = tr("the best {listed} of %n passage(s) are shown", None, answer.total).format(listed=number(listed))
    return dotted(
        (
            tr("{matches} in {sources}").format(
                matches=tr("%n match(es)", None, answer.matches), sources=tr("%n source(s)", None, sources_in(answer))
            ),
            best if answer.total > listed else None,
            tr("not everything was looked at") if answer.partial else None,
        )
    )


def place_of(hit: Hit) -> str:
    """ "¶ 6", or "p. 312  ¶ 4"."""
    paragraph = tr("¶ {number}").format(number=hit.passage.paragraph)
    page = tr("p. {number}").format(number=hit.passage.page)
    return paragraph if hit.passage.page is None else f"{page}  {paragraph}"


def fitted_facts(source: Source, room: float, width_of: Callable[[str], float], *, with_words: bool) -> str:
    """Publisher, date and words in `room`: a long publisher is cut, then the words go; the date stays whole."""
    reference = source.reference
    named = publisher(reference) or ("" if has_title(reference) else source.path.name)
    words = tr("%n word(s)", None, source.word_count) if with_words else None
    issued = date(reference.issued)
    for facts in ((issued, words), (issued,)):
        for shown in _shorter(named):
            said = dotted((shown, *facts))
            if width_of(said) <= room:
                return said
    return issued


def _shorter(name: str) -> Iterator[str]:
    """The name, then less and less of it, as long as it says something."""
    yield name
    for end in range(len(name) - 1, SHORTEST_NAME - 1, -1):
        yield name[:end].rstrip() + "…"


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
            found = tr("%n match(es)", None, matches)
            return tr("Source, {title}, {matches}.").format(title=title(source.reference), matches=found)
        case PassageRow(hit, shown):
            page, paragraph = hit.passage.page, hit.passage.paragraph
            said = (
                tr("Passage, {title}, paragraph {paragraph}: {text}")
                if page is None
                else tr("Passage, {title}, page {page}, paragraph {paragraph}: {text}")
            )
            return said.format(title=title(hit.source.reference), page=page, paragraph=paragraph, text=shown.text)
        case SourceRow(source):
            facts = f"{by_line(source, with_words=True)}, {state(source)}"
            if source.tags:
                facts = tr("{facts}, tagged {tags}").format(facts=facts, tags=", ".join(source.tags))
            return tr("Source, {title}, {facts}.").format(title=title(source.reference), facts=facts)
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
