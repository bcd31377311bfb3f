"""The citation engine: clusters and references in, finished runs out."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefer.citing.document import EngineFailed, compile_html
from briefer.citing.entries import Entry, clean, entry_of
from briefer.citing.finishing import finished, punctuation_inside, tidied
from briefer.citing.html_reading import EngineOutput, Piece, UnknownOutput, read_output
from briefer.citing.plain import plain_citation
from briefer.citing.rich import Rich, joined
from briefer.citing.styles import RULES, StyleRules, place_text
from briefer.domain.citation import Citation, CitationStyle, Cited, Cluster, Placement
from briefer.domain.errors import NotFound
from briefer.domain.reference import Reference
from briefer.domain.source import SourceId
from briefer.domain.template import StyleId

_FALLS_BACK_TO_BRITISH = frozenset({"en-AU", "en-CA", "en-NZ", "en-IE", "en-ZA", "en-IN"})


class TypstCitations:
    """The CSL engine inside typst. Safe on several threads; each compiles with its own compiler."""

    def styles(self) -> tuple[CitationStyle, ...]:
        return tuple(rules.style for rules in RULES.values())

    def cite(
        self, clusters: Sequence[Cluster], references: Mapping[SourceId, Reference], style: StyleId, language: str
    ) -> Cited:
        """Raises `NotFound` for a style that is not offered; a reference that the engine refuses is cited plainly."""
        rules = RULES.get(style)
        if rules is None:
            raise NotFound("citation style", style)
        if rules.style.placement is Placement.NONE or not clusters:
            return Cited(tuple(() for _ in clusters), ())
        return _Citing(clusters, references, rules, _locale(language, rules)).cited()


def _locale(language: str, rules: StyleRules) -> str:
    if language.partition("-")[0] == "en":
        return rules.english
    return "en-GB" if language in _FALLS_BACK_TO_BRITISH else language


@dataclass(frozen=True, slots=True)
class _Work:
    key: str
    source: SourceId
    reference: Reference
    entry: Entry


class _Citing:
    """One call of the engine, from keys to runs."""

    def __init__(
        self, clusters: Sequence[Cluster], references: Mapping[SourceId, Reference], rules: StyleRules, locale: str
    ) -> None:
        self._clusters = clusters
        self._rules = rules
        self._locale = locale
        self._outer_single = locale == "en-GB"
        sources = dict.fromkeys(citation.source for cluster in clusters for citation in cluster)
        self._works = {
            source: self._work(f"s{number}", source, references.get(source) or Reference())
            for number, source in enumerate(sources, start=1)
        }
        self._plain: dict[SourceId, None] = {
            work.source: None for work in self._works.values() if not _is_citable(work.reference)
        }

    def _work(self, key: str, source: SourceId, reference: Reference) -> _Work:
        return _Work(key, source, reference, entry_of(reference, outer_single=self._outer_single))

    def cited(self) -> Cited:
        output = self._compiled()
        clusters = tuple(self._cluster(index, output).runs() for index in range(len(self._clusters)))
        entries = self._list(output)
        return Cited(clusters, tuple(entry.runs() for entry in entries), tuple(self._plain))

    # -- compiling ----------------------------------------------------------------------------------------------
    def _compiled(self) -> EngineOutput:
        """The engine's output for the works it accepts; those it does not are moved to the plain ones."""
        try:
            return self._try(list(self._styled()))
        except (EngineFailed, UnknownOutput):
            for work in self._styled():
                try:
                    self._try([work])
                except (EngineFailed, UnknownOutput):
                    self._plain[work.source] = None
        try:
            return self._try(list(self._styled()))
        except (EngineFailed, UnknownOutput):
            self._plain.update(dict.fromkeys(self._works))
            return EngineOutput()

    def _styled(self) -> list[_Work]:
        return [work for work in self._works.values() if work.source not in self._plain]

    def _try(self, works: list[_Work]) -> EngineOutput:
        if not works:
            return EngineOutput()
        of = {work.source: work for work in works}
        clusters = [
            [{"key": of[one.source].key, "place": self._place(one)} for one in cluster if one.source in of]
            for cluster in self._clusters
        ]
        entries = {work.key: work.entry for work in works}
        return read_output(compile_html(entries, clusters, style=self._rules.style.id, language=self._locale))

    def _place(self, citation: Citation) -> str | None:
        if citation.locator is None or not clean(citation.locator.value):
            return None
        return place_text(citation.locator.kind, clean(citation.locator.value), self._rules)

    # -- citations ----------------------------------------------------------------------------------------------
    def _cluster(self, index: int, output: EngineOutput) -> Rich:
        cluster = self._clusters[index]
        pieces = output.clusters.get(index, [])
        if any(one.source in self._plain for one in cluster) or not any(piece.target for piece in pieces):
            return self._plain_cluster(cluster)
        by_key = {self._works[one.source].key: one for one in cluster}
        parts = [self._piece(piece, by_key, output) for piece in pieces]
        whole = tidied(joined(parts))
        if self._rules.style.punctuation_inside:
            punctuation_inside(whole)
        if self._rules.style.placement is Placement.NOTE:
            _begin_with_capital(whole, cluster)
        return whole

    def _piece(self, piece: Piece, by_key: Mapping[str, Citation], output: EngineOutput) -> Rich:
        citation = by_key.get(output.keys.get(piece.target or "", ""))
        if citation is None:
            return piece.rich
        work = self._works[citation.source]
        rich = finished(piece.rich, work.reference, outer_single=self._outer_single)
        if citation.prefix:
            rich.replace(0, 0, f"{clean(citation.prefix)} ")
        if citation.suffix:
            rich.add(f", {clean(citation.suffix)}")
        return rich

    def _plain_cluster(self, cluster: Cluster) -> Rich:
        texts = []
        for one in cluster:
            self._plain.setdefault(one.source)
            texts.append(plain_citation(self._works[one.source].reference, self._place(one)))
        whole = Rich()
        match self._rules.style.placement:
            case Placement.NOTE:
                whole.add("; ".join(texts) + ".")
            case _:
                whole.add(f"({'; '.join(texts)})")
        return whole

    # -- the list of sources ------------------------------------------------------------------------------------
    def _list(self, output: EngineOutput) -> list[Rich]:
        of_key = {work.key: work for work in self._works.values()}
        entries: list[Rich] = []
        for anchor, rich in output.entries.items():
            work = of_key.get(output.keys.get(anchor, ""))
            if work is not None and rich.text.strip():
                entries.append(finished(rich, work.reference, outer_single=self._outer_single))
        for source in self._plain:
            entry = Rich()
            entry.add(plain_citation(self._works[source].reference) + ".")
            entries.append(entry)
        return _sorted(entries) if self._rules.sorts else entries


def _sorted(entries: Sequence[Rich]) -> list[Rich]:
    """By visible text; an entry that begins with a dash for the same author stays behind the one before it."""
    groups: list[list[Rich]] = []
    for entry in entries:
        if groups and entry.text.startswith("———"):
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return [entry for group in sorted(groups, key=lambda group: sort_key(group[0].text)) for entry in group]


def _is_citable(reference: Reference) -> bool:
    """Whether there is anything that a style could make a citation of."""
    names = any(clean(str(name)) for name in (*reference.author, *reference.editor))
    return names or bool(reference.title and clean(reference.title))


def _begin_with_capital(rich: Rich, cluster: Cluster) -> None:
    if cluster and cluster[0].prefix and rich.text:
        rich.replace(0, 1, rich.text[0].upper())


def sort_key(text: str) -> tuple[bool, str]:
    """Visible text without leading quotation marks and articles, marks and punctuation; CJK after Latin."""
    words = re.sub(r"^[“‘\"'\[(]+", "", text).casefold()
    words = re.sub(r"^(the|an|a)\s+", "", words)
    folded = "".join(letter for letter in unicodedata.normalize("NFKD", words) if not unicodedata.combining(letter))
    bare = " ".join(re.sub(r"[^\w\s]", " ", folded.replace("đ", "d")).split())
    return bool(bare) and bare[0] > "\u2e80", bare
