from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.anchor import Span
from briefer.domain.passages import GIANT, JOINED, LINE, passages_of
from briefer.domain.source import Block, BlockKind, Furniture, SourceText

PARAGRAPH = "A paragraph that says enough to stand for itself as a row, since it has well over one hundred characters."
LINE_TEXT = "A short line."


def text_of(*parts: tuple[str, BlockKind, Furniture | None]) -> SourceText:
    blocks, text = [], ""
    for number, (words, kind, furniture) in enumerate(parts, 1):
        text += "\n\n" if text else ""
        blocks.append(Block(Span(len(text), len(text) + len(words)), kind, number, page=number, furniture=furniture))
        text += words
    return SourceText(text, tuple(blocks))


def paragraph(words: str = PARAGRAPH) -> tuple[str, BlockKind, Furniture | None]:
    return words, BlockKind.PARAGRAPH, None


def line(furniture: Furniture | None = None) -> tuple[str, BlockKind, Furniture | None]:
    return LINE_TEXT, BlockKind.LIST_ITEM, furniture


def shown(text: SourceText) -> list[tuple[int, str]]:
    return [(cut.paragraph, cut.span.of(text.text)) for cut in passages_of(text)]


def test_a_paragraph_is_a_passage() -> None:
    assert shown(text_of(paragraph(), paragraph())) == [(1, PARAGRAPH), (2, PARAGRAPH)]


def test_neighbouring_lines_are_joined_and_paragraphs_are_not() -> None:
    text = text_of(paragraph(), line(), line(), paragraph())
    assert shown(text) == [(1, PARAGRAPH), (2, f"{LINE_TEXT}\n\n{LINE_TEXT}"), (4, PARAGRAPH)]


def test_lines_are_joined_only_so_far() -> None:
    cuts = passages_of(text_of(*[line()] * 60))
    assert len(cuts) > 1
    assert all(len(cut.span) <= JOINED for cut in cuts)


def test_a_heading_stands_alone() -> None:
    heading = ("Heading", BlockKind.HEADING, None)
    assert [number for number, _ in shown(text_of(line(), heading, line(), line()))] == [1, 2, 3]


def test_body_and_furniture_are_not_joined() -> None:
    cuts = passages_of(text_of(line(), line(Furniture.SITE), line(Furniture.SITE), line(Furniture.CAPTION)))
    assert [cut.furniture for cut in cuts] == [None, Furniture.SITE, Furniture.CAPTION]


def test_a_giant_paragraph_is_cut_after_a_sentence() -> None:
    text = text_of(paragraph("This is one sentence of many. " * 100))
    cuts = passages_of(text)
    assert len(cuts) == 3
    assert all(cut.span.of(text.text).endswith(".") and len(cut.span) <= GIANT for cut in cuts)
    assert {cut.paragraph for cut in cuts} == {1}


@pytest.mark.parametrize("words", ["word " * 600, "x" * 3_000])
def test_a_giant_paragraph_without_sentences_is_cut_too(words: str) -> None:
    text = text_of(paragraph(words.strip()))
    cuts = passages_of(text)
    assert all(len(cut.span) <= GIANT for cut in cuts)
    assert "".join(cut.span.of(text.text) for cut in cuts).replace(" ", "") == words.replace(" ", "")


KINDS = st.sampled_from(BlockKind)
WORDS = st.text(alphabet="ab. \n", min_size=1, max_size=3 * LINE).map(str.strip).filter(bool)


@given(st.lists(st.tuples(WORDS, KINDS, st.none() | st.sampled_from(Furniture)), max_size=20))
def test_every_word_is_in_exactly_one_passage(parts: list[tuple[str, BlockKind, Furniture | None]]) -> None:
    text = text_of(*parts)
    cuts = passages_of(text)
    assert all(first.span.end <= second.span.start for first, second in pairwise(cuts))
    kept = "".join(cut.span.of(text.text) for cut in cuts)
    assert "".join(kept.split()) == "".join(text.text.split())
