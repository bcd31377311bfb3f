"""`TypstCitations`: citations and lists of sources in CSL styles."""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol

from briefer.citing.answers import Answers
from briefer.citing.cleaning import clean
from briefer.citing.document import EngineFailed, Item, compiled
from briefer.citing.entries import Entry, engine_date, entry
from briefer.citing.finishing import finished_item, finished_line, without_author
from briefer.citing.first_note import with_number
from briefer.citing.list_order import list_key
from briefer.citing.matching import is_understood, needed_alone, repeats_names, with_targets
from briefer.citing.offered import OFFERED, Offered
from briefer.citing.places import place
from briefer.citing.plain import is_citable, plain
from briefer.citing.reading import Piece, ReadBack, read_back
from briefer.citing.styled import PLAIN, Styled
from briefer.domain.citation import Citation, CitationStyle, Cited, Cluster, Placement
from briefer.domain.errors import NotFound
from briefer.domain.manuscript import Text
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId

_NOTHING = Styled("", ())


class Compile(Protocol):
    """Fills the engine's document; as `document.compiled`. Raises `EngineFailed`."""

    def __call__(
        self,
        clusters: Sequence[Sequence[Item]],
        entries: Mapping[str, Entry],
        *,
        offered: Offered,
        lang: str,
        region: str | None,
        alone: Sequence[str],
    ) -> str: ...


@dataclass(frozen=True, slots=True)
class _Asked:
    """One call: what is cited, in which style, with our keys for the works. Equal calls have equal answers."""

    clusters: tuple[Cluster, ...]
    references: Mapping[SourceId, Reference]
    offered: Offered
    language: str
    keys: Mapping[SourceId, str]
    compile: Compile


class TypstCitations:
    """The engine of the port `CitationEngine`. May be used from any thread; each has a compiler of its own."""

    def __init__(self, compile: Compile = compiled, *, own: Callable[[], tuple[Offered, ...]] = lambda: ()) -> None:
        """`own` gives the styles that the user added."""
        self._compile = compile
        self._own = own
        self._answers: Answers[_Asked, Cited] = Answers()

    def styles(self) -> tuple[CitationStyle, ...]:
        return tuple(one.style for one in (*OFFERED, *self._own()))

    def cite(
        self, clusters: Sequence[Cluster], references: Mapping[SourceId, Reference], style: StyleId, language: str
    ) -> Cited:
        """Raises `NotFound` for a style that is not offered or a work that is not among `references`."""
        chosen = self._chosen(style)
        works = tuple(dict.fromkeys(one.source for cluster in clusters for one in cluster))
        for work in works:
            if work not in references:
                raise NotFound("source", str(work))
        if chosen.style.placement is Placement.NONE:
            return Cited(((),) * len(clusters), ())
        keys = {work: f"s{number}" for number, work in enumerate(works, 1)}
        used = {work: references[work] for work in works}
        asked = _Asked(tuple(clusters), used, chosen, language, keys, self._compile)
        return self._answers.of(asked, lambda: _cited(asked))

    def _chosen(self, id: StyleId) -> Offered:
        for styles in (lambda: OFFERED, self._own):  # the user's own are on the disk
            for one in styles():
                if one.style.id == id:
                    return one
        raise NotFound("citation style", id)


def _cited(asked: _Asked) -> Cited:
    made, failed = _made(asked)
    clusters = tuple(_cluster(asked, number, made, failed).runs() for number in range(len(asked.clusters)))
    return Cited(clusters, _bibliography(asked, made, failed), tuple(work for work in asked.keys if work in failed))


def _made(asked: _Asked) -> tuple[ReadBack, frozenset[SourceId]]:
    """What the engine made, and the works that it could not cite."""
    failed = frozenset(work for work in asked.keys if not is_citable(asked.references[work]))
    try:
        return _compiled(asked, failed), failed
    except EngineFailed:
        failed |= {work for work in asked.keys if work not in failed and not _compiles_alone(asked, work)}
    try:
        return _compiled(asked, failed), failed
    except EngineFailed:
        return ReadBack({}, {}, {}, ()), frozenset(asked.keys)


def _compiles_alone(asked: _Asked, work: SourceId) -> bool:
    try:
        _compiled(asked, frozenset(asked.keys) - {work})
    except EngineFailed:
        return False
    return True


def _compiled(asked: _Asked, failed: frozenset[SourceId]) -> ReadBack:
    entries = {
        key: entry(asked.references[work], asked.offered, asked.language)
        for work, key in asked.keys.items()
        if work not in failed
    }
    if not entries:
        return ReadBack({}, {}, {}, ())
    clusters = [[_item(one, asked) for one in cluster if one.source not in failed] for cluster in asked.clusters]
    lang, region = _locale(asked.language, asked.offered)

    def read(alone: Sequence[str]) -> ReadBack:
        made = read_back(asked.compile(clusters, entries, offered=asked.offered, lang=lang, region=region, alone=alone))
        if len(made.clusters) != len(clusters):
            raise EngineFailed("a citation is missing")
        for number, cluster in enumerate(clusters):
            if cluster and not any(piece.line.text.strip() for piece in made.clusters[number]):
                raise EngineFailed("an empty citation")
        return with_targets(made, clusters)

    made = read(needed_alone(clusters, {key: asked.references[work] for work, key in asked.keys.items()}))
    return made if is_understood(made) else read(list(entries))


def _item(one: Citation, asked: _Asked) -> Item:
    return Item(asked.keys[one.source], place(one.locator, asked.offered, asked.language))


def _is_author_named(one: Citation, asked: _Asked) -> bool:
    """Asked for, and done by the style: it cites by author and year, and there is a year."""
    offered = asked.offered
    by_year = offered.style.placement is Placement.TEXT and not offered.numbered and offered.csl is None
    return one.author_named and by_year and bool(engine_date(asked.references[one.source]))


def _locale(language: str, chosen: Offered) -> tuple[str, str | None]:
    """English in the English of the style (Chicago writes American dates and marks); other languages as they are."""
    found = re.match(r"([a-zA-Z]{2,3})(?:-[a-zA-Z]{4})?(?:-([a-zA-Z]{2}))?(?:-|$)", language)
    if found is None or found[1].lower() == "en":
        return "en", chosen.region
    return found[1].lower(), found[2].upper() if found[2] else None


def _cluster(asked: _Asked, number: int, made: ReadBack, failed: frozenset[SourceId]) -> Styled:
    waiting = list(asked.clusters[number])
    line = _NOTHING
    for piece in made.clusters.get(number, ()):
        line += _piece(asked, piece, made, waiting)
    rest = [one for one in waiting if one.source in failed]
    for one in rest:
        line = _added(
            line,
            _affixed(
                plain(asked.references[one.source], place(one.locator, asked.offered, asked.language), asked.language),
                one,
            ),
            asked,
        )
    line = finished_line(line, stops_inside=_stops_inside(asked))
    first = asked.clusters[number][0] if asked.clusters[number] else None
    if first is not None and clean(first.prefix) and asked.offered.style.placement is Placement.NOTE:
        line = line.spliced(0, 1, line.text[:1].upper())
    return line


def _piece(asked: _Asked, piece: Piece, made: ReadBack, waiting: list[Citation]) -> Styled:
    """One work's words with its prefix and suffix; takes the citation out of `waiting`."""
    if piece.target is None:
        return piece.line
    key = made.targets.get(piece.target)  # None for a work that the style keeps out of its list
    listed = {made.targets[place] for place, _ in made.entries if place in made.targets}
    one = next((one for one in waiting if _is(asked.keys[one.source], key, listed)), None)
    if one is None:
        return piece.line
    waiting.remove(one)
    line = with_number(piece.line, lambda: _first_note(asked, one.source))
    line = finished_item(line, asked.references[one.source])
    if _is_author_named(one, asked):
        line = without_author(line, asked.references[one.source])
    return _affixed(line, one)


def _first_note(asked: _Asked, work: SourceId) -> int:
    """Each cluster is a note, in a style of notes."""
    return next(
        number for number, cluster in enumerate(asked.clusters, 1) if any(one.source == work for one in cluster)
    )


def _is(own: str, key: str | None, listed: AbstractSet[str]) -> bool:
    return own == key if key is not None else own not in listed


def _affixed(line: Styled, one: Citation) -> Styled:
    prefix, suffix = clean(one.prefix), clean(one.suffix)
    before = _words(f"{prefix} ") if prefix else _NOTHING
    after = _words(suffix if suffix[:1] in ",.;:" else f", {suffix}") if suffix else _NOTHING
    return before + line + after


def _added(line: Styled, more: Styled, asked: _Asked) -> Styled:
    """A plain citation at the end of a cluster, inside its closing bracket or before its full stop."""
    closing = {Placement.NOTE: ("", "."), Placement.TEXT: ("(", ")"), Placement.NONE: ("", "")}
    start, end = closing[asked.offered.style.placement]
    if not line.text.strip():
        return _words(start) + more + _words(end)
    if line.text.endswith((")", ".")):
        return line.cut(0, len(line.text) - 1) + _words("; ") + more + line.cut(len(line.text) - 1)
    return line + _words("; ") + more


def _bibliography(asked: _Asked, made: ReadBack, failed: frozenset[SourceId]) -> tuple[tuple[Text, ...], ...]:
    if not asked.offered.style.has_list:
        return ()
    works = {key: work for work, key in asked.keys.items()}
    inside = _stops_inside(asked)
    lines: list[Styled] = []
    for target, line in made.entries:
        key = made.targets.get(target)
        if key is None:
            lines.append(finished_line(line, in_list=True, stops_inside=inside))
            continue
        if repeats_names(line):  # names in full, since the order here is our own
            line = made.alone[key] + _words("." if line.text.endswith(".") else "")
        line = finished_item(line, asked.references[works[key]])
        lines.append(finished_line(line, in_list=True, stops_inside=inside))
    for work in asked.keys:
        if work in failed:
            lines.append(
                finished_line(plain(asked.references[work], None, asked.language) + _words("."), stops_inside=inside)
            )
    if not asked.offered.numbered:
        lines.sort(key=list_key)
    return tuple(line.runs() for line in lines if line.text)


def _stops_inside(asked: _Asked) -> bool:
    return asked.offered.style.punctuation_inside and _locale(asked.language, asked.offered)[0] == "en"


def _words(text: str) -> Styled:
    return Styled(text, (PLAIN,) * len(text))
