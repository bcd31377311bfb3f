from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.anchor import Span
from briefer.domain.errors import NotFound
from briefer.domain.passages import passages_of
from briefer.domain.reference import Name, PartialDate, ReferenceField
from briefer.domain.source import (
    Block,
    BlockKind,
    Furniture,
    Passage,
    PassageId,
    Related,
    Source,
    SourceId,
    SourceStatus,
    SourceText,
    TextDigest,
)
from briefer.domain.source_filter import FileKind, SourceFilter
from briefer.index.reading import WhooshIndex
from briefer.index.writing import WhooshIndexWriter
from briefer.ports.library import PassageMap
from briefer.services.searching import Searching


def fact(name: str, value: str | Name | PartialDate, confidence: float = 0.9) -> ReferenceField:
    return ReferenceField(name, value, confidence, None, "test")


class MemoryLibrary:
    """A library of lines in memory. Lines that begin with # are furniture, those with - are items of a list."""

    def __init__(self) -> None:
        self._sources: dict[SourceId, Source] = {}
        self._texts: dict[TextDigest, SourceText] = {}
        self.kept: dict[PassageId, Passage] = {}
        self.alike: dict[SourceId, tuple[Related, ...]] = {}

    def put(self, name: str, text: str, *fields: ReferenceField) -> None:
        blocks, at = [], 0
        for number, line in enumerate(text.split("\n"), 1):
            kind = BlockKind.LIST_ITEM if line.startswith("-") else BlockKind.HEADING
            furniture = Furniture.SITE if line.startswith("#") else None
            blocks.append(Block(Span(at, at + len(line)), kind, number, page=number + 10, furniture=furniture))
            at += len(line) + 1
        whole = SourceText(text, tuple(blocks))
        id = SourceId(name)
        for cut in passages_of(whole):
            number = PassageId(len(self.kept) + 1)
            words = cut.span.of(text)
            self.kept[number] = Passage(
                number, id, whole.digest, cut.span, words, cut.paragraph, cut.page, cut.furniture, cut.later
            )
        self._texts[whole.digest] = whole
        self._sources[id] = Source(
            id, Path(name), SourceStatus.READY, None, whole.digest, len(text), 0, 0, None, fields
        )

    def forget(self, name: str) -> None:
        del self._sources[SourceId(name)]

    def related(self, source: SourceId) -> tuple[Related, ...]:
        return self.alike.get(source, ())

    def sources(self) -> tuple[Source, ...]:
        return tuple(self._sources.values())

    def source(self, id: SourceId) -> Source:
        if id not in self._sources:
            raise NotFound("source", id)
        return self._sources[id]

    def text(self, digest: TextDigest) -> SourceText:
        return self._texts[digest]

    def passages(self, ids: Sequence[PassageId]) -> tuple[Passage, ...]:
        return tuple(self.kept[id] for id in ids if id in self.kept)

    def passage_map(self) -> PassageMap:
        of: dict[SourceId, range] = {}
        for id, passage in self.kept.items():
            first = of.get(passage.source, range(id, id)).start
            of[passage.source] = range(first, id + 1)
        return PassageMap(1, of, frozenset(id for id, passage in self.kept.items() if passage.furniture))

    def left_out(self) -> tuple[()]:
        return ()


@pytest.fixture(scope="module")
def library() -> MemoryLibrary:
    library = MemoryLibrary()
    library.put(
        "reef",
        "Coral reefs and climate change\nThe reef is a home for fish.\n# climate menu",
        fact("title", "Réefs of the World"),
        fact("author", Name(family="Qiao", given="Jun")),
        fact("issued", PartialDate(2019, 4)),
        fact("publisher", "China.org.cn"),
        fact("type", "report"),
    )
    library.put(
        "town",
        "Towns prepare for a change of climate.\n- first item: houses\n- second item: households and water",
        fact("author", Name(literal="Xinhua")),
        fact("issued", PartialDate(2024)),
    )
    library.put("doubt", "Nothing is sure about climate.", fact("issued", PartialDate(2019), 0.3))
    return library


@pytest.fixture(scope="module")
def searching(library: MemoryLibrary, tmp_path_factory: pytest.TempPathFactory) -> Searching:
    folder = tmp_path_factory.mktemp("library") / "index"
    writer = WhooshIndexWriter(folder)
    writer.clear()
    writer.add(list(library.kept.values()))
    writer.commit()
    return Searching(library, WhooshIndex(folder, seconds=60))


def sources(searching: Searching, typed: str) -> list[str]:
    return [hit.source.id for hit in searching.search(typed, whole=True).hits if hit.complete]


def test_a_hit_has_the_text_of_its_place_and_its_words(searching: Searching, library: MemoryLibrary) -> None:
    hits = searching.search("climate change", whole=True).hits
    assert hits
    for hit in hits:
        assert hit.spans
        text = library.text(hit.passage.digest).text
        assert hit.passage.text == hit.passage.span.of(text)
        assert {span.of(text).lower() for span in hit.spans} <= {"climate", "change"}


def test_hits_are_counted_as_passages_and_as_words(searching: Searching) -> None:
    answer = searching.search("climate", whole=True)
    assert (answer.total, answer.matches, answer.in_furniture) == (4, 4, 1)
    assert not answer.partial


def test_page_furniture_comes_last(searching: Searching) -> None:
    hits = searching.search("climate", whole=True).hits
    assert [hit.passage.furniture is not None for hit in hits] == [False, False, False, True]


def test_a_match_in_joined_lines_has_the_paragraph_and_page_of_its_line(searching: Searching) -> None:
    (hit,) = searching.search("households", whole=True).hits
    assert (hit.passage.paragraph, hit.passage.page) == (3, 13)
    assert hit.passage.text.startswith("- first")
    (hit,) = searching.search("houses", whole=True).hits
    assert (hit.passage.paragraph, hit.passage.page) == (2, 12)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("climate author:qiao", ["reef", "reef"]),
        ("climate author:XINHUA", ["town"]),
        ("climate author:li", []),
        ("climate title:reefs", ["reef", "reef"]),
        ('climate title:"world reefs"', ["reef", "reef"]),
        ("climate publisher:china.org.cn", ["reef", "reef"]),
        ("climate type:report", ["reef", "reef"]),
        ("climate year:2019", ["reef", "reef"]),
        ("climate year:2020..", ["town"]),
        ("climate year:..2020", ["reef", "reef"]),
        ("climate year:2019 author:xinhua", []),
        ("climate tag:any", []),
    ],
)
def test_filters_keep_the_sources_that_meet_them(searching: Searching, typed: str, found: list[str]) -> None:
    assert sources(searching, typed) == found


def test_chosen_filters_and_typed_ones_work_together(searching: Searching) -> None:
    def found(typed: str, chosen: SourceFilter) -> list[str]:
        return [hit.source.id for hit in searching.search(typed, whole=True, among=chosen).hits]

    recent = SourceFilter(first=PartialDate(2020))
    assert found("climate", recent) == ["town"]
    assert found("climate author:xinhua", recent) == ["town"]
    assert found("climate author:qiao", recent) == []
    assert found("climate", SourceFilter(kinds=(FileKind.PDF,))) == []


def test_typed_filters_alone_find_their_sources(searching: Searching) -> None:
    answer = searching.search("year:2024 ", whole=True)
    assert answer.hits == () and answer.sources is not None
    assert [one.id for one in answer.sources] == ["town"]
    assert searching.search("climate", whole=True).sources is None


def test_where_no_passage_has_all_words_those_with_some_are_shown(searching: Searching) -> None:
    answer = searching.search("reef houses", whole=True)
    assert answer.none_complete
    assert answer.total == len(answer.hits) == 3
    assert answer.matches == sum(len(hit.spans) for hit in answer.hits)


def test_a_misspelt_word_is_offered_right(searching: Searching) -> None:
    answer = searching.search("climatte change", whole=True)
    assert answer.none_complete
    assert answer.suggestion == "climate change"
    assert searching.search("climate change", whole=True).suggestion is None


@pytest.mark.parametrize("typed", ["", "  ", '""', "-climate", "year:2019", "c"])
def test_nothing_to_search_for_finds_nothing(searching: Searching, typed: str) -> None:
    answer = searching.search(typed)
    assert (answer.hits, answer.total, answer.query) == ((), 0, typed)


def test_matches_can_be_found_in_any_text(searching: Searching) -> None:
    text = "Climates change; a climate changed."
    assert [span.of(text) for span in searching.matches("climate", text, whole=True)] == ["Climates", "climate"]
    assert searching.matches("", text) == ()


def test_what_was_ignored_is_passed_on(searching: Searching) -> None:
    assert searching.search("-climate").notes == ("Add a word to search for.",)


def test_a_cancelled_search_answers_soon_and_says_so(searching: Searching) -> None:
    answer = searching.search("climate", cancelled=lambda: True)
    assert (answer.hits, answer.partial) == ((), True)


def test_a_passage_whose_source_is_gone_is_not_shown(library: MemoryLibrary, tmp_path: Path) -> None:
    writer = WhooshIndexWriter(tmp_path / "index")
    writer.add([*library.kept.values(), replace(next(iter(library.kept.values())), id=PassageId(99))])
    writer.commit()
    fewer = MemoryLibrary()
    fewer.put("reef", "Coral reefs and climate change")
    fewer.put("town", "Towns prepare for a change of climate.")
    fewer.forget("town")
    answer = Searching(fewer, WhooshIndex(tmp_path / "index")).search("climate", whole=True)
    assert [hit.source.id for hit in answer.hits] == ["reef"]


def test_an_index_that_is_not_there_finds_nothing(library: MemoryLibrary, tmp_path: Path) -> None:
    answer = Searching(library, WhooshIndex(tmp_path / "none")).search("climate", whole=True)
    assert (answer.hits, answer.total, answer.suggestion) == ((), 0, None)
