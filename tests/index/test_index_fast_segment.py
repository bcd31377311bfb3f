"""Our writer against Whoosh's own: the same index, whatever is indexed, merged or deleted."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh import index
from whoosh.writing import SegmentWriter

from briefer.domain.source import Passage, PassageId
from briefer.index.analysis import forms_in, tokens_of
from briefer.index.fast_segment import FastSegment
from briefer.index.schema import EXACT, ID, NAME, STEM, schema
from tests.index.shelf import SEEDS, passage


class FastWriter(SegmentWriter):
    """Whoosh's writer with our segment."""

    def __init__(self, opened: index.FileIndex) -> None:
        super().__init__(opened)
        self.segment = FastSegment(self)

    def add(self, one: Passage) -> None:
        self.segment.add(one)

    def add_reader(self, reader) -> None:  # type: ignore[no-untyped-def]
        self.segment.add_reader(reader)

    def _flush_segment(self) -> None:
        self.segment.write()


class StockWriter(SegmentWriter):
    def add(self, one: Passage) -> None:
        tokens = tokens_of(one.text)
        stems, exact = (" ".join(getattr(token, form) for token in tokens) for form in ("stem", "exact"))
        self.add_document(**{ID: one.id, STEM: stems, EXACT: exact})


def written(
    folder: Path, kind: type[FastWriter] | type[StockWriter], batches: Sequence[Sequence[Passage]], gone: set[int]
) -> Path:
    """An index after a commit for each batch, deletions, and a merge of all."""
    folder.mkdir(exist_ok=True)
    made = index.create_in(str(folder), schema(), indexname=NAME)
    for number, batch in enumerate(batches):
        writer = kind(made)
        if number == len(batches) - 1:
            for document in gone:
                writer.delete_document(document)
        for one in batch:
            writer.add(one)
        writer.commit(merge=False, optimize=number == len(batches) - 1 and len(batches) > 1)
    return folder


def told(folder: Path) -> Iterator[object]:
    """All that is in an index: words with their weights and lengths, each block as it stands, lengths, ids."""
    with index.open_dir(str(folder), indexname=NAME).reader() as reader:
        for leaf, _ in reader.leaf_readers():
            yield leaf.doc_count_all(), [leaf.field_length(field) for field in (STEM, EXACT)]
            for field, word in leaf.all_terms():
                info = leaf.term_info(field, word)
                yield field, word, info.weight(), info.doc_frequency(), info.min_length(), info.max_length()
                yield info.max_weight(), info.min_id(), info.max_id()
                yield from blocks(leaf.postings(field, word), has_positions=field == EXACT)
            column = leaf.column_reader(ID) if leaf.doc_count_all() else ()
            for number in range(leaf.doc_count_all()):
                yield column[number], [leaf.doc_field_length(number, field) for field in (STEM, EXACT)]


def blocks(matcher: Any, *, has_positions: bool) -> Iterator[object]:
    while matcher.is_active():
        matcher._read_ids()
        matcher._read_weights()
        matcher._read_values()
        yield list(matcher._ids), list(matcher._weights), matcher.block_max_weight(), matcher.block_max_length()
        yield [matcher.format.decode_positions(value) if has_positions else value for value in matcher._values]
        matcher._next_block()


def both(tmp_path: Path, batches: Sequence[Sequence[Passage]], gone: set[int]) -> None:
    ours = list(told(written(tmp_path / "ours", FastWriter, batches, gone)))
    assert ours == list(told(written(tmp_path / "theirs", StockWriter, batches, gone)))


def passages_of_seeds() -> list[Passage]:
    lines = [line for path in SEEDS for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [passage(number, line) for number, line in enumerate(lines, 1)]


def test_the_index_is_the_same(tmp_path: Path) -> None:
    both(tmp_path, [passages_of_seeds()], set())


def test_a_merge_of_segments_with_deletions_is_the_same(tmp_path: Path) -> None:
    found = passages_of_seeds()
    both(tmp_path, [found[:40], found[40:90], found[90:]], {0, 3, 41, 60, 88})


def test_words_in_many_passages_fill_blocks_as_they_do_there(tmp_path: Path) -> None:
    chance = random.Random(3)
    words = ["the", "sea", "peace", "Việt", "中国改革", "l’État", "co-operation", "U.S.", "1,000", "word"]
    made = [
        passage(number, " ".join(chance.choices(words, k=chance.choice((0, 1, 5, 60, 1500)))))
        for number in range(1, 400)
    ]
    both(tmp_path, [made], set())
    both(tmp_path, [made[:129], made[129:257], made[257:]], set(range(0, 250, 7)))


def test_nothing_but_marks_is_the_same(tmp_path: Path) -> None:
    both(tmp_path, [[passage(1, "… — !"), passage(2, "")]], set())


@settings(max_examples=300)
@given(st.text(alphabet=st.sampled_from("aZé’'-.,5 \n\t\u00a0\u00ad\u200b中국l'U.S.1,000½ß"), max_size=60) | st.text())
def test_forms_are_those_of_the_tokens(text: str) -> None:
    tokens = tokens_of(text)
    assert forms_in(text) == ([token.exact for token in tokens], [token.stem for token in tokens])


def test_ids_are_kept(tmp_path: Path) -> None:
    written(tmp_path / "ours", FastWriter, [[passage(7, "one"), passage(9, "two")]], set())
    with index.open_dir(str(tmp_path / "ours"), indexname=NAME).reader() as reader:
        column = reader.column_reader(ID)
        assert [PassageId(column[number]) for number in range(2)] == [7, 9]


@pytest.mark.parametrize("size", [127, 128, 129, 256, 257])
def test_blocks_end_where_they_do_there(tmp_path: Path, size: int) -> None:
    both(
        tmp_path, [[passage(number, "word and word" if number % 3 else "word") for number in range(1, size + 1)]], set()
    )
