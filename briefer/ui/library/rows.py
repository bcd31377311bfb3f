"""What the Library lists, row by row, worked out without Qt."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, assert_never

from briefer.domain.anchor import Span
from briefer.domain.search import Hit, SearchAnswer
from briefer.domain.source import LeftOut, Source, SourceId
from briefer.ui.tongue import mark, number, tr
from briefer.ui.words import by_line, dotted, has_title, state, title

SOME_WORDS = mark("With some of the words")
NO_ALL_WORDS = mark("No passage has all of these words.")


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
    if left_out:
        rows.append(LinkRow(tr("%n file(s) need attention.", None, len(left_out)), tr("Review files"), Link.REVIEW))
    return tuple(rows)


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


def facts_of(source: Source) -> str:
    """The second line of a source in the list."""
    return dotted((by_line(source, with_words=True), state(source)))


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
