"""Our evaluation against Whoosh's own matchers on the same files, for any small collection and query."""

from collections.abc import Sequence
from math import log
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from whoosh import index as whoosh_index
from whoosh import query as whoosh_query
from whoosh import scoring
from whoosh.searching import Searcher

from briefer.domain.query_language import AllOf, AnyOf, Node, Phrase, Prefix, Query, Without, Word
from briefer.domain.source import PassageId
from briefer.index.analysis import stem_of
from briefer.index.reading import WhooshIndex
from briefer.index.schema import EXACT, ID, K1, NAME, STEM, B, idf
from briefer.index.writing import WhooshIndexWriter
from tests.index.shelf import passage

WORDS = ("trade", "trades", "rule", "rules", "law", "peace", "climate", "chance", "change", "state")


class UsualBM25(scoring.BM25F):
    def __init__(self) -> None:
        super().__init__(B=B, K1=K1)

    def idf(self, searcher: Searcher, fieldname: str, text: bytes) -> float:
        return idf(searcher.doc_count_all(), searcher.doc_frequency(fieldname, text))


def stock(node: Node) -> whoosh_query.Query:
    match node:
        case Word(text):
            return whoosh_query.Term(STEM, stem_of(text))
        case Prefix(text):
            return whoosh_query.Prefix(EXACT, text)
        case Phrase(words, slop):
            return whoosh_query.Phrase(EXACT, list(words), slop=slop)
        case AllOf(parts):
            return whoosh_query.And([stock(part) for part in parts])
        case AnyOf(parts):
            return whoosh_query.Or([stock(part) for part in parts])
        case Without(part):
            return whoosh_query.Not(stock(part))
    raise AssertionError(node)


def found_by_stock(folder: Path, node: Node) -> dict[int, float]:
    opened = whoosh_index.open_dir(str(folder), indexname=NAME)
    with opened.searcher(weighting=UsualBM25()) as searcher:
        found = {}
        for hit in searcher.search(stock(node), limit=None):
            for leaf, base in searcher.leaf_searchers():
                if base <= hit.docnum < base + leaf.doc_count_all():
                    found[leaf.reader().column_reader(ID)[hit.docnum - base]] = hit.score
        return found


def found_by_us(folder: Path, node: Node, *, limit: int = 1_000) -> dict[int, float]:
    index = WhooshIndex(folder, seconds=60)
    ranking = index.rank(Query("", node), within=None, last=frozenset(), limit=limit)
    index.close()
    assert not ranking.partial
    assert [one.complete for one in ranking.ranked] == sorted((one.complete for one in ranking.ranked), reverse=True)
    return {one.passage: one.score for one in ranking.ranked if one.complete}


texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
words = st.sampled_from(WORDS).map(Word)
phrases = st.builds(
    Phrase, st.lists(st.sampled_from(WORDS), min_size=2, max_size=3, unique=True).map(tuple), st.just(1)
)
prefixes = st.sampled_from(["tra", "rul", "cha", "chan", "sta"]).map(Prefix)
positive = st.recursive(
    words | phrases | prefixes,
    lambda inner: (
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: AllOf(tuple(parts)))
        | st.lists(inner, min_size=2, max_size=3).map(lambda parts: AnyOf(tuple(parts)))
        | st.tuples(inner, inner).map(lambda pair: AllOf((pair[0], Without(pair[1]))))
    ),
    max_leaves=6,
)
word_queries = words | st.lists(words, min_size=2, max_size=4, unique=True).map(lambda parts: AllOf(tuple(parts)))


def build(folder: Path, batches: Sequence[Sequence[str]], removed: Sequence[int]) -> None:
    writer = WhooshIndexWriter(folder)
    writer.clear()
    number = 0
    for batch in batches:
        for text in batch:
            number += 1
            writer.add([passage(number, text)])
        writer.commit()
    writer.remove([PassageId(1 + one % number) for one in removed])
    writer.commit()


collections = st.lists(st.lists(texts, min_size=1, max_size=6), min_size=1, max_size=3)
removals = st.lists(st.integers(0, 20), max_size=3)
WITHOUT_HURRY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@WITHOUT_HURRY
@given(collections, removals, st.lists(positive, min_size=1, max_size=6))
def test_we_find_what_whoosh_finds(batches: list[list[str]], removed: list[int], nodes: list[Node]) -> None:
    with TemporaryDirectory() as folder:
        build(Path(folder), batches, removed)
        for node in nodes:
            assert found_by_us(Path(folder), node).keys() == found_by_stock(Path(folder), node).keys(), node


@WITHOUT_HURRY
@given(collections, removals, st.lists(word_queries, min_size=1, max_size=6))
def test_we_score_words_as_whoosh_does(batches: list[list[str]], removed: list[int], nodes: list[Node]) -> None:
    with TemporaryDirectory() as folder:
        build(Path(folder), batches, removed)
        for node in nodes:
            ours, theirs = found_by_us(Path(folder), node), found_by_stock(Path(folder), node)
            assert ours == pytest.approx(theirs, abs=1e-4), node


@pytest.fixture(scope="module")
def long_lists(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Words in so many passages that their postings take several blocks in each segment; some passages removed."""
    folder: Path = tmp_path_factory.mktemp("long") / "index"
    random = Random(5)
    batches = [[" ".join(random.choices(WORDS, k=random.randint(3, 12))) for _ in range(900)] for _ in range(2)]
    build(folder, batches, random.sample(range(1_800), 40))
    return folder


@pytest.mark.parametrize(
    "node",
    [
        Word("trade"),
        Prefix("cha"),
        Phrase(("rule", "law")),
        Phrase(("law", "law")),
        Phrase(("climate", "change", "peace")),
        AllOf((Word("peace"), Phrase(("trade", "rules")))),
        AllOf((Phrase(("state", "law")), Without(Word("trade")))),
        AnyOf((Phrase(("state", "law")), Prefix("tra"))),
    ],
)
def test_long_lists_of_passages_are_read_whole(long_lists: Path, node: Node) -> None:
    ours = found_by_us(long_lists, node, limit=2_000)
    assert len(ours) > 5
    assert ours.keys() == found_by_stock(long_lists, node).keys()


def test_a_score_is_that_of_the_formula(tmp_path: Path) -> None:
    build(tmp_path, [["peace peace trade law", "trade law", "peace law climate state"]], [2])
    having, documents = 2, 3  # removed passages count until their segment is merged
    weight = log(1 + (documents - having + 0.5) / (having + 0.5))
    mean = (4 + 2 + 4) / documents

    def score(count: int, length: int) -> float:
        return weight * count * (K1 + 1) / (count + K1 * (1 - B + B * length / mean))

    assert found_by_us(tmp_path, Word("peace")) == pytest.approx({1: score(2, 4)}, abs=1e-6)
