"""What the Library lists, row by row, worked out without Qt."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol, assert_never

from briefer.domain.anchor import Span
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import LeftOut, PassageId, Source, SourceId
from briefer.domain.source_filter import ALL_SOURCES, SourceFilter
from briefer.ui.tongue import mark, number, tr
from briefer.ui.words import by_line, date, dotted, has_title, publisher, state, title

SOME_WORDS = mark("With some of the words")
NO_ALL_WORDS = mark("No passage has all of these words.")
SHORTEST_NAME = 10  # letters of a publisher that are still worth showing


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
    REPEATS = auto()
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
    """`text` is told, `link` is what can be clicked. `source` is the one that is led to, where it is one."""

    text: str
    link: str
    leads_to: Link
    source: SourceId | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """The sources that are shown, of `total` in the library. `offered` is what they can be filtered by."""

    rows: tuple["Row", ...] = ()
    shown: int = 0
    total: int = 0
    offered: SourceFilter = ALL_SOURCES


Row = GroupRow | PassageRow | SourceRow | DividerRow | LinkRow


def rows_of_answer(
    answer: SearchAnswer, snippet_of: SnippetOf, *, furniture: bool, unfolded: Collection[SourceId] = ()
) -> tuple[Row, ...]:
    """Passages with all the words, then those with some; page furniture folded at the end unless it is asked for.

    What another source says already is folded under that one, but for the sources that are `unfolded`.
    """
    if answer.sources is not None:
        return rows_of_sources(answer.sources, ())
    shown = {hit.passage.id for hit in answer.hits if hit.source.id in unfolded}
    repeats = {id: first for id, first in answer.repeats.items() if id not in shown}
    body = [hit for hit in answer.hits if hit.passage.furniture is None]
    aside = [hit for hit in answer.hits if hit.passage.furniture is not None and hit.passage.id not in repeats]
    rows: list[Row] = list(_grouped((hit for hit in body if hit.complete), snippet_of, repeats))
    partial = [hit for hit in body if not hit.complete]
    if partial:
        rows += [DividerRow(tr(SOME_WORDS)), *_grouped(partial, snippet_of, repeats)]
    if aside and (furniture or not rows):
        rows += [DividerRow(tr("In page furniture")), *_grouped(aside, snippet_of, {})]
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
    """Those in which the matches that are counted stand: with all the words, where any passage has them."""
    return len({hit.source.id for hit in answer.hits if hit.complete or answer.none_complete})


def count_line(answer: SearchAnswer) -> str:
    """ "41 matches in 4 sources"; says so where only the best passages are listed."""
    if answer.sources is not None:
        return tr("%n source(s)", None, len(answer.sources))
    if not answer.hits:
        is_exact = any(mark in answer.query for mark in '"“«')
        return tr("No passage has exactly these words.") if is_exact else tr("No passage has any of these words.")
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


def tip_of(row: Row) -> str | None:
    """What may be cut in the row, whole, and the file that it comes from."""
    match row:
        case GroupRow(source=source) | SourceRow(source=source):
            tags = tr("Tags: {tags}").format(tags=", ".join(source.tags)) if source.tags else ""
            lines = (title(source.reference), by_line(source, with_words=True), tags, str(source.path))
            return "\n".join(line for line in lines if line)
        case LinkRow(text=text):
            return text
        case _:
            return None


def sources_of(rows: Iterable[Row]) -> tuple[Source, ...]:
    """What the rows are about, each once; the sources of the passages among them where there is no other."""
    rows = tuple(rows)
    sources = [source for row in rows if (source := source_of(row)) is not None]
    if not sources:
        sources = [row.hit.source for row in rows if isinstance(row, PassageRow)]
    return tuple({source.id: source for source in sources}.values())


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
        case LinkRow(text, link):
            return f"{text} {link}."
        case _:
            assert_never(row)


def _grouped(hits: Iterable[Hit], snippet_of: SnippetOf, repeats: Mapping[PassageId, SourceId]) -> Iterator[Row]:
    """Sources in the order of their best hit, passages in the order of the text; below them, where else they stand."""
    groups: dict[SourceId, list[Hit]] = {}
    also: dict[SourceId, dict[SourceId, Source]] = {}
    for hit in hits:
        first = repeats.get(hit.passage.id)
        if first in groups:
            also.setdefault(first, {})[hit.source.id] = hit.source
        else:
            groups.setdefault(hit.source.id, []).append(hit)
    for id, group in groups.items():
        yield GroupRow(group[0].source, sum(len(hit.spans) for hit in group))
        for hit in sorted(group, key=lambda one: one.passage.span):
            yield PassageRow(hit, snippet_of(hit))
        for other in also.get(id, {}).values():
            yield _also(other, group[0].source)


def _also(source: Source, first: Source) -> LinkRow:
    """The same words in another file, told once: by its title, or by its file's name where that says more."""
    says_more = has_title(source.reference) and source.reference.title != first.reference.title
    named = title(source.reference) if says_more else source.path.name
    by = by_line(source, with_words=False)
    return LinkRow(dotted((tr("Also in “{title}”").format(title=named), by)), tr("Show"), Link.REPEATS, source.id)
